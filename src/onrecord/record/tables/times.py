"""Cells and titles that name a time: years, quarters, months, days, halves and fiscal years."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from onrecord.expression import expression
from onrecord.record.period import Period

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

Grain = Literal["day", "month", "quarter", "half", "year", "fiscal_year", "span"]
EARLIEST, LATEST = 1000, 2200
"""Years: a bare number outside of these is no year."""
LONGEST = 40
"""Characters: nothing longer is a time."""


@dataclass(frozen=True)
class Time:
    """A period and its grain, as one cell names it."""

    period: Period
    grain: Grain


_MONTHS = {name.lower(): n for n, name in enumerate(calendar.month_name) if n}
_MONTHS |= {name.lower(): n for n, name in enumerate(calendar.month_abbr) if n} | {"sept": 9}
_CLOCK = expression(r"[T ]00:00(?::00(?:\.0{1,9})?)?(?:Z|\+00(?::?00)?)?$")
_YEAR = expression(r"[Xx]?(\d{4})(?:\.0+)?(?: \[YR\d{4}\])?")
_YMD = expression(r"(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})")
_YM = expression(r"(\d{4})[-/Mm](\d{1,2})")
_XXY = expression(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})")
_QUARTER = expression(r"(\d{4})[ -]?[Qq]([1-4])|[Qq]([1-4])[ -]?(\d{4})")
_HALF = expression(r"(\d{4})[ -]?[Hh]([12])|[Hh]([12])[ -]?(\d{4})")
_FISCAL = expression(r"(?:FY|fiscal year)[ -]?(\d{4}|\d{2})", re.IGNORECASE)
_WORDS = expression(r"[ ,./-]+")
_TWO_DIGITS_TURN = 70
"""Two-digit years from this one on lie in the last century, as POSIX has it (but for 69)."""


def read_time(cell: str, *, day_first: bool = False) -> Time | None:
    """The time that a cell names; None where it names none. ``day_first`` reads 1/2/2017 as of February."""
    text = _CLOCK.sub("", cell.strip()) if len(cell) <= LONGEST else ""
    try:
        return _numeric(text, day_first=day_first) or _named(text)
    except ValueError:  # the thirteenth month, the thirtieth of February
        return None


_OF_THE_DAY = expression(
    r"[T ](\d{1,2}:\d\d(?::\d\d(?:\.\d{1,9})?)?)(?:Z|[ap]m|[+-]\d\d:?\d\d)?$", re.IGNORECASE
)


def has_time_of_day(cell: str) -> bool:
    """Whether a cell names a day and a time of it."""
    found = _OF_THE_DAY.search(cell.strip()) if len(cell) <= LONGEST else None
    return found is not None and read_time(cell.strip()[: found.start()]) is not None


def _numeric(text: str, *, day_first: bool) -> Time | None:
    if found := _XXY.fullmatch(text):
        first, second = int(found[1]), int(found[3])
        day, of_month = (first, second) if day_first else (second, first)
        return _day(date(int(found[4]), of_month, day))
    for pattern, read in _FORMS:
        if found := pattern.fullmatch(text):
            return read(found)
    return None


def _ymd(found: re.Match[str]) -> Time | None:
    if not found[2] and len(found[0]) != len("20170131"):
        return None
    return _day(date(int(found[1]), int(found[3]), int(found[4])))


_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Time | None]], ...] = (
    (_YEAR, lambda found: year(int(found[1]))),
    (_YMD, _ymd),
    (_YM, lambda found: month(int(found[1]), int(found[2]))),
    (_QUARTER, lambda found: quarter(int(found[1] or found[4]), int(found[2] or found[3]))),
    (_HALF, lambda found: _half(int(found[1] or found[4]), int(found[2] or found[3]))),
    (_FISCAL, lambda found: _fiscal(_full_year(found[1]))),
)


def _named(text: str) -> Time | None:
    """Times with a month's name: "Jan 2017", "Jan-17", "2017 Jan", "Jan 1 2000", "1 January 2000"."""
    parts = [part for part in _WORDS.split(text) if part]
    names = [_MONTHS[part.lower()] for part in parts if part.lower() in _MONTHS]
    numbers = [part for part in parts if part.isdecimal()]
    if len(names) != 1 or len(names) + len(numbers) != len(parts):
        return None
    if len(numbers) == 1:
        return month(_full_year(numbers[0]), names[0]) if len(numbers[0]) in {2, 4} else None
    if len(numbers) == 2:  # noqa: PLR2004 - a day and a year
        day, of_year = numbers if len(numbers[1]) == 4 else reversed(numbers)  # noqa: PLR2004
        return _day(date(int(of_year), names[0], int(day))) if len(of_year) == 4 else None  # noqa: PLR2004
    return None


def _full_year(text: str) -> int:
    number = int(text)
    if len(text) != 2:  # noqa: PLR2004
        return number
    return number + (1900 if number >= _TWO_DIGITS_TURN else 2000)


def year(number: int) -> Time | None:
    """A calendar year."""
    return Time(Period.year(number), "year") if EARLIEST <= number <= LATEST else None


def month(of_year: int, number: int) -> Time | None:
    """A month; 1 is January."""
    known = EARLIEST <= of_year <= LATEST and 1 <= number <= 12  # noqa: PLR2004
    return Time(Period.month(of_year, number), "month") if known else None


def month_number(cell: str) -> int | None:
    """The month that a cell names or numbers."""
    text = cell.strip().lower().removesuffix(".0")
    number = int(text) if text.isdecimal() and len(text) <= 2 else _MONTHS.get(text.strip("."), 0)  # noqa: PLR2004
    return number if 1 <= number <= 12 else None  # noqa: PLR2004


def quarter(of_year: int, number: int) -> Time:
    """A calendar quarter; 1 starts in January."""
    first, last = 3 * number - 2, 3 * number
    return Time(Period(start=date(of_year, first, 1), end=Period.month(of_year, last).end), "quarter")


def _half(of_year: int, number: int) -> Time:
    first, last = 6 * number - 5, 6 * number
    return Time(Period(start=date(of_year, first, 1), end=Period.month(of_year, last).end), "half")


def _fiscal(of_year: int) -> Time:
    """The federal year, from October; it is named after the year that it ends in."""
    return Time(Period(start=date(of_year - 1, 10, 1), end=date(of_year, 9, 30)), "fiscal_year")


def _day(day: date) -> Time | None:
    return Time(Period(start=day, end=day), "day") if EARLIEST <= day.year <= LATEST else None


def is_day_first(cells: Iterable[str]) -> bool:
    """Whether dates such as 13/2/2017 show that the day comes first."""
    found = [match for cell in cells if (match := _XXY.fullmatch(cell.strip()[:LONGEST]))]
    return any(int(match[1]) > 12 for match in found) and not any(int(match[3]) > 12 for match in found)  # noqa: PLR2004


WEEK = timedelta(days=7)


def widened(days: Collection[date]) -> Grain:
    """What dates stand for: the first or last of each year, quarter or month, a week, or days."""
    ordered = sorted(set(days))
    if len(ordered) < 2:  # noqa: PLR2004 - one date shows no rhythm
        return "day"
    firsts = all(day.day == 1 for day in ordered)
    lasts = all((day + timedelta(days=1)).day == 1 for day in ordered)
    if firsts or lasts:
        return _rhythm({(day.year * 12 + day.month - 1) for day in ordered}, lasts=lasts)
    gaps = {after - before for before, after in pairwise(ordered)}
    return "span" if min(gaps) == WEEK and all(not gap % WEEK for gap in gaps) else "day"


def _rhythm(months: set[int], *, lasts: bool) -> Grain:
    """``months`` are counted from year 0; a quarter is told by its first or last month."""
    of_year = {number % 12 for number in months}
    if of_year == {11 if lasts else 0}:
        return "year"
    if of_year <= ({2, 5, 8, 11} if lasts else {0, 3, 6, 9}):
        return "quarter"
    return "month"


def at_grain(day: date, grain: Grain) -> Time | None:
    """The period of that grain in which a day lies; a week is taken to start with its day."""
    if grain == "year":
        return year(day.year)
    if grain == "quarter":
        return quarter(day.year, (day.month + 2) // 3)
    if grain == "month":
        return month(day.year, day.month)
    if grain == "span":
        return Time(Period(start=day, end=day + timedelta(days=6)), "span")
    return _day(day)


def between(start: Time, end: Time) -> Time | None:
    """The time from the first to the last; None where it ends before it starts."""
    if end.period.end < start.period.start:
        return None
    period = Period(start=start.period.start, end=end.period.end)
    for grain in ("day", "month", "quarter", "year"):
        one = at_grain(period.start, grain)
        if one is not None and one.period == period:
            return one
    halves = (_half(period.start.year, 1), _half(period.start.year, 2))
    found = next((half for half in halves if half.period == period), None)
    fiscal = _fiscal(period.end.year)
    return found or (fiscal if fiscal.period == period else Time(period, "span"))
