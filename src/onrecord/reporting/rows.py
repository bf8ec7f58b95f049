"""The rows behind a finding: as a table, and each in one line of words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from onrecord.checking.wording import period_words
from onrecord.record import Period
from onrecord.reporting.cleaning import one_line
from onrecord.reporting.wording import number

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pydantic import JsonValue

    from onrecord.reporting.naming import Names

Row = dict[str, "JsonValue"]


@dataclass(frozen=True)
class RowTable:
    """The first of a finding's rows as a table of words, and how many there are in all."""

    header: tuple[str, ...]
    cells: tuple[tuple[str, ...], ...]
    total: int


def row_table(rows: Sequence[Mapping[str, JsonValue]], limit: int) -> RowTable:
    """Up to ``limit`` rows as the record has them; columns that are empty in all of these are left out."""
    shown = rows[:limit]
    header = dict.fromkeys(key for row in shown for key, value in row.items() if value not in (None, ""))
    return RowTable(
        header=tuple(one_line(key) for key in header),
        cells=tuple(tuple(cell_words(row.get(key)) for key in header) for row in shown),
        total=len(rows),
    )


def cell_words(value: JsonValue) -> str:
    """A cell in words; a measured value has its thousands apart, a whole number (a row's, a year) has not."""
    if value is None:
        return ""
    return number(value) if isinstance(value, float) else one_line(str(value))


def row_period(row: Mapping[str, JsonValue]) -> Period | None:
    """The days that a row is about, by its columns ``period_start`` and ``period_end`` (or ``date_...``)."""
    for kind in ("period", "date"):
        start, end = row.get(f"{kind}_start"), row.get(f"{kind}_end")
        try:
            first = date.fromisoformat(str(start)[:10])
            return Period(start=first, end=date.fromisoformat(str(end)[:10]) if end else first)
        except ValueError:
            continue
    return None


def row_words(row: Mapping[str, JsonValue], names: Names) -> str:
    """A row in one line: an observation, an event, or whatever else the query gave."""
    period = row_period(row)
    when = period_words(period) if period else ""
    if "value" in row:
        what = f"{names.measure(_text(row, 'measure'))}, {names.place(_text(row, 'place'))}"
        words = [when, what.strip(", "), cell_words(row["value"]), _text(row, "part")]
    elif "title" in row:
        words = [when, *(_text(row, key) for key in ("title", "act", "detail", "instrument"))]
    else:
        words = [f"{one_line(key)} {cell_words(value)}" for key, value in row.items()]
    return one_line(" · ".join(word for word in words if word))


def _text(row: Mapping[str, JsonValue], key: str) -> str:
    return cell_words(row.get(key))
