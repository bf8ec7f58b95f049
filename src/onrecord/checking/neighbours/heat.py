"""The surface cut down to a map that fits a page: the window's end by the baseline."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from onrecord.checking.finding import HeatMap
from onrecord.checking.neighbours.sensibility import A_YEAR

if TYPE_CHECKING:
    from onrecord.checking.neighbours.surface import Surface

MOST_COLUMNS = 13
MOST_ROWS = 12


def heat_map(surface: Surface) -> HeatMap:
    """Changes in percent: a column for each end of the window, a row for each baseline.

    A window within a year keeps its first day ("so far this year"); one of whole years moves as a whole.
    """
    ledger, (own_row, own_start, own_end) = surface.ledger, surface.own
    ends = np.arange(len(surface.ends))
    length = (surface.ends[own_end] - surface.starts[own_start] + 1) / ledger.slots_a_year
    moved = ends - own_end + own_start if length > A_YEAR else np.full(len(ends), own_start)
    kept = [int(end) for end in ends if 0 <= moved[end] < len(surface.starts)]
    kept = [end for end in kept if surface.ends[end] >= surface.starts[moved[end]]]
    kept = sorted(sorted(kept, key=lambda end: abs(end - own_end))[:MOST_COLUMNS])
    rows = sorted(sorted(range(len(surface.baselines)), key=lambda row: abs(row - own_row))[:MOST_ROWS])
    changes = 100 * (surface.ratios[:, moved[kept], kept] - 1)
    return HeatMap(
        ends=tuple(surface.periods((own_row, int(moved[end]), end))[0].end for end in kept),
        baselines=tuple(surface.baselines[row].name for row in rows),
        changes=tuple(
            tuple(round(float(cell), 1) if np.isfinite(cell) else None for cell in changes[row])
            for row in rows
        ),
        row=rows.index(own_row),
        column=kept.index(own_end),
        moves="end" if length <= A_YEAR else "window",
    )
