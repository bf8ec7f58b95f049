"""A table's rows as observations of the record, with the measures, places and sources that they need."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from onrecord.errors import RecordError
from onrecord.record.tables.cells import make_cells, wrong_cell
from onrecord.record.tables.described import read_given
from onrecord.record.tables.entries import Entry, entries, key_columns
from onrecord.record.tables.homes import add_places
from onrecord.record.tables.infer import HINT, infer
from onrecord.record.tables.mapping import Mapping, make_mapping
from onrecord.record.tables.origins import add_sources
from onrecord.record.tables.roles import titles_of
from onrecord.record.tables.sheet import open_sheet
from onrecord.record.tables.spoken import roles_line
from onrecord.record.tables.times import at_grain, between, month, month_number, quarter, read_time, widened

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from onrecord.record.tables.mapping import Cell
    from onrecord.record.tables.roles import Roles, Times, Value
    from onrecord.record.tables.sheet import Sheet
    from onrecord.record.tables.times import Time


@dataclass(frozen=True)
class _Loading:
    connection: DuckDBPyConnection
    sheet: Sheet
    roles: Roles
    times: Mapping
    places: Mapping
    sources: Mapping


def load_table(connection: DuckDBPyConnection, path: Path, described: dict[str, Any]) -> str:
    """Add the table to the record; the roles of its columns in one line.

    ``described`` is the resource of a descriptor that tells some or all of them; it may be empty.

    Raises:
        RecordError: The table cannot be read; the message names file, row and column.
    """
    sheet = open_sheet(connection, path)
    given = read_given(described, sheet)
    roles = infer(sheet, given)
    taken = dict(connection.execute("SELECT id, unit FROM measures").fetchall())
    make_cells(sheet, roles.values)
    measures = entries(sheet, roles, given, taken)
    source, sources = add_sources(connection, sheet, roles, given)
    places, named = add_places(connection, sheet, roles, given, source)
    times = _times(connection, sheet, roles.times)
    loading = _Loading(connection, sheet, roles, times, places, sources)
    _add_measures(connection, measures)
    _add_rows(loading, measures)
    line = roles_line(sheet, roles, measures, named)
    # Only the rows themselves are needed from here on, and the memory is.
    for name in ("sheet", "cells", "sheet_measures", times.name, places.name, sources.name):
        connection.execute(f"DROP TABLE {name}")
    _keep_rows(connection)
    return line


def _times(connection: DuckDBPyConnection, sheet: Sheet, times: Times) -> Mapping:
    columns = {"period_start": "DATE", "period_end": "DATE", "grain": "VARCHAR"}
    if not times.columns:
        fixed = times.fixed
        rows: list[tuple[Cell | date, ...]] = [
            (fixed.period.start, fixed.period.end, fixed.grain) if fixed else (None, None, None)
        ]
        return make_mapping(connection, "sheet_times", (), columns, rows)
    cells = [row[:-1] for row in sheet.distinct(*times.columns)]
    read = {row: time for row in cells if (time := _time(row, times)) is not None}
    days = [time.period.start for time in read.values()]
    if times.how == "one" and all(time.grain == "day" for time in read.values()):
        grain = widened(days)
        read = {row: wide for row, time in read.items() if (wide := at_grain(time.period.start, grain))}
    rows = [(*row, time.period.start, time.period.end, time.grain) for row, time in read.items()]
    return make_mapping(connection, "sheet_times", times.columns, columns, rows)


def _time(cells: tuple[str | None, ...], times: Times) -> Time | None:
    first = read_time(cells[0] or "", day_first=times.day_first)
    if first is None or times.how == "one":
        return first
    second = cells[1] or ""
    if times.how == "pair":
        last = read_time(second, day_first=times.day_first)
        return between(first, last) if last else None
    if times.how == "month":
        number = month_number(second)
        return month(first.period.start.year, number) if number else None
    part = second.upper().removeprefix("Q").removesuffix(".0")
    return quarter(first.period.start.year, int(part)) if part in {"1", "2", "3", "4"} else None


def _add_measures(connection: DuckDBPyConnection, found: list[Entry]) -> None:
    measures = {entry.measure.id: entry.measure for entry in found}.values()
    rows = [(m.id, m.name, m.unit, "|".join(m.synonyms), m.additive, m.description) for m in measures]
    connection.execute(
        "INSERT INTO measures "
        "SELECT id, name, 'observation', unit, synonyms, '', '', '', 1.0, additive, '', about FROM ("
        "SELECT unnest($1) AS id, unnest($2) AS name, unnest($3) AS unit, unnest($4) AS synonyms, "
        "unnest($5) AS additive, unnest($6) AS about) WHERE id NOT IN (SELECT id FROM measures)",
        [list(column) for column in zip(*rows, strict=True)],
    )


def _add_rows(loading: _Loading, found: list[Entry]) -> None:
    """Put the rows together in a table of their own, check them, and add them to the observations."""
    connection = loading.connection
    connection.execute(
        "CREATE OR REPLACE TEMP TABLE sheet_rows (line BIGINT, col INTEGER, measure VARCHAR, place VARCHAR, "
        "period_start DATE, period_end DATE, grain VARCHAR, value DOUBLE, unit VARCHAR, basis VARCHAR, "
        "source VARCHAR)"
    )
    _fill(loading, found)
    _check_rows(loading)


def _keep_rows(connection: DuckDBPyConnection) -> None:
    """Add the rows to the observations, numbered by their place in the file: that needs no sorting."""
    connection.execute(
        'INSERT INTO observations SELECT (SELECT coalesce(max("row"), 0) FROM observations) '
        "+ line * (SELECT max(col) + 1 FROM sheet_rows) + col, measure, place, '', period_start, period_end, "
        "grain, value, unit, basis, source, '' FROM sheet_rows"
    )
    connection.execute("DROP TABLE sheet_rows")


def _fill(loading: _Loading, found: list[Entry]) -> None:
    """Join each cell with its measure, time, place and source."""
    roles, keys = loading.roles, key_columns(loading.roles)
    columns = {"col": "INTEGER", "id": "VARCHAR", "unit": "VARCHAR", "scale": "DOUBLE"}
    columns |= {"titled_start": "DATE", "titled_end": "DATE", "titled_grain": "VARCHAR"}
    measures = make_mapping(
        loading.connection,
        "sheet_measures",
        keys,
        columns,
        [
            (*entry.key, value.column, entry.measure.id, entry.measure.unit, entry.scale, *_titled(value))
            for entry in found
            for value in roles.values
            if value.name == entry.value.name
        ],
    )
    basis = f"coalesce(left(s.c{roles.basis}, 100), '')" if roles.basis is not None else "''"
    loading.connection.execute(
        "INSERT INTO sheet_rows SELECT line, cells.col, sheet_measures.id, sheet_places.id, "  # noqa: S608 - ours
        "coalesce(titled_start, period_start), coalesce(titled_end, period_end), "
        f"coalesce(titled_grain, grain), number * scale, unit, {basis}, sheet_sources.id "
        f"FROM cells JOIN sheet s USING (line) {loading.times.join()} {loading.places.join()} "
        f"{loading.sources.join()} {measures.join('cells.col = sheet_measures.col')}"
    )


def _titled(value: Value) -> tuple[date | None, date | None, str | None]:
    """The time that the title of a column of values names."""
    if value.time is None:
        return None, None, None
    return value.time.period.start, value.time.period.end, value.time.grain


_SAME = "measure, place, source, basis, grain, period_start, period_end"


def _check_rows(loading: _Loading) -> None:
    sheet, roles = loading.sheet, loading.roles
    checks = (
        ("period_start IS NULL", roles.times.columns, "a date or year"),
        ("place IS NULL", roles.place, "the name of a place"),
        ("source IS NULL", (roles.published, roles.source), "a day of publication or a source"),
    )
    for wrong, columns, what in checks:
        bad = sheet.connection.execute(
            f"SELECT min(line) FROM sheet_rows WHERE {wrong}"  # noqa: S608 - ours
        ).fetchone()
        if bad and bad[0] is not None:
            column = next((column for column in columns if column is not None), 0)
            raise wrong_cell(sheet, bad[0], column, f"{_cell(sheet, bad[0], column)!r} is not {what}")
    twice = sheet.connection.execute(
        f"SELECT min(line), max(line), min(col) FROM sheet_rows GROUP BY {_SAME} HAVING count(*) > 1 "  # noqa: S608
        "ORDER BY 1, 2 LIMIT 1"
    ).fetchone()
    if twice:
        told = titles_of(sheet, roles.keys) or "the file"
        one = twice[0] == twice[1]
        rows, verb = (f"row {twice[0]}", "gives") if one else (f"rows {twice[0]} and {twice[1]}", "give")
        raise RecordError(
            f"{sheet.name}: {rows} {verb} {sheet.title(twice[2])!r} twice for the same {told}", HINT
        )
    if not sheet.connection.execute("SELECT count(*) FROM sheet_rows").fetchall()[0][0]:
        raise RecordError(f"{sheet.name} has no figures", HINT)


def _cell(sheet: Sheet, line: int, column: int) -> str:
    found = sheet.connection.execute(
        f"SELECT left(c{column}, 40) FROM sheet WHERE line = $1",  # noqa: S608 - ours
        [line],
    ).fetchone()
    return str(found[0]) if found and found[0] is not None else ""
