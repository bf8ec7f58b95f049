"""What a text says of its own publication: on which day, and by whom."""

from __future__ import annotations

from itertools import chain, takewhile
from typing import TYPE_CHECKING

from onrecord.reading.byline import read_byline
from onrecord.reading.dates import cut_date, is_update, parse_written, read_date_line
from onrecord.reading.outlet import agency, copyright_holder

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from onrecord.reading.parts import Part

_BESIDE = frozenset({"subtitle", "notice", "outlet"})
_SHORT = 80
_DATED = frozenset({"byline", "rights"})
"""Parts at whose end the day may stand: "This story was originally published March 4, 2019"."""


def publication_date(text: str, parts: Sequence[Part]) -> date | None:
    """The day of publication from a date line, a dateline or a byline with day, month and year.

    A copyright year is none, nor is a day in the body or the day of an update. Where none of these has it, a
    line above the body may.
    """
    lines = (read_date_line(text[part.start : part.end]) for part in parts if part.kind == "date")
    behind = (cut_date(text[part.start : part.end])[1] for part in parts if part.kind in _DATED)
    found = next((line.published for line in chain(lines, behind) if line and line.published), None)
    return found or next(filter(None, map(parse_written, _above(text, parts))), None)


def _above(text: str, parts: Sequence[Part]) -> Iterator[str]:
    """Short lines above the body that may hold the day beside other words: "August 16, 2017 - News"."""
    for part in takewhile(lambda part: part.kind != "body", parts):
        line = text[part.start : part.end]
        if part.kind in _BESIDE and len(line) <= _SHORT and not is_update(line):
            yield line


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
