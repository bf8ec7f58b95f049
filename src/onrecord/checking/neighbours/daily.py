"""A long daily series as a ledger, by a query of its own: thousands of rows, and no object for each."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from onrecord.checking.neighbours.ledger import DAY, Ledger
from onrecord.checking.neighbours.surface import MOVES, YEARS_BACK
from onrecord.record import Query

if TYPE_CHECKING:
    from sqlglot import exp

    from onrecord.checking.holdings import Series
    from onrecord.record import Period, Record

_DAYS = """
SELECT period_start, value FROM observations
WHERE measure = $measure AND place = $place AND agency = $agency AND source = $source AND basis = $basis
  AND grain = $grain AND period_start >= $first AND period_end <= $last
ORDER BY period_start
"""


@cache
def _tree() -> exp.Select:
    from sqlglot import exp, parse_one

    return parse_one(_DAYS, dialect="duckdb", into=exp.Select)


def daily_ledger(series: Series, window: Period, record: Record) -> Ledger | None:
    """The days around a window and in the years before, as the series' source counts them."""
    first = max(1, window.start.toordinal() - YEARS_BACK * 366 - MOVES[DAY])
    last = min(date.max.toordinal(), window.end.toordinal() + MOVES[DAY])
    days = {"first": date.fromordinal(first), "last": date.fromordinal(last)}
    query = Query(_tree(), {**series.keys, "grain": DAY, **days})
    return Ledger.by_slot(DAY, {day.toordinal(): value for day, value in record.tuples(query)})
