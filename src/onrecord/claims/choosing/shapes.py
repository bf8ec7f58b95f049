"""What a number or a period looks like in a few words, for trees that split on names."""

from __future__ import annotations

from math import log1p
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.choosing.days import Days

_LENGTHS = (
    (1, "day"), (8, "week"), (27, "weeks"), (31, "month"), (93, "quarter"), (190, "half"), (364, "part"),
    (366, "year"),
)  # fmt: skip
_AGO = (1, 8, 31, 62, 120, 366, 800)


def nth(number: int, limits: tuple[int, ...]) -> int:
    """Which of the ranges that end with these limits the number lies in."""
    return next((place for place, limit in enumerate(limits) if number <= limit), len(limits))


def _length(days: int) -> str:
    return next((name for limit, name in _LENGTHS if days <= limit), "years")


def shape(days: Days, published: int | None) -> Iterator[tuple[str, float]]:
    """How long the period is, and how it lies to the day of publication."""
    count = days[1] - days[0] + 1
    yield f"is a {_length(count)}", 1.0
    yield "length", log1p(count)
    if published is None:
        return
    if days[0] > published:
        yield "to come", 1.0
    elif days[1] >= published:
        yield ("ends today" if days[1] == published else "runs over today"), 1.0
    else:
        ago = published - days[1]
        yield f"over since {nth(ago, _AGO)}", 1.0
        yield "ago", log1p(ago)
