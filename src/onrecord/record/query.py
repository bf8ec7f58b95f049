"""A query over the record: a SQL tree with its values bound, never SQL put together from strings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from onrecord.errors import RecordError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlglot import exp

Value = str | int | float | date | None


@dataclass(frozen=True)
class Query:
    """A select, and a value for each of its ``$name`` parameters.

    A tree without an order gets one by all of its columns, so that the same query gives the same rows in the
    same order every time.
    """

    tree: exp.Query
    parameters: Mapping[str, Value]

    @property
    def sql(self) -> str:
        """The SQL that runs, with ``$name`` where a value is bound."""
        return self._ordered().sql(dialect="duckdb")

    @property
    def bound(self) -> dict[str, Value]:
        """The values of the parameters that the tree mentions.

        Raises:
            RecordError: The tree mentions a parameter that has no value.
        """
        from sqlglot import exp

        names = {node.name for node in self.tree.find_all(exp.Placeholder)}
        if missing := sorted(names - self.parameters.keys()):
            raise RecordError(f"the query has no value for ${missing[0]}", "bind every parameter of the tree")
        return {name: self.parameters[name] for name in sorted(names)}

    @property
    def text(self) -> str:
        """The same SQL with the values written in, for a reader to run again."""
        from sqlglot import exp

        bound = self.bound

        def written_in(node: exp.Expr) -> exp.Expr:
            return _literal(bound[node.name]) if isinstance(node, exp.Placeholder) else node

        return self._ordered().transform(written_in).sql(dialect="duckdb", pretty=True)

    def _ordered(self) -> exp.Query:
        from sqlglot import exp

        if self.tree.args.get("order") is not None:
            return self.tree
        return self.tree.order_by(exp.Ordered(this=exp.Var(this="ALL"), nulls_first=False))


def _literal(value: Value) -> exp.Expr:
    from sqlglot import exp

    if isinstance(value, date):
        return exp.cast(exp.Literal.string(value.isoformat()), "DATE")
    return exp.convert(value)
