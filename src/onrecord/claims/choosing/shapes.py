"""What a number or a period looks like in a few words, for trees that split on names."""

from __future__ import annotations

from bisect import bisect_left
from math import log1p
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.claims.choosing.days import Days

_LENGTHS = (1, 8, 27, 31, 93, 190, 364, 366)
_IS_A = tuple(f"is a {name}" for name in "day week weeks month quarter half part year years".split())
_AGO = (1, 8, 31, 62, 120, 366, 800)


def nth(number: int, limits: tuple[int, ...]) -> int:
    """Which of the ranges that end with these limits the number lies in."""
    return bisect_left(limits, number)


def shape(days: Days, published: int | None) -> dict[str, float]:
    """How long the period is, and how it lies to the day of publication."""
    count = days[1] - days[0] + 1
    looks = {_IS_A[nth(count, _LENGTHS)]: 1.0, "length": log1p(count)}
    if published is None:
        return looks
    if days[0] > published:
        looks["to come"] = 1.0
    elif days[1] >= published:
        looks["ends today" if days[1] == published else "runs over today"] = 1.0
    else:
        ago = published - days[1]
        looks[f"over since {nth(ago, _AGO)}"] = 1.0
        looks["ago"] = log1p(ago)
    return looks
