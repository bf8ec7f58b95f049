"""What each format gives: the text, and what the format itself says of title, outlet and day."""

from __future__ import annotations

from datetime import date  # noqa: TC003 - a NamedTuple's types are read at run time by those who introspect it
from typing import NamedTuple


class Document(NamedTuple):
    """Text with paragraphs apart by blank lines; "" and None where the format says nothing."""

    text: str
    title: str = ""
    outlet: str = ""
    date: date | None = None
