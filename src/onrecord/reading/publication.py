"""What a text says of its own publication: on which day, and by whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.reading.dates import read_date_line
from onrecord.reading.lines import read_byline
from onrecord.reading.outlet import agency, copyright_holder

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from onrecord.reading.parts import Part


def publication_date(text: str, parts: Sequence[Part]) -> date | None:
    """The day of publication from a date line or a dateline with day, month and year.

    A copyright year is none, nor is a day in the body or the day of an update.
    """
    lines = (read_date_line(text[part.start : part.end]) for part in parts if part.kind == "date")
    return next((line.published for line in lines if line and line.published), None)


def publisher(text: str, parts: Sequence[Part]) -> str:
    """The outlet: a line that names it, else what byline, dateline or copyright line name, or ""."""
    first_body = next((part.start for part in parts if part.kind in {"dateline", "body"}), len(text))
    named = [(part, " ".join(text[part.start : part.end].split())) for part in parts]
    own_line = (agency(line) for part, line in named if part.kind == "outlet" and part.start < first_body)
    bylines = (read_byline(line) for part, line in named if part.kind == "byline")
    in_byline = (agency(byline.outlet) for byline in bylines if byline and byline.outlet)
    in_dateline = (agency(line) for part, line in named if part.kind == "outlet" and part.start > first_body)
    holders = (copyright_holder(line) for part, line in named if part.kind == "rights")
    for source in (own_line, in_byline, in_dateline, filter(None, holders)):
        if name := next(iter(source), ""):
            return name
    return ""
