"""The record in memory: data packages loaded into DuckDB, which is then shut against everything else."""

from __future__ import annotations

import csv
from importlib.resources import files
from typing import TYPE_CHECKING

from onrecord.errors import RecordError
from onrecord.record.guard import first_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from duckdb import DuckDBPyConnection

    from onrecord.record.package import Resource

MEMORY = "1GB"

# After the last of these nothing can be read but the tables, and nothing can be set any more.
_LOCKS = f"""
SET memory_limit = '{MEMORY}';
SET max_temp_directory_size = '0GB';
SET python_enable_replacements = false;
SET autoinstall_known_extensions = false;
SET autoload_known_extensions = false;
SET allow_community_extensions = false;
SET enable_external_access = false;
SET lock_configuration = true;
"""


def open_store(bundled: Iterable[Resource], added: Iterable[Resource]) -> DuckDBPyConnection:
    """Load the bundled resources, then the user's, check what the user's rows refer to, and lock.

    Raises:
        RecordError: A file does not hold what its descriptor says, or a row refers to nothing known.
    """
    import duckdb

    connection = duckdb.connect(":memory:")
    try:
        connection.execute(_script("tables.sql"))
        for resource in bundled:
            _load(connection, resource)
        extra = tuple(added)
        for resource in extra:
            _load(connection, resource)
        if extra:
            connection.execute(_script("checks.sql"))
        connection.execute(_LOCKS)
    except duckdb.Error as error:
        connection.close()
        raise RecordError(first_line(error), "correct the data package") from error
    return connection


def _script(name: str) -> str:
    return (files("onrecord.record") / name).read_text(encoding="utf-8")


def _load(connection: DuckDBPyConnection, resource: Resource) -> None:
    """Append the rows of a file to its table; an id that is known already keeps its first meaning."""
    import duckdb

    types = {name: kind for name, kind, *_ in connection.execute(f"DESCRIBE {resource.table}").fetchall()}
    cells = ", ".join(f'{_cell(name, kind, resource)} AS "{name}"' for name, kind in types.items())
    fresh = f" WHERE id NOT IN (SELECT id FROM {resource.table})" if "id" in types else ""  # noqa: S608 - as below
    try:
        # Names of tables and columns are the record's own; the file is bound.
        connection.execute(
            f"INSERT INTO {resource.table} BY NAME SELECT {cells} FROM {_reader(resource)}{fresh}",  # noqa: S608
            [str(resource.path)],
        )
    except (duckdb.Error, UnicodeDecodeError, csv.Error) as error:
        raise RecordError(f"{resource.path.name}: {first_line(error)}", "correct the data package") from error


def _reader(resource: Resource) -> str:
    """SQL that reads the file: a CSV file as text, without DuckDB's slow guess at its types."""
    if resource.path.suffix == ".parquet":
        return "read_parquet($1)"
    with resource.path.open(encoding="utf-8", newline="") as file:
        header = next(csv.reader(file), [])
    columns = ", ".join(f"'{name.replace(chr(39), chr(39) * 2)}': 'VARCHAR'" for name in header)
    options = "header = true, auto_detect = false, delim = ',', quote = '\"', escape = '\"'"
    return f"read_csv($1, {options}, columns = {{{columns}}})"


def _cell(name: str, kind: str, resource: Resource) -> str:
    """SQL for one column of a table from a file that may lack it: empty text, or a value of the type."""
    if name == "row":
        own = 'CAST("row" AS BIGINT)' if name in resource.columns else "row_number() OVER ()"
        last = f'SELECT coalesce(max("row"), 0) FROM {resource.table}'  # noqa: S608 - as above
        return f"{own} + ({last})"
    if name not in resource.columns:
        return {"VARCHAR": "''", "BOOLEAN": "true"}.get(kind, "NULL")
    if kind == "VARCHAR":
        return f"coalesce(CAST(\"{name}\" AS VARCHAR), '')"
    return f'CAST("{name}" AS {kind})'
