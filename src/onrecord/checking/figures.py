"""The figures that answer a claim: one for each series that covers the claimed periods, with its verdict."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from onrecord.checking.evidence import Answer, Evidence, gather
from onrecord.checking.finding import Computed, Reading, Verdict
from onrecord.checking.verdict import compare, compare_direction

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from onrecord.checking.holdings import Holdings, Published
    from onrecord.checking.windows import Window
    from onrecord.claims import Claim
    from onrecord.record import Measure, Period, Unit

PERCENT = 100.0


@dataclass(frozen=True)
class Figure:
    """One computed figure, what it was computed from, and how the claim stands to it.

    ``appeared`` is the day by which its source had been published, None if that is unknown.
    """

    measure: str
    area: str
    period: Period
    baseline: Period | None
    computed: Computed
    verdict: Verdict
    source: str
    windows: tuple[tuple[str, Window], ...] = ()
    published: Published | None = None
    appeared: date | None = None

    def reading(self, score: float) -> Reading:
        """The figure as a reading of that weight."""
        return Reading(
            measure=self.measure,
            place=self.area,
            period=self.period,
            baseline=self.baseline,
            computed=self.computed,
            verdict=self.verdict,
            score=round(score, 4),
            source=self.source,
            published=self.appeared,
        )


@dataclass(frozen=True)
class Question:
    """A claim under one reading: what is measured, where, and when."""

    claim: Claim
    measure: Measure
    area: str
    period: Period


class Answering(Protocol):
    """How a kind of claim is answered."""

    def __call__(self, question: Question, holdings: Holdings) -> Iterator[Figure]:
        """Give the figures that the record has for the question; none where it cannot say."""
        ...


def levels(question: Question, holdings: Holdings) -> Iterator[Figure]:
    """The value itself, from each series that covers the period."""
    value = question.claim.value
    evidence = gather(holdings, question.measure, question.area, question.period)
    for answer in evidence.at(question.period).values():
        if value is not None:
            verdict = compare(value, question.claim.direction, answer.value, change=False)
            yield _figure(question, answer, answer.value, evidence.measure.unit, verdict)


def changes(question: Question, holdings: Holdings) -> Iterator[Figure]:
    """The change from baseline to period: within each series, and as sources published it."""
    claim = question.claim
    baseline = claim.baseline or question.period.shifted(-1)
    evidence = gather(holdings, question.measure, question.area, question.period, baseline)
    now, then = evidence.at(question.period), evidence.at(baseline)
    for key in now:
        if key not in then:
            continue
        computed = difference(now[key].value, then[key].value, _unit(claim, evidence))
        if computed is not None:
            verdict = judge(claim, computed.number)
            yield _figure(
                question, now[key], computed.number, computed.unit, verdict, ("baseline", then[key])
            )
    if claim.value is None or claim.value.unit == "percent":
        for found in holdings.published(question.measure.id, question.area):
            if (found.period, found.baseline) == (question.period, baseline):
                yield from_published(found, judge(claim, found.percent))


def _unit(claim: Claim, evidence: Evidence) -> Unit:
    return claim.value.unit if claim.value is not None else evidence.measure.unit


def difference(now: float, then: float, unit: Unit) -> Computed | None:
    """The change between two values in the claim's unit; None where it has none (a percentage of nothing)."""
    if unit == "percent":
        return Computed(number=PERCENT * (now - then) / then, unit=unit) if then else None
    if unit == "ratio":
        return Computed(number=now / then, unit=unit) if then else None
    return Computed(number=now - then, unit=unit)


def judge(claim: Claim, computed: float) -> Verdict:
    """How the claim stands to one computed change, in the claim's own unit."""
    if claim.value is None:
        return compare_direction(claim.direction, computed)
    if claim.value.unit == "ratio":
        return compare(claim.value, "up", computed, change=False)
    return compare(claim.value, claim.direction, computed, change=True)


def comparisons(question: Question, holdings: Holdings) -> Iterator[Figure]:
    """The difference between two places in one period, within each source; ``versus`` may join several."""
    claim = question.claim
    if claim.versus is None or claim.versus.id is None:
        return
    here = gather(holdings, question.measure, question.area, question.period)
    there = [gather(holdings, question.measure, area, question.period) for area in claim.versus.id.split("+")]
    others = [_by_source(one.at(question.period).values()) for one in there]
    for source, answer in _by_source(here.at(question.period).values()).items():
        if not all(source in other for other in others):
            continue
        total = sum(other[source].value for other in others)
        computed = difference(answer.value, total, _unit(claim, here))
        if computed is not None:
            versus = [("versus", other[source]) for other in others]
            verdict = judge(claim, computed.number)
            yield _figure(question, answer, computed.number, computed.unit, verdict, *versus)


def _by_source(answers: Iterable[Answer]) -> dict[str, Answer]:
    found: dict[str, Answer] = {}
    for answer in answers:
        found.setdefault(answer.source, answer)
    return found


def ranks(question: Question, holdings: Holdings) -> Iterator[Figure]:
    """The period's place among the same days of the years that the claim looks back on, within each series.

    "The fewest since 2014" (a baseline of one year) leaves that year out; a longer baseline counts whole.
    """
    claim = question.claim
    if claim.value is None or claim.baseline is None or claim.direction == "none":
        return
    years = _years_to_beat(question.period, claim.baseline)
    if not years:
        return
    evidence = gather(holdings, question.measure, question.area, question.period, *years)
    past = [evidence.at(year) for year in years]
    for key, answer in evidence.at(question.period).items():
        if not all(key in year for year in past):
            continue
        values = [year[key].value for year in past]
        ahead = sum(v > answer.value if claim.direction == "up" else v < answer.value for v in values)
        verdict = compare(claim.value, claim.direction, ahead + 1, change=False)
        others = [("baseline", year[key]) for year in past]
        yield _figure(question, answer, ahead + 1, "other", verdict, *others)


def _years_to_beat(period: Period, baseline: Period) -> list[Period]:
    one_year = baseline.start.year == baseline.end.year
    first = baseline.start.year + (1 if one_year else 0)
    return [period.shifted(year - period.start.year) for year in range(first, period.start.year)]


def trends(question: Question, holdings: Holdings) -> Iterator[Figure]:
    """The direction of change from the same days of the year before."""
    return changes(question, holdings)


def _figure(
    question: Question,
    answer: Answer,
    number: float,
    unit: Unit,
    verdict: Verdict,
    *others: tuple[str, Answer],
) -> Figure:
    parts = [("period", answer), *others]
    baseline = next((a.period for label, a in others if label == "baseline"), None)
    return Figure(
        measure=question.measure.id,
        area=question.area,
        period=answer.period,
        baseline=baseline,
        computed=Computed(number=round(number, 4), unit=unit),
        verdict=verdict,
        source=answer.source,
        appeared=answer.windows[0].series.published,
        windows=tuple((label, window) for label, a in parts for window in a.windows),
    )


def from_published(found: Published, verdict: Verdict) -> Figure:
    """A change that a source published as such, in percent."""
    return Figure(
        measure=found.measure,
        area=found.place,
        period=found.period,
        baseline=found.baseline,
        computed=Computed(number=found.percent, unit="percent"),
        verdict=verdict,
        source=found.source,
        published=found,
    )


ANSWERING: dict[str, Answering] = {
    "level": levels,
    "share": levels,
    "change": changes,
    "comparison": comparisons,
    "rank": ranks,
    "trend": trends,
}
