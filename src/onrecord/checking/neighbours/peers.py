"""Places of like size with the same window and baseline on record: one query for all of them."""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from onrecord.checking.neighbours.trials import Place
from onrecord.record import Query, Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlglot import exp

    from onrecord.checking.figures import Figure
    from onrecord.checking.holdings import Holdings
    from onrecord.checking.windows import Window

MOST_PEERS = 12
MOST_TIMES = 2
"""A peer has at least half and at most twice as many people; the nearest so many by size are taken."""

_PEOPLE = """
SELECT place, arg_max(value, period_end) AS people FROM observations
WHERE measure = $measure GROUP BY place ORDER BY place
"""
_SUMS = """
SELECT place, source, period_start >= $first AS is_window, sum(value) AS value FROM observations
WHERE list_contains(string_split($places, ' '), place) AND measure = $measure AND grain = $grain
  AND ((period_start >= $first AND period_end <= $last)
    OR (period_start >= $first_before AND period_end <= $last_before))
GROUP BY place, agency, source, basis, is_window
HAVING count(*) = CASE WHEN is_window THEN $rows ELSE $rows_before END
ORDER BY place, source, agency, basis, is_window
"""


@cache
def _tree(text: str) -> exp.Select:
    from sqlglot import exp, parse_one

    return parse_one(text, dialect="duckdb", into=exp.Select)


# A record never changes: how many people live where is asked of each but once, whatever the article.
_people: WeakKeyDictionary[Record, dict[str, dict[str, float]]] = WeakKeyDictionary()


def peers(figure: Figure, holdings: Holdings) -> Iterator[tuple[Place, float]]:
    """The peers of the figure's place, and each one's ratio of window to baseline by one of its sources.

    Only for counts from rows; where the record does not say how many people there are, there are none.
    """
    if len(figure.windows) != 2:  # noqa: PLR2004 - window and baseline
        return
    (_, now), (_, before) = figure.windows
    places = [] if now.series.grain == "day" else _of_like_size(figure, holdings)
    if not places:
        return
    sums: dict[tuple[str, str], dict[bool, float]] = {}
    for place, source, is_window, value in holdings.record.tuples(_query(places, now, before)):
        sums.setdefault((place, source), {}).setdefault(is_window, value)
    seen: set[str] = set()
    for (place, source), both in sums.items():
        if len(both) == 2 and both[False] > 0 and place not in seen:  # noqa: PLR2004 - window and baseline
            seen.add(place)
            yield Place(figure.measure, place, source, now.period, before.period), both[True] / both[False]


def _of_like_size(figure: Figure, holdings: Holdings) -> list[str]:
    """Places of the same kind and of like size, the nearest in size first."""
    measures = holdings.catalogue.measures
    rate = next((m for m in measures if m.numerator == figure.measure and m.denominator), None)
    people = _people_by_place(rate.denominator, holdings.record) if rate is not None else {}
    own = people.get(figure.area, 0.0)
    if own <= 0:
        return []
    kind = figure.area.partition(":")[0] + ":"
    sized = [
        (abs(math.log(count / own)), place)
        for place, count in people.items()
        if place != figure.area and place.startswith(kind) and own / MOST_TIMES <= count <= own * MOST_TIMES
    ]
    return [place for _, place in sorted(sized)[:MOST_PEERS]]


def _people_by_place(measure: str, record: Record) -> dict[str, float]:
    known = _people.setdefault(record, {})
    if measure not in known:
        rows = record.tuples(Query(_tree(_PEOPLE), {"measure": measure}))
        known[measure] = {place: value for place, value in rows if value}
    return known[measure]


def _query(places: list[str], now: Window, before: Window) -> Query:
    return Query(
        _tree(_SUMS),
        {
            "places": " ".join(places),
            "measure": now.series.measure,
            "grain": now.series.grain,
            "first": now.period.start,
            "last": now.period.end,
            "first_before": before.period.start,
            "last_before": before.period.end,
            "rows": len(now.rows),
            "rows_before": len(before.rows),
        },
    )
