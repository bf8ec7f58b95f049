"""The figures told so far: a bare one goes on about the last of its own unit and size.

"It had six beds and took 412 calls. The year before, it was 388": what 388 is of, its size says. This is the
preference of centering for what is like in role, with the size of the figure as the role (Grosz, Joshi and
Weinstein, "Centering", Computational Linguistics 21(2), 1995).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.claims.claim import Claim, MeasurePhrase, Value

_MEMORY = 12
"""Figures looked back at."""
_FEW = 12
"""Counts below this say nothing of what they count by their size."""
_ALIKE = 3.0
"""Figures of one measure seldom differ by more than this ratio."""
_ALIKE_IN_TURN = 12.0
"""The next figure may: "20 more firefighters; we have 164"."""


@dataclass
class ToldFigures:
    """Measures with the value that each was last told with, the latest last."""

    told: list[tuple[MeasurePhrase, Value]] = field(default_factory=list)

    def note(self, claim: Claim) -> None:
        """Remember the claim, if it says how many or how much there was."""
        value = claim.value
        units = _UNITS.get(claim.kind, frozenset())
        if value and (claim.kind == "level" or value.unit in units):
            self.told.append((claim.measure, value))

    def like(self, value: Value) -> MeasurePhrase | None:
        """The measure last told of in the unit and size of the value, None where there is none."""
        if value.unit == "count" and abs(value.number) < _FEW:
            return None
        latest = self.told[: -_MEMORY - 1 : -1]
        if latest and value.unit == latest[0][1].unit and _are_near(value, latest[0][1], _ALIKE_IN_TURN):
            return latest[0][0]
        of_unit = next((one for one, other in latest if _are_alike(value, other)), None)
        if of_unit or value.unit != "count":
            return of_unit
        return next((one for one, other in latest if other.unit in _BARE and _are_near(value, other)), None)

    def knows(self, measure: MeasurePhrase) -> bool:
        """Whether a figure of the measure was told."""
        return any(one == measure for one, _ in self.told)

    def named(self, word: str) -> MeasurePhrase | None:
        """The measure last told of in whose name the word stands: "median" is the median price."""
        return next((one for one, _ in reversed(self.told) if word in one.text.lower().split()), None)

    def fits(self, measure: MeasurePhrase, value: Value) -> bool:
        """Whether nothing told of the measure is of another unit or size."""
        known = [other for one, other in self.told[-_MEMORY:] if one == measure]
        return not known or any(_are_alike(value, other) for other in known)


_UNITS = {"share": frozenset(("percent",)), "event": frozenset(("count",))}
"""In what else than a level a figure is told that another can go on with."""
_BARE = frozenset(("percent", "rate_per_100k", "other", "years"))
"""Units that a bare number leaves out where it goes on: "a rate of 10.5 per 100,000; Tarrow's is 11"."""


def _are_alike(one: Value, other: Value) -> bool:
    if one.unit != other.unit:
        return False
    few = one.unit == "count" and max(abs(one.number), abs(other.number)) < _FEW
    return few or _are_near(one, other)


def _are_near(one: Value, other: Value, ratio: float = _ALIKE) -> bool:
    low, high = sorted((abs(one.number), abs(other.number)))
    return high <= ratio * low
