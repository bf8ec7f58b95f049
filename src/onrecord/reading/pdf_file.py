"""The text of a PDF."""

from __future__ import annotations

from onrecord.reading.child import parse_in_child
from onrecord.reading.document import Document
from onrecord.reading.limits import PDF_CHILD, ChildLimits

_MARK = b"%PDF-"
_MARK_WITHIN = 1024  # readers accept a PDF after some other bytes, as mail programs leave them


def is_pdf(data: bytes) -> bool:
    """Whether bytes are a PDF: its mark stands at the start or near it."""
    at = data.find(_MARK, 0, _MARK_WITHIN)
    return at >= 0 and (not data[:at].strip() or b"endobj" in data)


def read_pdf(data: bytes, name: str, limits: ChildLimits = PDF_CHILD) -> Document:
    """The text of a PDF, its paragraphs joined again from their lines and apart by blank lines.

    Its metadata are left aside: a PDF's title is mostly a file's name, and its creation date is the day that
    somebody printed it.

    Raises:
        InputError: It is encrypted, damaged, without text, too long, or takes too much memory or time.
    """
    found = parse_in_child("onrecord.reading.pdf_child", data, name, limits)
    return Document(text=found["text"])
