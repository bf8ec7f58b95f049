"""The sources of a table's rows: the file itself, those that its cells name, and when each was published."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.record.source import Source
from onrecord.record.tables.mapping import make_mapping
from onrecord.record.tables.times import read_time
from onrecord.record.tables.titles import shown, slug

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

    from onrecord.record.tables.mapping import Mapping
    from onrecord.record.tables.roles import Given, Roles
    from onrecord.record.tables.sheet import Sheet


def add_sources(
    connection: DuckDBPyConnection, sheet: Sheet, roles: Roles, given: Given
) -> tuple[str, Mapping]:
    """Add the sources; the key of the file as one, and which source each row has."""
    taken = {row[0] for row in connection.execute("SELECT id FROM sources").fetchall()}
    whole = _fresh(slug(sheet.name.rpartition(".")[0]) or "table", taken)
    title = given.title or shown(sheet.name)
    publisher = given.publisher or shown(sheet.name)
    about = Source(id=whole, publisher=publisher, title=title, url=given.url, published=given.published)
    _add(connection, about)
    keys = tuple(column for column in (roles.source, roles.published) if column is not None)
    columns = {"id": "VARCHAR"}
    if not keys:
        return whole, make_mapping(connection, "sheet_sources", (), columns, [(whole,)])
    rows: list[tuple[str | None, ...]] = []
    for *cells, _ in sheet.distinct(*keys):
        named = dict(zip(keys, cells, strict=True))
        told = named.get(roles.source) if roles.source is not None else None
        time = read_time(named[roles.published] or "") if roles.published is not None else None
        if (roles.published is not None and time is None) or (roles.source is not None and not told):
            continue
        day = time.period.end.isoformat() if time else given.published
        key = _fresh("_".join(filter(None, (whole, slug(told or "")[:60], day.replace("-", "")))), taken)
        own = {"id": key, "publisher": shown(told) if told else publisher, "published": day}
        _add(connection, about.model_copy(update=own))
        rows.append((*cells, key))
    return whole, make_mapping(connection, "sheet_sources", keys, columns, rows)


def _fresh(key: str, taken: set[str]) -> str:
    number, fresh = 1, key
    while fresh in taken:
        number += 1
        fresh = f"{key}_{number}"
    taken.add(fresh)
    return fresh


def _add(connection: DuckDBPyConnection, source: Source) -> None:
    connection.execute(
        "INSERT INTO sources VALUES ($1, $2, $3, $4, $5)",
        [source.id, source.publisher, source.title, source.url, source.published],
    )
