"""The figures that answer a claim: one for each series that covers the claimed periods, with its verdict."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple, Protocol

from onrecord.checking.evidence import gather
from onrecord.checking.finding import Computed, Reading, Verdict
from onrecord.checking.verdict import compare, compare_direction, compare_stillness, exact

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from onrecord.checking.evidence import Answer
    from onrecord.checking.holdings import Holdings, Published
    from onrecord.checking.phrasing import Each
    from onrecord.checking.question import Question
    from onrecord.checking.windows import Window
    from onrecord.claims import Claim
    from onrecord.record import Period, Unit

PERCENT = 100
_TWICE = 2
# Days in a unit of time, for averages: the Gregorian year.
DAYS: dict[Each, Fraction] = {
    "year": Fraction(1461, 4), "month": Fraction(1461, 48), "week": Fraction(7), "day": Fraction(1),
}  # fmt: skip


class Part(NamedTuple):
    """One of the values behind a figure, and the part that it plays: "period", "baseline", "versus"."""

    label: str
    answer: Answer


@dataclass(frozen=True)
class Figure:
    """One computed figure, what it was computed from, and how the claim stands to it.

    ``among`` says which others a rank is among, or for each of which unit of time an average is; ``appeared``
    is the day by which the figure's source had been published, None if that is unknown.
    """

    measure: str
    area: str
    period: Period
    baseline: Period | None
    computed: Computed
    verdict: Verdict
    source: str
    parts: tuple[Part, ...] = ()
    published: Published | None = None
    among: str = ""
    appeared: date | None = None

    @property
    def windows(self) -> tuple[tuple[str, Window], ...]:
        """The windows behind the figure, each with the part that it plays."""
        return tuple((label, window) for label, answer in self.parts for window in answer.windows)

    def values(self, label: str) -> list[Answer]:
        """The answers that play this part, in order."""
        return [answer for own, answer in self.parts if own == label]

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


class Answering(Protocol):
    """How a kind of claim is answered."""

    def __call__(self, question: Question, holdings: Holdings) -> Iterator[Figure]:
        """Give the figures that the record has for the question; none where it cannot say."""
        ...


def levels(question: Question, holdings: Holdings) -> Iterator[Figure]:
    """The value itself, from each series that covers the period; its average for so many "a year"."""
    value = question.claim.value
    if value is None:
        return
    evidence = gather(holdings, question.measure, question.area, question.period)
    each = question.phrasing.each if question.measure.additive else None
    for answer in evidence.at(question.period).values():
        number = answer.value / _times(answer.period, each) if each else answer.value
        verdict = compare(value, question.claim.direction, number, change=False)
        computed = computed_of(number, evidence.measure.unit)
        yield figure_of(question, computed, verdict, Part("period", answer), among=each or "")


def _times(period: Period, each: Each) -> Fraction:
    """How many of the units of time the period holds; whole years and months are counted, not measured."""
    months = (period.end.year - period.start.year) * 12 + period.end.month - period.start.month + 1
    if period.whole_months and each == "month":
        return Fraction(months)
    if period.whole_months and each == "year" and months % 12 == 0:
        return Fraction(months, 12)
    return period.days / DAYS[each]


def changes(question: Question, holdings: Holdings) -> Iterator[Figure]:
    """The change from baseline to period: within each series, and as sources published it.

    None where the two cannot be set side by side.
    """
    claim, baseline = question.claim, question.baseline
    if not _are_alike(question):
        return
    evidence = gather(holdings, question.measure, question.area, question.period, baseline)
    now, then = evidence.at(question.period), evidence.at(baseline)
    for key in now:
        if key not in then or now[key].has_rows_of(then[key]):
            continue
        number = difference(now[key].value, then[key].value, change_unit(claim, evidence.measure.unit))
        if number is not None:
            computed = computed_of(number, change_unit(claim, evidence.measure.unit))
            parts = Part("period", now[key]), Part("baseline", then[key])
            yield figure_of(question, computed, judge(claim, number, then[key].value), *parts)
    if claim.value is None or claim.value.unit == "percent":
        for found in holdings.published(question.measure.id, question.area):
            if (found.period, found.baseline) == (question.period, baseline):
                yield from_published(found, judge(claim, found.percent))


def _are_alike(question: Question) -> bool:
    """Whether a period may be measured against the baseline: not against its own decade.

    What is counted over one time is not set against a time twice as long or short, unless it has already
    come to more: "more killings by May than in all of last year".
    """
    period, baseline = question.period, question.baseline
    if baseline.covers(period):
        return False
    longer = max(period.days, baseline.days) > _TWICE * min(period.days, baseline.days)
    already = question.claim.direction == "up" and period.days < baseline.days
    return already or not (longer and question.measure.additive)


def change_unit(claim: Claim, unit: Unit) -> Unit:
    """The unit in which a change or difference is told: the claim's, or the measure's own."""
    return claim.value.unit if claim.value is not None else unit


def difference(now: Fraction, then: Fraction, unit: Unit) -> Fraction | None:
    """The change between two values in that unit; None where it has none (a percentage of nothing)."""
    if unit == "percent":
        return PERCENT * (now - then) / then if then else None
    if unit == "ratio":
        return now / then if then else None
    return now - then


def judge(claim: Claim, number: float | Fraction, base: Fraction | None = None) -> Verdict:
    """How the claim stands to one computed change, in the claim's own unit; ``base`` is what changed."""
    if claim.value is None and claim.direction == "none":
        return compare_stillness(
            number if base is None else PERCENT * exact(number) / base if base else number
        )
    if claim.value is None:
        return compare_direction(claim.direction, number)
    if claim.value.unit == "ratio":
        return _judge_ratio(claim, exact(number))
    return compare(claim.value, claim.direction, number, change=True)


def _judge_ratio(claim: Claim, ratio: Fraction) -> Verdict:
    """Judge a factor; one on the other side of 1 than claimed is the wrong direction."""
    value = claim.value
    if value is None:
        return compare_direction(claim.direction, ratio - 1)
    verdict = compare(value, "up", ratio, change=False)
    other_side = (ratio - 1) * (exact(value.number) - 1) < 0
    return "contradicted" if other_side and verdict == "off" else verdict


def computed_of(number: Fraction, unit: Unit) -> Computed:
    """The figure as reports show it."""
    return Computed(number=round(float(number), 4), unit=unit)


def figure_of(
    question: Question, computed: Computed, verdict: Verdict, *parts: Part, among: str = ""
) -> Figure:
    """The figure made of these parts, the claimed period's first."""
    answer = parts[0].answer
    return Figure(
        measure=question.measure.id,
        area=question.area,
        period=answer.period,
        baseline=next((part.answer.period for part in parts if part.label == "baseline"), None),
        computed=computed,
        verdict=verdict,
        source=answer.source,
        parts=parts,
        among=among,
        appeared=answer.windows[0].series.published,
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
        appeared=found.appeared,
    )
