"""Neighbours that were tried, of whatever kind: a result for each, and how sensible it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from onrecord.record import Period


@dataclass(frozen=True)
class Place:
    """What one neighbour is about."""

    measure: str
    area: str
    source: str
    window: Period
    baseline: Period | None


@dataclass(frozen=True)
class Trials:
    """Neighbours of one kind. ``ratios`` are window over baseline, and finite; ``about`` tells one by number.

    ``sensibility`` adds up to the kind's share of the whole. ``shown`` marks those that may be named
    as the strongest or weakest.
    """

    ratios: NDArray[np.float64]
    sensibility: NDArray[np.float64]
    shown: NDArray[np.bool_]
    about: Callable[[int], Place]


def joined(groups: Sequence[Trials]) -> Trials:
    """All of them as one."""
    bounds = np.cumsum([0, *(len(group.ratios) for group in groups)])

    def about(number: int) -> Place:
        group = int(np.searchsorted(bounds, number, side="right")) - 1
        return groups[group].about(number - int(bounds[group]))

    return Trials(
        np.concatenate([group.ratios for group in groups]),
        np.concatenate([group.sensibility for group in groups]),
        np.concatenate([group.shown for group in groups]),
        about,
    )
