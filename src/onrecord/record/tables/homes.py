"""The places of a table's rows: those that its cells name, or the one that all of it is about."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.record.place import Jurisdiction
from onrecord.record.tables.mapping import make_mapping
from onrecord.record.tables.places import KINDS, Named, known, place_for
from onrecord.record.tables.titles import read_title, slug

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

    from onrecord.record.tables.mapping import Mapping
    from onrecord.record.tables.roles import Given, Roles
    from onrecord.record.tables.sheet import Sheet


def add_places(
    connection: DuckDBPyConnection, sheet: Sheet, roles: Roles, given: Given, source: str
) -> tuple[Mapping, list[Jurisdiction]]:
    """Add the places that the record lacks; which place each row is about, and all of them."""
    columns = {"id": "VARCHAR"}
    if not roles.place:
        place = _whole(sheet, given, source)
        _add(connection, [place])
        return make_mapping(connection, "sheet_places", (), columns, [(place.id,)]), [place]
    title = read_title(sheet.titles[roles.place[0]])
    words = [word.lower() for word in title.words]
    kinds = next((KINDS[word] for word in words if word in KINDS), ())
    code = bool({"fips", "geoid"} & set(words))
    found: dict[tuple[str | None, ...], Jurisdiction] = {}
    for *cells, _ in sheet.distinct(*roles.place):
        if cells[0]:
            named = place_for(Named(cells[0], _within(cells)), kinds, source, code=code)
            if named is not None:
                found[tuple(cells)] = named
    places = list({place.id: place for place in found.values()}.values())
    _add(connection, places)
    rows = [(*cells, place.id) for cells, place in found.items()]
    return make_mapping(connection, "sheet_places", roles.place, columns, rows), places


def _within(cells: list[str | None]) -> str:
    return (cells[1] or "") if len(cells) > 1 else ""


def _add(connection: DuckDBPyConnection, places: list[Jurisdiction]) -> None:
    rows = [(p.id, p.name, p.kind, p.state, p.within, "|".join(p.aliases), p.source) for p in places]
    bound = [list(column) for column in zip(*rows, strict=True)]
    if bound:
        connection.execute(
            "INSERT INTO jurisdictions SELECT id, name, kind, state, within, aliases, '', '', source FROM ("
            "SELECT unnest($1) AS id, unnest($2) AS name, unnest($3) AS kind, unnest($4) AS state, "
            "unnest($5) AS within, unnest($6) AS aliases, unnest($7) AS source) "
            "WHERE id NOT IN (SELECT id FROM jurisdictions)",
            bound,
        )


def _whole(sheet: Sheet, given: Given, source: str) -> Jurisdiction:
    """The place that all rows are about: as told, or as the file's name says, or one that has no name."""
    if given.place:
        told = place_for(Named(given.place), (), source)
        if told is not None:
            return told
    words = re.sub(r"\.\w+$", "", sheet.name)
    named = next(
        (found for word in read_title(words).words if (found := known(word, ("country", "state")))), None
    )
    if named is not None:
        return named
    return Jurisdiction(
        id=f"area:{slug(words) or 'table'}_table",
        name=f"all that {sheet.name} is about",
        kind="area",
        source=source,
    )
