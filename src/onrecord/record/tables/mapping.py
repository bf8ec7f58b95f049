"""What cells stand for, as small tables to join the sheet with: a time, a place, a source, a measure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from duckdb import DuckDBPyConnection

Cell = str | float | int | None


@dataclass(frozen=True)
class Mapping:
    """A temporary table: ``keys`` are columns of the sheet, then come the columns that they stand for."""

    name: str
    keys: tuple[int, ...]

    def join(self, more: str = "") -> str:
        """SQL that joins it to the sheet ``s``, on its keys and on ``more``."""
        on = [f"s.c{key} IS NOT DISTINCT FROM {self.name}.k{key}" for key in self.keys]
        on += [more] if more else []
        return f"LEFT JOIN {self.name} ON {' AND '.join(on)}" if on else f"CROSS JOIN {self.name}"


def make_mapping(
    connection: DuckDBPyConnection,
    name: str,
    keys: tuple[int, ...],
    columns: dict[str, str],
    rows: Sequence[tuple[Cell | date, ...]],
) -> Mapping:
    """Make the table; ``columns`` are its names and types behind the keys, each row holds keys and values."""
    types = {f"k{key}": "VARCHAR" for key in keys} | columns
    described = ", ".join(f"{column} {kind}" for column, kind in types.items())
    connection.execute(f"CREATE OR REPLACE TEMP TABLE {name} ({described})")
    if rows:
        cells = ", ".join(f"unnest(${n}::{kind}[])" for n, kind in enumerate(types.values(), start=1))
        bound = [list(column) for column in zip(*rows, strict=True)]
        connection.execute(f"INSERT INTO {name} SELECT {cells}", bound)
    return Mapping(name, keys)
