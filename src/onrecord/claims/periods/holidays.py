"""Read the holidays of the United States and Britain, and the weekends that go by their names."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from onrecord.claims.periods.names import DAY, MONTH, YEAR, Spaced, month_number
from onrecord.claims.periods.scene import NEEDS_DATE, Core, Scene, days
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.record import Period

_MONDAY, _THURSDAY, _FRIDAY, _SUNDAY = 0, 3, 4, 6


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The nth such weekday of a month, Monday being 0; ``nth`` -1 is the last."""
    length = calendar.monthrange(year, month)[1]
    first = 1 + (weekday - date(year, month, 1).weekday()) % 7
    all_days = range(first, length + 1, 7)
    return date(year, month, all_days[nth - 1 if nth > 0 else nth])


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar, by the anonymous algorithm that Meeus gives (1991)."""
    golden, century, rest = year % 19, year // 100, year % 100
    skipped = (century + 8) // 25
    moon = (19 * golden + century - century // 4 - (century - skipped + 1) // 3 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _fixed(month: int, day: int) -> Callable[[int], date]:
    return lambda year: date(year, month, day)


def _weekday(month: int, weekday: int, nth: int) -> Callable[[int], date]:
    return lambda year: nth_weekday(year, month, weekday, nth)


HOLIDAYS: dict[str, Callable[[int], date]] = {
    "new year's eve": _fixed(12, 31),
    "new year's day": _fixed(1, 1),
    "new year's": _fixed(1, 1),
    "martin luther king jr. day": _weekday(1, _MONDAY, 3),
    "martin luther king day": _weekday(1, _MONDAY, 3),
    "mlk day": _weekday(1, _MONDAY, 3),
    "valentine's day": _fixed(2, 14),
    "presidents day": _weekday(2, _MONDAY, 3),
    "presidents' day": _weekday(2, _MONDAY, 3),
    "st. patrick's day": _fixed(3, 17),
    "good friday": lambda year: easter(year) - timedelta(days=2),
    "easter": easter,
    "easter sunday": easter,
    "easter monday": lambda year: easter(year) + timedelta(days=1),
    "mother's day": _weekday(5, _SUNDAY, 2),
    "memorial day": _weekday(5, _MONDAY, -1),
    "juneteenth": _fixed(6, 19),
    "father's day": _weekday(6, _SUNDAY, 3),
    "independence day": _fixed(7, 4),
    "the fourth of july": _fixed(7, 4),
    "fourth of july": _fixed(7, 4),
    "july fourth": _fixed(7, 4),
    "labor day": _weekday(9, _MONDAY, 1),
    "columbus day": _weekday(10, _MONDAY, 2),
    "indigenous peoples' day": _weekday(10, _MONDAY, 2),
    "halloween": _fixed(10, 31),
    "election day": lambda year: nth_weekday(year, 11, _MONDAY, 1) + timedelta(days=1),
    "bonfire night": _fixed(11, 5),
    "veterans day": _fixed(11, 11),
    "thanksgiving": _weekday(11, _THURSDAY, 4),
    "thanksgiving day": _weekday(11, _THURSDAY, 4),
    "black friday": lambda year: nth_weekday(year, 11, _THURSDAY, 4) + timedelta(days=1),
    "christmas eve": _fixed(12, 24),
    "christmas day": _fixed(12, 25),
    "christmas": _fixed(12, 25),
    "boxing day": _fixed(12, 26),
}
_NAMES = (
    "|".join(
        name.title().replace("'S", "['’]s").replace("s'", "s['’]").replace(".", r"\.")
        for name in sorted(HOLIDAYS, key=len, reverse=True)
    )
    .replace("Mlk", "MLK")
    .replace("The Fourth", "(?:[Tt]he )?Fourth")
    .replace("Of July", "of July")
)
_HOLIDAY = Spaced(
    rf"(?:(?P<which>[Ll]ast|[Tt]his) )?(?P<name>{_NAMES})(?P<weekend> (?:holiday )?weekend)?"
    rf"(?:,?(?: in| of|) (?P<year>{YEAR})|(?P<before> last year)(?!['’]s))?(?!\w)"
)
_BARE = frozenset(("christmas", "easter", "thanksgiving", "halloween", "juneteenth", "new year's"))
"""Names that are adjectives too: they are days behind a preposition only ("since Christmas")."""
_PREPOSITION = expression(
    r"\b(?:on|at|by|between|since|before|after|until|till|over|during|of|for|in|around|than|from|and|to"
    r"|through|near|"
    r"last|this|next)\s{1,3}$",
    re.IGNORECASE,
)
_IN_REACH = 12
_DATE_WEEKEND = Spaced(rf"(?P<month>{MONTH}) (?P<day>{DAY})(?:th|st|nd|rd)? (?:holiday )?weekend(?!\w)")


def read_holiday(scene: Scene, start: int) -> Core | None:
    """A holiday or its weekend: of the named year, or the latest one not after publication."""
    found = _HOLIDAY.match(scene.text, start)
    if found is None:
        return None
    name = " ".join(found["name"].lower().replace("’", "'").split())
    loose = name in _BARE and not (found["weekend"] or found["year"] or found["which"])
    if loose and not _PREPOSITION.search(scene.text, max(0, start - _IN_REACH), start):
        return None  # "the Christmas tree"
    year = found["year"]
    if found["before"] and scene.published is not None:
        year = str(scene.published.year - 1)
    whole = bool(found["weekend"])
    return _resolve(scene, found.end(), HOLIDAYS[name], year=year, whole_weekend=whole, start=start)


def read_the_holidays(scene: Scene, start: int) -> Core | None:
    """Recognise "over the holidays": Christmas Eve to New Year's Day."""
    found = _THE_HOLIDAYS.match(scene.text, start)
    if found is None or not _PREPOSITION.search(scene.text, max(0, start - _IN_REACH), start):
        return None
    if scene.published is None:
        return Core(found.end(), None, NEEDS_DATE)
    year = int(found["year"]) if found["year"] else scene.published.year
    if not found["year"] and not scene.looks_ahead(start) and scene.published < date(year, 12, 24):
        year -= 1
    return Core(found.end(), days(date(year, 12, 24), date(year + 1, 1, 1)), "", approximate=True)


_THE_HOLIDAYS = Spaced(
    rf"(?:[Tt]he )?(?:[Cc]hristmas |winter )?holidays(?: (?:of|in) (?P<year>{YEAR}))?(?!['’\w])"
)


def read_date_weekend(scene: Scene, start: int) -> Core | None:
    """Recognise "The July 4 weekend"."""
    found = _DATE_WEEKEND.match(scene.text, start)
    if found is None:
        return None
    month, day = month_number(found["month"]), int(found["day"])
    if day > calendar.monthrange(2001, month)[1]:
        return None
    return _resolve(scene, found.end(), _fixed(month, day), year=None, whole_weekend=True, start=start)


def _resolve(  # noqa: PLR0913 - what was matched, each by its name
    scene: Scene, end: int, rule: Callable[[int], date], *, year: str | None, whole_weekend: bool, start: int
) -> Core:
    if year:
        day = rule(int(year))
    elif scene.published is None:
        return Core(end, None, NEEDS_DATE, whole_weekend)
    else:
        day = rule(scene.published.year)
        if scene.looks_ahead(start):
            day = rule(scene.published.year + 1) if day < scene.published else day
        elif day > scene.published:
            day = rule(scene.published.year - 1)
    return Core(end, long_weekend(day) if whole_weekend else days(day, day), "", whole_weekend)


def long_weekend(holiday: date) -> Period:
    """The days that go by a holiday's name: the weekend next to it, its Friday, and the days between.

    A holiday from Friday to Tuesday takes the weekend it touches, from its Friday on; one on Wednesday or
    Thursday takes the weekend that follows.
    """
    weekday = holiday.weekday()
    if weekday in {2, 3}:
        return days(holiday, holiday + timedelta(days=_SUNDAY - weekday))
    friday = holiday - timedelta(days=(weekday - _FRIDAY) % 7)
    return days(friday, max(holiday, friday + timedelta(days=2)))
