"""Read a November that names an election as the day on which it was held: "the November election"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.periods.holidays import HOLIDAYS
from onrecord.claims.periods.names import Spaced
from onrecord.claims.periods.scene import days
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.periods.scene import Core, Scene

_NOVEMBER = 11
_A_MONTH = expression(r"(?:(?:last|this|next) month|november)\b", re.IGNORECASE)
_ONE = expression(r"\b(?:the|its|their|this|last|next|['’]s)\s{1,3}$", re.IGNORECASE)
"""Before a bare month: "no November election" is any of many."""
_ONE_REACH = 10
_HELD = Spaced(
    r"(?P<own>['’]s)?(?: (?:general|midterm|mid-term|presidential|gubernatorial|congressional|legislative|"
    r"judicial|statewide|federal|state|national|county|city|municipal|mayoral|local|council|"
    r"school board|Senate|House)){0,3} "
    r"(?:elections?|midterms?|votes?(?! on)|balloting|contests?|races?)(?!\w)"
)


def at_the_polls(scene: Scene, start: int, core: Core) -> Core:
    """The core with the day of the election where its words name a November and one.

    Federal elections, and those of most states and cities, are held on the Tuesday after the first Monday
    of November (2 U.S.C. 7).
    """
    period = core.period
    if scene.nation or period is None or period.start.month != _NOVEMBER or period.days == 1:
        return core
    month = _A_MONTH.match(scene.text, start, core.end)
    held = _HELD.match(scene.text, core.end) if month else None
    if month is None or held is None:
        return core
    named = held["own"] or not month.group().lower().startswith("nov")
    if not named and _ONE.search(scene.text, max(0, start - _ONE_REACH), start) is None:
        return core
    day = HOLIDAYS["election day"](period.start.year)
    return core._replace(period=days(day, day))
