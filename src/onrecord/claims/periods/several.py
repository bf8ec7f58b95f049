"""Read two times or more as the one stretch that they make: "May to July", "May, June and July"."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from onrecord.claims.periods.cores import read_core
from onrecord.claims.periods.names import Spaced
from onrecord.claims.periods.scene import Core, Led, add_months, days

if TYPE_CHECKING:
    from datetime import date

    from onrecord.claims.periods.scene import Scene
    from onrecord.record import Period

_CLOCK = r"(?:(?:about )?(?:\d{1,2}(?::\d\d)? ?(?:[ap]\.m\.|[ap]m)|noon|midnight),?(?: on)? (?=[A-Z]))?"
"""A time of day before its day: "from 6 p.m. Friday to 5 a.m. Monday"."""
_BETWEEN = Spaced(rf"[Bb]etween {_CLOCK}")
_FROM = Spaced(rf"[Ff]rom {_CLOCK}")
_AND = Spaced(
    r",?(?: (?:morning|afternoon|evening|night))? and (?:(?:early|late) (?=[A-Z][a-z]{2,7}day))?" + _CLOCK
)
_TO = Spaced(
    r"(?:,(?= (?:to|through|until) (?:[A-Z]|\d)))?(?: (?:morning|afternoon|evening|night))? "
    rf"(?:to|through|until|till|thru) (?:early |late )?{_CLOCK}|-(?:to|through)-| ?(?:-|–|—) ?"
)
_A_WEEK, _REACH = 7, 90
"""Days; characters."""
_LONGEST = 12
"""Members of a list: a longer one is no stretch, and reading it from each would not be linear."""


def read_between(scene: Scene, start: int) -> Led | None:
    """Recognise "Between January and early August"."""
    lead = _BETWEEN.match(scene.text, start)
    return _range(scene, lead.end(), _AND) if lead else None


def read_from_to(scene: Scene, start: int) -> Led | None:
    """Recognise "From January to June", "from 2010 through 2015"."""
    lead = _FROM.match(scene.text, start)
    return _range(scene, lead.end(), _TO) if lead else None


def read_from_list(scene: Scene, start: int) -> Led | None:
    """Recognise "The news from May and June"."""
    lead = _FROM.match(scene.text, start)
    core = read_core(scene, lead.end()) if lead else None
    return listed(scene, core) if core else None


def listed(scene: Scene, first: Core) -> Led | None:
    """Months or years that follow on each other: "in May and June", "2021 and 2022", "March, April and May".

    Not where each has a figure of its own ("respectively").
    """
    core, closed = first, False
    for _ in range(_LONGEST):
        if closed or core.period is None or core.role is not None:
            break
        link = _LIST.match(scene.text, core.end)
        after = read_core(scene, link.end()) if link else None
        if link is None or after is None or after.period is None or after.role is not None:
            return None
        alike = after.period.days > 1 and (core.period.days > _A_QUARTER) == (after.period.days > _A_QUARTER)
        begin = _start_before(core.period, after.period) if alike else None
        if begin is None:
            return None
        closed = "and" in link.group()
        core = after._replace(period=days(begin, after.period.end))
    apart = "respectively" in scene.text[core.end : core.end + _REACH]
    return Led(core, "period") if closed and not apart else None


def _start_before(period: Period, after: Period) -> date | None:
    """The first day of a period that ends where another starts; of months, the last tells the year of all."""
    if period.end + timedelta(days=1) == after.start:
        return period.start
    next_month = add_months(period.end, 1)
    if period.days > _A_QUARTER or next_month.month != after.start.month or after.start.day > 1:
        return None
    return period.start.replace(year=period.start.year + after.start.year - next_month.year)


_LIST = Spaced(r"(?:, | and |, and )(?:in )?")
_A_QUARTER = 92


def _range(scene: Scene, start: int, joint: Spaced) -> Led | None:
    first = read_core(scene, start)
    return joined(scene, first, joint) if first else None


def joined(scene: Scene, first: Core, joint: Spaced = _TO) -> Led | None:
    """The days from the first core's start to the second's end; the second tells the year of both."""
    link = joint.match(scene.text, first.end)
    second = read_core(scene, link.end()) if link else None
    if second is None or second.role is not None or first.role is not None:
        return None
    if first.period is None or second.period is None:
        return Led(Core(second.end, None, second.why or first.why), "period")
    begin, end = first.period.start, second.period.end
    weekday = not scene.text[first.end - 1].isdecimal()
    if weekday and 0 < (begin - end).days <= _A_WEEK and first.period.days == second.period.days == 1:
        begin -= timedelta(days=7)  # "from Friday to Tuesday"
    elif begin > end:
        begin = begin.replace(year=end.year - (begin.replace(year=end.year, day=1) > end))
    elif end.year > begin.year and not any(c.isdecimal() for c in scene.text[first.end - 4 : first.end]):
        later = begin.replace(year=end.year, day=1)
        begin = later if later <= end else begin
    return Led(Core(second.end, days(begin, end), "", first.approximate or second.approximate), "period")
