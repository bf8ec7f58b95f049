"""The bundled record as plain rows, read without onrecord: made claims are true or false by them.

Nothing here is shared with the checker: figures come from the package's files by this module's arithmetic.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from datetime import date, timedelta
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

import duckdb

PACKAGE = Path(__file__).parent.parent / "src" / "onrecord" / "record" / "public_safety"
DECEMBER = 12

Days = tuple[date, date]


class Row(NamedTuple):
    """A value of one series for some days; ``series`` is source, way of counting, agency and grain."""

    series: tuple[str, str, str, str]
    days: Days
    value: float


class Place(NamedTuple):
    """A place that claims are made about; ``state`` is the full name of the state that it lies in, or ""."""

    id: str
    name: str
    kind: str
    state: str


def year(number: int) -> Days:
    """All days of a year."""
    return date(number, 1, 1), date(number, DECEMBER, 31)


def months(year: int, first: int, last: int) -> Days:
    """The days of some months of a year."""
    after = date(year + last // DECEMBER, last % DECEMBER + 1, 1)
    return date(year, first, 1), after - timedelta(days=1)


class RawRecord:
    """Rows and places of the bundled package."""

    def __init__(self) -> None:
        self._rows: dict[tuple[str, str], list[Row]] = defaultdict(list)
        query = (
            "SELECT measure, place, source, basis, agency, grain, period_start, period_end, value "
            "FROM read_parquet(?) ORDER BY ALL"
        )
        for row in duckdb.execute(query, [str(PACKAGE / "observations.parquet")]).fetchall():
            measure, place, source, basis, agency, grain, start, end, value = row
            self._rows[measure, place].append(Row((source, basis, agency, grain), (start, end), value))
        self.events = duckdb.execute(
            "SELECT kind, act, place, date_start, date_end, title, actor FROM read_parquet(?) ORDER BY ALL",
            [str(PACKAGE / "events.parquet")],
        ).fetchall()

    @cached_property
    def places(self) -> list[Place]:
        """Cities, states and the nation; counties and police areas share names with others."""
        with (PACKAGE / "jurisdictions.csv").open(encoding="utf-8", newline="") as lines:
            rows = list(csv.DictReader(lines))
        states = {row["state"]: row["name"] for row in rows if row["kind"] == "state"}
        return [
            Place(row["id"], row["name"], row["kind"], states.get(row["state"], "") * (row["kind"] == "city"))
            for row in rows
            if row["kind"] in {"city", "state", "country"}
        ]

    def places_with(self, measure: str) -> list[Place]:
        """The places for which the record has any row of the measure."""
        return [place for place in self.places if (measure, place.id) in self._rows]

    def years(self, measure: str, place: str) -> list[int]:
        """The years for which some series has the whole year, by one row or by its parts."""
        spans = {day.year for row in self._rows[measure, place] for day in row.days}
        return [number for number in sorted(spans) if self.values(measure, place, year(number))]

    def values(self, measure: str, place: str, days: Days) -> dict[tuple[str, str, str], float]:
        """What each source and way of counting has for just these days, in one row or in several."""
        by_series: dict[tuple[str, str, str, str], list[Row]] = defaultdict(list)
        for row in self._rows.get((measure, place), ()):
            if days[0] <= row.days[0] and row.days[1] <= days[1]:
                by_series[row.series].append(row)
        found: dict[tuple[str, str, str], float] = {}
        for (source, basis, agency, _), rows in by_series.items():
            total = _filled(rows, days, summed=measure != "population")
            if total is not None:
                found[source, basis, agency] = total
        return found


def _filled(rows: list[Row], days: Days, *, summed: bool) -> float | None:
    """The one row for just these days, or the sum of rows that fill them end to end."""
    for row in rows:
        if row.days == days:
            return row.value
    if not summed or rows[0].series[3] == "span":
        return None
    at, total = days[0], 0.0
    for row in sorted(rows, key=lambda row: row.days):
        if row.days[0] != at:
            return None
        at, total = row.days[1] + timedelta(days=1), total + row.value
    return total if at == days[1] + timedelta(days=1) else None
