"""Whether a month or a quarter is set against that of the year before, or against the one just before it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.timing.case import Case
    from onrecord.record import Period

_WEEK, _QUARTER = 8, 92
"""Days."""
_ANNUAL = expression(r"\b(?:annual(?:ly|ized)?|yearly|year[- ](?:on|over)[- ]year|12-month)\b")
_AT_A_RATE = expression(
    r"\bannual(?:ized)? (?:rate|pace) of (?:[a-z]+ ){0,2}"
    r"(?:\d[\d.]* (?:million|billion|thousand)|\d{1,3},\d{3})\b"
)
"""So many a year, at the pace of a month, are adjusted for the season."""
_BY_THE_MONTH = expression(r"\bon an? (?:monthly|quarterly|month-(?:to|over|on)-month) basis\b")
_DURING = expression(r"\b(?:during|over|in) the (?:month|quarter)\b")
_OF_JOBS = expression(r"\b(?:jobs|payrolls|positions)\b")
"""What is added or lost within a month, whatever else is set against the year before."""
_COUNTED_ONCE = expression(r"\b(?:enrol(?:l?ment|led)|students|pupils|kindergart\w+|homeless\w*)\b")
"""What is counted on one day of the year."""
_ADJUSTED = expression(
    r"\b(?:unemploy(?:ed|ment)|jobless|jobs?|payrolls?|employ(?:ed|ers?|ment|ees)|hired|hiring|labor force|"
    r"workforce|(?:out of|in) work|wages|earnings|pay|inflation|consumer prices|price index|"
    r"index|retail sales|industrial production|"
    r"factory (?:output|orders)|output|housing starts|gdp|gross domestic product|economy|growth rate|"
    r"confidence|sentiment|interest|mortgage rates?|approval|support)\b"
)
"""What statistics follow from one month to the next."""


def is_yearly(case: Case, period: Period) -> bool:
    """Whether a month or quarter is set against that of the year before.

    So it says, or the text did so last; else so are all figures but those that are adjusted for the season,
    which news follows from month to month.
    """
    if not _WEEK < period.days <= _QUARTER:
        return _is_counted_once(case, period)
    if _AT_A_RATE.search(case.clause.low) or any(
        _BY_THE_MONTH.search(one.low) for one in (*case.before, case.clause)
    ):
        return False
    if _ANNUAL.search(case.clause.mask) or _is_beside_a_years_move(case):
        return True
    if _DURING.search(case.clause.low):
        return False
    counted = case.draft.figure is not None and case.draft.figure.form == "cardinal"
    jobs = counted and _OF_JOBS.search(_words_of(case))
    told = case.frame.yearly_counts if jobs else case.frame.yearly
    if told is not None:
        return told
    return _ADJUSTED.search(_words_of(case)) is None


def _is_counted_once(case: Case, period: Period) -> bool:
    """Whether it is what a school or a night's count found, in one week of the year."""
    short = period.days <= _WEEK and case.draft.kind == "change"
    return short and _COUNTED_ONCE.search(_words_of(case)) is not None


def _is_beside_a_years_move(case: Case) -> bool:
    """Whether the same move a year before is told beside: "rose 3 percent, after a gain a year earlier"."""
    behind = case.behind[0] if case.behind else None
    if behind is None or not behind.figures or case.draft.kind != "change":
        return False
    return (
        any(_A_YEAR_BEFORE.search(time.text) for time in behind.times)
        and _AFTER_A_MOVE.match(behind.mask) is not None
    )


_A_YEAR_BEFORE = expression(r"\byear[- ](?:earlier|ago|before)\b", re.IGNORECASE)
_AFTER_A_MOVE = expression(
    r"(?:compared (?:with|to)|against|versus|after|following|up from|down from|from)\s(?:an?\s"
    r"|the\s)?(?:[a-z]+\s){0,2}?#*\s?"
    r"(?:percent\s)?(?:gain|increase|rise|drop|decline|fall|loss|growth|jump|decrease)\b"
)


def _words_of(case: Case) -> str:
    measure = case.draft.measure or case.context.measure
    return f"{measure.text if measure else ''} {case.clause.low}".lower()
