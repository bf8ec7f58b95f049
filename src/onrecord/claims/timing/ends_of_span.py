"""Which end of several years a figure is of: "Pine went from 220 farms to 140, a 36 percent drop"."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from onrecord.claims.periods.relative import same_day
from onrecord.claims.timing.own import PLAIN, own_time
from onrecord.record import Period

if TYPE_CHECKING:
    from onrecord.claims.timing.case import Case

_A_YEAR = 366
"""Days."""
_YEAR, _QUARTER = 12, 3
"""Months."""
_TO_FIGURE = re.compile(
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


def at_its_end(case: Case, period: Period | None) -> Period | None:
    """The period; of several years that the text lends the one that the draft's figure is of.

    A change ends in the last of them, but what is lost by the piece adds up over all; "from 220 farms to 140"
    gives the first and the last.
    """
    ends = first_and_last(period)
    if ends is None or case.draft.kind not in {"change", *PLAIN} or own_time(case) is not None:
        return period
    if case.draft.earlier:
        return ends[0]
    figure = case.draft.figure
    adds_up = case.draft.kind == "change" and figure is not None and figure.form == "cardinal"
    return ends[1] if (case.draft.kind == "change" and not adds_up) or _is_reached(case) else period


def _is_reached(case: Case) -> bool:
    figure = case.draft.figure
    if figure is None:
        return False
    first = figure.start - case.clause.start
    return _TO_FIGURE.search(case.clause.mask, max(0, first - _REACH), max(0, first)) is not None


_REACH = 80
"""Characters."""
