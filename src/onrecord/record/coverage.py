"""What the record covers: for each measure and place, how much, from when to when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from duckdb import DuckDBPyConnection


@dataclass(frozen=True)
class Coverage:
    """The rows of one measure. ``rows``, ``places`` and ``sources`` are numbers; days are None if unknown."""

    measure: str
    name: str
    kind: str
    unit: str
    rows: int
    places: int
    first: date | None
    last: date | None
    sources: int


@dataclass(frozen=True)
class PlaceCoverage:
    """The rows of one place. ``rows`` and ``measures`` are numbers; days are None if unknown."""

    place: str
    name: str
    kind: str
    state: str
    rows: int
    measures: int
    first: date | None
    last: date | None


_FACTS = """
WITH facts AS (
  SELECT measure, place, period_start AS first, period_end AS last, source FROM observations
  UNION ALL SELECT measure, place, baseline_start, period_end, source FROM changes
  UNION ALL SELECT kind, place, date_start, date_end, source FROM events
)
"""
_MEASURES = (
    _FACTS
    + """
SELECT m.id, m.name, m.kind, m.unit, count(*), count(DISTINCT place), min(first), max(last),
  len(list_distinct(flatten(list(DISTINCT string_split(source, ';')))))
FROM facts JOIN measures m ON m.id = measure GROUP BY ALL ORDER BY m.kind DESC, count(*) DESC, m.id
"""
)
_PLACES = (
    _FACTS
    + """
SELECT j.id, j.name, j.kind, j.state, count(*), count(DISTINCT measure), min(first), max(last)
FROM facts JOIN jurisdictions j ON j.id = place GROUP BY ALL ORDER BY count(*) DESC, j.id
"""
)


def measures_covered(connection: DuckDBPyConnection) -> tuple[Coverage, ...]:
    """Every measure that has rows: figures before events, the most rows first."""
    return tuple(Coverage(*row) for row in connection.execute(_MEASURES).fetchall())


def places_covered(connection: DuckDBPyConnection) -> tuple[PlaceCoverage, ...]:
    """Every place that has rows, the most rows first."""
    return tuple(PlaceCoverage(*row) for row in connection.execute(_PLACES).fetchall())
