"""Data packages: a folder with tables and a descriptor that says what they are.

The descriptor is a `datapackage.json` by the Data Package standard (https://datapackage.org). A resource
becomes one of the record's tables if it is named after it or has its columns.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

from onrecord.errors import RecordError

DESCRIPTOR = "datapackage.json"
LARGEST_DESCRIPTOR = 10_000_000
_HINT = "give a folder with a datapackage.json, or the datapackage.json itself"

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


def bundled() -> tuple[Resource, ...]:
    """The resources of the public-safety package that ships with onrecord."""
    return read_package(Path(str(files("onrecord.record"))) / "public_safety")


def read_package(path: str | Path) -> tuple[Resource, ...]:
    """The resources of a package that hold rows of the record's tables.

    Raises:
        RecordError: There is no such package, its descriptor is wrong, or nothing in it fits the record.
    """
    descriptor = _descriptor_path(Path(path))
    resources = _load(descriptor).get("resources")
    if not isinstance(resources, list):
        raise RecordError(f"{descriptor} lists no resources", "see https://datapackage.org for the format")
    found = tuple(filter(None, (_resource(entry, descriptor) for entry in resources)))
    if not found:
        needed = ", ".join(sorted(TABLES["observations"]))
        raise RecordError(f"nothing in {descriptor} fits the record", f"a table of figures needs {needed}")
    return found


def _descriptor_path(path: Path) -> Path:
    descriptor = path / DESCRIPTOR if path.is_dir() else path
    if not descriptor.is_file():
        raise RecordError(f"there is no data package at {path}", _HINT)
    if descriptor.suffix != ".json":
        raise RecordError(f"{path} is a file of data without a descriptor, which cannot be used yet", _HINT)
    return descriptor


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
    if not isinstance(path, str) or not path.endswith((".csv", ".parquet")):
        raise RecordError(f"{descriptor}: resource {name!r} is not one CSV or Parquet file", "set its path")
    folder = descriptor.parent.resolve()
    file = (folder / path).resolve()
    if not file.is_relative_to(folder):
        raise RecordError(f"{descriptor}: {path} lies outside the package", "keep the files beside it")
    if not file.is_file():
        raise RecordError(f"{descriptor}: there is no file {path}", "put it beside the descriptor")
    return file
