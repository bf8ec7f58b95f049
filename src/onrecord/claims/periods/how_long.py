"""Read so many years, days or hours: how far a record reaches back, how long something lasts."""

from __future__ import annotations

import re
from datetime import timedelta

from onrecord.claims.periods.names import HEDGE, NUMBER, Spaced, count
from onrecord.claims.periods.relative import look_back, singular, so_long_from
from onrecord.claims.periods.scene import A_LENGTH, NEEDS_DATE, Core, Led, Scene, days
from onrecord.expression import expression

_YEARS_OR_MONTHS = r"years?|decades?|century|centuries|months?"
_IN_YEARS = Spaced(
    rf"(?:[Ii]n|[Ff]or) (?:the first time in )?{HEDGE}(?P<count>{NUMBER})(?: "
    rf"|-)(?P<unit>{_YEARS_OR_MONTHS}|generation)(?!\w)"
)
_LENGTH = Spaced(
    rf"(?:[Ff]or|[Ww]ithin|[Dd]uring|[Oo]ver|[Aa]fter|[Ii]n) {HEDGE}(?P<count>{NUMBER})(?: |-)"
    r"(?:(?:straight|consecutive|full|more) )?(?P<unit>years?|decades?|centuries|century|months?|weeks?"
    r"|days?|hours?|nights?)(?!\w)"
)
_GENERATION_YEARS = 25
_RANK_REACH = 40
_RANKED = expression(
    r"\b(?:second|third|fourth|fifth|sixth|seventh|most|least|fewest|best|worst|[a-z]{3,8}est|low|high|"
    r"record)\b[^.;,]{0,30}$"
)
"""What looks back even in a sentence about the future: "will rise, the third time in two years"."""
_GREATEST = expression(
    r"\b(?:(?:the|its|their|a)\s(?:[a-z]+-)?(?:most|fewest|worst|best|[a-z]{3,8}est)|at a (?:high|low))\b"
    r"(?:\s(?!has\b|have\b|had\b|is\b|was\b|were\b|are\b)[a-z-]+){0,3}\s$"
)


def read_in_as_many(scene: Scene, start: int) -> Led | None:
    """Recognise "Three people were shot in as many days": so many days up to publication."""
    found = _IN_AS_MANY.match(scene.text, start)
    if found is None or scene.published is None:
        return None
    counted = _COUNTED.search(scene.text, max(0, start - _LOOK_FOR), start)
    number = count(counted["count"]) if counted else None
    if not number or number > _MANY:
        return None
    last = scene.published
    length = round(number) * (7 if found["unit"] == "weeks" else 1)
    return Led(Core(found.end(), days(last - timedelta(days=length - 1), last)), "period")


_IN_AS_MANY = Spaced(r"[Ii]n as many (?P<unit>days|weeks)(?!\w)")
_COUNTED = expression(rf"\b(?P<count>{NUMBER}) [^.;:!?\d]{{1,70}}$", re.IGNORECASE)
_LOOK_FOR, _MANY = 80, 31
"""Characters before it in which the number stands, and the most days or weeks."""


def read_in_years(scene: Scene, start: int) -> Led | None:
    """Recognise "in 17 years", "in more than half a century": how many whole years a record reaches back."""
    found = _IN_YEARS.match(scene.text, start)
    if found is None or (found.group().lower().startswith("for") and not _looks_back(scene, start, found)):
        return _read_length(scene, start)
    if count(found["count"]) == 1 and scene.text.startswith(" since", found.end()):
        return None  # "the fewest in a year since 2009"
    if scene.looks_ahead(start) and not _RANKED.search(scene.text, max(0, start - _RANK_REACH), start):
        return Led(Core(found.end(), None, A_LENGTH), "duration")
    number = count(found["count"])
    if number is None:
        return Led(Core(found.end(), None, "says no number"), "since")
    present = scene.present(start)
    if present is None:
        return Led(Core(found.end(), None, NEEDS_DATE), "since")
    unit = singular(found["unit"])
    if unit == "generation":
        number, unit = number * _GENERATION_YEARS, "year"
    return Led(Core(found.end(), look_back(present, number, unit)), "since")


def _looks_back(scene: Scene, start: int, found: re.Match[str]) -> bool:
    """Whether "for ten years" says how far a rank reaches: "the highest level for ten years"."""
    if "time" in found.group().lower():
        return True
    return _GREATEST.search(scene.text, max(0, start - _RANK_REACH), start) is not None


def _read_length(scene: Scene, start: int) -> Led | None:
    """Recognise "For more than 30 years", "within 48 hours": how long, not when.

    "Within two years", of what is to come, runs from publication on.
    """
    found = _LENGTH.match(scene.text, start)
    if found is None:
        return None
    number, unit = count(found["count"]), singular(found["unit"])
    dated = found.group().lower().startswith("within") and unit not in {"hour", "night"} and number
    if dated and number and scene.published is not None and scene.looks_ahead(start):
        whole = so_long_from(scene.published, number, unit)
        by_then = days(
            whole.start, whole.end + timedelta(days=1)
        )  # "within two days" of Monday is by Wednesday
        return Led(Core(found.end(), by_then), "duration")
    return Led(Core(found.end(), None, A_LENGTH), "duration")
