"""The values of a table, one a row: which line and column each stands in, and the number that it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.errors import RecordError
from onrecord.record.tables.numbers import as_number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.record.tables.roles import Value
    from onrecord.record.tables.sheet import Sheet


def make_cells(sheet: Sheet, values: Sequence[Value]) -> None:
    """Make the table ``cells`` of line, column, text and number; empty cells are none.

    Raises:
        RecordError: A cell holds no number.
    """
    columns = [value.column for value in values]
    texts = ", ".join(f"c{column}" for column in columns)
    comma = [value.column for value in values if value.comma]
    plain, with_comma = as_number("cell", comma=False), as_number("cell", comma=True)
    number = f"CASE WHEN list_contains({comma}::INTEGER[], col) THEN {with_comma} ELSE {plain} END"
    sheet.connection.execute(
        f"CREATE OR REPLACE TEMP TABLE cells AS SELECT line, col, cell, {number} AS number FROM "  # noqa: S608 - ours
        f"(SELECT line, unnest([{texts}]) AS cell, unnest({columns}::INTEGER[]) AS col FROM sheet) "
        "WHERE cell IS NOT NULL"
    )
    bad = sheet.connection.execute(
        "SELECT line, col, left(cell, 40) FROM cells WHERE number IS NULL ORDER BY line, col LIMIT 1"
    ).fetchone()
    if bad:
        raise wrong_cell(sheet, bad[0], bad[1], f"{bad[2]!r} is not a number")


def wrong_cell(sheet: Sheet, line: int, column: int, what: str) -> RecordError:
    """The error for one cell; ``line`` counts the line of titles as 1."""
    title = sheet.title(column)
    hint = "correct the cell, or leave it empty"
    return RecordError(f"{sheet.name}: row {line}, column {title!r}: {what}", hint)
