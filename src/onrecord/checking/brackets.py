"""A change known only for windows that end shortly before and shortly after the claimed end."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from onrecord.checking.figures import Figure, changes, from_published, judge
from onrecord.checking.windows import REACH, ends_near

if TYPE_CHECKING:
    from onrecord.checking.finding import Verdict
    from onrecord.checking.holdings import Holdings
    from onrecord.checking.question import Question
    from onrecord.record import Period


def bracket(question: Question, holdings: Holdings) -> tuple[Figure, Figure] | None:
    """The change to the last known end before the claimed end, and to the first after it; None without both.

    Only for a change in percent whose windows start together; each pair of ends is at most a month away.
    """
    claim = question.claim
    if claim.kind != "change" or claim.value is None or claim.value.unit != "percent":
        return None
    baseline = question.baseline
    if baseline.shifted(question.period.start.year - baseline.start.year) != question.period:
        return None
    figures = [*_from_series(question, holdings), *_from_published(question, baseline, holdings)]
    end = question.period.end
    before = [f for f in figures if f.period.end < end]
    after = [f for f in figures if f.period.end > end]
    if not before or not after:
        return None
    return max(before, key=lambda f: f.period.end), min(after, key=lambda f: f.period.end)


def _from_series(question: Question, holdings: Holdings) -> list[Figure]:
    """Changes computed from counts, for the covered windows next to the claimed end."""
    series = holdings.series(question.measure.id, question.area)
    near = {w for one in series for w in ends_near(one, question.period) if w is not None}
    found: list[Figure] = []
    for window in sorted(near, key=lambda w: w.end):
        claim = question.claim.model_copy(update={"period": window, "baseline": None})
        found += changes(replace(question, claim=claim, period=window), holdings)
    return found


def _from_published(question: Question, baseline: Period, holdings: Holdings) -> list[Figure]:
    def beside(found: Period, claimed: Period) -> bool:
        gap = abs(found.end - claimed.end)
        return found.start == claimed.start and timedelta(0) < gap <= REACH

    return [
        from_published(found, judge(question.claim, found.percent))
        for found in holdings.published(question.measure.id, question.area)
        if beside(found.period, question.period) and beside(found.baseline, baseline)
    ]


def bracket_verdict(question: Question, before: Figure, after: Figure) -> Verdict:
    """Never surer than what stands on both sides: at best ``holds_roughly``."""
    value = question.claim.value
    low, high = sorted((before.computed.number, after.computed.number))
    sign = -1.0 if question.claim.direction == "down" else 1.0
    verdicts = {before.verdict, after.verdict}
    if value is not None and low <= sign * value.number <= high:
        return "holds_roughly"
    if verdicts & {"holds", "holds_roughly"}:
        return "holds_roughly"
    if len(verdicts) == 1:
        return verdicts.pop()
    return "depends"
