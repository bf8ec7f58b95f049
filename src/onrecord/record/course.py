"""The course of a measure in a place: every figure that the record has, by source and period."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.record.lookup import find_measure, find_place
from onrecord.record.period import Period
from onrecord.record.query import Query

if TYPE_CHECKING:
    from datetime import date

    from onrecord.record.measure import Measure, Unit
    from onrecord.record.place import Jurisdiction
    from onrecord.record.record import Record


@dataclass(frozen=True)
class Step:
    """One figure; ``grain`` is its period's, ``published`` the day by which its source had appeared."""

    period: Period
    grain: str
    value: float
    source: str
    basis: str
    published: date | None


@dataclass(frozen=True)
class Course:
    """The figures of one measure in one place, by source, way of counting, grain and period."""

    measure: Measure
    place: Jurisdiction
    unit: Unit
    steps: tuple[Step, ...]

    @property
    def lines(self) -> dict[tuple[str, str, str], tuple[Step, ...]]:
        """The steps of each source, basis and grain."""
        found: dict[tuple[str, str, str], tuple[Step, ...]] = {}
        for step in self.steps:
            key = (step.source, step.basis, step.grain)
            found[key] = (*found.get(key, ()), step)
        return found


def courses(record: Record, measure: str, place: str) -> tuple[Course, ...]:
    """The course of a measure in a place, both as people call them; several if the measure may be several.

    A rate that is computed comes with the population of that very period, and not where there is none.

    Raises:
        RecordError: The record knows no such measure or place.
    """
    found = find_measure(measure, record.catalogue)
    where = find_place(place, record.places, (one.place for one in record.place_coverage()))
    meant = [record.catalogue.by_id[one] for one in record.catalogue.readings(found.id)]
    return tuple(Course(one, where, one.unit, _steps(record, one, where.id)) for one in meant)


def _steps(record: Record, measure: Measure, place: str) -> tuple[Step, ...]:
    if not measure.numerator:
        return _rows(record, measure.id, place)
    below: dict[Period, float] = {}
    for step in _rows(record, measure.denominator, place):
        below.setdefault(step.period, step.value)
    return tuple(
        Step(s.period, s.grain, measure.factor * s.value / below[s.period], s.source, s.basis, s.published)
        for s in _rows(record, measure.numerator, place)
        if below.get(s.period)
    )


def _rows(record: Record, measure: str, place: str) -> tuple[Step, ...]:
    from sqlglot import exp

    names = ("period_start", "period_end", "grain", "value", "source", "basis")
    tree = exp.select(*(exp.column(name, quoted=True) for name in names)).from_("observations")
    for name in ("measure", "place"):
        tree = tree.where(exp.column(name, quoted=True).eq(exp.Placeholder(this=name)))
    tree = tree.order_by("source", "basis", "grain", "period_start", "period_end")
    rows = record.tuples(Query(tree, {"measure": measure, "place": place}))
    return tuple(
        Step(Period(start=start, end=end), grain, value, source, basis, record.published(source))
        for start, end, grain, value, source, basis in rows
    )
