"""What the record has where it lacks the claimed figure: another area, period or measure, marked as such."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.checking.areas import related
from onrecord.checking.finding import Computed, Nearest
from onrecord.checking.windows import REACH, window
from onrecord.checking.wording import measure_name, period_words, place_name
from onrecord.record import Period

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.checking.holdings import Holdings, Series
    from onrecord.checking.question import Question
    from onrecord.record import Catalogue, Gazetteer, Measure

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


def nearest(questions: Sequence[Question], holdings: Holdings) -> tuple[Nearest, ...]:
    """Up to three figures near the claimed one: those of the same time first, then measure, then area."""
    if not questions:
        return ()
    found = {candidate: None for question in questions for candidate in _candidates(question, holdings)}
    asked = _Asked.by(questions)

    def distance(candidate: _Candidate) -> tuple[bool, int, bool, float, str]:
        return (
            not candidate.period.overlap_days(asked.period),
            _kinship(candidate.measure, questions),
            candidate.area not in asked.areas,
            -_likeness(candidate.period, asked.period),
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
            why=_differences(asked, candidate, holdings.catalogue, holdings.places),
        )
        for candidate in _one_for_each(chosen)[:SHOWN]
    )


def _kinship(measure: str, questions: Sequence[Question]) -> int:
    """0 for a measure that was asked for, 1 for what it is part of, 2 for a part of it."""
    if any(measure in {q.measure.id, q.measure.numerator} for q in questions):
        return 0
    return 1 if any(measure == q.measure.broader for q in questions) else 2


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


def _candidates(question: Question, holdings: Holdings) -> Iterator[_Candidate]:
    first = question.period.shifted(-LOOK_BACK_YEARS)
    for area in related(question.area, holdings.places):
        for measure in family(question.measure, holdings.catalogue):
            for series in holdings.series(measure.id, area):
                for candidate in _from_series(series, measure, question):
                    if candidate.period.start >= first.start:
                        yield candidate
            if question.claim.kind in {"change", "trend"}:
                for found in holdings.published(measure.id, area):
                    if found.period.overlap_days(question.period):
                        computed = Computed(number=found.percent, unit="percent")
                        yield _Candidate(measure.id, area, found.period, found.baseline, computed)


def family(measure: Measure, catalogue: Catalogue) -> list[Measure]:
    """What is near a measure: the measure (or the counts that it is derived from), what it is part of, and its parts."""
    own = measure.numerator or measure.id
    parts = [other.id for other in catalogue.measures if other.broader == measure.id]
    return [catalogue.by_id[one] for one in (own, measure.broader, *parts) if one in catalogue.by_id]


def _from_series(series: Series, measure: Measure, question: Question) -> Iterator[_Candidate]:
    for period in _periods(series, question.period):
        now = window(series, period, additive=measure.additive)
        if now is None:
            continue
        if question.claim.kind not in {"change", "trend"}:
            computed = Computed(number=round(now.value, 4), unit=measure.unit)
            yield _Candidate(measure.id, series.place, period, None, computed)
            continue
        baseline = period.shifted(-1)
        then = window(series, baseline, additive=measure.additive)
        if then is not None and then.value:
            percent = 100 * (now.value - then.value) / then.value
            computed = Computed(number=round(percent, 4), unit="percent")
            yield _Candidate(measure.id, series.place, period, baseline, computed)


def _periods(series: Series, claimed: Period) -> list[Period]:
    """The rows' own periods up to shortly after the claimed end, and the longest window from its start."""
    own = {row.period for row in series.rows if row.period.end <= claimed.end + REACH}
    inside = series.within(claimed)
    if inside and inside[0].period.start == claimed.start:
        own.add(Period(start=claimed.start, end=max(row.period.end for row in inside)))
    return sorted(own, key=lambda p: (p.start, p.end))


@dataclass(frozen=True)
class _Asked:
    """What a claim asks for under all its readings together."""

    name: str
    measures: frozenset[str]
    areas: frozenset[str]
    period: Period

    @classmethod
    def by(cls, questions: Sequence[Question]) -> _Asked:
        """Take it from the claim's questions, the weightiest of which gives name and period."""
        return cls(
            name=questions[0].measure.name,
            measures=frozenset(q.measure.id for q in questions),
            areas=frozenset(q.area for q in questions),
            period=questions[0].period,
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
    return "; ".join(found) or "the figure itself, without what the claim compares it with"
