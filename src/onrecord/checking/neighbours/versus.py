"""The neighbours of a comparison between places: the same places over other windows and in other years."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from onrecord.checking.neighbours.ledger import DAY, Ledger, slot_of
from onrecord.checking.neighbours.sensibility import relevance
from onrecord.checking.neighbours.surface import MOVES, of_windows
from onrecord.checking.neighbours.trials import Place, Trials

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from numpy.typing import NDArray

    from onrecord.checking.figures import Figure
    from onrecord.checking.holdings import Holdings
    from onrecord.record import Period

# So many years earlier the same days are compared; where rows are years, the moves of the window do that.
YEARS_EARLIER = 5
WIDTH_YEARS = 1.0
SHOWN_FROM = 0.05


def compared_elsewhen(figure: Figure, holdings: Holdings, latest: date) -> Trials | None:
    """One place over the others together, for every start and end near the claimed ones and in years before.

    From the longest series of one source and grain that hold the claim for all places; None where none do.
    The first trial is the claim itself.
    """
    found = max(_alike(figure, holdings), key=lambda one: len(one.here.sums), default=None)
    return found.trials(latest) if found is not None else None


def _alike(figure: Figure, holdings: Holdings) -> Iterator[_Compared]:
    """Each source's ledgers at one grain for all of the places, where it has them."""
    areas = list(dict.fromkeys(part.answer.area for part in figure.parts))
    shelves = [_ledgers(figure.measure, area, holdings) for area in areas]
    for source, grain in shelves[0] if len(shelves) > 1 else ():
        ledgers = [shelf[source, grain] for shelf in shelves if (source, grain) in shelf]
        if len(ledgers) == len(shelves) and all(_holds(ledger, figure.period) for ledger in ledgers):
            yield _Compared(figure, source, ledgers[0], ledgers[1:])


def _ledgers(measure: str, area: str, holdings: Holdings) -> dict[tuple[str, str], Ledger]:
    """The longest ledger of each source and grain."""
    found: dict[tuple[str, str], Ledger] = {}
    for series in holdings.series(measure, area):
        key, ledger = (series.source, series.grain), Ledger.of(series)
        if ledger is not None and (key not in found or len(ledger.sums) > len(found[key].sums)):
            found[key] = ledger
    return found


def _holds(ledger: Ledger, period: Period) -> bool:
    slots = ledger.slots(period)
    return slots is not None and ledger.total_of(slots) > 0


@dataclass(frozen=True)
class _Compared:
    """A place's ledger beside those of the places that it is compared with."""

    figure: Figure
    source: str
    here: Ledger
    there: list[Ledger]

    def trials(self, latest: date) -> Trials | None:
        """Every neighbour with its ratio and sensibility, the claim first."""
        own = self.here.slots(self.figure.period)
        if own is None:
            return None
        moves = MOVES[self.here.grain]
        steps = np.arange(-moves, moves + 1)
        starts, ends = own[0] + steps, own[1] + steps
        ends = ends[ends <= max(slot_of(latest, self.here.grain) - (self.here.grain != DAY), own[1])]
        years = np.arange(1 if self.here.slots_a_year == 1 else YEARS_EARLIER + 1)
        ratios = np.stack([self._ratios(starts, ends, int(back)) for back in years])
        weights = relevance(years.astype(float), WIDTH_YEARS)[:, np.newaxis, np.newaxis]
        weights = weights * of_windows(self.here, starts, ends, own)
        kept = np.argwhere(np.isfinite(ratios) & (ratios > 0))
        itself = (kept == np.array([0, moves, moves])).all(axis=1)
        kept = np.concatenate([kept[itself], kept[~itself]])

        def about(number: int) -> Place:
            back, start, end = (int(axis) for axis in kept[number])
            first, last = self.here.back(starts[start], back), self.here.back(ends[end], back)
            window = self.here.period(int(first), int(last))
            return Place(self.figure.measure, self.figure.area, self.source, window, None)

        sensible = weights[tuple(kept.T)]
        shown = sensible >= SHOWN_FROM * sensible[1:].max(initial=0)
        return Trials(ratios[tuple(kept.T)], sensible / sensible.sum(), shown, about)

    def _ratios(self, starts: NDArray[np.int64], ends: NDArray[np.int64], back: int) -> NDArray[np.float64]:
        first, last = self.here.back(starts, back), self.here.back(ends, back)
        others = np.sum([ledger.total(first, last) for ledger in self.there], axis=0)
        with np.errstate(divide="ignore", invalid="ignore"):
            return np.asarray(self.here.total(first, last) / others, dtype=np.float64)
