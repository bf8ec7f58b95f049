"""The one query that a finding shows: every row behind its figures, marked with the part it plays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.record import Query

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from sqlglot import exp

    from onrecord.checking.figures import Figure
    from onrecord.checking.holdings import Published
    from onrecord.checking.windows import Window

OBSERVED = ("row", "measure", "place", "period_start", "period_end", "value", "unit", "source", "note")


def rows_query(figures: Iterable[Figure]) -> Query | None:
    """The query for the rows behind these figures; None where there are none."""
    from sqlglot import exp

    builder = _Builder()
    selects: list[exp.Select] = []
    for figure in figures:
        selects += [builder.observed(label, window) for label, window in figure.windows]
        if figure.published is not None:
            selects.append(builder.published(figure.published))
    if not selects:
        return None
    tree: exp.Query = selects[0]
    if len(selects) > 1:
        for select in selects[1:]:
            tree = exp.union(tree, select, distinct=False, copy=False)
        tree = exp.select(exp.Star()).from_(tree.subquery("found", copy=False), copy=False)
    return Query(tree.order_by(*_order(), copy=False), builder.parameters)


def _order() -> list[exp.Ordered]:
    from sqlglot import exp

    names = (("part", True), ("period_start", False), ("row", False))
    return [exp.Ordered(this=exp.column(name, quoted=True), desc=desc) for name, desc in names]


class _Builder:
    """Builds the selects with their values bound, under one set of parameter names."""

    def __init__(self) -> None:
        self.parameters: dict[str, str | int | date] = {}

    def _bind(self, value: str | int | date) -> exp.Placeholder:
        from sqlglot import exp

        name = next((key for key, known in self.parameters.items() if known == value), None)
        if name is None:
            name = f"v{len(self.parameters)}"
            self.parameters[name] = value
        return exp.Placeholder(this=name)

    def observed(self, part: str, window: Window) -> exp.Select:
        """The rows of one window of one series."""
        from sqlglot import exp

        conditions: list[exp.Expr] = [
            exp.column(name).eq(self._bind(value)) for name, value in window.series.keys.items()
        ]
        if len(window.rows) == 1:
            conditions.append(exp.column("row", quoted=True).eq(self._bind(window.rows[0].row)))
        else:
            conditions.append(exp.column("period_start") >= self._bind(window.period.start))
            conditions.append(exp.column("period_end") <= self._bind(window.period.end))
        columns = [exp.column(name, quoted=True) for name in OBSERVED]
        return self._select("observations", part, columns, conditions)

    def published(self, found: Published) -> exp.Select:
        """One published change; its value is the percentage."""
        from sqlglot import exp

        renamed = {"value": "percent_change"}
        columns: list[exp.Expr] = [
            exp.column(renamed.get(name, name), quoted=True).as_(name, quoted=True)
            for name in OBSERVED
            if name != "unit"
        ]
        columns.insert(OBSERVED.index("unit"), self._bind("percent").as_("unit"))
        condition = exp.column("row", quoted=True).eq(self._bind(found.row))
        return self._select("changes", "change", columns, [condition])

    def _select(
        self, table: str, part: str, columns: Sequence[exp.Expr], conditions: Sequence[exp.Expr]
    ) -> exp.Select:
        # The pieces are ours alone: built in place, since sqlglot's copies cost more than the query itself.
        from sqlglot import exp

        label = exp.alias_(self._bind(part), "part", copy=False)
        tree = exp.Select().select(label, *columns, copy=False).from_(exp.to_table(table), copy=False)
        return tree.where(*conditions, copy=False)
