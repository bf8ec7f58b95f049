"""Widen a day to what closed on it: "a five-day sweep that ended Friday", "closed its books June 30"."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from onrecord.claims.periods.names import NUMBER, count
from onrecord.claims.periods.relative import same_day
from onrecord.claims.periods.scene import days
from onrecord.expression import expression
from onrecord.record import Period

if TYPE_CHECKING:
    import re
    from datetime import date

    from onrecord.claims.periods.scene import Core, Scene

_ENDED = (
    r"(?:(?:that|which)\s)?(?:ended|ends|closed|closes|concluded|concludes|wrapped\sup|adjourned|finished)"
)
_SO_LONG = expression(
    rf"\b(?P<count>{NUMBER})-(?P<unit>day|week|month)(?:-long)?\s(?:[\w’'-]+\s){{0,2}}[\w’'-]+,?\s{_ENDED}(?:\son)?\s$"
)
_A_YEAR = expression(
    r"\b(?:(?:fiscal|budget|financial|water|school|academic|crop|marketing|tax)\syear,?\s"
    rf"{_ENDED}|(?:closed|closes)\s(?:its|their|the|his|her)\s(?:books|ledgers?|accounts|(?:fiscal\s|budget\s)?year))"
    r"(?:\s(?:on|in))?\s$"
)
_SINCE_JANUARY = expression(rf"\bsession,?\s{_ENDED}(?:\son)?\s$")
_SINCE_JUNE = expression(rf"\bhurricane\sseason,?\s{_ENDED}(?:\son)?\s$")
"""The Atlantic season begins on 1 June (National Hurricane Center)."""
_CLOSES = expression(r"(?:end|clos|conclud|wrapped|adjourn|finish)")
_OPENED = expression(r"\s(?:began|opened|started)\s(?:out\s)?(?:with|at)\b")
_A_YEAR_LONG = 366
_NEAR, _REACH, _MONTH = 24, 80, 31
"""Characters, characters, days."""


def widened(scene: Scene, start: int, core: Core) -> Core:
    """The core with all of what ended then, where the words before it name that."""
    period = core.period
    if period is not None and 1 < period.days <= _A_YEAR_LONG and _OPENED.match(scene.text, core.end):
        return core._replace(period=days(period.start, period.start))
    if period is None or not _CLOSES.search(scene.text, max(0, start - _NEAR), start):
        return core
    if period == Period.year(period.start.year):
        return (
            core._replace(period=Period.month(period.end.year, 12))
            if _with_a_rate(scene, start, core)
            else core
        )
    if period.days > _MONTH:
        return core
    before = scene.text[max(0, start - _REACH) : start]
    first = _first_day(before, period.end, a_day=period.days == 1)
    return core._replace(period=days(first, period.end)) if first else core


def _with_a_rate(scene: Scene, start: int, core: Core) -> bool:
    """Whether a year closed with what is measured by the month: "closed 2006 with a jobless rate of 6"."""
    verb = _CLOSED.search(scene.text, max(0, start - _NEAR), start)
    return verb is not None and _RATE.match(scene.text, core.end) is not None


_CLOSED = expression(r"\b(?:closed|ended|finished|capped|wrapped\sup)\s(?:out\s)?$")
_RATE = expression(
    r"\s(?:with|at)\s(?:an?\s|its\s|the\s)?(?:[a-z-]+\s){0,3}?"
    r"(?:(?:jobless|unemployment|inflation|vacancy|mortgage)\srate|unemployment|inflation)\b"
)


def _first_day(before: str, end: date, *, a_day: bool) -> date | None:
    """The first day of what ended on ``end``; only a year is told of as ended in a month."""
    if _A_YEAR.search(before):
        return same_day(end + timedelta(days=1), -12)
    if not a_day:
        return None
    if _SINCE_JANUARY.search(before):
        return end.replace(month=1, day=1)
    if _SINCE_JUNE.search(before):
        return end.replace(month=6, day=1)
    found = _SO_LONG.search(before)
    return _so_long_before(end, found) if found else None


def _so_long_before(end: date, length: re.Match[str]) -> date | None:
    number = round(count(length["count"]) or 0)
    if number < 1:
        return None
    if length["unit"] == "month":
        return same_day(end + timedelta(days=1), -number)
    return end - timedelta(days=number * (7 if length["unit"] == "week" else 1) - 1)
