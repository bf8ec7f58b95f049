"""What the record holds on a measure in a place, as series; each shelf is fetched once for all claims."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any

from onrecord.record import Period, Query

if TYPE_CHECKING:
    from datetime import date

    from sqlglot import exp

    from onrecord.record import Catalogue, Gazetteer, Record

KEYS = ("measure", "place", "agency", "source", "basis", "grain")
OBSERVED = (*KEYS, "row", "period_start", "period_end", "value")
PUBLISHED = (
    "row", "measure", "place", "period_start", "period_end",
    "baseline_start", "baseline_end", "percent_change", "source",
)  # fmt: skip


_Row = tuple[Any, ...]


@dataclass(frozen=True)
class Observation:
    """One row: a value for one period."""

    row: int
    period: Period
    value: float


@dataclass(frozen=True)
class Series:
    """Rows that may be added up: what one source says of one measure in one place, counted in one way.

    ``published`` is the day by which the source had appeared, None if that is unknown.
    """

    measure: str
    place: str
    agency: str
    source: str
    basis: str
    grain: str
    rows: tuple[Observation, ...]
    published: date | None = None

    @property
    def keys(self) -> dict[str, str]:
        """The columns that tell this series from all others."""
        return {name: getattr(self, name) for name in KEYS}

    @cached_property
    def by_days(self) -> dict[tuple[date, date], Observation]:
        """The rows by first and last day."""
        return {(row.period.start, row.period.end): row for row in self.rows}

    def within(self, period: Period) -> tuple[Observation, ...]:
        """The rows whose whole period lies in ``period``."""
        return tuple(row for row in self.rows if period.covers(row.period))


@dataclass(frozen=True)
class Published:
    """A change that a source published as a percentage (signed), without the counts behind it."""

    row: int
    measure: str
    place: str
    period: Period
    baseline: Period
    percent: float
    source: str


class Holdings:
    """The record, with what has been taken from its shelves kept at hand while one article is checked."""

    def __init__(self, record: Record) -> None:
        self.record = record
        self._rows: dict[tuple[str, Period | None], dict[str, list[_Row]]] = {}
        self._series: dict[tuple[str, str, Period | None], list[Series]] = {}
        self._published: dict[str, list[Published]] = {}

    @property
    def catalogue(self) -> Catalogue:
        """The record's measures."""
        return self.record.catalogue

    @property
    def places(self) -> Gazetteer:
        """The record's places."""
        return self.record.places

    def series(self, measure: str, place: str, days: Period | None = None) -> list[Series]:
        """All series of the measure in the place: months and longer, and with ``days`` the days in it too."""
        found = self._shelf(measure, place, None)
        return found if days is None else found + self._shelf(measure, place, days)

    def published(self, measure: str, place: str) -> list[Published]:
        """The published changes of the measure in the place."""
        if place not in self._published:
            rows = self.record.tuples(Query(_changes_of(), {"place": place}))
            self._published[place] = [_published(row) for row in rows]
        return [found for found in self._published[place] if found.measure == measure]

    def _shelf(self, measure: str, place: str, days: Period | None) -> list[Series]:
        key = (measure, place, days)
        if key not in self._series:
            self._series[key] = [
                replace(one, published=self.record.published(one.source))
                for one in _grouped(self._place(place, days).get(measure, []))
            ]
        return self._series[key]

    def _place(self, place: str, days: Period | None) -> dict[str, list[_Row]]:
        """Every row of a place, by measure: one query for a place costs little more than one for a row."""
        if (place, days) not in self._rows:
            parameters: dict[str, str | date] = {"place": place}
            if days is not None:
                parameters |= {"first": days.start, "last": days.end}
            by_measure: dict[str, list[_Row]] = {}
            for row in self.record.tuples(Query(_rows_of(daily=days is not None), parameters)):
                by_measure.setdefault(row[0], []).append(row)
            self._rows[place, days] = by_measure
        return self._rows[place, days]


def _grouped(rows: list[_Row]) -> list[Series]:
    grouped: dict[tuple[str, ...], list[Observation]] = {}
    for *key, number, start, end, value in rows:
        found = Observation(row=number, period=_period(start, end), value=value)
        grouped.setdefault(tuple(key), []).append(found)
    return [
        Series(measure, place, agency, source, basis, grain, tuple(observed))
        for (measure, place, agency, source, basis, grain), observed in grouped.items()
    ]


def _published(row: _Row) -> Published:
    number, measure, place, start, end, baseline_start, baseline_end, percent, source = row
    return Published(
        row=number,
        measure=measure,
        place=place,
        period=_period(start, end),
        baseline=_period(baseline_start, baseline_end),
        percent=percent,
        source=source,
    )


def _period(start: date, end: date) -> Period:
    # The record's own rows are in order already: building the period unchecked saves a third of the time.
    return Period.model_construct(start=start, end=end)


def _select(table: str, columns: tuple[str, ...]) -> exp.Select:
    from sqlglot import exp

    tree = exp.select(*(exp.column(name, quoted=True) for name in columns)).from_(table)
    return tree.where(exp.column("place", quoted=True).eq(exp.Placeholder(this="place")))


@cache
def _rows_of(*, daily: bool) -> exp.Select:
    from sqlglot import exp

    grain = exp.column("grain", quoted=True)
    day = exp.Literal.string("day")
    tree = _select("observations", OBSERVED).where(grain.eq(day) if daily else grain.neq(day))
    if daily:
        tree = tree.where(exp.column("period_start") >= exp.Placeholder(this="first"))
        tree = tree.where(exp.column("period_end") <= exp.Placeholder(this="last"))
    return tree.order_by("source", "basis", "grain", "period_start", '"row"')


@cache
def _changes_of() -> exp.Select:
    return _select("changes", PUBLISHED).order_by('"row"')
