"""The one query that a finding shows, and the rows that it gives: all that stand behind its figures."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from pydantic import JsonValue
    from sqlglot import exp

    from onrecord.checking.figures import Figure
    from onrecord.checking.holdings import Observation, Published
    from onrecord.checking.windows import Window

SHOWN = ("row", "measure", "place", "period_start", "period_end", "value", "unit", "source", "note")
SERIES = ("measure", "place", "agency", "source", "basis", "grain")
_CHANGE: dict[str, str] = {"value": "percent_change"}

Row = dict[str, "JsonValue"]
Select = tuple[Literal["one", "stretch", "some", "change"], int]
"""The form of one select: how its rows are named, and how many by their numbers."""


@dataclass
class Shown:
    """The query as text, and its rows. They come from what was fetched: the query gives the same again."""

    selects: list[Select] = field(default_factory=list)
    values: list[str | int | date] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The SQL with its values written in; "" where there is nothing to show."""
        if not self.selects:
            return ""
        return filled(_template(tuple(self.selects)), self.values)

    def add_window(self, part: str, window: Window) -> None:
        """Show the rows of one window of one series."""
        keys = list(window.series.keys.values())
        numbers = [row.row for row in window.rows]
        self.values += [part, *keys]
        if len(numbers) == 1:
            self.selects.append(("one", 1))
            self.values += numbers
        elif window.rows == window.series.within(window.period):
            self.selects.append(("stretch", 0))
            self.values += [window.period.start, window.period.end]
        else:
            self.selects.append(("some", len(numbers)))
            self.values[-1:] = numbers
        self.rows += [_row(part, window, row) for row in window.rows]

    def add_published(self, found: Published) -> None:
        """Show one published change; its value is the percentage."""
        self.selects.append(("change", 1))
        self.values += ["change", "percent", found.row]
        self.rows.append(
            {
                "part": "change",
                "row": found.row,
                "measure": found.measure,
                "place": found.place,
                "period_start": found.period.start.isoformat(),
                "period_end": found.period.end.isoformat(),
                "value": found.percent,
                "unit": "percent",
                "source": found.source,
                "note": found.note,
            }
        )


def shown(figures: Iterable[Figure]) -> Shown:
    """The query and the rows behind these figures."""
    found = Shown()
    for figure in figures:
        for part, window in figure.windows:
            found.add_window(part, window)
        if figure.published is not None:
            found.add_published(figure.published)
    found.rows.sort(key=lambda row: (str(row["period_start"]), row["row"]))
    found.rows.sort(key=lambda row: str(row["part"]), reverse=True)
    return found


def _row(part: str, window: Window, row: Observation) -> Row:
    return {
        "part": part,
        "row": row.row,
        "measure": window.series.measure,
        "place": window.series.place,
        "period_start": row.period.start.isoformat(),
        "period_end": row.period.end.isoformat(),
        "value": row.value,
        "unit": row.unit,
        "source": window.series.source,
        "note": row.note,
    }


# In a template every value is a placeholder, so that nothing in it but these looks like one.
_PLACEHOLDER = expression(r"\$v\b")


def filled(template: str, values: Iterable[str | int | date]) -> str:
    """A template with its values written in as literals, in order, for a reader to run again."""
    literals = iter([_literal(value) for value in values])
    return _PLACEHOLDER.sub(lambda _: next(literals), template)


def placeholder() -> exp.Placeholder:
    """Where a value goes in a template."""
    from sqlglot import exp

    return exp.Placeholder(this="v")


@lru_cache(maxsize=256)
def _template(selects: tuple[Select, ...]) -> str:
    """The query of this form as text, with ``$v`` for each value in order."""
    from sqlglot import exp

    tree: exp.Query = _select(selects[0])
    if len(selects) > 1:
        for one in selects[1:]:
            tree = exp.union(tree, _select(one), distinct=False, copy=False)
        tree = exp.select(exp.Star()).from_(tree.subquery("found", copy=False), copy=False)
    order = (("part", True), ("period_start", False), ("row", False))
    ordered = [exp.Ordered(this=exp.column(name, quoted=True), desc=desc) for name, desc in order]
    return tree.order_by(*ordered, copy=False).sql(dialect="duckdb", pretty=True)


def _select(form: Select) -> exp.Select:
    """One select; its placeholders stand in the order in which ``Shown`` lists the values."""
    from sqlglot import exp

    kind, number = form
    change = kind == "change"
    columns: list[exp.Expr] = [exp.alias_(placeholder(), "part")]
    for name in SHOWN:
        if change and name == "unit":
            columns.append(exp.alias_(placeholder(), "unit"))
        else:
            columns.append(
                exp.alias_(
                    exp.column(_CHANGE.get(name, name) if change else name, quoted=True), name, quoted=True
                )
            )
    tree = (
        exp.Select()
        .select(*columns, copy=False)
        .from_(exp.to_table("changes" if change else "observations"), copy=False)
    )
    return tree.where(*_conditions(kind, number), copy=False)


def _conditions(kind: str, number: int) -> Sequence[exp.Expr]:
    from sqlglot import exp

    row = exp.column("row", quoted=True)
    if kind == "change":
        return [row.eq(placeholder())]
    keys = SERIES[:-1] if kind == "some" else SERIES
    conditions: list[exp.Expr] = [exp.column(name, quoted=True).eq(placeholder()) for name in keys]
    if kind == "one":
        conditions.append(row.eq(placeholder()))
    elif kind == "stretch":
        conditions.append(exp.column("period_start", quoted=True) >= placeholder())
        conditions.append(exp.column("period_end", quoted=True) <= placeholder())
    else:
        conditions.append(row.isin(*(placeholder() for _ in range(number))))
    return conditions


@lru_cache(maxsize=4096)
def _literal(value: str | int | date) -> str:
    from sqlglot import exp

    if isinstance(value, str | int):
        return exp.convert(value).sql(dialect="duckdb")
    return exp.cast(exp.Literal.string(value.isoformat()), "DATE").sql(dialect="duckdb")
