"""Read how often in a row something was so: "for the third year in a row", "nine straight months"."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from onrecord.claims.periods.names import MONTH, NUMBER, ORDINALS, YEAR, Spaced, count, month_number
from onrecord.claims.periods.scene import NEEDS_DATE, Core, Scene, add_months, days
from onrecord.expression import expression
from onrecord.record import Period

if TYPE_CHECKING:
    import re

_NTH = rf"(?P<nth>(?i:{'|'.join(ORDINALS)}|\d{{1,2}}th))"
_UNIT = r"(?P<unit>year|month|quarter|week)s?"
_BEHIND = r"(?: in a row| running| in succession| straight)"
_RUN = Spaced(
    rf"(?:[Ff]or )?(?:(?:[Tt]he|[Aa]n?) )?{_NTH}"
    rf"(?: (?:straight|consecutive|successive))? {_UNIT}{_BEHIND}?(?!\w)"
)
_COUNTED = Spaced(
    r"(?:(?:[Ff]or |(?P<each>[Ii]n each of |[Ee]ach of )[Tt]he (?:past|last|previous) ))?"
    rf"(?P<count>{NUMBER})(?: (?P<row>straight|consecutive|successive))? {_UNIT}(?P<behind>{_BEHIND})?(?!\w)"
)
_NAMED_BEHIND = Spaced(
    rf",? (?:in|during) (?:(?P<year>{YEAR})(?!\w)|(?:the )?(?P<month>{MONTH})(?! \d{{1,2}}\b)(?:,?"
    rf" (?P<of>{YEAR}))?"
    rf"|the (?P<quarter>first|second|third|fourth) quarter(?:,? of (?P<whose>{YEAR}))?)(?!\w)"
)
"""The unit that the run ends with, right behind it: "for the third year in a row in 2020"."""
_MONTHS = {"year": 12, "quarter": 3, "month": 1}
_LATE = 4
"""The month from which on news counts the current year among those in a row."""
_WHOLE_YEAR = 360
"""Days: what is at least so long is told of by the year."""


def read_run(scene: Scene, start: int) -> Core | None:
    """The whole units of "for the third straight year", up to that of the time named last."""
    found = _RUN.match(scene.text, start)
    number: float | None = None
    if found is not None and _says_run(found):
        number = _ordinal(found["nth"])
    else:
        found = _COUNTED.match(scene.text, start)
        if found is not None and (found["row"] or found["behind"] or found["each"]):
            number = count(found["count"])
    if found is None or number is None or number < 1:
        return None
    named = _named_behind(scene, found.end(), found["unit"])
    if named:
        return Core(found.end(), _back(named, found["unit"], round(number)), role="duration")
    each = found.groupdict().get("each")
    last = _last_unit(scene._replace(anchor=None) if each or _is_old(scene) else scene, start, found["unit"])
    if each and found["unit"] == "year" and scene.published is not None:
        last = Period.year(scene.published.year - 1)  # each of them is over
    if last is None:
        return Core(found.end(), None, NEEDS_DATE, role="duration")
    return Core(found.end(), _back(last, found["unit"], round(number)), role="duration")


def _named_behind(scene: Scene, end: int, unit: str) -> Period | None:
    """The unit named right behind the run, the latest that has begun where its year is not."""
    named = _NAMED_BEHIND.match(scene.text, end)
    if named is None or unit not in _MONTHS or not named[unit]:
        return None
    if unit == "year":
        return Period.year(int(named["year"]))
    length = _MONTHS[unit]
    month = month_number(named["month"]) if unit == "month" else ORDINALS[named["quarter"]] * 3 - 2
    year = named["of"] or named["whose"]
    if not year and scene.published is None:
        return None
    published = scene.published or date.max
    first = date(int(year) if year else published.year - (month > published.month), month, 1)
    return days(first, add_months(first, length) - timedelta(days=1))


def _is_old(scene: Scene) -> bool:
    """Whether the time named last is of years ago, in passing."""
    return bool(scene.anchor and scene.published and scene.published.year - scene.anchor.end.year > 1)


def _says_run(found: re.Match[str]) -> bool:
    words = found.group().lower()
    alone = words.startswith("for ") and found["unit"] != "quarter"  # "for the third quarter" names it
    return alone or any(
        word in words for word in ("straight", "consecutive", "successive", "row", "running", "succession")
    )


def _ordinal(word: str) -> int:
    return ORDINALS.get(word.lower()) or int(word[:-2])


_YEARS_BEHIND = expression(
    r"\bFBI(?:['’]s)? (?:[a-z]+ )?(?:report|figures|data|statistics|numbers)|"
    r"\b[Cc]rime in the United States\b"
)
"""Reports that come out long behind their year."""


def _last_unit(scene: Scene, start: int, unit: str) -> Period | None:
    """The unit that the run ends with: that of the time named last, else the last whole one."""
    anchor, published = scene.anchor, scene.published
    if anchor is not None and _fits(anchor, unit, published):
        return Period.year(anchor.end.year) if unit == "year" else _unit_of(anchor.end, unit)
    if published is None:
        return None
    behind = _YEARS_BEHIND.search(scene.text, *scene.near(start)) is not None
    if unit == "year" and published.month >= _LATE and not behind:
        return Period.year(published.year)
    this = Period.year(published.year) if unit == "year" else _unit_of(published, unit)
    before = this.start - timedelta(days=1)
    return Period.year(before.year) if unit == "year" else _unit_of(before, unit)


def _fits(anchor: Period, unit: str, published: date | None) -> bool:
    """Whether the run may end with the time named last: one of such units, past, or this year so far."""
    if published is not None and anchor.start > published:
        return False
    if unit == "year":
        to_date = anchor.end == published and (anchor.start.month, anchor.start.day) == (1, 1)
        month = anchor.whole_months and published is not None and anchor.end.year == published.year
        return anchor.days >= _WHOLE_YEAR or to_date or month
    return anchor.days <= _unit_of(anchor.end, unit).days and anchor.days > 1


def _unit_of(day: date, unit: str) -> Period:
    if unit == "week":
        first = day - timedelta(days=day.weekday())
        return days(first, first + timedelta(days=6))
    length = _MONTHS[unit]
    first = add_months(day, -((day.month - 1) % length))
    return days(first, add_months(first, length) - timedelta(days=1))


def _back(last: Period, unit: str, number: int) -> Period:
    if unit == "week":
        return days(last.start - timedelta(days=7 * (number - 1)), last.end)
    return days(add_months(last.start, -(number - 1) * _MONTHS[unit]), last.end)
