"""How much of a year under way a count covers: of the report's own months, up to a day named or spoken on."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from onrecord.expression import expression
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
    if figures is None:
        return None
    if _through_the_month(case, period, figures):
        return Period(start=period.start, end=figures.end)
    if _UNDER_WAY.fullmatch(time.text) is None:
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


def _through_the_month(case: Case, period: Period, figures: Period) -> bool:
    """Whether the year so far of what is counted by the month is told of in a report on one."""
    measure = case.draft.measure or case.context.measure
    monthly = measure is not None and measure.id is None and _MONTHLY.search(measure.text.lower())
    if case.published is None or not monthly or case.draft.kind in {"event", "rank"} or case.tense == "ahead":
        return False
    to_date = period.end == case.published and period.start == date(period.end.year, 1, 1)
    month = figures.whole_months and figures.days <= _A_QUARTER and figures.start >= period.start
    return to_date and month and 0 < (case.published - figures.end).days <= _LATE


_A_QUARTER, _LATE = 92, 62
"""Days."""
_MONTHLY = expression(
    r"\b(?:containers?|teus?|cargo|tons|tonnes|passengers?|boardings?|enplanements|flights|riders?|ridership|traffic|"
    r"visitors|arrivals|revenues?|collections|receipts|sales|tax(?:es)?|permits|starts|shipments|exports|imports|"
    r"filings|foreclosures|output|production)\b"
)
"""What ports, airports, shops and treasuries report on by the month."""
_UNTIL = expression(r"(?:through|as of|up to|until)\s", re.IGNORECASE)
_BY = ("by ", "through ", "by the ", "through the ")
_UNDER_WAY = expression(r"(?:so|thus) far|(?:the )?year[- ]to[- ]date", re.IGNORECASE)
_A_MONTH, _LAG = 28, 45
"""Days: counting is no longer behind."""
