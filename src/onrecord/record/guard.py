"""What a user's SQL may be: one select over the record's own tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.errors import RecordError

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection
    from sqlglot import exp

LONGEST = 20_000
_HINT = "give one SELECT (or WITH ... SELECT) over the record's tables"
_TABLE_FUNCTIONS = frozenset({"range", "generate_series", "unnest"})
# One call of these can fill gigabytes, and DuckDB does not stop a function half way.
_FILLING = frozenset(
    {"repeat", "lpad", "rpad", "pad", "bar", "printf", "format", "list_resize", "array_resize"}
)


def check_select(connection: DuckDBPyConnection, text: str, tables: frozenset[str]) -> None:
    """Refuse everything but one select that reads only these tables.

    DuckDB says how many statements there are and of which type, by its own parser; sqlglot gives the tree,
    for what DuckDB's type does not show (a CTE that inserts is a select to it).

    Raises:
        RecordError: The text is anything else, or cannot be parsed.
    """
    if len(text) > LONGEST:
        raise RecordError(f"the query is longer than {LONGEST:,} characters", _HINT)
    _check_type(connection, text)
    tree = _parse(text)
    _check_nodes(tree)
    _check_tables(tree, tables)


def _check_type(connection: DuckDBPyConnection, text: str) -> None:
    import duckdb

    try:
        statements = connection.extract_statements(text)
    except duckdb.Error as error:
        raise RecordError(first_line(error), _HINT) from error
    if len(statements) != 1:
        raise RecordError(f"expected one statement, found {len(statements)}", _HINT)
    kind = statements[0].type
    if kind != duckdb.StatementType.SELECT:
        raise RecordError(f"a statement of type {kind.name} is not allowed", _HINT)


def _parse(text: str) -> exp.Query:
    import sqlglot
    from sqlglot import exp
    from sqlglot.errors import SqlglotError

    try:
        trees = [
            tree for tree in sqlglot.parse(text, dialect="duckdb") if not isinstance(tree, exp.Semicolon)
        ]
    except (SqlglotError, RecursionError) as error:
        raise RecordError("the query cannot be read", "write it in plainer SQL, with less nesting") from error
    if len(trees) != 1 or trees[0] is None:
        raise RecordError(f"expected one statement, found {len(trees)}", _HINT)
    tree = trees[0]
    if not isinstance(tree, exp.Query):
        raise RecordError(f"a statement of type {tree.key.upper()} is not allowed", _HINT)
    return tree


def _check_nodes(tree: exp.Query) -> None:
    from sqlglot import exp

    changing = (exp.DML, exp.DDL, exp.Command, exp.Copy, exp.Set, exp.Pragma, exp.Into, exp.Attach, exp.Use)
    for node in tree.walk():
        if isinstance(node, changing) and not isinstance(node, exp.Query):
            raise RecordError(f"{node.key.upper()} is not allowed inside a query", _HINT)
        if isinstance(node, exp.Func):
            _check_function(node)


def _check_function(function: exp.Func) -> None:
    """Refuse a call that could fill memory: so could ``range``, but not as a table, made row by row."""
    from sqlglot import exp

    name = _name(function)
    listing = name in _TABLE_FUNCTIONS - {"unnest"} and not isinstance(function.parent, exp.Table)
    if name in _FILLING or listing:
        raise RecordError(f"the function {name} is not allowed here", "ask for rows of the record instead")


def _check_tables(tree: exp.Query, tables: frozenset[str]) -> None:
    from sqlglot import exp

    known = tables | {cte.alias.lower() for cte in tree.find_all(exp.CTE)}
    for table in tree.find_all(exp.Table):
        if isinstance(table.this, exp.Func):
            _check_table_function(table.this)
        elif table.name.lower() not in known or table.db.lower() not in {"", "main"} or table.catalog:
            raise RecordError(
                f"there is no table {table.name!r}", f"the tables are {', '.join(sorted(tables))}"
            )


def _check_table_function(function: exp.Func) -> None:
    if _name(function) not in _TABLE_FUNCTIONS:
        raise RecordError(f"the table function {_name(function)} is not allowed", _HINT)


def _name(function: exp.Func) -> str:
    from sqlglot import exp

    return (function.name if isinstance(function, exp.Anonymous) else function.sql_name()).lower()


def first_line(error: Exception) -> str:
    """What DuckDB says is wrong, without the query that it repeats below."""
    return str(error).strip().partition("\n")[0]
