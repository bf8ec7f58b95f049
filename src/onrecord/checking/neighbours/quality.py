"""The papers' measures of a claim's quality over its neighbours: fairness, robustness, uniqueness.

Wu, Agarwal, Li, Yang and Yu, "Toward computational fact-checking" (PVLDB 7(7), 2014), and "Computational fact
checking through query perturbations" (TODS 42(1), 2017).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


def strength(ratios: NDArray[np.float64], claimed: float, *, rising: bool) -> NDArray[np.float64]:
    """Relative strength of results, SR, for claims that compare two windows.

    r / r0 - 1 for a rise and r0 / r - 1 for a fall, as the papers define it: below 0 weaker than the claim, 0
    as strong, above 0 stronger.
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        relative = ratios / claimed if rising else claimed / ratios
    return np.asarray(relative - 1, dtype=np.float64)


def fairness(strengths: NDArray[np.float64], sensibility: NDArray[np.float64]) -> float:
    """The papers' bias: the mean strength of the neighbours, weighed by sensibility.

    0 is a fair claim; below 0 the claim overstates (sensible neighbours are weaker), above 0 it understates.
    """
    return float(np.average(strengths, weights=sensibility))


def robustness(strengths: NDArray[np.float64], sensibility: NDArray[np.float64]) -> float:
    """The papers' robustness: exp(-E[min(0, SR)^2]), weighed by sensibility.

    1 where no sensible neighbour is weaker; towards 0 the more easily the claim is weakened.
    """
    weakened = np.minimum(0, strengths) ** 2
    return float(np.exp(-np.average(weakened, weights=sensibility)))


def uniqueness(strengths: NDArray[np.float64]) -> float:
    """The papers' uniqueness: the share of neighbours that are weaker, all counted alike.

    Low where it is easy to find neighbours at least as strong; high where few are.
    """
    return float(np.mean(strengths < 0))
