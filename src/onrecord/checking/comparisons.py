"""One place against others in the same period: more than, times as many, above the national figure."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from onrecord.checking.evidence import gather
from onrecord.checking.figures import Figure, Part, change_unit, computed_of, difference, figure_of, judge

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from onrecord.checking.evidence import Answer
    from onrecord.checking.holdings import Holdings
    from onrecord.checking.question import Question


def comparisons(question: Question, holdings: Holdings) -> Iterator[Figure]:
    """The difference between places in one period, within each source that counts all of them.

    Several places are added up where the claim says "combined"; else the claim must hold against each, and
    the figure is the one against the hardest to beat. Rates are never added up.
    """
    if not question.versus or _averages_counts(question):
        return
    together = question.phrasing.together
    if together and not question.measure.additive and len(question.versus) > 1:
        return
    areas = (question.area, *question.versus)
    here, *there = (
        by_source(gather(holdings, question.measure, area, question.period).at(question.period).values())
        for area in areas
    )
    for source, answer in here.items():
        others = [other[source] for other in there if source in other]
        if len(others) == len(there):
            yield from _compared(question, answer, others, together=together)


def _averages_counts(question: Question) -> bool:
    """Whether a plain count would be held against an average, which only a figure per person can be."""
    return question.measure.additive and question.phrasing.average_of_others


def _compared(
    question: Question, answer: Answer, others: Sequence[Answer], *, together: bool
) -> Iterator[Figure]:
    claim = question.claim
    values = [other.value for other in others]
    against = sum(values, Fraction(0)) if together else (min if claim.direction == "down" else max)(values)
    unit = change_unit(claim, question.measure.unit)
    number = difference(answer.value, against, unit)
    if number is None:
        return
    shown = others if together else [other for other in others if other.value == against][:1]
    parts = (Part("period", answer), *(Part("versus", other) for other in shown))
    yield figure_of(question, computed_of(number, unit), judge(claim, number, against), *parts)


def by_source(answers: Iterable[Answer]) -> dict[str, Answer]:
    """The first answer of each source: sources may name their ways of counting differently in two places."""
    found: dict[str, Answer] = {}
    for answer in answers:
        found.setdefault(answer.source, answer)
    return found
