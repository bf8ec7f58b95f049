"""The program that reads a PDF in a process of its own: ``python -m onrecord.reading.pdf_child``.

Reads the file from standard input and prints its text as JSON. The limits come first.
"""

from __future__ import annotations

import sys
from io import BytesIO
from typing import TYPE_CHECKING, Any

from onrecord.reading.child import answer, limit_this_process, refuse
from onrecord.reading.limits import PDF_PAGES, TEXT_CHARACTERS
from onrecord.reading.printed_lines import Line, join_lines

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

_UNLOCK = "Open it with its password, print it to a new PDF, and give that."
_RECOGNISE = "Run text recognition (OCR) on it, or find the article as text."
_SHORTER = "Save the pages of the article as a file of their own, and give that."


def main() -> None:
    """Read the PDF on standard input, print its text, or why there is none."""
    limit_this_process(sys.argv[1:])
    import pypdf.errors

    try:
        text = _read(sys.stdin.buffer.read())
    except (MemoryError, pypdf.errors.LimitReachedError):
        refuse("expands to more than its parser takes on; the reading was stopped")
    except RecursionError:
        refuse("refers to itself without end; the reading was stopped")
    except pypdf.errors.DependencyError:
        refuse("is encrypted", _UNLOCK)
    except Exception as error:  # noqa: BLE001 - whatever a damaged file makes the parser raise
        refuse(f"is a damaged PDF ({type(error).__name__})")
    if not text.strip():
        refuse("is a PDF without text, such as a scan", _RECOGNISE)
    answer({"text": text})


def _read(document: bytes) -> str:
    from pypdf import PdfReader

    reader = PdfReader(BytesIO(document))
    if reader.is_encrypted and not reader.decrypt(""):
        refuse("is encrypted: it opens only with a password", _UNLOCK)
    count = _page_count(reader)
    if count > PDF_PAGES:
        refuse(f"has {count:,} pages; {PDF_PAGES} are the most that are read", _SHORTER)
    lines: list[Line] = []
    characters = 0
    for number in range(count):
        on_page = _lines(reader.pages[number], number)
        characters += sum(len(line.words) + 1 for line in on_page)
        if characters > TEXT_CHARACTERS:
            refuse(f"has more than {TEXT_CHARACTERS:,} characters of text", _SHORTER)
        lines += on_page
    return join_lines(lines)


def _page_count(reader: PdfReader) -> int:
    return len(reader.pages)


def _lines(page: PageObject, number: int) -> list[Line]:
    """The page's lines in the order of its content, each with the place of its first letter."""
    lines: list[Line] = []
    words = ""
    place = (0.0, 0.0, 0.0)

    def end_line() -> None:
        nonlocal words
        if words.strip():
            lines.append(Line(" ".join(words.split()), *place, number))
        words = ""

    def visit(text: str, user: list[float], matrix: list[float], _font: Any, size: float | None) -> None:  # noqa: ANN401
        nonlocal words, place
        for piece in text.splitlines(keepends=True):
            if piece.strip() and not words.strip():
                left = matrix[4] * user[0] + matrix[5] * user[2] + user[4]
                height = matrix[4] * user[1] + matrix[5] * user[3] + user[5]
                place = (left, height, abs((size or 0.0) * matrix[3] * user[3]))
            words += piece
            if piece.endswith("\n"):
                end_line()

    page.extract_text(visitor_text=visit)
    end_line()
    return lines


if __name__ == "__main__":
    main()
