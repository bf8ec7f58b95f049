"""A series on an even grid with prefix sums: the sum of any window is one subtraction."""

from __future__ import annotations

import calendar
import math
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from onrecord.record import Period

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from onrecord.checking.holdings import Series

# How many months a slot of each grain has, and how many months before January it begins.
_MONTHS = {"month": (1, 0), "quarter": (3, 0), "half": (6, 0), "year": (12, 0), "fiscal_year": (12, 3)}
DAY = "day"
_EPOCH = date(1970, 1, 1).toordinal()


@dataclass(frozen=True)
class Ledger:
    """The rows of one grain, a slot each from ``first`` on; ``held`` counts the slots that have a row."""

    grain: str
    first: int
    sums: NDArray[np.float64]
    held: NDArray[np.int64]

    @classmethod
    def of(cls, series: Series) -> Ledger | None:
        """The series' rows; None where they are not even (any span of days, a year that begins in May)."""
        values: dict[int, float] = {}
        if series.grain != DAY and series.grain not in _MONTHS:
            return None
        for row in series.rows:
            slot = slot_of(row.period.start, series.grain)
            if days_of(series.grain, slot, slot) != (row.period.start, row.period.end):
                return None
            values[slot] = row.value
        return cls.by_slot(series.grain, values)

    @classmethod
    def by_slot(cls, grain: str, values: Mapping[int, float]) -> Ledger | None:
        """A ledger from values by slot, those that are no number left out; None without any."""
        known = {slot: value for slot, value in values.items() if math.isfinite(value)}
        if not known:
            return None
        first = min(known)
        filled = np.zeros(max(known) - first + 1)
        held = np.zeros(len(filled), dtype=np.int64)
        places = np.fromiter(known, dtype=np.int64) - first
        filled[places] = np.fromiter(known.values(), dtype=np.float64)
        held[places] = 1
        return cls(grain, first, np.append(0.0, np.cumsum(filled)), np.append(0, np.cumsum(held)))

    @property
    def slots_a_year(self) -> float:
        """Number of slots in a year."""
        return 365.25 if self.grain == DAY else 12 / _MONTHS[self.grain][0]

    def opens_a_year(self, slots: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Whether a year of this grain begins with each slot."""
        if self.grain == DAY:
            days = _numbered(slots)
            return np.asarray(days == days.astype("datetime64[Y]").astype("datetime64[D]"), dtype=np.bool_)
        return np.asarray(slots * _MONTHS[self.grain][0] % 12 == 0, dtype=np.bool_)

    def slots(self, period: Period) -> tuple[int, int] | None:
        """The first and the last slot of a period; None where it cuts one."""
        ends = slot_of(period.start, self.grain), slot_of(period.end, self.grain)
        return ends if days_of(self.grain, *ends) == (period.start, period.end) else None

    def period(self, first: int, last: int) -> Period:
        """The days from the first to the last slot."""
        start, end = days_of(self.grain, first, last)
        return Period(start=start, end=end)

    def total(self, first: NDArray[np.int64], last: NDArray[np.int64]) -> NDArray[np.float64]:
        """The sum of every window from one of ``first`` to one of ``last``; not a number where a row lacks.

        The arrays end with an axis of starts and one of ends; any axes before those are shared.
        """
        begin, end = first - self.first, last - self.first + 1
        within = (begin >= 0) & (begin < len(self.sums))
        until = (end >= 0) & (end < len(self.sums))
        begin, end = np.where(within, begin, 0), np.where(until, end, 0)
        length = end[..., np.newaxis, :] - begin[..., np.newaxis]
        held = self.held[end][..., np.newaxis, :] - self.held[begin][..., np.newaxis]
        whole = (held == length) & (length > 0) & within[..., np.newaxis] & until[..., np.newaxis, :]
        return np.where(whole, self.sums[end][..., np.newaxis, :] - self.sums[begin][..., np.newaxis], np.nan)

    def total_of(self, slots: tuple[int, int]) -> float:
        """The sum over one window, given by its first and last slot."""
        return float(self.total(np.array(slots[:1]), np.array(slots[1:]))[0, 0])

    def back(self, slots: NDArray[np.int64] | np.int64, years: int) -> NDArray[np.int64]:
        """The same slots so many years earlier; 29 February becomes 28 February."""
        if self.grain != DAY:
            return np.asarray(slots - years * (12 // _MONTHS[self.grain][0]), dtype=np.int64)
        days = _numbered(slots)
        months = days.astype("datetime64[M]")
        shifted = months - 12 * years
        longest = (shifted + 1).astype("datetime64[D]") - shifted.astype("datetime64[D]")
        within = np.minimum(days - months.astype("datetime64[D]"), longest - np.timedelta64(1, "D"))
        moved = shifted.astype("datetime64[D]") + within
        return np.asarray(moved.astype(np.int64) + _EPOCH, dtype=np.int64)


def _numbered(days: NDArray[np.int64] | np.int64) -> NDArray[np.datetime64]:
    """Days by their ordinal as numpy's own."""
    return np.asarray(days - _EPOCH).astype("datetime64[D]")


def slot_of(day: date, grain: str) -> int:
    """The slot that a day lies in; slots of a grain are numbered without a gap."""
    if grain == DAY:
        return day.toordinal()
    size, early = _MONTHS[grain]
    return (12 * day.year + day.month - 1 + early) // size


def days_of(grain: str, first: int, last: int) -> tuple[date, date]:
    """The first day of one slot and the last day of another."""
    if grain == DAY:
        return date.fromordinal(first), date.fromordinal(last)
    size, early = _MONTHS[grain]
    start, after = first * size - early, (last + 1) * size - early
    return _first_of(start), date.fromordinal(_first_of(after - 1).toordinal() + _length(after - 1) - 1)


def _first_of(month: int) -> date:
    return date(month // 12, month % 12 + 1, 1)


def _length(month: int) -> int:
    return calendar.monthrange(month // 12, month % 12 + 1)[1]
