"""The public record, open for questions: read only, in memory, and cut off from files and the network."""

from __future__ import annotations

import math
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self

from onrecord.errors import RecordError
from onrecord.record import package
from onrecord.record.coverage import Coverage, PlaceCoverage, measures_covered, places_covered
from onrecord.record.guard import check_select, first_line
from onrecord.record.measure import Catalogue
from onrecord.record.place import Gazetteer, Jurisdiction
from onrecord.record.source import Source
from onrecord.record.store import open_store

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from duckdb import DuckDBPyConnection
    from pydantic import JsonValue

    from onrecord.record.query import Query

# So long may any query take: those of the steps take some hundredths of a second.
QUERY_SECONDS = 10.0
_TABLES = frozenset(package.TABLES)
# Values that JSON has as they are; most cells hold one, and a look in a set is all that they cost.
_AS_IS = frozenset({str, int, float, bool, type(None)})


@dataclass(frozen=True)
class Table:
    """What a user's query gives; ``truncated`` says that there were more rows than asked for."""

    columns: tuple[str, ...]
    rows: tuple[tuple[JsonValue, ...], ...]
    truncated: bool


class Record:
    """Observations, changes, events, and the measures, places and sources that they refer to.

    Open it with ``Record.open``; close it, or use it in a ``with`` statement. It may be used by several
    threads at once.
    """

    def __init__(
        self, connection: DuckDBPyConnection, *, bundled_only: bool, inferred: tuple[str, ...] = ()
    ) -> None:
        self._connection = connection
        self._bundled_only = bundled_only
        self.inferred = inferred

    @classmethod
    def open(cls, *data: str | Path) -> Self:
        """Open the bundled package, and with it these data packages, tables, or folders of tables.

        ``inferred`` of the record then says in a line for each table what its columns were taken to mean.

        Raises:
            RecordError: A package cannot be used; the message says which and why.
        """
        added = [resource for path in data for resource in package.read_package(path)]
        connection, inferred = open_store(package.bundled(), added)
        return cls(connection, bundled_only=not added, inferred=inferred)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the memory; the record answers no more questions."""
        self._connection.close()

    @cached_property
    def catalogue(self) -> Catalogue:
        """The measures of all open packages."""
        if self._bundled_only:
            return Catalogue.bundled()
        return Catalogue.from_rows(self._texts("measures"))

    @cached_property
    def places(self) -> Gazetteer:
        """The jurisdictions of all open packages."""
        if self._bundled_only:
            return Gazetteer.bundled()
        return Gazetteer.from_rows(self._texts("jurisdictions"), Gazetteer.bundled())

    def only_place(self, measure: str) -> Jurisdiction | None:
        """The place of all rows of a measure that a user added, where they all lie in one."""
        return self.places.by_id.get(self._only_places.get(measure, ""))

    def published(self, keys: str) -> date | None:
        """The day by which all of these sources (joined by ``;``) had appeared; None if unknown."""
        days = [source.published_by for source in self.sources(keys)]
        known = [day for day in days if day is not None]
        return max(known) if known and len(known) == len(days) else None

    def sources(self, keys: str | Iterable[str]) -> tuple[Source, ...]:
        """The sources with these keys, each once; a key may be several, joined by ``;``, as in the tables.

        Raises:
            RecordError: A key is not known.
        """
        joined = [keys] if isinstance(keys, str) else keys
        wanted = dict.fromkeys(key for some in joined for key in some.split(";") if key)
        if unknown := [key for key in wanted if key not in self._sources]:
            raise RecordError(f"there is no source {unknown[0]!r}", "onrecord record sources lists them")
        return tuple(self._sources[key] for key in wanted)

    def all_sources(self) -> tuple[Source, ...]:
        """Every source of all open packages, by key."""
        return tuple(self._sources[key] for key in sorted(self._sources))

    def run(self, query: Query) -> list[dict[str, JsonValue]]:
        """The rows of a query, as column names and JSON values: dates as ISO text, numbers as they are.

        Raises:
            RecordError: The query does not fit the tables, or takes longer than ten seconds.
        """
        text, bound = query.sql, query.bound
        with self._asking() as cursor:
            cursor.execute(text, bound)
            columns = [column[0] for column in cursor.description or ()]
            return [
                {name: v if type(v) in _AS_IS else _json(v) for name, v in zip(columns, row, strict=True)}
                for row in cursor.fetchall()
            ]

    def tuples(self, query: Query) -> list[tuple[Any, ...]]:
        """The rows of a query as DuckDB gives them: for thousands of rows, in half the time of ``run``.

        Raises:
            RecordError: The query does not fit the tables, or takes longer than ten seconds.
        """
        text, bound = query.sql, query.bound
        with self._asking() as cursor:
            return cursor.execute(text, bound).fetchall()

    def sql(self, text: str, *, limit: int = 1000, seconds: float = QUERY_SECONDS) -> Table:
        """Run a user's query: one select over the record's tables, at most so many rows and seconds.

        Raises:
            RecordError: The text is not such a query, is wrong, or takes too long.
        """
        with self._asking() as cursor:
            check_select(cursor, text, _TABLES)
        with self._asking(seconds) as cursor:
            # A read-only transaction stops whatever the checks may have let pass.
            cursor.execute("BEGIN TRANSACTION READ ONLY")
            cursor.execute(text)
            found = cursor.fetchmany(limit + 1)
            columns = tuple(column[0] for column in cursor.description or ())
        rows = tuple(tuple(map(_json, row)) for row in found[:limit])
        return Table(columns, rows, truncated=len(found) > limit)

    def coverage(self) -> tuple[Coverage, ...]:
        """What there is on each measure."""
        with self._asking() as cursor:
            return measures_covered(cursor)

    def place_coverage(self) -> tuple[PlaceCoverage, ...]:
        """What there is on each place."""
        with self._asking() as cursor:
            return places_covered(cursor)

    @cached_property
    def _only_places(self) -> dict[str, str]:
        if self._bundled_only:
            return {}
        with self._asking() as cursor:
            found = cursor.execute(
                "SELECT measure, min(place) FROM observations GROUP BY 1 HAVING count(DISTINCT place) = 1"
            ).fetchall()
        return {measure: place for measure, place in found if measure not in Catalogue.bundled().by_id}

    @cached_property
    def _sources(self) -> dict[str, Source]:
        return {row["id"]: Source.model_validate(row) for row in self._texts("sources")}

    def _texts(self, table: str) -> list[dict[str, str]]:
        """All rows of a table of ours, every value as text."""
        with self._asking() as cursor:
            cursor.execute(f"SELECT coalesce(COLUMNS(*)::VARCHAR, '') FROM {table}")  # noqa: S608 - our own name
            columns = [column[0] for column in cursor.description or ()]
            return [dict(zip(columns, row, strict=True)) for row in cursor.fetchall()]

    @contextmanager
    def _asking(self, seconds: float | None = None) -> Iterator[DuckDBPyConnection]:
        """A connection for one question, which is stopped after a time; DuckDB's errors become ours.

        An interrupt that finds no query running has no effect: text for a long query is made before.
        """
        import duckdb

        try:
            with self._connection.cursor() as cursor:
                timer = threading.Timer(QUERY_SECONDS if seconds is None else seconds, cursor.interrupt)
                timer.daemon = True
                timer.start()
                try:
                    yield cursor
                finally:
                    timer.cancel()
        except duckdb.InterruptException as error:
            raise RecordError("the query took too long", "narrow it with WHERE, or add less data") from error
        except duckdb.Error as error:
            raise RecordError(
                first_line(error), "onrecord record shows tables, measures and places"
            ) from error


def _json(value: object) -> JsonValue:
    """A value from DuckDB as JSON has it; JSON has no infinity and no "not a number"."""
    if isinstance(value, float | Decimal):
        return float(value) if math.isfinite(value) else None
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, date | datetime | time):
        return value.isoformat()
    if isinstance(value, list | tuple):
        return [_json(item) for item in value]
    if isinstance(value, dict):
        return {str(key): _json(item) for key, item in value.items()}
    return str(value)
