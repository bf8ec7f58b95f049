"""Results that a year has one of: its harvest, its exams, its count of the homeless."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.periods.scene import add_months
from onrecord.expression import expression
from onrecord.record import Period

if TYPE_CHECKING:
    from datetime import date

    from onrecord.claims.clauses.marked import Marked
    from onrecord.claims.periods import TimePhrase
    from onrecord.claims.timing.case import Case

_RESULTS = expression(
    r"\b(?:harvests?|bushels|crops?\s(?:will|is|was|were|are|would|of)|(?:corn|wheat|soybean|cotton|rice|grape|apple|orange|"
    r"cherry|potato)\scrops?|gcses?|a-levels?|(?:test|exam|reading|math|maths|sat|act)\s(?:scores|results)|"
    r"(?:national|state(?:['’]s)?|standardi[sz]ed|end-of-(?:grade|course|year))\s(?:exams?|tests?|assessments?)|"
    r"(?:scores|results)\s(?:on|in|from)\s(?:the\s)?(?:[a-z’'-]+\s){0,4}?(?:sat|act|tests?|exams?|assessments?)|"
    r"graduation\srates?|pass(?:ing)?\srates?|this\syear['’]s\s(?:[a-z]+\s)?(?:lists?|rankings?|index)|"
    r"annual\s(?:[a-z]+\s)?(?:lists?|rankings?)|(?:taxable|assessed|property)\s(?:value|valuation)s?|"
    r"tax\s(?:base|roll|digest)s?)\b"
)
_HOMELESS = expression(
    r"\b(?:homeless(?:ness)?|without\s(?:a\s)?homes?|unsheltered|living\son\sthe\sstreets|sleeping\srough)\b"
)
_COUNT = expression(r"\b(?:count|counted|tally|tallied|census|survey|point-in-time|report)\b")
_LEAD = 500
"""Characters that tell what an article is about."""
_A_FEW, _A_WEEK, _A_FORTNIGHT, _A_YEAR = 2, 7, 14, 366
"""Days. A season that has just begun is a few long."""
_THIS_SEASON = expression(r"this (?:spring|summer|fall|autumn|winter|year|season)", re.IGNORECASE)


def years_results(marked: Marked, published: date | None) -> Period | None:
    """The whole year, or season, of results that come once a year, where the text is about such.

    It is the year of publication unless the first long time that the text names is another: then None.
    """
    if published is None:
        return None
    lead = marked.low[:_LEAD]
    counted = _HOMELESS.search(lead) is not None and _COUNT.search(lead) is not None
    night = _night_of_the_count(marked, published) if counted else None
    if night is not None or (_RESULTS.search(lead) is None and not counted):
        return night
    named = next((time for time in marked.times if _may_be_theirs(marked, time)), None)
    if named is None or named.period is None or named.start > _LEAD:
        return Period.year(published.year)
    whole = _whole(named.period, published, named.text)
    return whole if whole.covers(Period(start=published, end=published)) or whole != named.period else None


def _night_of_the_count(marked: Marked, published: date) -> Period | None:
    """The night, or few days, on which people were counted, well before the report of it."""
    return next(
        (
            time.period
            for time in marked.times
            if time.role == "period"
            and time.period
            and time.period.days <= _A_WEEK
            and _A_FORTNIGHT < (published - time.period.end).days < _A_YEAR
        ),
        None,
    )


def _may_be_theirs(marked: Marked, time: TimePhrase) -> bool:
    if time.role != "period" or time.period is None:
        return False
    if time.period.days < (_A_FEW if _THIS_SEASON.match(time.text) else _A_FORTNIGHT):
        return False
    return not marked.low.endswith("one ", 0, time.start)


def _whole(period: Period, published: date, text: str) -> Period:
    """All of the year or season that is cut off at publication: "this year", "this fall"."""
    if period.end != published or not text.lower().startswith("this"):
        return period
    if (period.start.month, period.start.day) == (1, 1):
        return Period.year(published.year)
    return Period(start=period.start, end=add_months(period.start, 3) - timedelta(days=1))


def whole_results(case: Case, time: TimePhrase) -> Period | None:
    """All of this year, or season, where "this year" is said of what each year has one of."""
    results, published, period = case.frame.results, case.published, time.period
    if published is None or period is None or period.end != published or case.draft.kind == "event":
        return None
    if not time.text.lower().startswith("this"):
        return None
    if results is not None and period.start == results.start:
        return results
    year = Period.year(published.year)
    allotted = period.start == year.start and _ALLOTTED.search(case.clause.low) is not None
    return year if allotted else None


_ALLOTTED = Cued(
    r"\b(?:tax\s(?:digest|base|rolls?|rates?|levy)|millage|levy|levies|assessed\svalues?|assessments|tuition|budgets?|"
    r"premiums?|funding|(?:federal|state)\s(?:funds|aid)|dues)\b",
    words="tax millage levy levies assessed assessments tuition budget premium funding funds aid dues",
)
"""What is set for a whole year, whenever it is told of: "The tax digest rose 11.5 percent this year"."""
