"""Widen a day to what closed on it: "a five-day sweep that ended Friday", "closed its books June 30"."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from onrecord.claims.periods.names import NUMBER, count
from onrecord.claims.periods.relative import same_day
from onrecord.claims.periods.scene import days

if TYPE_CHECKING:
    from onrecord.claims.periods.scene import Core, Scene

_ENDED = (
    r"(?:(?:that|which)\s)?(?:ended|ends|closed|closes|concluded|concludes|wrapped\sup|adjourned|finished)"
)
_SO_LONG = re.compile(
    rf"\b(?P<count>{NUMBER})-(?P<unit>day|week|month)(?:-long)?\s(?:[\w’'-]+\s){{1,3}}{_ENDED}(?:\son)?\s$"
)
_A_YEAR = re.compile(
    r"\b(?:(?:fiscal|budget|financial|water|school|academic|crop|marketing|tax)\syear,?\s"
    rf"{_ENDED}|(?:closed|closes)\s(?:its|their|the|his|her)\s(?:books|ledgers?|accounts|(?:fiscal\s|budget\s)?year))"
    r"(?:\s(?:on|in))?\s$"
)
_SINCE_JANUARY = re.compile(rf"\bsession,?\s{_ENDED}(?:\son)?\s$")
_SINCE_JUNE = re.compile(rf"\bhurricane\sseason,?\s{_ENDED}(?:\son)?\s$")
"""The Atlantic season begins on 1 June (National Hurricane Center)."""
_CLOSES = re.compile(r"(?:end|clos|conclud|wrapped|adjourn|finish)")
_NEAR, _REACH, _MONTH = 24, 80, 31
"""Characters, characters, days."""


def widened(scene: Scene, start: int, core: Core) -> Core:
    """The core with all of what ended then, where the words before it name that."""
    period = core.period
    if period is None or period.days > _MONTH or not _CLOSES.search(scene.text, max(0, start - _NEAR), start):
        return core
    first, end = max(0, start - _REACH), period.end
    if _A_YEAR.search(scene.text, first, start):
        return core._replace(period=days(same_day(end + timedelta(days=1), -12), end))
    if period.days > 1:
        return core
    if _SINCE_JANUARY.search(scene.text, first, start):
        return core._replace(period=days(end.replace(month=1, day=1), end))
    if _SINCE_JUNE.search(scene.text, first, start):
        return core._replace(period=days(end.replace(month=6, day=1), end))
    found = _SO_LONG.search(scene.text, first, start)
    number = round(count(found["count"]) or 0) if found else 0
    if found is None or number < 1:
        return core
    day_after = end + timedelta(days=1)
    if found["unit"] == "month":
        return core._replace(period=days(same_day(day_after, -number), end))
    length = number * (7 if found["unit"] == "week" else 1)
    return core._replace(period=days(day_after - timedelta(days=length), end))
