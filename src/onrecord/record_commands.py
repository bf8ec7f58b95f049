"""The commands on the record: what it holds, a query, a series, and a package made of a table."""

from __future__ import annotations

import csv
import json
import sys
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path  # noqa: TC003 - typer reads it
from typing import TYPE_CHECKING, Annotated

import typer

import onrecord
from onrecord.errors import RecordError
from onrecord.printing import stdout_errors, write

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.record import Record, Table


class CourseFormat(StrEnum):
    """What the course of a measure can be written as."""

    text = "text"
    json = "json"
    csv = "csv"
    svg = "svg"


class TableFormat(StrEnum):
    """What a table of the record can be written as."""

    text = "text"
    json = "json"
    csv = "csv"


record_app = typer.Typer(
    help="Show what the record holds, query it, show a series, or make a package of a table.",
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


@record_app.command("add")
def record_add(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A CSV, TSV or Parquet file.")],
    *,
    name: Annotated[str, typer.Option(metavar="NAME", help="Who publishes it; it is cited so.")] = "",
    out: Annotated[
        Path | None, typer.Option("--out", metavar="FOLDER", help="Where to; else beside it, by its name.")
    ] = None,
) -> None:
    """Make a data package of a table, with the roles of its columns, to correct and use again."""
    from onrecord.record.making import make_package

    folder = out or file.with_suffix("")
    typer.echo(make_package(file, folder, name))
    typer.echo(
        f"{folder} can be given to --data. To correct what a column means, change the key onrecord in "
        f"{folder / 'datapackage.json'}.",
        err=True,
    )


@record_app.command("show")
def record_show(
    measure: Annotated[str, typer.Argument(help="What is measured: a name, or an id.")],
    place: Annotated[str, typer.Argument(help="Where: a name, or an id.")],
    *,
    data: DataOption = None,
    format: Annotated[CourseFormat, typer.Option("--format", help="How to write it.")] = CourseFormat.text,  # noqa: A002
    limit: Annotated[int, typer.Option(min=1, help="Rows at most, the latest.")] = 60,
) -> None:
    """Show the course of a measure in a place: every figure by period and source, and a chart."""
    from onrecord.record.course import courses
    from onrecord.reporting.course import course_lines, course_rows, course_svg

    with open_record(data) as record:
        found = courses(record, measure, place)
    known = [course for course in found if course.steps]
    if not known:
        told = " or ".join(course.measure.name for course in found)
        hint = "`onrecord record` shows what there is"
        raise RecordError(f"the record has no figures for {told} in {found[0].place.name}", hint)
    for course in known:
        if format is CourseFormat.svg:
            write(course_svg(course), None)
            return
        rows = course_rows(course, days=format is not CourseFormat.text)
        shown = rows[-limit:] if format is CourseFormat.text else rows
        if format is CourseFormat.text:
            typer.echo(f"{course.measure.name} in {course.place.name} ({course.unit})\n")
        header = ("period", "value", "source", "published", "basis", "grain")
        _write_table(header, shown, TableFormat(format.value))
        if format is CourseFormat.text:
            typer.echo("\n" + "\n".join(course_lines(course)) + "\n")
        if len(shown) < len(rows):
            typer.echo(f"onrecord: the latest {limit} of {len(rows):,} rows; --limit shows more.", err=True)


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


def _cell(cell: object) -> str:
    if isinstance(cell, float):
        return f"{cell:,.10g}"
    return f"{cell:,}" if isinstance(cell, int) else str(cell)


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
        table.add_row(*(Text(_cell(cell)) for cell in row))
    Console().print(table)
