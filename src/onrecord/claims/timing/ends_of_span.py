"""Which end of several years a figure is of: "Pine went from 220 farms to 140, a 36 percent drop"."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from onrecord.claims.periods.relative import same_day
from onrecord.claims.timing.earlier_moves import earlier_move
from onrecord.claims.timing.look_back import is_rolling
from onrecord.claims.timing.own import PLAIN, own_time
from onrecord.expression import expression
from onrecord.record import Period

if TYPE_CHECKING:
    from onrecord.claims.periods import TimePhrase
    from onrecord.claims.timing.case import Case

_A_YEAR = 366
"""Days."""
_YEAR, _QUARTER = 12, 3
"""Months."""
_TO_FIGURE = expression(
    r"\bfrom\s(?:[a-z]+\s){0,2}#+(?:\s[a-z%^-]+){0,4}\sto\s(?:[a-z]+\s){0,2}$|"
    r"(?:^|\b(?:brought|bringing|brings|lifted|lifting|pushed|pushing|raised|raising|cut|cutting|left|leaving)\s"
    r"(?:[a-z]+\s){1,8}?)(?:to|at)\s(?:(?:about|nearly|some|just|over|more than)\s)?$"
)


def first_and_last(period: Period | None) -> tuple[Period, Period] | None:
    """The first and the last of several whole years.

    So are they of "from August 2008 to August 2009" and "between July 1, 2008, and July 1, 2009", which name
    a month, a quarter or a day in two years.
    """
    if period is None or period.days <= _A_YEAR - 1:
        return None
    if (period.start.month, period.start.day) == (period.end.month, period.end.day):
        return Period(start=period.start, end=period.start), Period(start=period.end, end=period.end)
    if not period.whole_months:
        return None
    months = (period.end.year - period.start.year) * 12 + period.end.month - period.start.month + 1
    quarters = period.start.month % _QUARTER == 1 and months % _YEAR == _QUARTER
    if months % _YEAR == 1 or quarters:
        each = _QUARTER if quarters else 1
        last = same_day(period.start, months - each)
        return Period(start=period.start, end=same_day(period.start, each) - timedelta(days=1)), Period(
            start=last, end=period.end
        )
    if months % _YEAR or months == _YEAR:
        return None
    first = Period(start=period.start, end=same_day(period.start, _YEAR) - timedelta(days=1))
    return first, Period(start=same_day(period.start, months - _YEAR), end=period.end)


def ends_named(case: Case) -> tuple[Period, Period] | None:
    """The last and the first of "over those three years", of what moved: where it came out, and from where.

    Of "in the two years to July 2012" they are that month and the one of so many years before.
    """
    if case.draft.kind not in {"change", "rank"}:
        return None
    for time in case.times:
        ends = first_and_last(time.period)
        if ends is None or time.period is None:
            continue
        if _THOSE_YEARS.search(time.text):
            return ends[1], ends[0]
        if _YEARS_TO.search(time.text) and time.period.end.month < _YEAR:
            last = Period.month(time.period.end.year, time.period.end.month)
            return last, last.shifted(time.period.start.year - time.period.end.year)
    return None


_THOSE_YEARS = expression(
    r"\bthose (?:[a-z0-9-]+ ){0,2}years$|\bthat (?:time|period|span|stretch)$", re.IGNORECASE
)
_YEARS_TO = expression(
    r"\byears,? (?:that )?(?:through|to|ended|ending|up to) (?:in )?(?:the end of )?[A-Z][a-z.]+ \d{4}$"
)


def at_its_end(case: Case, period: Period | None) -> Period | None:
    """The period; of several years that the text lends the one that the draft's figure is of.

    A change ends in the last of them, but what is lost by the piece adds up over all; "from 220 farms to 140"
    gives the first and the last. What something is by its size, it is at no certain time.
    """
    if is_by_size(case):
        return None
    earlier = earlier_move(case)
    if earlier is not None:
        return earlier[0]
    if case.draft.kind == "rank" and period is not None and period.days == 1 and _ranks_years(case):
        return Period.year(period.start.year)
    ends = first_and_last(period)
    if ends is None or case.draft.kind not in {"change", *PLAIN} or own_time(case) is not None:
        return period
    if case.draft.earlier:
        return ends[0]
    figure = case.draft.figure
    adds_up = case.draft.kind == "change" and figure is not None and figure.form == "cardinal"
    return ends[1] if (case.draft.kind == "change" and not adds_up) or _is_reached(case) else period


def end_of_rolling(case: Case, own: TimePhrase) -> Period | None:
    """The day of the first or the last figure of "fell to 26,100 from 40,000 in the past 12 years"."""
    figure = case.draft.figure
    if figure is None or own.period is None or not is_rolling(own) or not _BOTH_ENDS.search(case.clause.mask):
        return None
    first = figure.start - case.clause.start
    older = _FROM.search(case.clause.mask, max(0, first - _A_FEW_WORDS), first) is not None
    day = own.period.start if older else case.published or own.period.end
    return Period(start=day, end=day)


_BOTH_ENDS = expression(
    r"\bto (?:[a-z]+ ){0,2}#+(?: [a-z]+){0,3} from (?:[a-z]+ ){0,2}#|"
    r"\bfrom (?:[a-z]+ ){0,2}#+(?: [a-z]+){0,3} to (?:[a-z]+ ){0,2}#"
)
_FROM = expression(r"\bfrom (?:[a-z]+ ){0,2}$")
_A_FEW_WORDS = 24
"""Characters."""


def _is_reached(case: Case) -> bool:
    figure = case.draft.figure
    if figure is None:
        return False
    first = figure.start - case.clause.start
    return _TO_FIGURE.search(case.clause.mask, max(0, first - _REACH), max(0, first)) is not None


def _ranks_years(case: Case) -> bool:
    """Whether a year is ranked, told of on a day of it: "is now the city's deadliest year on record"."""
    return _YEAR_RANKED.match(case.clause.low, max(0, case.draft.at - case.clause.start)) is not None


_YEAR_RANKED = expression(
    r"(?:(?:second|third|fourth|fifth)[- ])?(?:[a-z]{3,10}est|worst|best|most [a-z]{4,12}|record)"
    r" year\b(?! of| in office)"
)


def is_by_size(case: Case) -> bool:
    """Whether a rank only says what kind of place or body is meant: "the state's largest port reopened"."""
    if case.draft.kind != "rank":
        return False
    clause, first = case.clause, case.draft.at - case.clause.start
    named = _BY_SIZE.match(clause.low, first)
    if named is None or _RANKED_IN_TIME.match(clause.mask, named.end()):
        return False
    before = clause.low[max(0, first - _REACH) : first]
    return _DEFINITE.search(before) is not None and _HAS_BECOME.search(before) is None


_BY_SIZE = expression(
    r"(?:(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:st|nd|rd|th))[\s-])?"
    r"(?:largest|biggest|smallest|oldest|busiest|most\s(?:populous|populated|important)|least\spopulated|poorest|"
    r"richest|wealthiest|[a-z]+-(?:largest|biggest|busiest|oldest))\s(?:[a-z-]+\s){0,2}?"
    r"(?:cit(?:y|ies)|count(?:y|ies|ry|ries)|states?|towns?|villages?|industr(?:y|ies)|markets?|ports?|districts?|"
    r"employers?|utilit(?:y|ies)|universit(?:y|ies)|colleges?|airports?|hospitals?|compan(?:y|ies)|banks?|jails?|"
    r"prisons?|roads?|highways?|agenc(?:y|ies)|unions?|systems?|airlines?|carriers?|producers?|exporters?|metros?|"
    r"areas?|neighborhoods?|lakes?|reservoirs?|parks?|suburbs?|provinces?|departments?|forces?|chains?|makers?|"
    r"retailers?|newspapers?|providers?|operators?|insurers?|landlords?|lenders?|nations?|partners?|casinos?)\b"
)
_DEFINITE = expression(r"(?:\b(?:the|its|their|our|his|her)|['’]s?)\s(?:(?:\d{1,2}|two|three|four|five)\s)?$")
_HAS_BECOME = expression(
    r"\b(?:remain(?:s|ed)?|bec[oa]mes?|no longer|now|still|once|ranks?|ranked|be|been|ha[sd]|overt[ao]\w+|"
    r"pass\w*|surpass\w*)\s(?:one of\s)?(?:the|its)?[^,;]{0,12}$"
)
_RANKED_IN_TIME = expression(r"(?:[^,;@]{0,20}\s)?(?:ever|since|on record|history)\b|\s(?:in\s|by\s|of\s)?@")
_REACH = 80
"""Characters."""
