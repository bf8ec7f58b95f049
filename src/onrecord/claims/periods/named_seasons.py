"""Read seasons that are no part of a calendar's: of hurricanes, of wildfires, of flu."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from onrecord.claims.periods.names import Spaced
from onrecord.claims.periods.scene import NEEDS_DATE, Core, Scene, add_months, days, so_far
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.record import Period

_SEASON = Spaced(
    r"(?:(?:[Ss]o|[Tt]hus) far )?(?P<which>[Tt]his|[Ll]ast|[Tt]he (?:current|past|previous)) "
    r"(?:(?P<kind>hurricane|flu|influenza|fire|wildfire) )?season(?!\w|['’]s)"
)
_OF = expression(
    r"\b(?:(?P<hurricane>hurricanes?|tropical storms?|named storms?)|(?P<flu>flu|influenza)|"
    r"(?P<fire>(?:wild|forest )?fires?|acres))\b",
    re.IGNORECASE,
)
_BEGINS = {"hurricane": (6, 6), "flu": (10, 8), "fire": (1, 12)}
"""First month and length in months.

The Atlantic hurricane season lasts from June to November (National Hurricane Center), flu is counted from
October to May (Centers for Disease Control and Prevention), and acres burned by the calendar year (National
Interagency Fire Center).
"""
_BACK = 2000
"""Characters before it in which the text says what the season is of."""
_PAST = frozenset(("last", "past", "previous"))


def read_named_season(scene: Scene, start: int) -> Core | None:
    """Recognise "This season" where the text tells of flu, "so far this fire season": what is over of it."""
    found = _SEASON.match(scene.text, start)
    kind = _kind_of(scene, found, start) if found else ""
    if found is None or not kind:
        return None
    if scene.published is None:
        return Core(found.end(), None, NEEDS_DATE, approximate=True)
    season = _under_way(scene.published, kind)
    if found["which"].lower().split()[-1] in _PAST:
        season = _beginning(season.start.year - 1, kind)
    return Core(found.end(), so_far(season, scene.published), "", approximate=True)


def _kind_of(scene: Scene, found: re.Match[str], start: int) -> str:
    named = (found["kind"] or "").replace("influenza", "flu").replace("wildfire", "fire")
    if named:
        return named
    told = [one.lastgroup or "" for one in _OF.finditer(scene.text, max(0, start - _BACK), start)]
    return next((kind for kind in ("hurricane", "flu", "fire") if kind in told), "")


def _under_way(day: date, kind: str) -> Period:
    """The season that began last."""
    season = _beginning(day.year, kind)
    return season if season.start <= day else _beginning(day.year - 1, kind)


def _beginning(year: int, kind: str) -> Period:
    month, length = _BEGINS[kind]
    first = date(year, month, 1)
    return days(first, add_months(first, length) - timedelta(days=1))
