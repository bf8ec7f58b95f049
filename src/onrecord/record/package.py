"""Data packages: a folder with tables and a descriptor that says what they are, or bare files.

The descriptor is a `datapackage.json` by the Data Package standard (https://datapackage.org). A resource
becomes one of the record's tables if it is named after it or has its columns; any other is a table of the
user's own, if it says so by its key ``onrecord`` or the package holds no table of the record.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path
from typing import Any

from onrecord.errors import RecordError

DESCRIPTOR = "datapackage.json"
LARGEST_DESCRIPTOR = 10_000_000
_HINT = "give a CSV, TSV or Parquet file, a folder of such, or a folder with a datapackage.json"
SUFFIXES = (".csv", ".tsv", ".tab", ".txt", ".parquet")
MOST_FILES = 100
# So much of a name stands in an error.
LONGEST_NAME = 200

# What a resource must have to be taken for a table; the table's other columns may be missing.
TABLES: dict[str, frozenset[str]] = {
    "sources": frozenset({"id", "publisher", "title"}),
    "measures": frozenset({"id", "name", "kind", "unit", "synonyms"}),
    "jurisdictions": frozenset({"id", "name", "kind", "within"}),
    "observations": frozenset(
        {"measure", "place", "period_start", "period_end", "grain", "value", "unit", "source"}
    ),
    "changes": frozenset(
        {
            "measure",
            "place",
            "period_start",
            "period_end",
            "baseline_start",
            "baseline_end",
            "percent_change",
            "source",
        }
    ),
    "events": frozenset({"kind", "act", "place", "date_start", "date_end", "title", "source"}),
}


@dataclass(frozen=True)
class Resource:
    """A file of a package that holds rows of ``table``."""

    table: str
    path: Path
    columns: frozenset[str]


@dataclass(frozen=True)
class OwnTable:
    """A file of a user's own; ``described`` is its resource in a descriptor, empty for a bare file."""

    path: Path
    described: dict[str, Any] = field(default_factory=dict)


def bundled() -> tuple[Resource, ...]:
    """The resources of the public-safety package that ships with onrecord."""
    folder = Path(str(files("onrecord.record"))) / "public_safety"
    return tuple(one for one in read_package(folder) if isinstance(one, Resource))


def read_package(path: str | Path) -> tuple[Resource | OwnTable, ...]:
    """What a package holds: rows of the record's tables, and tables of the user's own.

    Raises:
        RecordError: There is no such package, its descriptor is wrong, or nothing in it fits the record.
    """
    if not str(path):
        raise RecordError("the data has no name", _HINT)
    try:
        return _read(Path(path))
    except OSError as error:
        told = _short(str(path))
        raise RecordError(
            f"{told} cannot be read: {error.strerror or type(error).__name__}", _HINT
        ) from error


def _short(path: str) -> str:
    return path if len(path) <= LONGEST_NAME else f"{path[:LONGEST_NAME]}…"


def _read(place: Path) -> tuple[Resource | OwnTable, ...]:
    descriptor = place / DESCRIPTOR if place.is_dir() else place
    if descriptor.suffix == ".json" and descriptor.is_file():
        return _described(descriptor)
    if place.is_dir():
        return _folder(place)
    if not place.is_file():
        raise RecordError(f"there is no data package at {place}", _HINT)
    if place.suffix.lower() not in SUFFIXES:
        raise RecordError(f"{place} is not a kind of file that can be read", _HINT)
    return (OwnTable(place),)


def _folder(folder: Path) -> tuple[OwnTable, ...]:
    """The files of a folder without a descriptor."""
    found = sorted(path for path in folder.iterdir() if path.suffix.lower() in SUFFIXES and path.is_file())
    if not found:
        raise RecordError(f"there is no data package at {folder}", _HINT)
    if len(found) > MOST_FILES:
        raise RecordError(f"{folder} has {len(found):,} files; at most {MOST_FILES} can be read", _HINT)
    return tuple(OwnTable(path) for path in found)


def _described(descriptor: Path) -> tuple[Resource | OwnTable, ...]:
    resources = _load(descriptor).get("resources")
    if not isinstance(resources, list):
        raise RecordError(f"{descriptor} lists no resources", "see https://datapackage.org for the format")
    fitting = [one for entry in resources if (one := _resource(entry, descriptor)) is not None]
    alone = not fitting
    own = [entry for entry in resources if alone or "onrecord" in entry]
    found: tuple[Resource | OwnTable, ...] = (*fitting, *(_own(entry, descriptor) for entry in own))
    if not found:
        raise RecordError(f"nothing in {descriptor} fits the record", "list its tables as resources")
    return found


def _own(entry: dict[str, Any], descriptor: Path) -> OwnTable:
    return OwnTable(_path(entry, descriptor), entry)


def _load(descriptor: Path) -> dict[str, Any]:
    try:
        if descriptor.stat().st_size > LARGEST_DESCRIPTOR:
            raise RecordError(f"{descriptor} is larger than {LARGEST_DESCRIPTOR:,} bytes", _HINT)
        found = json.loads(descriptor.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        if isinstance(error, RecordError):
            raise
        raise RecordError(f"{descriptor} cannot be read as JSON", _HINT) from error
    if not isinstance(found, dict):
        raise RecordError(f"{descriptor} is not a data package descriptor", _HINT)
    return found


def _resource(entry: object, descriptor: Path) -> Resource | None:
    """One entry of the descriptor as a resource; None where it holds none of the record's tables."""
    if not isinstance(entry, dict):
        raise RecordError(f"{descriptor} has a resource that is not an object", _HINT)
    columns = _columns(entry, descriptor)
    table = next(
        (name for name, needed in TABLES.items() if needed <= columns and name == entry.get("name")), None
    )
    table = table or next((name for name, needed in TABLES.items() if needed <= columns), None)
    if table is None:
        return None
    return Resource(table, _path(entry, descriptor), columns)


def _columns(entry: dict[str, Any], descriptor: Path) -> frozenset[str]:
    schema = entry.get("schema")
    fields = schema.get("fields") if isinstance(schema, dict) else None
    if not isinstance(fields, list):
        raise RecordError(
            f"{descriptor}: resource {entry.get('name')!r} has no schema", "list its columns as schema.fields"
        )
    names = [field.get("name") for field in fields if isinstance(field, dict)]
    return frozenset(name for name in names if isinstance(name, str))


def _path(entry: dict[str, Any], descriptor: Path) -> Path:
    name, path = entry.get("name"), entry.get("path")
    if not isinstance(path, str) or not path.lower().endswith(SUFFIXES):
        raise RecordError(f"{descriptor}: resource {name!r} is not one CSV or Parquet file", "set its path")
    folder = descriptor.parent.resolve()
    file = (folder / path).resolve()
    if not file.is_relative_to(folder):
        raise RecordError(f"{descriptor}: {path} lies outside the package", "keep the files beside it")
    if not file.is_file():
        raise RecordError(f"{descriptor}: there is no file {path}", "put it beside the descriptor")
    return file
