"""From a finding's rows to the points of one chart: one series for each part of the claim, not too many."""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, get_args

from onrecord.record import Period, Unit
from onrecord.reporting.rows import row_period

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date

    from pydantic import JsonValue

# More points than this are taken together by month, and by year where that is still too many.
MOST_POINTS = 60
_UNITS: dict[str, Unit] = {unit: unit for unit in get_args(Unit)}
_SUMMED: set[Unit] = {"count", "usd"}
_ORDER = ("baseline", "period", "place", "versus")


@dataclass(frozen=True)
class Point:
    """One bar's worth of rows; ``part`` is the claim's part that they answer ("period", "baseline", ...)."""

    part: str
    period: Period
    value: float
    unit: Unit
    measure: str
    place: str
    source: str


def points(rows: Iterable[Mapping[str, JsonValue]]) -> list[Point]:
    """The points of one chart in reading order: baseline, period, place, versus; each by place, then by time.

    Rows of other sources and measures answer other readings of the claim, so only the first of the claimed
    period's stay, and of each part's. Of rows that overlap in time one stays: they count the same twice.
    """
    parts: dict[str, list[Point]] = defaultdict(list)
    for row in rows:
        if (point := _point(row)) is not None:
            parts[point.part].append(point)
    if not parts:
        return []
    main = next(
        (parts[part][0] for part in ("period", "place") if part in parts), next(iter(parts.values()))[0]
    )
    ordered = sorted(parts, key=lambda part: _ORDER.index(part) if part in _ORDER else len(_ORDER))
    return [point for part in ordered for point in _one_series(parts[part], main)]


def _point(row: Mapping[str, JsonValue]) -> Point | None:
    """The row as a point; None where it has no dates, no finite value, or a unit that nobody knows."""
    period, value = row_period(row), row.get("value")
    unit = _UNITS.get(str(row.get("unit") or "count"))
    if period is None or unit is None or isinstance(value, bool) or not isinstance(value, int | float):
        return None
    if not math.isfinite(value):
        return None
    part, measure, place, source = (str(row.get(key) or "") for key in ("part", "measure", "place", "source"))
    return Point(part, period, float(value), unit, measure, place, source)


def _one_series(found: Sequence[Point], main: Point) -> list[Point]:
    """The points of the main point's measure and source, or else of the first there are; none overlapping."""
    like = [p for p in found if (p.measure, p.source) == (main.measure, main.source)]
    first = (like or found)[0]
    kept: list[Point] = []
    for point in sorted(like or found, key=lambda p: (p.place, p.period.start, p.period.end)):
        same = (point.measure, point.source, point.unit) == (first.measure, first.source, main.unit)
        free = not kept or kept[-1].place != point.place or kept[-1].period.end < point.period.start
        if same and free:
            kept.append(point)
    return kept


def fewer(found: list[Point]) -> tuple[list[Point], str]:
    """At most MOST_POINTS points, taken together by month or year if need be; and how: "", "by month", ...

    Counts and money are added up; other units are averaged.
    """
    how = ""
    for name, key in (("by month", _month), ("by year", _year)):
        if len(found) <= MOST_POINTS:
            break
        found = _together(found, key)
        how = name if found[0].unit in _SUMMED else f"{name}, on average"
    return found[:MOST_POINTS], how


def _month(day: date) -> tuple[int, int]:
    return day.year, day.month


def _year(day: date) -> tuple[int, int]:
    return day.year, 0


def _together(found: Iterable[Point], key: Callable[[date], tuple[int, int]]) -> list[Point]:
    groups: dict[tuple[str, str, tuple[int, int]], list[Point]] = defaultdict(list)
    for point in found:
        groups[point.part, point.place, key(point.period.start)].append(point)
    return [_one(group) for group in groups.values()]


def _one(group: Sequence[Point]) -> Point:
    total = math.fsum(point.value for point in group)
    value = total if group[0].unit in _SUMMED else total / len(group)
    return replace(group[0], period=Period.hull(point.period for point in group), value=value)
