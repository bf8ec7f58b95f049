"""What the record holds on a measure in a place, as series; one query fetches it for a whole article."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from onrecord.checking.shelves import (
    CHANGES,
    KEYS,
    Wanted,
    changes_query,
    events_query,
    everywhere_query,
    observations_query,
)
from onrecord.record import Period

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from onrecord.record import Catalogue, Gazetteer, Record


_Row = tuple[Any, ...]


class Observation(NamedTuple):
    """One row: a value for one period."""

    row: int
    period: Period
    value: float
    unit: str = "count"
    note: str = ""


@dataclass(frozen=True)
class Series:
    """Rows that may be added up: what one source says of one measure in one place, counted in one way.

    The rows are in the order of their first days. ``published`` is the day by which the source had appeared,
    None if that is unknown.
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

    @cached_property
    def _starts(self) -> list[date]:
        return [row.period.start for row in self.rows]

    def within(self, period: Period) -> tuple[Observation, ...]:
        """The rows whose whole period lies in ``period``."""
        first = bisect_left(self._starts, period.start)
        last = bisect_left(self._starts, period.end, lo=first)
        near = self.rows[first : last + 1]
        return tuple(row for row in near if period.covers(row.period))


@dataclass(frozen=True)
class Published:
    """A change that a source published as a percentage (signed), without the counts behind it.

    ``appeared`` is the day by which the source had appeared, None if that is unknown.
    """

    row: int
    measure: str
    place: str
    period: Period
    baseline: Period
    percent: float
    source: str
    note: str = ""
    appeared: date | None = None


class Holdings:
    """The record, with what has been taken from its shelves kept at hand while one article is checked.

    ``article_date`` is the day on which the article appeared, None if unknown.
    """

    def __init__(self, record: Record, article_date: date | None = None) -> None:
        self.record = record
        self.article_date = article_date
        self._rows: dict[tuple[str, str], list[_Row]] = {}
        self._days: dict[tuple[str, str], tuple[Period, list[_Row]]] = {}
        self._series: dict[tuple[str, str, Period | None], list[Series]] = {}
        self._everywhere: dict[tuple[tuple[str, ...], str, Period], dict[str, dict[str, list[Series]]]] = {}
        self._days_of_sources: dict[str, date | None] = {}
        self._periods: dict[tuple[date, date], Period] = {}

    @property
    def catalogue(self) -> Catalogue:
        """The record's measures."""
        return self.record.catalogue

    @property
    def places(self) -> Gazetteer:
        """The record's places."""
        return self.record.places

    def fetch(self, wanted: Iterable[Wanted]) -> None:
        """Take down whatever of this is not at hand yet, in one query."""
        missing = self._widened([one for one in wanted if not self._has(one)])
        if not missing:
            return
        for one in missing:
            for key in one.keys:
                if one.days is None:
                    self._rows[key] = []
                else:
                    self._days[key] = (one.days, [])
        for *row, daily in self.record.tuples(observations_query(missing)):
            key = (row[0], row[1])
            (self._days[key][1] if daily else self._rows[key]).append(tuple(row))

    def _widened(self, wanted: Sequence[Wanted]) -> list[Wanted]:
        """The same, as one block without days, and one stretch of days for each measure and place."""
        plain = [one for one in wanted if one.days is None]
        stretches: dict[tuple[str, str], list[Period]] = {}
        for one in wanted:
            for key in one.keys if one.days is not None else ():
                known = [self._days[key][0]] if key in self._days else []
                stretches.setdefault(key, known).extend(filter(None, (one.days,)))
        days = [
            Wanted((measure,), (place,), Period.hull(found)) for (measure, place), found in stretches.items()
        ]
        return [*([Wanted.block(plain)] if plain else []), *days]

    def series(self, measure: str, place: str, days: Period | None = None) -> list[Series]:
        """All series of the measure in the place: months and longer, and with ``days`` the days in it too."""
        found = self._shelf(measure, place, None)
        return found if days is None else found + self._shelf(measure, place, days)

    def published(self, measure: str, place: str) -> list[Published]:
        """The published changes of the measure in the place."""
        return self._published[measure, place]

    def everywhere(
        self, measures: tuple[str, ...], kind: str, period: Period
    ) -> dict[str, dict[str, list[Series]]]:
        """The series of these measures in all places of a kind around the period, by place and measure."""
        key = (measures, kind, period)
        if key not in self._everywhere:
            found: dict[str, dict[str, list[Series]]] = {}
            for one in self._grouped(self.record.tuples(everywhere_query(*key))):
                found.setdefault(one.place, {}).setdefault(one.measure, []).append(one)
            self._everywhere[key] = found
        return self._everywhere[key]

    @cached_property
    def events(self) -> list[dict[str, Any]]:
        """Every event, the oldest first: they are few. Dates are ISO text."""
        return self.record.run(events_query())

    @cached_property
    def _published(self) -> dict[tuple[str, str], list[Published]]:
        """All published changes: they are few."""
        found: dict[tuple[str, str], list[Published]] = defaultdict(list)
        for row in self.record.tuples(changes_query()):
            values = dict(zip(CHANGES, row, strict=True))
            found[values["measure"], values["place"]].append(
                Published(
                    row=values["row"],
                    measure=values["measure"],
                    place=values["place"],
                    period=self._period(values["period_start"], values["period_end"]),
                    baseline=self._period(values["baseline_start"], values["baseline_end"]),
                    percent=values["percent_change"],
                    source=values["source"],
                    note=values["note"],
                    appeared=self._appeared(values["source"]),
                )
            )
        return found

    def _has(self, wanted: Wanted) -> bool:
        if wanted.days is None:
            return all(key in self._rows for key in wanted.keys)
        return all(key in self._days and self._days[key][0].covers(wanted.days) for key in wanted.keys)

    def _shelf(self, measure: str, place: str, days: Period | None) -> list[Series]:
        key = (measure, place)
        self.fetch([Wanted((measure,), (place,), days)])
        if days is not None:
            days = self._days[key][0]
        if (*key, days) not in self._series:
            rows = self._rows[key] if days is None else self._days[key][1]
            self._series[*key, days] = self._grouped(rows)
        return self._series[*key, days]

    def _grouped(self, rows: list[_Row]) -> list[Series]:
        grouped: dict[_Row, list[Observation]] = {}
        width = len(KEYS)
        for row in rows:
            number, start, end, value, unit, note = row[width:]
            found = Observation(number, self._period(start, end), value, unit, note)
            grouped.setdefault(row[:width], []).append(found)
        return [
            Series(measure, place, agency, source, basis, grain, tuple(observed), self._appeared(source))
            for (measure, place, agency, source, basis, grain), observed in grouped.items()
        ]

    def _appeared(self, source: str) -> date | None:
        if source not in self._days_of_sources:
            self._days_of_sources[source] = self.record.published(source)
        return self._days_of_sources[source]

    def _period(self, start: date, end: date) -> Period:
        # Most rows share their period with many others, and the record has checked their order already.
        found = self._periods.get((start, end))
        if found is None:
            found = self._periods[start, end] = Period.model_construct(start=start, end=end)
        return found
