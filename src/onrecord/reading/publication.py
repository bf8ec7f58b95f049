"""What a text says of its own publication: on which day, and by whom."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from onrecord.reading.byline import read_byline
from onrecord.reading.dates import cut_date, read_date_line
from onrecord.reading.outlet import agency, copyright_holder

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from onrecord.reading.parts import Part

_DATED = frozenset({"byline", "rights"})
"""Parts at whose end the day may stand: "This story was originally published March 4, 2019"."""


def publication_date(text: str, parts: Sequence[Part]) -> date | None:
    """The day of publication from a date line, a dateline or a byline with day, month and year.

    A copyright year is none, nor is a day in the body or the day of an update.
    """
    lines = (read_date_line(text[part.start : part.end]) for part in parts if part.kind == "date")
    behind = (cut_date(text[part.start : part.end])[1] for part in parts if part.kind in _DATED)
    return next((line.published for line in chain(lines, behind) if line and line.published), None)


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
