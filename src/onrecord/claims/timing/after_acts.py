"""When an act was done that another followed so much later: "two weeks after a judge ruled"."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from onrecord.claims.periods import earlier_than
from onrecord.claims.periods.names import NUMBER, count
from onrecord.claims.timing.undated_acts import day_of_the_news
from onrecord.expression import expression
from onrecord.record import Period

if TYPE_CHECKING:
    from onrecord.claims.timing.case import Case

_SO_LONG_AFTER = expression(
    r"(?:(?P<been>\bbeen\s(?:(?:about|nearly|almost|just|only|roughly|over|more than)\s)?)|"
    rf"(?<!less than (?!a day))(?<!\w))(?P<count>{NUMBER})\s(?P<unit>day|week|month|year)s?\s"
    r"(?P<way>(?(been)since|(?:after|before)))\s[^,;]{0,80}$"
)


def so_long_before(case: Case) -> Period | None:
    """The day, month or year so long before what the sentence tells of, or before publication.

    So long after it is what that came before: "two days before the polls open".

    News counts days and weeks to the day, months and years roughly.
    """
    clause = case.clause
    first = case.before[-1].start if case.before and clause.joint == "and" else clause.start
    words = clause.marked.text[first : max(first, case.draft.at)]
    if "days " in words.lower() and (found := _DAYS_BEFORE.search(words)):
        return _in_the_week_before(_followed(case, first + found.start()))
    found = _SO_LONG_AFTER.search(words)
    number = count(found["count"]) if found else None
    then = _followed(case, first + found.start()) if found else None
    at = first + found.start() if found else 0
    read = any(time.start <= at < time.end for time in clause.times)
    if found is None or read or not number or then is None:
        return None
    steps = round(number) if found["way"] != "before" else -round(number)
    before = earlier_than(found["unit"], then, steps)
    if before is None or found["unit"] in {"day", "week"}:
        return before
    day = before.start
    return Period.year(day.year) if found["unit"] == "year" else Period.month(day.year, day.month)


_DAYS_BEFORE = expression(
    r"(?<!\d )(?:^|(?:just|only|a few|several|some|mere|and|but|comes?|came) |[,–—-] )"
    r"(?:[Dd]ays|[Aa] few days|[Ss]everal days) (?:after\s[^,;]{0,80}$|ago|earlier)"
)
"""Uncounted days before: "days after a judge ruled", "Days ago the Senate failed"."""


def _in_the_week_before(then: Period | None) -> Period | None:
    """The seven days before what came after."""
    if then is None:
        return None
    return Period(start=then.start - timedelta(days=7), end=then.start - timedelta(days=1))


def _followed(case: Case, start: int) -> Period | None:
    """The time that the sentence names for what came after, else the day of the news or of publication."""
    times = (time for clause in (*case.before, case.clause, *case.behind) for time in clause.times)
    named = [time.period for time in times if time.role == "period" and time.period and time.start < start]
    return named[-1] if named else day_of_the_news(case) or case.today
