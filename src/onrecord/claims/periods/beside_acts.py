"""Read times counted from an act: "five years after the mill closed in 2010", "It comes a week after"."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from onrecord.claims.periods.ago import back_from
from onrecord.claims.periods.align import earlier_than
from onrecord.claims.periods.dates import read_month_date, read_year
from onrecord.claims.periods.holidays import HOLIDAYS, read_holiday
from onrecord.claims.periods.names import HEDGE, MONTH, NUMBER, WEEKDAY, WEEKDAYS, YEAR, Spaced, count
from onrecord.claims.periods.relative import same_day, singular, so_long_from
from onrecord.claims.periods.scene import Core, Scene, days
from onrecord.expression import expression

if TYPE_CHECKING:
    from datetime import date

    from onrecord.record import Period

_UNIT = r"(?P<unit>years?|decades?|months?|weeks?|days?)"
_AFTER = Spaced(rf"{HEDGE}(?P<count>{NUMBER})(?: |-){_UNIT} (?P<way>after|before)(?!\w)")
_STRETCH = Spaced(
    rf"[Tt]he (?:first )?(?:(?P<count>{NUMBER}) )?{_UNIT} "
    r"(?P<way>after|following|before|preceding|since|leading up to)(?!\w)"
)
_DATED_ACT = expression(
    rf"(?:\s(?!(?:and|but|or|at|by|was|were|is|to|of|as|with|for|when|that|than"
    rf"|then)\b)[^.,;:!?\n]{{3,90}}?)?\s(?:in\s|on\s)?(?=(?:{MONTH}|{YEAR})(?!\w))"
)
"""An act up to its date."""
_COMES = expression(r"\b(?:comes?|coming)\s(?:just\s|only\s|about\s)?$", re.IGNORECASE)
_OPENS = expression(r"(?:^|[.:!?”\"\n])\s{0,3}$")
_STANDS = expression(r"[^;,\n]{1,120},[^.;]{0,60}\b(?:is|are|says?|remains?|has|have|continues?)\b")
_IN_REACH = 20
_LONGEST = {"decade": 366, "year": 366, "month": 31, "week": 7, "day": 1}
"""Days: so exact is the date of an act from which such units are counted."""


def read_days_after(scene: Scene, start: int) -> Core | None:
    """Recognise "Five years after the mill closed in 2010": so long behind the act whose date follows.

    Of "a week after" the present is meant in "It comes a week after the city sued", and in the opening of
    "Three days after the storm, officials say 14 are dead". It dates what is told behind it.
    """
    found = _AFTER.match(scene.text, start)
    if found is None or scene.published is None:
        return None
    before = scene.text[max(0, start - _IN_REACH) : start]
    number, unit = count(found["count"]), singular(found["unit"])
    dated = _act_behind(scene, found.end(), unit)
    if number and dated:
        steps = round(number) * (1 if found["way"] == "before" else -1)
        return Core(found.end(), earlier_than(unit, dated, steps), role="period")
    if found["way"] == "before":
        return None
    told = scene.anchor
    if number and told and told.days == 1 and scene.text[scene.anchor_end : start].strip() in {",", "–", "—"}:
        return Core(found.end(), earlier_than(unit, told, round(number)), role="period")
    opens = _OPENS.search(before) is not None and _STANDS.match(scene.text, found.end()) is not None
    if number is None or not (opens or _COMES.search(before)):
        return None
    return Core(found.end(), back_from(scene.published, number, unit))


def read_beside_act(scene: Scene, start: int) -> Core | None:
    """Recognise "The three years before the law passed in 2012", "the year after it opened in May"."""
    found = _STRETCH.match(scene.text, start)
    number = count(found["count"] or "one") if found else None
    if found is None or not number:
        return None
    unit = singular(found["unit"])
    if found["way"] == "since" and _is_date(scene, found.end() + 1):
        return None  # "the nine months since October" are those up to June
    dated = _act_behind(scene, found.end(), unit)
    if dated is None:
        return _up_to_now(scene, found, round(number)) if found["way"] == "since" else None
    if found["way"] == "since":
        return Core(found.end(), days(dated.start, max(dated.end, scene.published or dated.end)))
    if found["way"] in {"after", "following"}:
        return Core(found.end(), so_long_from(dated.end + timedelta(days=1), round(number), unit))
    months = _MONTHS_IN.get(unit)
    length = timedelta(days=round(number) * _LONGEST[unit])
    first = same_day(dated.start, -months * round(number)) if months else dated.start - length
    return Core(found.end(), days(first, dated.start - timedelta(days=1)))


def _is_date(scene: Scene, start: int) -> bool:
    return read_month_date(scene, start) is not None or read_year(scene, start) is not None


def _up_to_now(scene: Scene, found: re.Match[str], number: int) -> Core | None:
    """So long up to now, since an act that has no date: "the six months since the law took effect"."""
    if scene.published is None or _AN_ACT.match(scene.text, found.end()) is None:
        return None
    unit, last = singular(found["unit"]), scene.published
    months = _MONTHS_IN.get(unit)
    first = same_day(last, -months * number) if months else last - timedelta(days=number * _LONGEST[unit])
    return Core(found.end(), days(first, last))


_AN_ACT = expression(r"\s(?!then\b|that\b)[a-z“”\"’A-Z]")


def _act_behind(scene: Scene, start: int, unit: str) -> Period | None:
    """The day, or the date of the act, that so many units are counted from, if it is exact enough."""
    found = _DATED_ACT.match(scene.text, start)
    core = read_holiday(scene, start + 1)
    if core is None and found is not None:
        core = read_year(scene, found.end()) or read_month_date(scene, found.end())
    period = core.period if core else None
    return period if period and period.days <= _LONGEST[unit] else None


def read_day_beside(scene: Scene, start: int) -> Core | None:
    """Recognise "The Friday before Labor Day", "the day after Christmas", "the weekend before May 1"."""
    found = _DAY_BESIDE.match(scene.text, start)
    core = (read_holiday(scene, found.end()) or read_month_date(scene, found.end())) if found else None
    if found is None or core is None or core.period is None or core.period.days > 1:
        return None
    near, way = _not_to_come(scene, start, core.period.start), -1 if found["way"] == "before" else 1
    wanted = WEEKDAYS.get(found["day"].rstrip(".").lower(), _SATURDAY if found["day"] == "weekend" else None)
    day = near + timedelta(days=way)
    if wanted is not None:
        day = near + timedelta(days=way * ((way * (wanted - near.weekday()) - 1) % 7 + 1))
    return Core(core.end, days(day, day + timedelta(days=int(found["day"] == "weekend"))))


def _not_to_come(scene: Scene, start: int, day: date) -> date:
    """The holiday of the year before where only "before" seemed to look ahead."""
    if scene.published is None or day <= scene.published or scene.looks_ahead(start):
        return day
    rule = next((rule for rule in HOLIDAYS.values() if rule(day.year) == day), None)
    return rule(day.year - 1) if rule else day


_SATURDAY = 5
_DAY_BESIDE = Spaced(rf"[Tt]he (?P<day>{WEEKDAY}|day|weekend) (?P<way>before|after) ")
_MONTHS_IN = {"decade": 120, "year": 12, "month": 1}
