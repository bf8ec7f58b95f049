"""Changes that sources published as percentages, without the counts behind them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.record import Period, Query

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.record import Record


@dataclass(frozen=True)
class Published:
    """One row of the record's ``changes``: percent, signed."""

    row: int
    measure: str
    place: str
    period: Period
    baseline: Period
    percent: float
    source: str


def all_published(record: Record, measures: Iterable[str], places: Iterable[str]) -> list[Published]:
    """Every published change of these measures in these places."""
    from sqlglot import exp

    wanted = {"measure": sorted(set(measures)), "place": sorted(set(places))}
    if not all(wanted.values()):
        return []
    names = "row measure place period_start period_end baseline_start baseline_end percent_change source"
    tree = exp.select(*(exp.column(name, quoted=True) for name in names.split())).from_("changes")
    parameters = {}
    for column, values in wanted.items():
        bound = {f"{column}{number}": value for number, value in enumerate(values)}
        parameters |= bound
        tree = tree.where(exp.column(column).isin(*(exp.Placeholder(this=name) for name in bound)))
    return [
        Published(
            row=row["row"],
            measure=row["measure"],
            place=row["place"],
            period=Period(start=row["period_start"], end=row["period_end"]),
            baseline=Period(start=row["baseline_start"], end=row["baseline_end"]),
            percent=row["percent_change"],
            source=row["source"],
        )
        for row in record.run(Query(tree.order_by('"row"'), parameters))
    ]


def published_changes(
    record: Record, measure: str, place: str, period: Period, baseline: Period
) -> list[Published]:
    """The published changes between exactly these two periods."""
    return [
        found
        for found in all_published(record, [measure], [place])
        if found.period == period and found.baseline == baseline
    ]
