"""The surface cut down to a map that fits a page: the window's end by the baseline."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from onrecord.checking.finding import HeatMap
from onrecord.checking.neighbours.ledger import days_of
from onrecord.checking.neighbours.sensibility import A_YEAR

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from onrecord.checking.neighbours.surface import Surface

MOST_COLUMNS = 13
MOST_ROWS = 12


def heat_map(surface: Surface) -> HeatMap:
    """Changes in percent: a column for each end of the window, a row for each baseline, where any is known.

    A window within a year keeps its first day ("so far this year"); one of whole years moves as a whole.
    """
    grain, (own_row, own_start, own_end) = surface.ledger.grain, surface.own
    ends = np.arange(len(surface.ends))
    as_a_whole = surface.slots_claimed / surface.ledger.slots_a_year > A_YEAR
    starts = ends - own_end + own_start if as_a_whole else np.full(len(ends), own_start)
    changes = 100 * (surface.ratios[:, starts.clip(0, len(surface.starts) - 1), ends] - 1)
    changes[:, (starts < 0) | (starts >= len(surface.starts))] = np.nan
    known = np.isfinite(changes)
    columns = _nearest(known.sum(axis=0), own_end, MOST_COLUMNS)
    rows = _nearest(known.sum(axis=1), own_row, MOST_ROWS)
    return HeatMap(
        ends=tuple(days_of(grain, last, last)[1] for last in map(int, surface.ends[columns])),
        baselines=tuple(surface.baselines[row].name for row in rows),
        changes=tuple(
            tuple(round(float(cell), 1) if np.isfinite(cell) else None for cell in changes[row, columns])
            for row in rows
        ),
        row=rows.index(own_row),
        column=columns.index(own_end),
        moves="window" if as_a_whole else "end",
    )


def _nearest(known: NDArray[np.int64], own: int, most: int) -> list[int]:
    """The places with something known that are nearest to the claim's own, in order."""
    places = (int(place) for place in np.flatnonzero(known))
    return sorted(sorted(places, key=lambda place: abs(place - own))[:most])
