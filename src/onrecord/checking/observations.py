"""Rows of the record as series: what one source says of one measure in one place, counted in one way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from onrecord.record import Period, Query

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from onrecord.record import Record

COLUMNS = (
    "row", "measure", "place", "agency", "period_start", "period_end",
    "grain", "value", "unit", "basis", "source", "note",
)  # fmt: skip


@dataclass(frozen=True)
class Observation:
    """One row: a value for one period."""

    row: int
    period: Period
    value: float


@dataclass(frozen=True)
class Series:
    """Rows that may be added up: same measure, place, agency, source, basis, grain and unit."""

    measure: str
    place: str
    agency: str
    source: str
    basis: str
    grain: str
    unit: str
    rows: tuple[Observation, ...]

    @property
    def keys(self) -> dict[str, str]:
        """The columns that tell this series from all others."""
        return {name: getattr(self, name) for name in KEYS}

    def within(self, period: Period) -> tuple[Observation, ...]:
        """The rows whose whole period lies in ``period``."""
        return tuple(row for row in self.rows if period.covers(row.period))


KEYS = ("measure", "place", "agency", "source", "basis", "grain")


def fetch(
    record: Record,
    measures: Iterable[str],
    places: Iterable[str],
    window: Period | None,
    *,
    leave_out: Sequence[str] = (),
) -> list[Series]:
    """All series of these measures and places, with their rows that touch the window (all where it is None).

    ``leave_out`` names grains that are not wanted ("day", where thousands of rows would only slow a look).
    """
    measures, places = sorted(set(measures)), sorted(set(places))
    if not measures or not places:
        return []
    rows = record.run(_touching(measures, places, window, leave_out))
    grouped: dict[tuple[str, ...], list[Observation]] = {}
    for row in rows:
        key = tuple(str(row[name] or "") for name in (*KEYS, "unit"))
        grouped.setdefault(key, []).append(_observation(row))
    return [Series(*key, rows=tuple(found)) for key, found in grouped.items()]


def _observation(row: dict[str, Any]) -> Observation:
    period = Period(start=row["period_start"], end=row["period_end"])
    return Observation(row=int(row["row"]), period=period, value=float(row["value"]))


def _touching(
    measures: Sequence[str], places: Sequence[str], window: Period | None, leave_out: Sequence[str]
) -> Query:
    from sqlglot import exp

    parameters: dict[str, str | date] = {}

    def bind(prefix: str, values: Sequence[str]) -> list[exp.Expression]:
        names = [f"{prefix}{number}" for number, _ in enumerate(values)]
        parameters.update(zip(names, values, strict=True))
        return [exp.Placeholder(this=name) for name in names]

    tree = (
        exp.select(*(exp.column(name, quoted=True) for name in COLUMNS))
        .from_("observations")
        .where(exp.column("measure").isin(*bind("measure", measures)))
        .where(exp.column("place").isin(*bind("place", places)))
    )
    if leave_out:
        tree = tree.where(exp.not_(exp.column("grain").isin(*bind("grain", leave_out))))
    if window is not None:
        parameters |= {"start": window.start, "end": window.end}
        tree = tree.where(exp.column("period_start") <= exp.Placeholder(this="end"))
        tree = tree.where(exp.column("period_end") >= exp.Placeholder(this="start"))
    return Query(tree.order_by("source", "basis", "grain", "period_start", '"row"'), parameters)
