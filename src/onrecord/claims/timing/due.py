"""The days on or by which something is to be done, where its words alone look back."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from onrecord.claims.periods.names import NUMBER, count
from onrecord.claims.periods.relative import so_long_from
from onrecord.expression import expression
from onrecord.record import Period
from onrecord.record.period import shift_years

if TYPE_CHECKING:
    from onrecord.claims.periods import TimePhrase
    from onrecord.claims.timing.case import Case

_END_OF_MONTH = expression(
    r"(?:by |before |until )?the end of (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: "
    r"\d{4})?$"
)
_SEASON = expression(r"(?:(?:the|this|next) )?(?:spring|summer|fall|autumn)")
_YEARLESS = expression(
    r"(?:by |in |on |until )?(?:early |late |mid-)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|"
    r"dec)[a-z]*\.?(?: \d{1,2})?$"
)
_TO_COME = expression(
    r"(?:vot|agre|decid|plan|want|hop|promis|vow|pledg|consider|set)[a-z]*\b[^;]{0,60}\bto "
    r"[a-z]{2,}\b[^;]{0,60}$"
    r"|(?:takes? (?:effect|office|over)|leaves? (?:office|the (?:job|post))|goes? into (?:effect|force)|"
    r"comes? into force|"
    r"expires?|begins?|starts?|ends?|retires?|steps? down|resumes?|reopens?|closes?|runs? out|kicks? in|"
    r"is up)(?: in| on| at the end of)? $"
    r"|\bset [^;]{0,40}\bfor $|\bdeadline\b[^;]{0,50}\b(?:is|falls on) $|[a-z]s? open (?:on )?$"
)
_A_YEAR = 366


def due(case: Case, time: TimePhrase) -> Period | None:
    """The days of the act: "by the end of March" is any day of March, a day that is set is to come."""
    period, words = time.period, time.text.lower()
    if period is None:
        return None
    ended = case.clause.low.endswith("the end of ", 0, time.start - case.clause.start)
    if _END_OF_MONTH.match(words) or (ended and _SEASON.fullmatch(words)):
        return Period.month(period.end.year, period.end.month)
    if _YEARLESS.match(words):
        return _next(case, time, period)
    return whole_month(case, time) or period


def time_given(case: Case) -> Period | None:
    """The days from the news on in which somebody is to act: "has 30 days to respond", "gave it 120 days"."""
    figure, clause, today = case.draft.figure, case.clause, case.published
    if figure is None or today is None:
        return None
    found = _GIVEN.match(clause.text, figure.start - clause.start)
    number = count(found["count"]) if found else None
    if not found or not number or not _HAS.search(clause.mask, 0, figure.start - clause.start):
        return None
    days = [time.period.start for one in (*case.before, clause) for time in one.times if time.period]
    first = next((day for day in days if 0 <= (today - day).days <= _A_WEEK), today)
    return Period(start=first, end=so_long_from(first, number, found["unit"]).end + timedelta(days=1))


_GIVEN = expression(
    rf"(?P<count>{NUMBER})[ -](?P<unit>day|week|month)s? (?:in which )?to [a-z]", re.IGNORECASE
)
_HAS = expression(
    r"\b(?:has|have|(?:is|are|was|were|been) (?:given|allowed)|(?:gave|allowed) (?:[a-z^]+ ){1,3})"
    r"(?: ?(?:just|only|another|about|up to|at least) )?\s?$"
)
_A_WEEK = 8
"""Days."""


def whole_month(case: Case, time: TimePhrase) -> Period | None:
    """The month of what was done "this month", nobody says on which of its days."""
    if case.draft.kind != "event" or time.period is None or time.text.lower() != "this month":
        return None
    return Period.month(time.period.end.year, time.period.end.month)


def _next(case: Case, time: TimePhrase, period: Period) -> Period:
    """The same days of the next year where the words before them look ahead from a day gone by."""
    published = case.published
    if published is None or not 0 < (published - period.end).days < _A_YEAR or period.days > _A_MONTH:
        return period
    first = case.draft.at - case.clause.start
    if not _TO_COME.search(case.clause.mask, max(0, first), time.start - case.clause.start):
        return period
    return Period(start=shift_years(period.start, 1), end=shift_years(period.end, 1))


_A_MONTH = 31
