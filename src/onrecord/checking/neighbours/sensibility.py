"""How sensible a neighbour is: how natural its window and baseline are, and how near the claimed ones.

Wu, Agarwal, Li, Yang and Yu, "Toward computational fact-checking" (PVLDB 7(7), 2014) and "Computational fact
checking through query perturbations" (TODS 42(1), 2017) call this the relative sensibility of parameters, SP:
the product of a naturalness, by levels, and a relevance, a Gaussian for each parameter. The form is theirs;
the levels and widths are ours, for news about places. docs/robustness.md has the sweep that chose them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

# A window of whole calendar years, or from January on ("so far this year"), against any other.
CALENDAR_WINDOW, OTHER_WINDOW = 4.0, 1.0
# The same days a year before, which is what news compares with unless it says otherwise. Chosen among 8, 16
# and 32: at 8 a third, at 16 a quarter of plain comparisons with the year before would be called fragile.
YEAR_BEFORE = 32.0
# Five or ten years back, as long before as the window is long, or the mean of five years.
ROUND_BASELINE, OTHER_BASELINE = 2.0, 1.0
# How far, in years, a parameter moves to lose 63 percent of its relevance: the ends of a window shorter than
# a year; those of a longer one, as a share of its length; the baseline.
END_YEARS, END_SHARE, BASELINE_YEARS = 0.25, 1.0, 10.0
A_YEAR = 0.99


def naturalness_of_windows(
    in_january: NDArray[np.bool_], slots: NDArray[np.int64], slots_a_year: float
) -> NDArray[np.float64]:
    """For windows by whether they start with a year and by how many slots they have."""
    years = slots / slots_a_year
    whole = np.abs(years - np.round(years)) < 1 - A_YEAR
    return np.where(in_january & (whole | (years < A_YEAR)), CALENDAR_WINDOW, OTHER_WINDOW)


def naturalness_of_years_back(years: int, length: float) -> float:
    """For a baseline so many years back from a window so many years long."""
    if years == 1:
        return YEAR_BEFORE
    return ROUND_BASELINE if years in {5, 10, round(length)} else OTHER_BASELINE


def width_of_ends(length: float) -> float:
    """How far the ends of a window so many years long may move, in years."""
    return END_YEARS if length < A_YEAR else END_SHARE * length


def relevance(distance: NDArray[np.float64] | float, width: float) -> NDArray[np.float64]:
    """A Gaussian of the distance from the claimed parameter, as in the papers: exp(-(distance / width)^2)."""
    return np.asarray(np.exp(-((np.asarray(distance) / width) ** 2)), dtype=np.float64)
