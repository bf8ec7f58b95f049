"""The record in memory: data packages loaded into DuckDB, which is then shut against everything else."""

from __future__ import annotations

import csv
import threading
from importlib.resources import files
from typing import TYPE_CHECKING

from onrecord.errors import RecordError
from onrecord.record.guard import first_line
from onrecord.record.package import OwnTable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from duckdb import DuckDBPyConnection

    from onrecord.record.package import Resource

MEMORY = "1GB"

LOADING_MEMORY = "4GB"
LOADING_SECONDS = 120
_TOO_MUCH = "keep the rows and columns that matter"

_LIMITS = f"""
SET memory_limit = '{MEMORY}';
SET max_temp_directory_size = '0GB';
SET python_enable_replacements = false;
SET autoinstall_known_extensions = false;
SET autoload_known_extensions = false;
SET allow_community_extensions = false;
"""
# After the last of these nothing can be read but the tables, and nothing can be set any more.
_LOCKS = """
SET enable_external_access = false;
SET lock_configuration = true;
"""


def open_store(
    bundled: Iterable[Resource], added: Iterable[Resource | OwnTable]
) -> tuple[DuckDBPyConnection, tuple[str, ...]]:
    """Load the bundled resources, then the user's, check what the user's rows refer to, and lock.

    Also gives a line for each table of the user's own: what its columns were taken to mean.

    Raises:
        RecordError: A file does not hold what its descriptor says, or a row refers to nothing known.
    """
    import duckdb

    connection = duckdb.connect(":memory:")
    try:
        connection.execute(_script("tables.sql"))
        connection.execute(_LIMITS)
        for resource in bundled:
            _load(connection, resource)
        extra = tuple(added)
        inferred = _add(connection, extra) if extra else ()
        connection.execute(_LOCKS)
    except duckdb.Error as error:
        connection.close()
        raise RecordError(first_line(error), "correct the data package") from error
    except RecordError:
        connection.close()
        raise
    return connection, inferred


def _add(connection: DuckDBPyConnection, extra: Iterable[Resource | OwnTable]) -> tuple[str, ...]:
    """Load the user's tables within a time, and check them."""
    import duckdb

    from onrecord.record.tables import load_table

    timer = threading.Timer(LOADING_SECONDS, connection.interrupt)
    timer.start()
    inferred = []
    try:
        connection.execute(f"SET memory_limit = '{LOADING_MEMORY}'")
        for one in extra:
            if isinstance(one, OwnTable):
                inferred.append(load_table(connection, one.path, one.described))
            else:
                _load(connection, one)
        connection.execute(_script("checks.sql"))
        connection.execute(f"SET memory_limit = '{MEMORY}'")
    except duckdb.InterruptException as error:
        raise RecordError(
            f"the data took longer than {LOADING_SECONDS} seconds to load", _TOO_MUCH
        ) from error
    except duckdb.OutOfMemoryException as error:
        raise RecordError(f"the data needs more than {LOADING_MEMORY} of memory", _TOO_MUCH) from error
    finally:
        timer.cancel()
    return tuple(inferred)


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
