"""What the record has where it lacks the claimed figure: another area, period or measure, marked as such."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from onrecord.checking.areas import related
from onrecord.checking.finding import Computed, Nearest
from onrecord.checking.holdings import Series
from onrecord.checking.windows import REACH, window
from onrecord.checking.wording import measure_name, period_words, place_name
from onrecord.record import Period

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from onrecord.checking.holdings import Holdings
    from onrecord.checking.question import Question
    from onrecord.record import Catalogue, Gazetteer, Measure

SHOWN = 3
# How many years back a figure may lie and still tell the reader something.
LOOK_BACK_YEARS = 3
# Kinds of claims that are near to changes, not to levels.
MOVING = frozenset({"change", "trend"})
# Stands for a change that a source published without the counts.
_NO_SERIES = Series("", "", "", "", "", "", ())


class _Candidate(NamedTuple):
    """A figure that may stand near: known by measure, area and period before it is worked out."""

    measure: str
    area: str
    period: Period


@dataclass(frozen=True)
class _Found:
    baseline: Period | None
    computed: Computed


def nearest(questions: Sequence[Question], holdings: Holdings) -> tuple[Nearest, ...]:
    """Up to three figures near the claimed one: those of the same time first, then measure, then area."""
    if not questions:
        return ()
    asked = _Asked.by(questions)
    candidates: dict[_Candidate, list[Series]] = {}
    for question in dict.fromkeys(replace(one, weight=1.0, claim=questions[0].claim) for one in questions):
        for candidate, series in _candidates(question, holdings):
            candidates.setdefault(candidate, []).append(series)
    ordered = sorted(candidates, key=lambda candidate: _distance(candidate, asked, questions))
    figures = (_nearest(one, candidates[one], asked, holdings) for one in ordered)
    return tuple(islice((one for one in figures if one is not None), SHOWN))


def _distance(candidate: _Candidate, asked: _Asked, questions: Sequence[Question]) -> tuple[object, ...]:
    period = candidate.period
    return (
        not period.overlap_days(asked.period),
        _kinship(candidate.measure, questions),
        candidate.area not in asked.areas,
        -_likeness(period, asked.period),
        candidate.measure,
        candidate.area,
        period.start,
        period.end,
    )


def _nearest(
    candidate: _Candidate, series: Sequence[Series], asked: _Asked, holdings: Holdings
) -> Nearest | None:
    """The candidate with its figure, by the first series that gives one; None where none does."""
    measure = holdings.catalogue.by_id[candidate.measure]
    found = next(filter(None, (_value(measure, candidate, one, asked) for one in series)), None)
    found = found or (_published(candidate, holdings) if asked.moves else None)
    if found is None:
        return None
    return Nearest(
        measure=candidate.measure,
        place=candidate.area,
        period=candidate.period,
        baseline=found.baseline,
        computed=found.computed,
        why=_differences(asked, candidate, holdings.catalogue, holdings.places),
    )


def _value(measure: Measure, candidate: _Candidate, series: Series, asked: _Asked) -> _Found | None:
    now = window(series, candidate.period, additive=measure.additive)
    if now is None:
        return None
    if not asked.moves:
        return _Found(None, Computed(number=round(now.value, 4), unit=measure.unit))
    baseline = candidate.period.shifted(-1)
    then = window(series, baseline, additive=measure.additive)
    if then is None or not then.value:
        return None
    percent = 100 * (now.value - then.value) / then.value
    return _Found(baseline, Computed(number=round(percent, 4), unit="percent"))


def _published(candidate: _Candidate, holdings: Holdings) -> _Found | None:
    for found in holdings.published(candidate.measure, candidate.area):
        if found.period == candidate.period:
            return _Found(found.baseline, Computed(number=found.percent, unit="percent"))
    return None


def _kinship(measure: str, questions: Sequence[Question]) -> int:
    """0 for a measure that was asked for, 1 for what it is part of, 2 for a part of it."""
    if any(measure in {q.measure.id, q.measure.numerator} for q in questions):
        return 0
    return 1 if any(measure == q.measure.broader for q in questions) else 2


def _likeness(period: Period, claimed: Period) -> float:
    """Share of days in common, as overlap over union, less the years between two that share none."""
    overlap = period.overlap_days(claimed)
    if overlap:
        return overlap / (period.days + claimed.days - overlap)
    gap = max((claimed.start - period.end).days, (period.start - claimed.end).days)
    return -gap / 366


def _candidates(question: Question, holdings: Holdings) -> Iterator[tuple[_Candidate, Series]]:
    first = question.period.shifted(-LOOK_BACK_YEARS)
    for area in related(question.area, holdings.places):
        for measure in family(question.measure, holdings.catalogue):
            every = holdings.series(measure.id, area)
            for series in every:
                for period in _periods(series, question.period, first.start):
                    yield _Candidate(measure.id, area, period), series
            if question.claim.kind in MOVING:
                for found in holdings.published(measure.id, area):
                    if found.period.overlap_days(question.period):
                        yield _Candidate(measure.id, area, found.period), _NO_SERIES


def family(measure: Measure, catalogue: Catalogue) -> list[Measure]:
    """The measure (or the counts that it is derived from), what it is part of, and its own parts."""
    own = measure.numerator or measure.id
    parts = [other.id for other in catalogue.measures if other.broader == measure.id]
    return [catalogue.by_id[one] for one in (own, measure.broader, *parts) if one in catalogue.by_id]


def _periods(series: Series, claimed: Period, first: date) -> list[Period]:
    """The rows' own periods up to shortly after the claimed end, and the longest window from its start."""
    last = claimed.end + REACH
    own = {row.period for row in series.rows if first <= row.period.start and row.period.end <= last}
    inside = series.within(claimed)
    if inside and inside[0].period.start == claimed.start:
        own.add(Period(start=claimed.start, end=max(row.period.end for row in inside)))
    return list(own)


@dataclass(frozen=True)
class _Asked:
    """What a claim asks for under all its readings together."""

    name: str
    measures: frozenset[str]
    areas: frozenset[str]
    period: Period
    moves: bool
    compares: bool

    @classmethod
    def by(cls, questions: Sequence[Question]) -> _Asked:
        """Take it from the claim's questions, the weightiest of which gives name and period."""
        return cls(
            name=questions[0].measure.name,
            measures=frozenset(q.measure.id for q in questions),
            areas=frozenset(q.area for q in questions),
            period=questions[0].period,
            moves=questions[0].claim.kind in MOVING,
            compares=questions[0].claim.kind != "level",
        )


def _differences(asked: _Asked, near: _Candidate, catalogue: Catalogue, places: Gazetteer) -> str:
    """How a nearest figure differs from what was asked: in measure, area, period."""
    found = []
    if near.measure not in asked.measures:
        found.append(f"{measure_name(near.measure, catalogue)}, not {asked.name}")
    if near.area not in asked.areas or len(asked.areas) > 1:
        area = places.by_id.get(near.area)
        whole = "the whole of " if area is not None and area.kind != "agency" and len(asked.areas) > 1 else ""
        found.append(f"{whole}{place_name(near.area, places)}")
    if near.period != asked.period:
        found.append(f"{period_words(near.period)}, not {period_words(asked.period)}")
    itself = "without what the claim compares it with" if asked.compares else "of all that is counted"
    return "; ".join(found) or f"the figure itself, {itself}"
