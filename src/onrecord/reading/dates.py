"""Dates as reports write them: the day a report is from, never a year alone."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from onrecord.errors import UsageError
from onrecord.expression import expression
from onrecord.reading.outlet import is_outlet_line

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH = rf"(?:{'|'.join(sorted(_MONTHS, key=len, reverse=True))})\b\.?"
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,? )"
_DAY = r"[0-3]?[0-9](?:st|nd|rd|th)?"
_WRITTEN = (
    rf"{_MONTH} {{0,2}}(?:{_DAY})(?:,? {{1,2}}|, ?)[12][0-9]{{3}}"  # Aug. 16, 2017
    rf"|{_DAY} (?:of )?{_MONTH},? [12][0-9]{{3}}"  # 16 August 2017
    r"|[12][0-9]{3}[-/.][01]?[0-9][-/.][0-3]?[0-9]"  # 2017-08-16
    r"|[0-3]?[0-9]/[0-3]?[0-9]/(?:[12][0-9]{3}|[0-9]{2}(?![0-9/]))"  # 8/16/2017, 8/16/17
    r"|[0-3]?[0-9]\.[01]?[0-9]\.[12][0-9]{3}"  # 16.8.2017
)
_YEARLESS = rf"{_MONTH} {_DAY}|{_DAY} {_MONTH}"
WRITTEN_DATE = rf"(?:{_WEEKDAY}?(?:{_WRITTEN}))"
"""Pattern of a day with month and year, ignoring case, with nothing captured."""
DATELINE_DATE = rf"(?:{_WEEKDAY}?(?:{_WRITTEN}|{_YEARLESS}))"
"""The same, or without its year, as it stands in a dateline."""

_ZONE = r"(?:\(?(?:[ECMP][SD]?T|AK[SD]T|HST|GMT|UTC|BST|CES?T|Z|[+-][0-2][0-9]:?[0-5][0-9])\b\)?)"
_TIME = (
    r"(?:(?:,| at| @| -| –| —| \|| /|T)? ?[0-2]?[0-9][:.][0-5][0-9](?:[:.][0-5][0-9](?:\.[0-9]{1,6})?)? ?"
    rf"(?:[ap]\.?m\b\.?)? ?{_ZONE}?)"
)
_STAMP = (
    r"(?:(?:article |story )?(?:last |first |originally )?(?:published|posted|updated|modified|released"
    r"|issued|filed|created)"
    r"|(?:release |publication )?date|dated)"
)
_CHANGED = expression(r"(?:last )?(?:updated|modified)\b", re.IGNORECASE)
_FIRST = expression(
    r"(?:article |story )?(?:first |originally )?(?:published|posted|released|issued|filed)\b", re.IGNORECASE
)
_ENTRY = expression(
    rf"(?P<stamp>{_STAMP})?(?: on| at)?:? ?(?:{_TIME},? ?(?:on )?)?(?P<day>{DATELINE_DATE}){_TIME}?\.?",
    re.IGNORECASE,
)
_CLOCK = expression(
    rf"(?:{_STAMP}(?: on| at)?:? ?|yesterday(?: at)? ?)?{_TIME}\.?|(?:an?|[0-9]{{1,2}}) (?:minute|hour|day"
    rf"|week|month|year)s? ago",
    re.IGNORECASE,
)
"""What tells the hour or how long ago, beside a day: "Last updated at 11:07 GMT"."""
_WRITER = expression(r"by [^\W\d_][\w.'’-]*(?: [\w.'’-]+){0,3}", re.IGNORECASE)
_BETWEEN = expression(r"[ \n]*(?:[|•·;/–—,-]|and\b)?[ \n]*")
_DAY_IN = expression(WRITTEN_DATE, re.IGNORECASE)
_DIGITS = expression(r"[0-9]+")
_WORDS = expression(r"[a-z]+", re.IGNORECASE)
_SPACE = expression(r" ")
_LINE_LIMIT = 160
_ISO = expression(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_AS_ISO = "Give the publication date as YYYY-MM-DD."
_EARLIEST = 1800
_MONTHS_IN_YEAR = 12
_CENTURY, _TWO_DIGITS = 2000, 70
"""Years of two digits are of this century."""


class DateLine(NamedTuple):
    """A line that holds dates and nothing else. ``published`` is None where it only tells of an update."""

    published: date | None
    stamped: bool


def parse_option(value: str | date | None) -> date | None:
    """The publication date that the caller gives.

    Raises:
        UsageError: It is not a day of the calendar, written YYYY-MM-DD.
    """
    if value is None or isinstance(value, date):
        return date(value.year, value.month, value.day) if value else None  # a datetime loses its hour
    try:
        if _ISO.fullmatch(value.strip()):
            return date.fromisoformat(value.strip())
    except ValueError as error:
        raise UsageError(f"{value!r} is not a date: {error}.", _AS_ISO) from None
    raise UsageError(f"{value!r} is not a date.", _AS_ISO)


def parse_written(words: str) -> date | None:
    """The first full date in ``words``: day, month and year, in any form that news uses.

    8/16/2017 is read; 8/6/2017 is not, since it is one day in Chicago and another in London.
    """
    found = _DAY_IN.search(words)
    return _day(found.group()) if found else None


def parse_stamp(value: str) -> date | None:
    """The day of a time stamp as metadata gives it ("2017-08-16T17:12:00-05:00"), by the clock it names."""
    value = value.strip()[:64]
    found = re.match(r"([12][0-9]{3})-?([01][0-9])-?([0-3][0-9])(?![0-9])", value)
    return _calendar_day(*map(int, found.groups())) if found else parse_written(value)


def read_date_line(line: str) -> DateLine | None:
    """What a line says that holds nothing but dates ("Published Aug. 16, 2017 | Updated Aug. 17, 2017").

    The outlet or who posted it may stand behind them ("August 16, 2017 / 3:41 PM / CBS News").
    """
    line = line.strip(" \n()[]/|•·")
    if not line or len(line) > _LINE_LIMIT:
        return None
    entries: list[re.Match[str]] = []
    at = 0
    while at < len(line):
        entry = _ENTRY.match(line, at)
        found = entry or _CLOCK.match(line, at)
        if found is None:
            if entries and (is_outlet_line(line[at:]) or _WRITER.fullmatch(line, at)):
                break
            return None
        if entry:
            entries.append(entry)
        between = _BETWEEN.match(line, found.end())
        at = between.end() if between else found.end()
    if not entries:
        return None
    original = [e for e in entries if not _CHANGED.match(e["stamp"] or "")]
    original.sort(key=lambda e: not _FIRST.match(e["stamp"] or ""))
    published = next(filter(None, (parse_written(e["day"]) for e in original)), None)
    return DateLine(published, stamped=any(_FIRST.match(e["stamp"] or "") for e in entries))


def is_update(line: str) -> bool:
    """Whether a line tells of a change of the report and not of its publication."""
    return bool(_CHANGED.match(line))


def cut_date(line: str) -> tuple[str, DateLine | None]:
    """A line without the dates at its end, and these ("By Jane Doe Aug. 16, 2017 at 4:15 p.m.")."""
    for space in _SPACE.finditer(line[:_LINE_LIMIT]):
        found = read_date_line(line[space.end() :]) if line[space.end() :][:1].isalnum() else None
        if found and (found.published or found.stamped):
            return line[: space.start()].rstrip(" ,"), found
    return line, None


def _day(words: str) -> date | None:
    numbers = [int(n) for n in _DIGITS.findall(words)]
    month = next((_MONTHS[w.lower()] for w in _WORDS.findall(words) if w.lower() in _MONTHS), None)
    if month is not None:
        day, year = numbers
        return _calendar_day(year, month, day)
    first, second, third = numbers
    if first >= _EARLIEST:
        return _calendar_day(first, second, third)
    third += _CENTURY if third < _TWO_DIGITS else 0
    if first > _MONTHS_IN_YEAR:
        return _calendar_day(third, second, first)
    return _calendar_day(third, first, second) if second > _MONTHS_IN_YEAR or first == second else None


def _calendar_day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year >= _EARLIEST else None
    except ValueError:
        return None
