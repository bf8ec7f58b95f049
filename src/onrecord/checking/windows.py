"""What the series of one source say of a period: exactly, or through the nearest ends on both sides of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from onrecord.record import Period

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from onrecord.checking.holdings import Observation, Series

# How far a covered window may end from the claimed end and still stand beside it: one month either way.
REACH = timedelta(days=31)


@dataclass(frozen=True)
class Window:
    """A period, its value in one series, and the rows that make it up."""

    series: Series
    period: Period
    value: float
    rows: tuple[Observation, ...]


def window(series: Series, period: Period, *, additive: bool) -> Window | None:
    """The series' value for exactly this period, or None where its rows do not tile it.

    A measure that cannot be summed over time (a population) is answered by the row that covers the period.
    """
    row = series.by_days.get((period.start, period.end)) or _fiscal_year(series, period)
    if row is not None:
        return Window(series, row.period, row.value, (row,))
    if not additive:
        covering = [row for row in series.rows if row.period.covers(period)]
        return Window(series, covering[-1].period, covering[-1].value, (covering[-1],)) if covering else None
    if series.grain == "span":
        return None
    parts = series.within(period)
    if not parts or not period.tiled_by(part.period for part in parts):
        return None
    return Window(series, period, sum(part.value for part in parts), parts)


def combined(alike: Sequence[Series], period: Period) -> tuple[Window, ...]:
    """The windows of several series that fill the period together, by as few rows as can; () where none do.

    The series count one thing in one way at several grains, such as the year 2015 and the months of 2016.
    Spans, which overlap, are no part of it.
    """
    parts = [(part, series) for series in alike if series.grain != "span" for part in series.within(period)]
    behind = period.end + timedelta(days=1)
    fewest: dict[date, tuple[int, Observation, Series] | None] = {behind: None}
    for part, series in sorted(parts, key=lambda one: one[0].period.start, reverse=True):
        after = part.period.end + timedelta(days=1)
        if after not in fewest:
            continue
        rest = fewest[after]
        size = 1 + (rest[0] if rest else 0)
        known = fewest.get(part.period.start)
        if known is None or size < known[0]:
            fewest[part.period.start] = (size, part, series)
    return tuple(_runs(fewest, period.start))


def _runs(chain: Mapping[date, tuple[int, Observation, Series] | None], start: date) -> Iterator[Window]:
    """The chain from its start as windows: rows that follow each other in one series are one."""
    rows: list[Observation] = []
    series: Series | None = None
    step = chain.get(start)
    while step is not None:
        _, part, one = step
        if series is not None and one is not series:
            yield _filled(series, rows)
            rows = []
        rows.append(part)
        series = one
        step = chain[part.period.end + timedelta(days=1)]
    if series is not None:
        yield _filled(series, rows)


def _filled(series: Series, rows: Sequence[Observation]) -> Window:
    period = Period(start=rows[0].period.start, end=rows[-1].period.end)
    return Window(series, period, sum(row.value for row in rows), tuple(rows))


def _fiscal_year(series: Series, period: Period) -> Observation | None:
    """The fiscal year that ends in a plain calendar year, which is how news names it."""
    if series.grain != "fiscal_year" or period != Period.year(period.end.year):
        return None
    return next((row for row in series.rows if row.period.end.year == period.end.year), None)


def ends_near(series: Series, period: Period) -> tuple[Period | None, Period | None]:
    """The last covered window from the period's start that ends before it, and the first that ends after.

    Both within REACH of the claimed end; None where there is none.
    """
    windows = list(_windows_from(series, period))
    before = [w for w in windows if period.end - REACH <= w.end < period.end]
    after = [w for w in windows if period.end < w.end <= period.end + REACH]
    return max(before, key=lambda w: w.end, default=None), min(after, key=lambda w: w.end, default=None)


def _windows_from(series: Series, period: Period) -> Iterator[Period]:
    """Every window that starts on the period's first day and that the rows cover without a gap."""
    expected = period.start
    for row in sorted(series.rows, key=lambda r: (r.period.start, r.period.end)):
        if series.grain == "span":
            if row.period.start == period.start:
                yield row.period
        elif row.period.start == expected:
            expected = row.period.end + timedelta(days=1)
            yield Period(start=period.start, end=row.period.end)
