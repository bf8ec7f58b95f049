"""The names of times, as patterns and as numbers."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from onrecord.claims.quantities.number_words import ONES, SMALL

if TYPE_CHECKING:
    from collections.abc import Callable

_FULL_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
MONTHS = {name: number for number, name in enumerate(_FULL_MONTHS, start=1)}
MONTHS |= {name[:3]: number for name, number in MONTHS.items()} | {"sept": 9}
WEEKDAYS = {
    name: number
    for number, name in enumerate(
        ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    )
}
WEEKDAYS |= {name[:3]: number for name, number in WEEKDAYS.items()}
WEEKDAYS |= {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}
SEASONS = {"spring": 3, "summer": 6, "fall": 9, "autumn": 9, "winter": 12}
"""The month in which each begins, by the meteorologists' count of three whole months."""
ORDINALS = {
    name: number
    for number, name in enumerate(
        (
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
        ),
        start=1,
    )
} | {"1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
LAST = frozenset(("last", "final", "closing"))

MONTH = (
    r"(?:(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)(?![A-Za-z])"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)(?:\.|(?= \d)))"
)
YEAR = r"(?:1[6-9]|20)\d\d(?![\d%]|,\d|\.\d)"
DAY = r"(?:[12]\d|3[01]|0?[1-9])(?!\d|,\d\d\d\b|[.:/]\d|%)"
WEEKDAY = (
    r"(?:(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day(?!s)"
    rf"|(?:Mon|Tues?|Weds?|Thurs?|Thu|Fri|Sat|Sun)(?:\.|(?=,? {MONTH})))"
)
NUMBER = (
    r"(?i:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
    r"|fourteen|fifteen"
    r"|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    r"(?:-(?:one|two|three|four|five|six|seven|eight|nine))?"
    r"|half an?|a quarter[ -]of an?|(?:a )?quarter(?=[ -]cent)|several|a few|a couple(?: of)?)"
)
HEDGE = (
    r"(?i:(?:more than|less than|at least|just over|just under|well over|close to|nearly|almost"
    r"|over|about|around"
    r"|roughly|some|only|just) )?"
)


_COUNTS: dict[str, float | None] = {
    "several": None,
    "a few": None,
    "a couple": 2,
    "a quarter": 0.25,
    "quarter": 0.25,
    "half": 0.5,
    "a": 1,
}
"""What the beginning of a number word says; the first that fits."""


class Spaced:
    """A pattern in which each space stands for up to three of any kind, so that matching stays linear.

    ``[ -]`` is a space or a hyphen, and a space before a question mark may be missing. It is compiled when
    first tried, as an article meets few of the words that time phrases start with.
    """

    def __init__(self, written: str) -> None:
        self.written = written

    @property
    def lenient(self) -> str:
        """The pattern as it is compiled."""
        spaced = self.written.replace("[ -]", "(?: |-)").replace(" ?", r"\s{0,3}")
        return spaced.replace(" ", r"\s{1,3}")

    @cached_property
    def match(self) -> Callable[..., re.Match[str] | None]:
        """The match of a text at a place, as of a compiled pattern."""
        return re.compile(self.lenient).match


def month_number(name: str) -> int:
    """The month that a name or abbreviation stands for, 1 to 12."""
    return MONTHS[name.rstrip(".").lower()]


def weekday_number(name: str) -> int:
    """The weekday that a name or abbreviation stands for, 0 for Monday to 6."""
    return WEEKDAYS[name.rstrip(".").lower()]


def count(words: str) -> float | None:
    """The number that ``NUMBER`` matched; None where it names none ("several")."""
    words = " ".join(words.lower().split())
    if words.isdecimal():
        return int(words)
    for start, value in _COUNTS.items():
        if words.startswith(start):
            return value
    tens, _, ones = words.partition("-")
    return SMALL[tens] + ONES.get(ones, 0)
