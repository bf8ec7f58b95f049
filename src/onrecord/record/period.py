"""Closed intervals of days, and the arithmetic that claims and observations share."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Self

from pydantic import BaseModel, ConfigDict, model_validator

if TYPE_CHECKING:
    from collections.abc import Iterable

_KEPT = 512
"""Years, and months, that are kept for all who ask for them."""


def shift_years(day: date, years: int) -> date:
    """The same day of another year; 29 February becomes 28 February where the year has none."""
    year = day.year + years
    last = calendar.monthrange(year, day.month)[1]
    return day.replace(year=year, day=min(day.day, last))


class Period(BaseModel):
    """All days from ``start`` to ``end``, both included."""

    model_config = ConfigDict(frozen=True)

    start: date
    end: date

    @model_validator(mode="after")
    def _starts_before_it_ends(self) -> Self:
        if self.end < self.start:
            raise ValueError(f"a period cannot end ({self.end}) before it starts ({self.start})")
        return self

    def __eq__(self, other: object) -> bool:
        """Whether both are the same days; told here as rules compare thousands, and models do it slowly."""
        if not isinstance(other, Period):
            return NotImplemented
        return self.start == other.start and self.end == other.end

    def __hash__(self) -> int:
        """The same for the same days."""
        return hash((self.start, self.end))

    @classmethod
    @lru_cache(maxsize=_KEPT)
    def year(cls, year: int) -> Period:
        """One calendar year."""
        return cls(start=date(year, 1, 1), end=date(year, 12, 31))

    @classmethod
    @lru_cache(maxsize=_KEPT)
    def month(cls, year: int, month: int) -> Period:
        """One calendar month."""
        return cls(start=date(year, month, 1), end=date(year, month, calendar.monthrange(year, month)[1]))

    @classmethod
    def hull(cls, periods: Iterable[Period]) -> Period:
        """The smallest period that covers all of them; at least one is needed."""
        every = list(periods)
        return cls(start=min(p.start for p in every), end=max(p.end for p in every))

    @property
    def days(self) -> int:
        """Number of days, at least one."""
        return (self.end - self.start).days + 1

    @property
    def whole_months(self) -> bool:
        """Whether it starts with the first day of a month and ends with the last of one."""
        last = calendar.monthrange(self.end.year, self.end.month)[1]
        return self.start.day == 1 and self.end.day == last

    def shifted(self, years: int) -> Period:
        """The same days of another year; a period that ends with February still does."""
        return _shifted(self, years)

    def covers(self, other: Period) -> bool:
        """Whether every day of ``other`` lies in this period."""
        return self.start <= other.start and other.end <= self.end

    def intersection(self, other: Period) -> Period | None:
        """The days in both; None where they share none."""
        start, end = max(self.start, other.start), min(self.end, other.end)
        return Period(start=start, end=end) if start <= end else None

    def overlap_days(self, other: Period) -> int:
        """Number of days in both."""
        return max(0, (min(self.end, other.end) - max(self.start, other.start)).days + 1)

    def tiled_by(self, parts: Iterable[Period]) -> bool:
        """Whether the parts, put in order, fill this period exactly: no gap, no overlap, nothing outside."""
        expected = self.start
        for part in sorted(parts, key=lambda p: p.start):
            if part.start != expected:
                return False
            expected = part.end + timedelta(days=1)
        return expected == self.end + timedelta(days=1)


@lru_cache(maxsize=_KEPT)
def _shifted(period: Period, years: int) -> Period:
    end = shift_years(period.end, years)
    if period.end.month == 2 and (period.end + timedelta(days=1)).month == 3:  # noqa: PLR2004 - February
        end = end.replace(day=calendar.monthrange(end.year, 2)[1])
    return Period(start=shift_years(period.start, years), end=end)
