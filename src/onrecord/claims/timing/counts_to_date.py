"""When a count is that a year adds up: "brought the year's total to 189", "the 88th killing came Sunday"."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.timing.case import is_compared
from onrecord.claims.timing.data_until import so_far_counted
from onrecord.claims.timing.due import time_given
from onrecord.claims.timing.own import AT_THE_SAME
from onrecord.claims.timing.topics import of_the_topic
from onrecord.expression import expression
from onrecord.record import Period

if TYPE_CHECKING:
    from onrecord.claims.timing.case import Case

_COUNT = r"(?:totals?|counts?|tally|toll|number|sum)"
_YEARS_TOTAL = Cued(
    rf"\b(?:the year['’]s (?:[a-z-]+ ){{0,2}}|year-to-date (?:[a-z]+ )?){_COUNT}\b|"
    r"\b(?:brought|brings|bringing|put|puts|putting|raised|raises|pushed) the year['’]s "
    r"(?:[a-z-]+ ){1,4}(?:to|at) (?:[a-z]+ ){0,2}$|"
    rf"\b{_COUNT} (?:of [a-z ]{{3,30}} )?(?:for|of) the year\b",
    words="year",
)
_A_QUARTER = 92
"""Days: a longer time is what the report is about, and its total that of this time."""


def counted_to_date(case: Case) -> Period | None:
    """The year up to the days that a count reaches, or the days that somebody is given; else None."""
    if case.draft.kind != "level":
        return None
    given = time_given(case) or of_the_topic(case) or _since_it_began(case) or _had_so_far(case)
    if given is not None:
        return given
    return _years_total(case) or _reached(case) if case.draft.figure is not None else _numbered(case)


def _since_it_began(case: Case) -> Period | None:
    """From when it began, of what its subject has done: "The raids, which began in July, have led to 90"."""
    aside = case.before[-1] if case.before else None
    if (
        aside is None
        or case.published is None
        or case.tense != "perfect"
        or case.times
        or len(aside.times) != 1
    ):
        return None
    first = aside.times[0].period
    begun = _BEGUN.search(aside.mask, 0, aside.times[0].start - aside.start) if first else None
    if begun is None or first is None or first.start > case.published or aside.figures:
        return None
    return Period(start=first.start, end=case.published)


_BEGUN = expression(
    r"(?:^|\b(?:that|which|who)\s(?:was\s|were\s)?)(?:begun|began|started|launched|opened|set up|created|"
    r"founded|formed|introduced|rolled out|took effect|took office)\s(?:back\s)?(?:(?:in|on|last)\s)?$"
)


def _had_so_far(case: Case) -> Period | None:
    """The year so far, of what "has already had 71 homicides", or more than "at this point last year"."""
    measure, figure, published = case.draft.measure, case.draft.figure, case.published
    counted = measure is not None and measure.id is not None and figure is not None and figure.unit == "count"
    if not counted or published is None or case.tense != "perfect":
        return None
    if case.times or any(clause.times for clause in case.before) or _STOCK.search(case.clause.low):
        return None
    first = case.draft.at - case.clause.start
    so_far = _ALREADY.search(case.clause.mask, 0, first) is not None
    if not so_far and not any(AT_THE_SAME.search(time.text) for one in case.behind[:1] for time in one.times):
        return None
    figures = case.frame.figures
    if figures is not None and figures.days > _A_FEW_DAYS and figures.end.year == published.year:
        return figures if figures.start == date(published.year, 1, 1) else None
    return so_far_counted(case.frame, Period(start=date(published.year, 1, 1), end=published), published)


_ALREADY = expression(r"\b(?:has|have|['’]ve)\s(?:now|already)\s|\b(?:now|already)\s(?:has|have)\s")
_A_FEW_DAYS = 10
"""Days: figures of a weekend stand beside those of the year."""


def _reached(case: Case) -> Period | None:
    """Up to the day on which the year's count passed a mark: "went past 117 homicides on Saturday"."""
    measure, figure = case.draft.measure, case.draft.figure
    counted = measure is not None and measure.id is not None and figure is not None and figure.unit == "count"
    first = case.draft.at - case.clause.start
    if not counted or _PASSED.search(case.clause.mask, 0, first) is None:
        return None
    days = (time.period for time in case.times if time.role == "period" and time.start > case.draft.at)
    day = next((one for one in days if one and one.days == 1), None) or _day_of_the_news(case)
    return Period(start=date(day.end.year, 1, 1), end=day.end) if day else None


def _day_of_the_news(case: Case) -> Period | None:
    """The one day that the sentence tells, else that of publication: "Three died Friday, and with them"."""
    measure = case.draft.measure
    stock = measure is not None and _STOCK.search(measure.text.lower())
    if case.times or case.tense == "ahead" or stock:
        return None
    named = [time.period for clause in (*case.before, *case.behind) for time in clause.times if time.period]
    if not named:
        return case.today
    return named[0] if len(named) == 1 and named[0].days == 1 else None


_STOCK = expression(
    r"\b(?:population|residents|people|inhabitants|jobs?|jobless|unemploy|employ|workers|labor|enroll|students|"
    r"pupils|inmates|homes|households|voters)"
)
"""What there is on a day, and does not add up over the year."""
_PASSED = Cued(
    r"\b(?:(?:went|moved|gone|pushed|climbed) (?:past|over|above)|pass(?:ed|es)|surpass(?:ed|es)|"
    r"top(?:ped|s)|cross(?:ed|es)|reach(?:ed|es)|hits?|eclips(?:ed|es)) (?:the |its )?(?:grim |mark of )?$",
    words="went moved gone pushed climbed passed passes surpassed surpasses topped tops crossed crosses "
    "reached reaches hit hits eclipsed eclipses",
)


def _years_total(case: Case) -> Period | None:
    """Up to the days that figures were told of, or up to publication, for a total that is the year's."""
    figure, clause = case.draft.figure, case.clause
    named = figure and _YEARS_TOTAL.search(clause.mask, 0, figure.start - clause.start)
    now = case.tense == "present" and named and _STANDS_NOW.search(clause.mask, named.end())
    told = (case.today if now else case.frame.figures or case.today) if named else None
    if told is None or told.days > _A_QUARTER:
        return None
    return Period(start=date(told.end.year, 1, 1), end=told.end)


_STANDS_NOW = expression(r"(?:now )?stands at\b")


def _numbered(case: Case) -> Period | None:
    """Up to the day of the one with the number told: "the 88th homicide of the year came Sunday"."""
    if all(one.form != "ordinal" or one.start != case.draft.at for one in case.clause.figures):
        return None
    for clause in (case.clause, *reversed(case.before)):
        for time in clause.times:
            day = time.period if time.role == "period" and not is_compared(clause, time) else None
            if day is not None and day.days == 1:
                return Period(start=date(day.end.year, 1, 1), end=day.end)
    return None
