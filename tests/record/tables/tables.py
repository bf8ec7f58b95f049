"""Tables written for one test each, and what they add to a record that is otherwise empty."""

from __future__ import annotations

from contextlib import contextmanager
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import duckdb
import pytest

from onrecord.errors import RecordError
from onrecord.record.tables import load_table

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SHOWN = "measure, place, period_start, period_end, grain, value, unit"
Described = dict[str, Any] | None


def write(folder: Path, text: str, name: str = "wells.csv", encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


@contextmanager
def loaded(path: Path, described: Described = None) -> Iterator[tuple[duckdb.DuckDBPyConnection, str]]:
    """The table's rows among the tables of an empty record, and the line on its columns."""
    with duckdb.connect(":memory:") as connection:
        connection.execute((files("onrecord.record") / "tables.sql").read_text(encoding="utf-8"))
        yield connection, load_table(connection, path, described or {})


def line_of(path: Path, described: Described = None) -> str:
    """The line that says what the table's columns were taken to mean."""
    with loaded(path, described) as (_, line):
        return line


def rows_of(path: Path, columns: str = SHOWN, described: Described = None) -> tuple[tuple[Any, ...], ...]:
    """These columns of the rows that the table adds, in its order; dates as text."""
    with loaded(path, described) as (connection, _):
        rows = connection.execute(f'SELECT {columns} FROM observations ORDER BY "row"').fetchall()
    return tuple(tuple(str(v) if hasattr(v, "isoformat") else v for v in row) for row in rows)


def problem(path: Path, described: Described = None) -> str:
    """The one line of the error that loading the table ends in."""
    with pytest.raises(RecordError) as raised, loaded(path, described):
        pass
    assert "\n" not in str(raised.value)
    assert raised.value.hint
    return str(raised.value)
