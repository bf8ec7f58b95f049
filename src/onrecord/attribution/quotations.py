"""Quotations: what stands between quotation marks, and which quotation goes on over a paragraph's end."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.reading import Article, Span

_MARK = expression("''|[\"“”„«»‘’']")
_CLOSERS = {
    '"': ('"',),
    "''": ("''",),
    "“": ("”", '"'),
    "„": ("“", "”"),
    "«": ("»",),
    "»": ("«",),
    "‘": ("’",),
    "'": ("'", "’"),
}
_DOUBLE = frozenset({'"', "''", "“", "„", "«"})
_BEFORE_OPENING = " \t\n\r\u00a0\u2009([{—–-/"
_ELISIONS = ("em ", "til ", "tis ", "twas ", "cause ", "n' ", "n’ ", "round ")
_SENTENCE_END = ".,!?…"


class Quotation(NamedTuple):
    """Characters ``start`` to ``end`` (excluded) of the text, marks included.

    ``continues`` says that the quotation before it was left open at its paragraph's end and that this one
    goes on with it.
    """

    start: int
    end: int
    continues: bool = False


def quotations_in(article: Article) -> list[Quotation]:
    """The quotations of an article's headline and paragraphs."""
    return find_quotations(article.text, (*article.headlines, *article.paragraphs))


def find_quotations(text: str, paragraphs: tuple[Span, ...]) -> list[Quotation]:
    """The quotations of the paragraphs, in order and without overlap; those inside another are left out.

    A quotation that is not closed ends with its paragraph, and counts only where it opens the paragraph or
    the next paragraph opens with a mark again, as is the custom for a quotation over several paragraphs.
    Two apostrophes in a row are a mark, as some wires send them.
    """
    found: list[Quotation] = []
    open_before = False
    for number, paragraph in enumerate(paragraphs):
        following = paragraphs[number + 1] if number + 1 < len(paragraphs) else None
        quotations, left_open = _in_paragraph(text, paragraph)
        if quotations and open_before and _opens(paragraph) and quotations[0].start == _first(paragraph):
            quotations[0] = quotations[0]._replace(continues=True)
        reopened = following is not None and _opens(following)
        if left_open is not None and (reopened or left_open == _first(paragraph)):
            continues = open_before and left_open == _first(paragraph)
            quotations.append(Quotation(left_open, _last(paragraph), continues=continues))
        open_before = left_open is not None and reopened
        found += quotations
    return found


def _first(paragraph: Span) -> int:
    return paragraph.start + len(paragraph.text) - len(paragraph.text.lstrip())


def _last(paragraph: Span) -> int:
    return paragraph.start + len(paragraph.text.rstrip())


def _opens(paragraph: Span) -> bool:
    return paragraph.text.lstrip().startswith(('"', "“", "„", "«", "‘", "''"))


def _in_paragraph(text: str, paragraph: Span) -> tuple[list[Quotation], int | None]:
    """Closed quotations of one paragraph, and where one was opened and not closed."""
    marks = [(m.start(), m.group()) for m in _MARK.finditer(text, paragraph.start, paragraph.end)]
    closing = _Closing(text, marks, paragraph)
    found: list[Quotation] = []
    end = paragraph.start
    left_open = None
    for start, mark in marks:
        if start < end or not _may_open(text, start, mark, paragraph):
            continue
        close = closing.after(start, mark)
        if close is not None:
            end = close
            found.append(Quotation(start, end))
            left_open = None
        elif left_open is None and mark in _DOUBLE:
            left_open = start
    return found, left_open


def _may_open(text: str, at: int, mark: str, paragraph: Span) -> bool:
    """Whether the mark can open a quotation: single ones after a space or another mark only."""
    before = text[at - 1] if at > paragraph.start else " "
    end = at + len(mark)
    after = text[end] if end < paragraph.end else " "
    if mark in {"”", "’"}:
        return False
    if mark in {"'", "‘"}:
        elided = text[end : end + 6].lower().startswith(_ELISIONS) or after.isdigit()
        return before in _BEFORE_OPENING + '"“' and after.isalpha() and not elided
    if mark == "»":
        return before in _BEFORE_OPENING and not after.isspace()
    return mark not in {'"', "''"} or not (before.isalnum() and after in " .,;:")


class _Closing:
    """Finds the mark that closes a quotation, in time that grows with the logarithm of the marks."""

    def __init__(self, text: str, marks: list[tuple[int, str]], paragraph: Span) -> None:
        self._sure: dict[str, list[int]] = {}
        self._likely: dict[str, list[int]] = {}
        for at, mark in marks:
            before = text[at - 1] if at > paragraph.start else " "
            after = text[at + 1] if at + 1 < paragraph.end else " "
            if mark not in {"'", "’"}:
                self._sure.setdefault(mark, []).append(at)
            elif not (before.isspace() or after.isalnum()):
                possessive = before in "sS" and after == " "
                (self._likely if possessive else self._sure).setdefault(mark, []).append(at)

    def after(self, start: int, opening: str) -> int | None:
        """Where the quotation ends, its mark included: at the nearest sure closing mark, else a likely."""
        for marks in (self._sure, self._likely):
            ends = [end for mark in _CLOSERS[opening] for end in _next(marks.get(mark, []), start, len(mark))]
            if ends:
                return min(ends)
        return None


def _next(places: list[int], start: int, length: int) -> list[int]:
    at = bisect_left(places, start + 1)
    return [place + length for place in places[at : at + 1]]


def is_sentence(quoted: str) -> bool:
    """Whether quoted words read as speech (end like a sentence, or are long) and not as a name or a term."""
    inner = quoted.strip("\"“”„«»‘’' ")
    return inner[-1:] in _SENTENCE_END or len(inner.split()) > _TERM_WORDS


_TERM_WORDS = 7
