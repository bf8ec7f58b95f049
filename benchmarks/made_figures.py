"""Figures in words for made claims: honestly rounded and hedged ones, and ones that are clearly wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

NEAR = 0.05
"""How far below a round figure "nearly" reaches, as a share of it."""
CLEAR = (1.35, 2.5)
"""By how much a wrong figure is too large or too small, at least and at most."""


class Figure(NamedTuple):
    """A figure as words and as the number in them."""

    words: str
    number: float


def rounded(value: float, digits: int) -> float:
    """The value to so many significant digits."""
    size = len(str(int(abs(value)))) if value >= 1 else 1
    return float(round(value, digits - size))


def honest(values: Sequence[float], random: Random) -> Figure | None:
    """Words for which every value is true; None where chance took words that do not fit."""
    low, high = min(values), max(values)
    hedge = random.choice(("", "", "about", "more than", "nearly", "at least", "fewer than"))
    if not hedge:
        return Figure(f"{low:,.0f}", low) if low == high else None
    if hedge == "about":
        number = rounded(low, 2)
        return Figure(f"about {number:,.0f}", number) if rounded(high, 2) == number else None
    step = 10 ** (len(str(int(low))) - 2)
    below, above = low // step * step, (high // step + 1) * step
    if hedge in {"more than", "at least"}:
        return Figure(f"{hedge} {below:,.0f}", below) if 0 < below < low else None
    if hedge == "nearly":
        return Figure(f"nearly {above:,.0f}", above) if low >= above * (1 - NEAR) else None
    return Figure(f"fewer than {above:,.0f}", above)


def wrong(values: Sequence[float], random: Random) -> Figure:
    """Words for which no value is true, nor nearly so."""
    factor = random.uniform(*CLEAR)
    if random.random() < 0.5:  # noqa: PLR2004 - even
        number = round(rounded(max(values) * factor, 3))
        hedge = random.choice(("", "", "about ", "more than ", "at least "))
    else:
        number = round(rounded(min(values) / factor, 3))
        hedge = random.choice(("", "", "about ", "nearly ", "fewer than "))
    return Figure(f"{hedge}{number:,.0f}", number)


def alike(values: Sequence[float], share: float) -> bool:
    """Whether the values differ by at most this share of the largest."""
    return max(values) - min(values) <= share * abs(max(values, key=abs))
