"""The query response surface of a change: its result for every start, end and baseline near the claimed ones.

The surface is that of Wu, Agarwal, Li, Yang and Yu, "Toward computational fact-checking" (PVLDB 7(7), 2014),
whose window comparison claim sums a window of length w that ends at t and compares it with the window d
before. Here both ends of the window move by themselves, and the baseline lies 1 to 10 years back (further
where a window of several years needs it), or is the mean of the same days of the five years before.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from onrecord.checking.neighbours.ledger import DAY, slot_of
from onrecord.checking.neighbours.sensibility import (
    A_YEAR,
    BASELINE_YEARS,
    OTHER_BASELINE,
    ROUND_BASELINE,
    naturalness_of_windows,
    naturalness_of_years_back,
    relevance,
    width_of_ends,
)

if TYPE_CHECKING:
    from datetime import date

    from numpy.typing import NDArray

    from onrecord.checking.neighbours.ledger import Ledger
    from onrecord.record import Period

# How many slots each end moves either way; a window of several years moves by its length.
MOVES = {DAY: 14, "month": 6, "quarter": 4, "half": 2, "year": 3, "fiscal_year": 3}
MOST_MOVES = 10
YEARS_BACK = 10
MEAN_OF = 5
Cell = tuple[int, int, int]


@dataclass(frozen=True)
class Baseline:
    """What windows are compared with: themselves so many years back, a mean of years (0), or fixed days."""

    years: int
    fixed: Period | None = None

    @property
    def name(self) -> str:
        """The baseline in words, for any window."""
        if self.fixed is not None:
            return "as claimed"
        if not self.years:
            return f"mean of {MEAN_OF} years before"
        return "year before" if self.years == 1 else f"{self.years} years before"


@dataclass(frozen=True)
class Surface:
    """Results and sensibility by baseline, start and end; ``own`` is the claim's cell.

    ``then`` is what each window is compared with. What the rows do not tile exactly is not a number, nor is a
    baseline that reaches into its window.
    """

    ledger: Ledger
    starts: NDArray[np.int64]
    ends: NDArray[np.int64]
    baselines: tuple[Baseline, ...]
    own: Cell
    now: NDArray[np.float64]
    then: NDArray[np.float64]
    sensibility: NDArray[np.float64]

    @property
    def slots_claimed(self) -> int:
        """How many slots the claim's window has: few of a coarse grain, many of a fine one."""
        return int(self.ends[self.own[2]] - self.starts[self.own[1]]) + 1

    @cached_property
    def ratios(self) -> NDArray[np.float64]:
        """Each neighbour's window over its baseline; not a number where the record does not have it."""
        with np.errstate(divide="ignore", invalid="ignore"):
            found = self.now / self.then
        return np.where(np.isfinite(found), found, np.nan)

    def periods(self, cell: Cell) -> tuple[Period, Period]:
        """The window and the baseline of one neighbour; for a mean of years all of its days."""
        row, start, end = cell
        first, last = self.starts[start], self.ends[end]
        baseline, ledger = self.baselines[row], self.ledger
        window = ledger.period(int(first), int(last))
        if baseline.fixed is not None:
            return window, baseline.fixed
        furthest, nearest = (baseline.years, baseline.years) if baseline.years else (MEAN_OF, 1)
        begin, until = ledger.back(first, furthest), ledger.back(last, nearest)
        return window, ledger.period(int(begin), int(until))


def surface(ledger: Ledger, window: Period, baseline: Period, latest: date) -> Surface | None:
    """The surface around a claim in one series; None where its rows do not hold the claim itself.

    None too where the baseline does not lie before the window.

    ``latest`` is the day of publication: nobody could have claimed a window that ends after it.
    """
    own, before = ledger.slots(window), ledger.slots(baseline)
    if own is None or before is None or before[1] >= own[0]:
        return None
    if not np.isfinite(ledger.total_of(own)) or not ledger.total_of(before) > 0:
        return None
    moves = _moves(ledger, own)
    steps = np.arange(-moves, moves + 1)
    starts, ends = own[0] + steps, own[1] + steps
    known = slot_of(latest, ledger.grain) - (0 if ledger.grain == DAY else 1)
    ends = ends[ends <= max(known, own[1])]
    rows = _baselines(ledger, own, before, baseline)
    row = next(place for place, one in enumerate(rows) if _is_claimed(ledger, one, own, before))
    return Surface(
        ledger=ledger,
        starts=starts,
        ends=ends,
        baselines=rows,
        own=(row, moves, moves),
        now=ledger.total(starts, ends)[np.newaxis],
        then=_then(ledger, rows, starts, ends),
        sensibility=_of_baselines(rows, row, _years(ledger, own)) * of_windows(ledger, starts, ends, own),
    )


def _years(ledger: Ledger, slots: tuple[int, int]) -> float:
    return (slots[1] - slots[0] + 1) / ledger.slots_a_year


def _moves(ledger: Ledger, own: tuple[int, int]) -> int:
    length = own[1] - own[0] + 1 if ledger.slots_a_year == 1 else 0
    return max(MOVES[ledger.grain], min(length, MOST_MOVES))


def _baselines(
    ledger: Ledger, own: tuple[int, int], before: tuple[int, int], claimed: Period
) -> tuple[Baseline, ...]:
    """The rows of the surface; the claimed days come as they are where they are none of the others."""
    length = _years(ledger, own)
    rows = [Baseline(years) for years in range(1, max(1, round(length)) + YEARS_BACK)]
    if length <= 1:
        rows.append(Baseline(0))
    if not any(_is_claimed(ledger, row, own, before) for row in rows):
        rows.append(Baseline(0, claimed))
    return tuple(rows)


def _is_claimed(ledger: Ledger, row: Baseline, own: tuple[int, int], before: tuple[int, int]) -> bool:
    if row.fixed is not None:
        return True
    ends = np.array(own)
    if row.years:
        return tuple(ledger.back(ends, row.years)) == before
    mean = int(ledger.back(ends, MEAN_OF)[0]), int(ledger.back(ends, 1)[1])
    return _years(ledger, own) > A_YEAR and mean == before


def _then(
    ledger: Ledger, rows: tuple[Baseline, ...], starts: NDArray[np.int64], ends: NDArray[np.int64]
) -> NDArray[np.float64]:
    """What each window is compared with, by baseline; fixed days count as much as the window is long."""
    back = [row.years for row in rows if row.years]
    first = np.stack([ledger.back(starts, years) for years in back])
    last = np.stack([ledger.back(ends, years) for years in back])
    sums = ledger.total(first, last)
    length = ends[np.newaxis, :] - starts[:, np.newaxis] + 1
    found = [
        np.where(last[at][np.newaxis, :] < starts[:, np.newaxis], sums[at], np.nan) for at in range(len(back))
    ]
    for row in rows[len(back) :]:
        if row.fixed is None:
            apart = last[0][np.newaxis, :] < starts[:, np.newaxis]
            found.append(np.where(apart, sums[:MEAN_OF].mean(axis=0), np.nan))
        elif (fixed := ledger.slots(row.fixed)) is not None:
            mean = ledger.total_of(fixed) / (fixed[1] - fixed[0] + 1)
            found.append(np.where(fixed[1] < starts[:, np.newaxis], mean * length, np.nan))
    return np.stack(found)


def _of_baselines(rows: tuple[Baseline, ...], claimed: int, length: float) -> NDArray[np.float64]:
    """Sensibility of each baseline, along the first axis."""
    years = np.array([row.years or MEAN_OF for row in rows])
    natural = np.array([_natural(row, length) for row in rows])
    weights = natural * relevance(years - years[claimed], BASELINE_YEARS)
    return np.asarray(weights[:, np.newaxis, np.newaxis], dtype=np.float64)


def _natural(row: Baseline, length: float) -> float:
    if row.fixed is not None:
        return OTHER_BASELINE
    return naturalness_of_years_back(row.years, length) if row.years else ROUND_BASELINE


def of_windows(
    ledger: Ledger, starts: NDArray[np.int64], ends: NDArray[np.int64], own: tuple[int, int]
) -> NDArray[np.float64]:
    """Sensibility of each window, by start and end; ``own`` are the claimed window's first and last slot."""
    a_year, width = ledger.slots_a_year, width_of_ends(_years(ledger, own))
    opens = ledger.opens_a_year(starts)[:, np.newaxis]
    natural = naturalness_of_windows(opens, ends[np.newaxis, :] - starts[:, np.newaxis] + 1, a_year)
    by_start = relevance((starts - own[0]) / a_year, width)[:, np.newaxis]
    by_end = relevance((ends - own[1]) / a_year, width)[np.newaxis, :]
    return np.asarray(natural * by_start * by_end, dtype=np.float64)
