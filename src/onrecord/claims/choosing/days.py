"""Days as numbers, which are quicker to compare and to keep than periods."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from onrecord.record import Period

if TYPE_CHECKING:
    from collections.abc import Iterator

Days = tuple[int, int]
"""First and last day, as ``date.toordinal`` counts them."""


def days_of(period: Period | None) -> Days | None:
    """The days of a period."""
    return None if period is None else (period.start.toordinal(), period.end.toordinal())


def period_of(days: Days | None) -> Period | None:
    """The period of these days."""
    return None if days is None else Period(start=date.fromordinal(days[0]), end=date.fromordinal(days[1]))


def year(number: int) -> Days:
    """A calendar year."""
    return date(number, 1, 1).toordinal(), date(number, 12, 31).toordinal()


RELATIONS = ("within", "covers", "before", "after", "ends with", "as long as")


def relations(days: Days, known: Days) -> Iterator[str]:
    """How some days lie to others that are known: within, covering, before, after; ending alike, as long."""
    if known[0] <= days[0] and days[1] <= known[1]:
        yield "within"
    elif days[0] <= known[0] and known[1] <= days[1]:
        yield "covers"
    elif days[1] < known[0]:
        yield "before"
    elif days[0] > known[1]:
        yield "after"
    if days[1] == known[1]:
        yield "ends with"
    if abs((days[1] - days[0]) - (known[1] - known[0])) <= _ALIKE:
        yield "as long as"


_ALIKE = 3
"""Days: months and quarters are of different lengths."""
