"""Where the words leave no choice of periods: beside the same part of a year, of what a pace leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.choosing.days import days_of
from onrecord.claims.timing.after_acts import so_long_before
from onrecord.claims.timing.case import is_compared
from onrecord.claims.timing.decisions import is_part_of_the_decision
from onrecord.claims.timing.fitted import is_of_pace
from onrecord.claims.timing.ranks import of_figure_beside
from onrecord.claims.timing.read import when_compared
from onrecord.claims.timing.two_ends import either_side
from onrecord.claims.timing.undated_acts import announced, explained_below
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.choosing.days import Days
    from onrecord.claims.choosing.told import Told
    from onrecord.claims.timing.case import Case

_A_YEAR = 364
"""Days."""


def is_certain(told: Told, read: Days | None) -> bool:
    """Whether the claim is surely of the days that the rules read."""
    if read is None:
        return False
    case, kind, period = told.case, told.claim.kind, told.claim.period
    if kind == "event" and _is_of_the_news(case, read):
        return True
    if is_of_pace(case) and (kind == "rank" or (period is not None and period.days >= _A_YEAR)):
        return True
    if kind == "rank" and read == days_of(of_figure_beside(case)):
        return True
    if read in {days_of(when_compared(case)), days_of(either_side(case))}:
        return True
    return kind == "change" and _is_against_the_same(case)


def _is_of_the_news(case: Case, read: Days) -> bool:
    """Whether an act is of the day on which it was announced, explained or voted on."""
    if read in {days_of(so_long_before(case)), days_of(announced(case)), days_of(explained_below(case))}:
        return True
    near = case.clause.sentence - case.frame.told_in <= 1 and case.frame.told is not None
    told = days_of(case.frame.told if near else case.frame.scene)
    return read == told and read[0] == read[1] and is_part_of_the_decision(case)


def _is_against_the_same(case: Case) -> bool:
    """Whether it is measured against the same part of another year: "as many as 2012 had by this point"."""
    named = any(is_compared(case.clause, time) for time in case.times)
    return named and _SAME_PART.search(case.clause.low) is not None


_SAME_PART = expression(
    r"\b(?:at|by|through) (?:this|that|the same) (?:point|time|date|stage)\b|"
    r"\bsame (?:\w{2,9} ){0,2}"
    r"(?:part|point|time|stretch|span|weekend|days|weeks|months|period|quarter|half)\b"
)
