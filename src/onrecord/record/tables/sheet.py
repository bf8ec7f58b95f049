"""A table as it lies in its file: cells of text under numbered columns, with their titles beside them.

Columns are called c0, c1, ... in SQL, whatever their titles are, so a title never becomes a part of a query.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from onrecord.errors import RecordError
from onrecord.expression import expression
from onrecord.record.guard import first_line
from onrecord.record.tables.text_file import text_file
from onrecord.record.tables.titles import shown

if TYPE_CHECKING:
    from pathlib import Path

    from duckdb import DuckDBPyConnection

LARGEST_FILE = 1_000_000_000
MOST_COLUMNS = 2_000
SAMPLE = 5_000
_LONG_CELL = 1_000
_WORDS = ("na", "n/a", "nan", "null", "none")
_MISSING = (
    "",
    *(form(word) for word in _WORDS for form in (str, str.upper, str.title)),
    "NaN",
    "-",
    "--",
    "..",
    "...",
    "–",
    "—",
)
"""Cells that say that there is no value."""
_HINT = "give a CSV, TSV or Parquet file with one line of column titles"


@dataclass(frozen=True)
class Sheet:
    """An open table; ``name`` is its file's name. Empty cells and "NA" and the like are NULL in it."""

    connection: DuckDBPyConnection
    name: str
    titles: tuple[str, ...]

    def title(self, column: int) -> str:
        """The title of a column as it can be shown; its number where it has none."""
        return shown(self.titles[column]) or f"column {column + 1}"

    @cached_property
    def size(self) -> int:
        """Number of rows."""
        return self._count("sheet")

    @property
    def _few(self) -> int:
        """How many rows make a sample: fewer of a wide table."""
        return max(MOST_COLUMNS // 10, SAMPLE // max(1, len(self.titles) // 20))

    def sample(self, column: int) -> list[str]:
        """The first cells of a column that hold something."""
        return self._samples[column]

    @cached_property
    def _samples(self) -> list[list[str]]:
        cells = ", ".join(f"left(c{n}, {_LONG_CELL})" for n in range(len(self.titles)))
        rows = self._query(f"SELECT {cells} FROM sheet ORDER BY line LIMIT {self._few}")  # noqa: S608 - ours
        columns = list(zip(*rows, strict=True)) or [()] * len(self.titles)
        return [[cell for cell in column if cell is not None] for column in columns]

    def distinct(self, *columns: int) -> list[tuple[str | None, ...]]:
        """Every combination of cells in these columns, with the line where it first stands, in that order."""
        names = ", ".join(f"c{n}" for n in columns)
        return self._query(
            f"SELECT {names}, min(line) FROM sheet GROUP BY {names} ORDER BY min(line)"  # noqa: S608 - ours
        )

    def count_distinct(self, *columns: int) -> int:
        """How many combinations there are."""
        names = ", ".join(f"c{n}" for n in columns)
        return self._count(f"(SELECT DISTINCT {names} FROM sheet)")  # noqa: S608 - ours

    def _count(self, rows: str) -> int:
        found = self.connection.execute(f"SELECT count(*) FROM {rows}").fetchall()  # noqa: S608 - ours
        return int(found[0][0])

    def _query(self, sql: str) -> list[tuple[str | None, ...]]:
        return self.connection.execute(sql).fetchall()


def open_sheet(connection: DuckDBPyConnection, path: Path) -> Sheet:
    """Read a file into the table ``sheet`` of the connection.

    Raises:
        RecordError: The file is too large, or no table.
    """
    import duckdb

    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise RecordError(
                f"{path.name} has {size:,} bytes; at most {LARGEST_FILE:,} can be read",
                "keep the rows and columns that matter",
            )
        titles = (
            _read_parquet(connection, path) if path.suffix == ".parquet" else _read_text(connection, path)
        )
    except duckdb.Error as error:
        raise RecordError(f"{path.name}: {_reason(error)}", _HINT) from error
    except OSError as error:
        raise RecordError(f"{path} cannot be read: {error.strerror}", _HINT) from error
    return Sheet(connection, path.name, titles)


def _read_text(connection: DuckDBPyConnection, path: Path) -> tuple[str, ...]:
    with text_file(path) as text:
        _check_width(path, text.titles)
        columns = ", ".join(f"'c{n}': 'VARCHAR'" for n in range(len(text.titles)))
        missing = ", ".join(f"'{text}'" for text in _MISSING)
        options = (
            "header = true, auto_detect = false, quote = '\"', escape = '\"', "
            f"delim = $2, nullstr = [{missing}], columns = {{{columns}}}"
        )
        _keep(connection, f"read_csv($1, {options})", len(text.titles), [str(text.path), text.delimiter])
        return text.titles


def _read_parquet(connection: DuckDBPyConnection, path: Path) -> tuple[str, ...]:
    described = connection.execute("DESCRIBE SELECT * FROM read_parquet($1)", [str(path)]).fetchall()
    titles = tuple(str(row[0]) for row in described)
    _check_width(path, titles)
    names = ", ".join(f"c{n}" for n in range(len(titles)))
    _keep(connection, f"read_parquet($1) AS file({names})", len(titles), [str(path)])
    return titles


def _check_width(path: Path, titles: tuple[str, ...]) -> None:
    if len(titles) > MOST_COLUMNS:
        raise RecordError(
            f"{path.name} has {len(titles):,} columns; at most {MOST_COLUMNS:,} can be read",
            "keep the columns that matter",
        )
    if len(titles) < 2:  # noqa: PLR2004 - a time and a value
        raise RecordError(f"{path.name} has one column only", _HINT)


def _keep(connection: DuckDBPyConnection, reader: str, width: int, bound: list[str]) -> None:
    """Put the cells into the table ``sheet``; ``line`` is the row's place in the file, the titles' is 1."""
    # A Parquet file's "not a number" is text here as any other cell is.
    cells = ", ".join(f"nullif(nullif(trim(c{n}::VARCHAR), ''), 'nan') AS c{n}" for n in range(width))
    connection.execute(
        f"CREATE OR REPLACE TEMP TABLE sheet AS SELECT row_number() OVER () + 1 AS line, {cells} "  # noqa: S608
        f"FROM {reader}",
        bound,
    )


_AT_LINE = expression(r"CSV Error on Line: (\d+)")
_WIDTHS = expression(r"Expected Number of Columns: (\d+) Found: (\d+)")


def _reason(error: Exception) -> str:
    """What DuckDB found wrong, in a line of ours where it is about a row."""
    text = str(error)
    line, widths = _AT_LINE.search(text), _WIDTHS.search(text)
    if line and widths:
        return f"row {line[1]} has {widths[2]} cells, and the titles are {widths[1]}"
    if line and "line size" in text.lower():
        return f"row {line[1]} is longer than a row of a table can be"
    return f"row {line[1]} cannot be read as a row of cells" if line else first_line(error)
