"""From a claimed interval and a computed figure to a verdict, and from several readings to one."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.checking.finding import Reading, Verdict
    from onrecord.claims import Direction, Value

# "Holds roughly" reaches beyond the claimed interval by this share of the figure. A change is noisier than a
# level (two counts stand behind it), so it gets more. The tables of sources that count the same homicides
# differ by up to 5 percent, which is where the figure for levels comes from.
ROUGH_LEVEL = 0.05
ROUGH_CHANGE = 0.10
# A level is "far away" when it is not even within this factor of the claim.
FAR = 2.0
# Readings agree when this share of their weight lies on one side.
AGREEMENT = 2 / 3
SIDES: tuple[tuple[Verdict, Verdict], ...] = (("holds", "holds_roughly"), ("off", "contradicted"))


def compare(value: Value, direction: Direction, computed: float, *, change: bool) -> Verdict:
    """Judge one computed figure. A change is signed in ``computed`` and by ``direction`` in the claim."""
    sign = -1.0 if change and direction == "down" else 1.0
    signed = computed * sign
    if _inside(value, signed):
        return "holds"
    if change and signed <= 0:
        return "contradicted"
    if _distance(value, signed) <= _reach(value, change=change):
        return "holds_roughly"
    if change or (value.number > 0 and value.number / FAR <= signed <= value.number * FAR):
        return "off"
    return "contradicted"


def _inside(value: Value, figure: float) -> bool:
    if value.hedge == "more_than" and value.low is not None and figure <= value.low:
        return False
    above = value.low is None or figure >= value.low
    below = value.high is None or figure < value.high
    return above and below


def _distance(value: Value, figure: float) -> float:
    """How far the figure lies from the nearer end of the interval."""
    if value.low is not None and figure <= value.low:
        return value.low - figure
    return figure - value.high if value.high is not None else 0.0


def _reach(value: Value, *, change: bool) -> float:
    share = abs(value.number) * (ROUGH_CHANGE if change else ROUGH_LEVEL)
    half = (value.high - value.low) / 2 if value.low is not None and value.high is not None else 0.0
    return max(share, half) if change else share


def compare_direction(direction: Direction, computed: float) -> Verdict:
    """Judge a claim without a figure ("is rising", "below the average") by the sign of the difference."""
    if computed == 0:
        return "off"
    return "holds" if (computed > 0) == (direction == "up") else "contradicted"


def combine(readings: Sequence[Reading]) -> Verdict:
    """One verdict for all readings, by weight: that of the side with two thirds of it, else ``depends``.

    On the side that holds, one exact reading makes the claim hold where no reading speaks against it: sources
    that count a little differently do not make a true figure rough. Otherwise the weightier verdict is given.
    """
    weight: dict[Verdict, float] = defaultdict(float)
    for reading in readings:
        weight[reading.verdict] += reading.score
    total = sum(weight.values())
    if not total:
        return "no_data"
    for exact, loose in SIDES:
        if weight[exact] + weight[loose] < AGREEMENT * total:
            continue
        unopposed = weight["holds"] > 0 and not weight["off"] and not weight["contradicted"]
        return exact if unopposed or weight[exact] >= weight[loose] else loose
    return "depends"
