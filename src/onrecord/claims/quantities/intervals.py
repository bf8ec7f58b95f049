"""What a figure can honestly mean: the rules of rounding, in one place. ``docs/quantities.md`` gives reasons.

Three widths come from how a figure is written. ``grain`` is the place of its last written digit, ``coarse``
the place of its last digit that is not zero: for "700" they are 1 and 100, for "3.2 million" both are 100000.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from onrecord.claims.claim import Hedge
    from onrecord.claims.quantities.quantity import Form

Bound = Decimal | None


class Widths(NamedTuple):
    """How far an honest true figure may lie from ``number``.

    ``rounding`` is what rounding alone allows; ``loose`` what "about" allows; ``short`` how far below its
    figure "nearly" may be.
    """

    number: Decimal
    rounding: Decimal
    loose: Decimal
    short: Decimal


HALF = Decimal("0.5")
ROUGH_SHARE = Decimal("0.1")
"""Simple fractions and whole multiples ("a third", "tripled") are rounded to the next simple one: a tenth."""
ABOUT_SHARE = Decimal("0.05")
"""About 433 may be 420: a hedge says that the writer gives up the last digits, at least a twentieth."""
LOOSE_MOST = Decimal("0.25")
"""About 1,000 is not 1,499, though half of its last significant digit would allow it: a quarter at most."""
THOUSAND = Decimal(1000)
NEARLY_MOST = Decimal("0.1")
"""Nearly 100 is not 60: what is called nearly n has come within a tenth of it."""

RULES: Mapping[Hedge, Callable[[Widths], tuple[Bound, Bound]]] = {
    "exact": lambda w: (w.number - w.rounding, w.number + w.rounding),
    "about": lambda w: (w.number - w.loose, w.number + w.loose),
    "nearly": lambda w: (w.number - w.short, w.number),
    "more_than": lambda w: (w.number, None),
    "at_least": lambda w: (w.number - w.rounding, None),
    "less_than": lambda w: (None, w.number),
    "at_most": lambda w: (None, w.number + w.rounding),
}
"""For each hedge the lowest and the highest honest figure; None is unbounded."""


def rounding(number: Decimal, grain: Decimal, form: Form) -> Decimal:
    """Half of the last written digit; a tenth of the figure for whole multiples.

    "$1 million" is not 510,000: in thousands and up, a quarter of the figure at most.
    """
    if grain >= THOUSAND:
        return min(grain * HALF, number * LOOSE_MOST)
    if form == "multiple" and grain == 1:
        return number * ROUGH_SHARE
    return grain * HALF


def interval(
    number: Decimal, grain: Decimal, form: Form, hedge: Hedge, *, vague: bool = False
) -> tuple[Bound, Bound]:
    """The lowest and the highest figure that an honest speaker can mean.

    Args:
        number: The figure as worded, in its unit.
        grain: The place of its last written digit, in the same unit.
        form: How it is worded: simple fractions and multiples are rounded by shares.
        hedge: The hedge before or after it.
        vague: Whether it is a word such as "dozens", which says only "two of these or more".

    Nothing is below zero: the direction of a change is told apart from its size.
    """
    if vague:
        return number, None
    if form in {"rank", "ordinal"}:
        return number, number
    half = rounding(number, grain, form)
    coarse = place_of_last_digit(number, grain) * HALF
    loose = max(half, number * ABOUT_SHARE, min(coarse, number * LOOSE_MOST))
    short = max(half, number * ABOUT_SHARE, min(coarse, number * NEARLY_MOST))
    low, high = RULES[hedge](Widths(number, half, loose, short))
    return (None if low is None else max(low, Decimal(0))), high


def place_of_last_digit(number: Decimal, grain: Decimal) -> Decimal:
    """The place of the last digit that is not zero: 100 for 700. The grain itself for 0 and for 1/3."""
    last = number.normalize().as_tuple()
    if number == 0 or not isinstance(last.exponent, int):
        return grain
    return max(grain, Decimal(10) ** last.exponent)
