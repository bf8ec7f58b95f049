"""Up to which day of the year under way a time reaches: that of the figures, the opening, the saying."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from onrecord.record import Period

if TYPE_CHECKING:
    from onrecord.claims.periods import TimePhrase
    from onrecord.claims.timing.case import Case


def till_it_was_said(case: Case, period: Period) -> Period | None:
    """The year so far up to the day on which it was told: "said on Feb. 14 it is down this year"."""
    said = case.report.period if case.report else None
    if said is None or case.published is None or said.days > 1 or not period.covers(said):
        return None
    if period.end != case.published or period.start != date(period.end.year, 1, 1):
        return None
    return Period(start=period.start, end=said.end) if (period.end - said.end).days > _FRESH else None


_FRESH = 3
"""Days: what was said this week is news of today."""


def counted_so_far(case: Case, time: TimePhrase, period: Period) -> Period | None:
    """The figures' part of a year under way: "so far", of a report on its first half."""
    figures = case.frame.figures
    if figures is None or _UNDER_WAY.fullmatch(time.text) is None:
        return None
    part = figures.start == period.start and _A_MONTH <= figures.days < period.days
    return figures if part and (period.end - figures.end).days <= _LAG else None


def up_to_a_day(case: Case, time: TimePhrase, period: Period) -> Period | None:
    """The year's days up to the one that opens the sentence: "Through June there were 43 this year"."""
    if not (period.end == case.published and period.start == date(period.end.year, 1, 1)):
        return None
    for one in case.opening.times:
        until = _UNTIL.match(one.text) or case.opening.mask.endswith(_BY, 0, one.start - case.opening.start)
        if one is not time and one.start < time.start and one.period and until:
            return Period(start=period.start, end=one.period.end) if period.covers(one.period) else None
    return None


_UNTIL = re.compile(r"(?:through|as of|up to|until)\s", re.IGNORECASE)
_BY = ("by ", "through ", "by the ", "through the ")
_UNDER_WAY = re.compile(r"(?:so|thus) far|(?:the )?year[- ]to[- ]date", re.IGNORECASE)
_A_MONTH, _LAG = 28, 45
"""Days: counting is no longer behind."""
