"""The commands on the record: what it holds, a query, a series, and a package made of a table."""

from __future__ import annotations

import csv
import json
import sys
from contextlib import contextmanager
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

import onrecord
from onrecord.printing import stdout_errors

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.record import Record, Table


class TableFormat(StrEnum):
    """What a table of the record can be written as."""

    text = "text"
    json = "json"
    csv = "csv"


record_app = typer.Typer(
    help="Show what the record holds: measures and coverage, places, sources; or query it.",
    invoke_without_command=True,
    rich_markup_mode=None,
)

DataOption = Annotated[
    list[str] | None,
    typer.Option(
        "--data",
        metavar="DATA",
        help="Add a table (CSV, TSV, Parquet), a data package, or a folder of either.",
    ),
]
TableOption = Annotated[TableFormat, typer.Option("--format", help="How to write the table.")]


@contextmanager
def open_record(data: list[str] | None) -> Iterator[Record]:
    """The record with this data added; what was inferred of it is told on stderr."""
    with onrecord.Record.open(*(data or [])) as record:
        for line in record.inferred:
            typer.echo(line, err=True)
        yield record


@record_app.callback()
def record_overview(
    context: typer.Context,
    *,
    data: DataOption = None,
    format: TableOption = TableFormat.text,  # noqa: A002
) -> None:
    """List the measures with their coverage."""
    if context.invoked_subcommand is not None:
        return
    with open_record(data) as record:
        rows = [
            (c.measure, c.unit, c.rows, c.places, c.first or "", c.last or "", c.sources)
            for c in record.coverage()
        ]
        places, sources = len(record.places.places), len(record.all_sources())
    header = ("measure", "unit", "rows", "places", "first", "last", "sources")
    _write_table(header, rows, format)
    if format is TableFormat.text:
        typer.echo(
            f"\n{places} places and {sources} sources: see `onrecord record places`, "
            "`onrecord record sources`; query with `onrecord record sql`.",
            err=True,
        )


@record_app.command("places")
def record_places(
    name: Annotated[str, typer.Argument(help="Only places whose name or alias holds this.")] = "",
    *,
    data: DataOption = None,
    format: TableOption = TableFormat.text,  # noqa: A002
) -> None:
    """List the places with their ids and other names."""
    with open_record(data) as record:
        found = [
            place
            for place in record.places.places
            if name.casefold() in "|".join((place.name, *place.aliases)).casefold()
        ]
    rows = [(p.id, p.name, p.state, p.agency, "; ".join(p.aliases)) for p in found]
    _write_table(("id", "name", "state", "police", "other names"), rows, format)


@record_app.command("sources")
def record_sources(*, data: DataOption = None, format: TableOption = TableFormat.text) -> None:  # noqa: A002
    """List the sources behind the rows."""
    with open_record(data) as record:
        rows = [(s.id, s.publisher, s.title, s.published, s.url) for s in record.all_sources()]
    _write_table(("id", "publisher", "title", "published", "url"), rows, format)


@record_app.command("sql")
def record_sql(
    query: Annotated[str, typer.Argument(help="One SELECT over observations, changes, events, ...")],
    *,
    data: DataOption = None,
    format: TableOption = TableFormat.text,  # noqa: A002
    limit: Annotated[int, typer.Option(min=1, help="Rows at most.")] = 1000,
) -> None:
    """Run one read-only query over the record."""
    with open_record(data) as record:
        table: Table = record.sql(query, limit=limit)
    _write_table(table.columns, table.rows, format)
    if table.truncated:
        typer.echo(f"onrecord: only the first {limit} rows are shown; raise --limit for more.", err=True)


def _write_table(header: Sequence[str], rows: Sequence[Sequence[object]], format: TableFormat) -> None:  # noqa: A002
    with stdout_errors():
        if format is TableFormat.json:
            named = [dict(zip(header, row, strict=True)) for row in rows]
            typer.echo(json.dumps(named, default=str, indent=2))
        elif format is TableFormat.csv:
            writer = csv.writer(sys.stdout, lineterminator="\n")
            writer.writerow(header)
            writer.writerows(rows)
        else:
            _print_table(header, rows)


def _print_table(header: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    from rich.console import Console
    from rich.table import Table as RichTable
    from rich.text import Text

    table = RichTable(box=None, pad_edge=False, header_style="bold")
    for number, name in enumerate(header):
        numeric = bool(rows) and all(isinstance(row[number], int | float) for row in rows)
        table.add_column(name, justify="right" if numeric else "left", overflow="fold")
    for row in rows:
        # Text, not str: a cell's own square brackets must not act as markup.
        table.add_row(*(Text(f"{cell:,}" if isinstance(cell, int) else str(cell)) for cell in row))
    Console().print(table)
