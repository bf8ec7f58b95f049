"""What the record has where it lacks the claimed figure: another area, period or measure, marked as such."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.checking.areas import related
from onrecord.checking.figures import PERCENT
from onrecord.checking.finding import Computed, Nearest
from onrecord.checking.observations import Series, fetch
from onrecord.checking.published import all_published
from onrecord.checking.windows import window
from onrecord.checking.wording import differences
from onrecord.record import Period

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.checking.figures import Question
    from onrecord.record import Measure, Record

SHOWN = 3
# How many years back a figure may lie and still tell the reader something.
LOOK_BACK_YEARS = 3


@dataclass(frozen=True)
class _Candidate:
    measure: str
    area: str
    period: Period
    baseline: Period | None
    computed: Computed


def nearest(questions: Sequence[Question], record: Record) -> tuple[Nearest, ...]:
    """Up to three figures near the claimed one, the nearest first: same measure, then area, then time."""
    if not questions:
        return ()
    found = {candidate: None for question in questions for candidate in _candidates(question, record)}
    first = questions[0]
    measures = [question.measure.id for question in questions]
    asked = {question.area for question in questions}

    def distance(candidate: _Candidate) -> tuple[bool, bool, float, str]:
        return (
            candidate.measure not in measures,
            candidate.area not in asked,
            -_likeness(candidate.period, first.period),
            repr(candidate),
        )

    chosen = sorted(found, key=distance)
    return tuple(
        Nearest(
            measure=candidate.measure,
            place=candidate.area,
            period=candidate.period,
            baseline=candidate.baseline,
            computed=candidate.computed,
            why=differences(first, measures, asked, candidate, record),
        )
        for candidate in _one_for_each(chosen)[:SHOWN]
    )


def _one_for_each(candidates: Sequence[_Candidate]) -> list[_Candidate]:
    """The best candidate for each measure, area and period: sources that repeat it add nothing."""
    seen: dict[tuple[str, str, Period], _Candidate] = {}
    for candidate in candidates:
        seen.setdefault((candidate.measure, candidate.area, candidate.period), candidate)
    return list(seen.values())


def _likeness(period: Period, claimed: Period) -> float:
    """Share of days in common, as overlap over union, less the years between two that share none."""
    overlap = period.overlap_days(claimed)
    if overlap:
        return overlap / (period.days + claimed.days - overlap)
    gap = max((claimed.start - period.end).days, (period.start - claimed.end).days)
    return -gap / 366


def _candidates(question: Question, record: Record) -> Iterator[_Candidate]:
    areas = related(question.area, record.places)
    family = _family(question.measure, record)
    stretch = Period(
        start=question.period.shifted(-LOOK_BACK_YEARS - 1).start,
        end=max(question.period.end, question.period.shifted(1).start),
    )
    for series in fetch(record, family, areas, stretch, leave_out=("day",)):
        yield from _from_series(series, question, record)
    if question.claim.kind in {"change", "trend"}:
        for found in all_published(record, family, areas):
            if found.period.overlap_days(question.period):
                computed = Computed(number=found.percent, unit="percent")
                yield _Candidate(found.measure, found.place, found.period, found.baseline, computed)


def _family(measure: Measure, record: Record) -> list[str]:
    """The measure (or the counts that it is derived from), what it is part of, and its parts."""
    own = [measure.numerator] if measure.numerator else [measure.id]
    parts = [other.id for other in record.catalogue.measures if other.broader == measure.id]
    return [*own, *([measure.broader] if measure.broader else []), *parts]


def _from_series(series: Series, question: Question, record: Record) -> Iterator[_Candidate]:
    measure = record.catalogue.by_id[series.measure]
    for period in _periods(series, question.period):
        now = window(series, period, additive=measure.additive)
        if now is None:
            continue
        if question.claim.kind not in {"change", "trend"}:
            computed = Computed(number=round(now.value, 4), unit=measure.unit)
            yield _Candidate(series.measure, series.place, period, None, computed)
            continue
        baseline = period.shifted(-1)
        then = window(series, baseline, additive=measure.additive)
        if then is not None and then.value:
            percent = PERCENT * (now.value - then.value) / then.value
            computed = Computed(number=round(percent, 4), unit="percent")
            yield _Candidate(series.measure, series.place, period, baseline, computed)


def _periods(series: Series, claimed: Period) -> list[Period]:
    """The rows' own periods, and the longest tiled window that starts with the claimed one."""
    own = {row.period for row in series.rows if row.period.start <= claimed.end}
    inside = series.within(claimed)
    if inside and inside[0].period.start == claimed.start:
        own.add(Period(start=claimed.start, end=max(row.period.end for row in inside)))
    return sorted(own, key=lambda p: (p.start, p.end))
