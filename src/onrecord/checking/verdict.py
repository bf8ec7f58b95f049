"""From a claimed interval and a computed figure to a verdict, and from several readings to one.

Everything is compared as fractions: a float next to 16.5 must not decide whether 16.5 rounds to 17.
"""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.checking.finding import Reading, Verdict
    from onrecord.claims import Claim, Direction, Value

# "Holds roughly" reaches beyond the claimed interval by this share of the figure. A change is noisier than a
# level (two counts stand behind it), so it gets more. The tables of sources that count the same homicides
# differ by up to 5 percent, which is where the figure for levels comes from.
ROUGH_LEVEL = Fraction(5, 100)
ROUGH_CHANGE = Fraction(10, 100)
# What "stayed flat" allows in percent, and beyond it roughly: a twentieth is what sources differ by.
FLAT, ROUGHLY_FLAT = Fraction(2), Fraction(5)
# A level is "far away" when it is not even within this factor of the claim.
FAR = 2
# Readings agree when this share of their weight lies on one side.
AGREEMENT = 2 / 3
# Scores are rounded to four places, so that two of three may fall short by a little.
ROUNDING = 0.001
FAILED: frozenset[Verdict] = frozenset(("off", "contradicted"))
SIDES: tuple[tuple[Verdict, Verdict], ...] = (("holds", "holds_roughly"), ("off", "contradicted"))
# What becomes of a verdict on a figure when the claim denies that figure.
DENIED: dict[Verdict, Verdict] = {
    "holds": "contradicted",
    "holds_roughly": "off",
    "off": "holds",
    "contradicted": "holds",
}

Number = float | Fraction


def exact(number: Number) -> Fraction:
    """The number as it is written: 19.8 is 99/5, not the float next to it."""
    return number if isinstance(number, Fraction) else Fraction(repr(float(number)))


def compare(value: Value, direction: Direction, computed: Number, *, change: bool) -> Verdict:
    """Judge one computed figure. A change is signed in ``computed`` and by ``direction`` in the claim."""
    figure = exact(computed)
    signed = -figure if change and direction == "down" else figure
    if _inside(value, signed):
        return "holds"
    if change and signed <= 0:
        return "contradicted"
    if _distance(value, signed) <= _reach(value, change=change):
        return "holds_roughly"
    number = exact(value.number)
    if change or (number > 0 and number <= signed * FAR and signed <= number * FAR):
        return "off"
    return "contradicted"


def _inside(value: Value, figure: Fraction) -> bool:
    """Whether the figure lies in the interval: with its low end, without its high end.

    "More than" leaves its low end out too; an interval of one point (a rank) is that point.
    """
    low = None if value.low is None else exact(value.low)
    high = None if value.high is None else exact(value.high)
    if low is not None and low == high:
        return figure == low
    above = low is None or figure > low or (figure == low and value.hedge != "more_than")
    return above and (high is None or figure < high)


def _distance(value: Value, figure: Fraction) -> Fraction:
    """How far the figure lies from the nearer end of the interval."""
    if value.low is not None and figure <= exact(value.low):
        return exact(value.low) - figure
    return figure - exact(value.high) if value.high is not None else Fraction(0)


def _reach(value: Value, *, change: bool) -> Fraction:
    share = abs(exact(value.number)) * (ROUGH_CHANGE if change else ROUGH_LEVEL)
    if not change or value.low is None or value.high is None:
        return share
    return max(share, (exact(value.high) - exact(value.low)) / 2)


def compare_direction(direction: Direction, computed: Number) -> Verdict:
    """Judge a claim without a figure ("is rising", "below the average") by the sign of the difference."""
    if computed == 0:
        return "off"
    return "holds" if (computed > 0) == (direction == "up") else "contradicted"


def compare_stillness(percent: Number) -> Verdict:
    """Judge "stayed flat" by the change in percent."""
    size = abs(exact(percent))
    if size <= FLAT:
        return "holds"
    return "holds_roughly" if size <= ROUGHLY_FLAT else "off"


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
    for exactly, loosely in SIDES:
        if weight[exactly] + weight[loosely] < AGREEMENT * total - ROUNDING:
            continue
        unopposed = weight["holds"] > 0 and not weight["off"] and not weight["contradicted"]
        return exactly if unopposed or weight[exactly] >= weight[loosely] else loosely
    return "depends"


def as_said(claim: Claim, verdict: Verdict) -> Verdict:
    """The verdict on what the claim says of its figure: a denial turns it round."""
    return DENIED.get(verdict, verdict) if claim.stance == "denied" else verdict
