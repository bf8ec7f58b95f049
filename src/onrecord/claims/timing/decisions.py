"""The day on which a body decided what its votes are told of: "In a 6-3 ruling, it was upheld Thursday"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.marked import within
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.timing.case import Case
    from onrecord.record import Period


def of_the_decision(case: Case) -> Period | None:
    """The day of what was decided, told behind the vote: "In a 6-3 ruling, the court upheld it Thursday"."""
    measure = case.draft.measure
    if measure is None or not measure.text.startswith(_VOTES) or case.clause.times:
        return None
    before = [time for clause in reversed(case.before) for time in clause.times]
    days = (time.period for time in before if time.role == "period" and time.period)
    told = next((day for day in days if day.days == 1), None)
    behind = (time for clause in case.behind for time in clause.times)
    told = told or next((time.period for time in behind if time.role == "period" and time.period), None)
    return told or (_day_of_the_lead(case) if _SPLIT.search(case.clause.low) else None)


def _day_of_the_lead(case: Case) -> Period | None:
    """The first day of the week before publication that the text names, in its lead."""
    published = case.published
    lead = within(case.clause.marked.times, 0, _OPENING) if published else ()
    days = (time.period for time in lead if time.role == "period" and time.period and time.period.days == 1)
    return next((day for day in days if published and 0 <= (published - day.end).days <= _A_WEEK), None)


_OPENING, _A_WEEK = 400, 8
_SPLIT = expression(
    r"\b(?:justices|judges|court|panel|members|council|board|commission|committee|supervisors|trustees|"
    r"lawmakers|senators|jurors)\s(?:[a-z]+\s)?(?:split|voted|divided|deadlocked|ruled|sided)\b"
)
"""Whose own vote it is, told without a day: "The justices split 5-4"."""


_VOTES = ("votes for", "votes against")
