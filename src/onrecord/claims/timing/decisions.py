"""What was a part of a decision, and its day: "In a 6-3 ruling, it was upheld Thursday"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.marked import within
from onrecord.claims.timing.undated_acts import is_news
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
    lead = within(case.clause.marked.times, 0, _OPENING)
    days = (time.period for time in lead if time.role == "period")
    return next((day for day in days if is_news(case, day)), None)


_OPENING = 400
"""Characters."""
_SPLIT = expression(
    r"\b(?:justices|judges|court|panel|members|council|board|commission|committee|supervisors|trustees|"
    r"lawmakers|senators|jurors)\s(?:[a-z]+\s)?(?:split|voted|divided|deadlocked|ruled|sided)\b"
)
"""Whose own vote it is, told without a day: "The justices split 5-4"."""
_VOTES = ("votes for", "votes against")


def is_part_of_the_decision(case: Case) -> bool:
    """Whether it tells how one of them voted who decided what the report is about, or what they also did."""
    mask, verb = case.clause.mask, case.draft.at - case.clause.start
    if case.draft.kind != "event" or case.times:
        return False
    return _VOTED.match(mask, verb) is not None or _GOES_ON.match(mask) is not None


_VOTED = expression(
    r"(?:[a-z]+ )?(?:voted? (?:(?:in )?favor|against|no|yes|for it|with)\b|voting (?:against|no|yes)|"
    r"cast (?:[a-z]+ ){1,5}votes?\b|(?:dissent|abstain|concurr|recus)(?:ed|ing)\b|opposed it\b|"
    r"sided with\b)"
)
_GOES_ON = expression(
    r"(?:but |and )?"
    r"(?:(?:the )?(?:judges?|justices?|court|(?:appeals )?panel|jury|jurors|majority)|it|he|she) "
    r"(?:also |then |unanimously )?(?:did not )?(?!had|was|were|said|den|came|became|asked)[a-z]{3,}"
)
"""What the judges, or whoever acted just before, did in the same decision."""
