"""The one query that a finding shows: every row behind its figures, marked with the part it plays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.record import Query

if TYPE_CHECKING:
    from collections.abc import Iterable
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
    union: exp.Query = selects[0]
    for select in selects[1:]:
        union = exp.union(union, select, distinct=False)
    ordered = exp.select("*").from_(union.subquery("found")).order_by("part DESC", "period_start", '"row"')
    return Query(ordered, builder.parameters)


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

        columns = [exp.column(name, quoted=True) for name in OBSERVED]
        tree = exp.select(self._bind(part).as_("part"), *columns).from_("observations")
        for column, value in window.series.keys.items():
            tree = tree.where(exp.column(column).eq(self._bind(value)))
        single = len(window.rows) == 1
        start, end = exp.column("period_start"), exp.column("period_end")
        if single:
            return tree.where(exp.column("row", quoted=True).eq(self._bind(window.rows[0].row)))
        return tree.where(start >= self._bind(window.period.start)).where(
            end <= self._bind(window.period.end)
        )

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
        tree = exp.select(self._bind("change").as_("part"), *columns).from_("changes")
        return tree.where(exp.column("row", quoted=True).eq(self._bind(found.row)))
