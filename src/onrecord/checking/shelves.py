"""The queries that take an article's rows from the record: SQL trees with every value bound."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

from onrecord.record import Query

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from sqlglot import exp

    from onrecord.record import Period

KEYS = ("measure", "place", "agency", "source", "basis", "grain")
OBSERVATIONS = (*KEYS, "row", "period_start", "period_end", "value", "unit", "note")
CHANGES = (
    "row", "measure", "place", "period_start", "period_end",
    "baseline_start", "baseline_end", "percent_change", "source", "note",
)  # fmt: skip


EVENTS = (
    "row", "kind", "act", "place", "date_start", "date_end",
    "title", "detail", "instrument", "actor", "target", "subject", "source",
)  # fmt: skip


@dataclass(frozen=True)
class Wanted:
    """Rows to take down: these measures in these places; with ``days`` the daily rows in that period only.

    Without ``days`` the daily rows stay where they are: they are thousands.
    """

    measures: tuple[str, ...]
    places: tuple[str, ...]
    days: Period | None = None

    @classmethod
    def block(cls, wanted: Iterable[Wanted]) -> Wanted:
        """All of their measures in all of their places: a short query costs less than a few rows more."""
        measures, places = dict[str, None](), dict[str, None]()
        for one in wanted:
            measures.update(dict.fromkeys(one.measures))
            places.update(dict.fromkeys(one.places))
        return cls(tuple(measures), tuple(places))

    @property
    def keys(self) -> list[tuple[str, str]]:
        """Each measure in each place."""
        return list(product(self.measures, self.places))


def observations_query(wanted: Sequence[Wanted]) -> Query:
    """All rows that are wanted, each once, series by series in the order of time; the last column: daily."""
    from sqlglot import exp

    binder = Binder()
    daily = exp.column("grain", quoted=True).eq(exp.Literal.string("day"))
    conditions = [_condition(one, daily, binder) for one in wanted]
    columns: list[exp.Expr] = [exp.column(name, quoted=True) for name in OBSERVATIONS]
    tree = exp.Select().select(*columns, daily.as_("daily"), copy=False)
    tree = tree.from_("observations", copy=False).where(exp.or_(*conditions, copy=False), copy=False)
    return Query(tree.order_by(*_order(), copy=False), binder.bound)


def _condition(wanted: Wanted, daily: exp.Expr, binder: Binder) -> exp.Expr:
    from sqlglot import exp

    conditions: list[exp.Expr] = [
        exp.column("measure", quoted=True).isin(*map(binder.bind, wanted.measures)),
        exp.column("place", quoted=True).isin(*map(binder.bind, wanted.places)),
        daily if wanted.days is not None else exp.not_(daily),
    ]
    if wanted.days is not None:
        conditions.append(exp.column("period_start", quoted=True) >= binder.bind(wanted.days.start))
        conditions.append(exp.column("period_end", quoted=True) <= binder.bind(wanted.days.end))
    return exp.and_(*conditions, copy=False)


def everywhere_query(measures: Sequence[str], kind: str, period: Period) -> Query:
    """The rows of these measures that touch the period in all places of a kind, but for daily ones."""
    from sqlglot import exp

    binder = Binder()
    conditions: list[exp.Expr] = [
        exp.column("measure", quoted=True).isin(*map(binder.bind, measures)),
        exp.StartsWith(this=exp.column("place", quoted=True), expression=binder.bind(f"{kind}:")),
        exp.column("grain", quoted=True).neq(exp.Literal.string("day")),
        exp.column("period_start", quoted=True) <= binder.bind(period.end),
        exp.column("period_end", quoted=True) >= binder.bind(period.start),
    ]
    tree = exp.Select().select(*(exp.column(name, quoted=True) for name in OBSERVATIONS), copy=False)
    tree = tree.from_("observations", copy=False).where(*conditions, copy=False)
    return Query(tree.order_by(*_order(), copy=False), binder.bound)


def _order() -> list[exp.Expr]:
    from sqlglot import exp

    names = ("source", "basis", "grain", "period_start", "row")
    return [exp.column(name, quoted=True) for name in names]


def changes_query() -> Query:
    """Every published change, in the record's order."""
    from sqlglot import exp

    tree = exp.select(*(exp.column(name, quoted=True) for name in CHANGES)).from_("changes")
    return Query(tree.order_by(exp.column("row", quoted=True)), {})


def events_query() -> Query:
    """Every event, the oldest first."""
    from sqlglot import exp

    tree = exp.select(*(exp.column(name, quoted=True) for name in EVENTS)).from_("events")
    return Query(tree.order_by(exp.column("date_start"), exp.column("row", quoted=True)), {})


class Binder:
    """Names the values of a tree; the same value gets the same name."""

    def __init__(self) -> None:
        self._names: dict[str | int | date, str] = {}

    @property
    def bound(self) -> dict[str, str | int | date]:
        """The values by their names."""
        return {name: value for value, name in self._names.items()}

    def bind(self, value: str | int | date) -> exp.Placeholder:
        """A placeholder that stands for the value."""
        from sqlglot import exp

        name = self._names.setdefault(value, f"v{len(self._names)}")
        return exp.Placeholder(this=name)
