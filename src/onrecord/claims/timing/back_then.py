"""The older time that "back then" or "at that time" goes on about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.clauses.marked import within

if TYPE_CHECKING:
    from onrecord.claims.timing.case import Case
    from onrecord.record import Period

_BACK_THEN = Cued(
    r"\b(?:back then|by then|at (?:the|that) time|at that point|in those days|then (?:was|were|stood|had)|"
    r"(?:was|were|stood) then)\b",
    words="then time point those",
)


def back_then(case: Case) -> Period | None:
    """The time that the sentence before named: "In 1997 it was first asked. Back then 24 percent did".

    Else it is what was just compared with.
    """
    if not _BACK_THEN.search(case.clause.mask):
        return None
    return _named_last(case) or case.frame.compared


def _named_last(case: Case) -> Period | None:
    """The time gone by that the sentence before named last."""
    first, published = case.sentence[0].start, case.published
    if published is None or any(clause.times for clause in case.before):
        return None
    for time in reversed(within(case.clause.marked.times, max(0, first - _SENTENCE), first)):
        if time.period and time.role != "duration" and (published - time.period.end).days > _LATELY:
            return time.period
        if time.role == "period" and (time.period is None or time.period.days > 1):
            return None
    return None


_SENTENCE, _LATELY = 160, 31
"""Characters; days."""
