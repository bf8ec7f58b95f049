"""Make a data package of a bare table: a datapackage.json with the roles of its columns, and Parquet."""

from __future__ import annotations

import json
import shutil
import tempfile
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from onrecord.errors import OutputError, RecordError
from onrecord.record.guard import first_line
from onrecord.record.package import DESCRIPTOR, SUFFIXES
from onrecord.record.place import Gazetteer
from onrecord.record.tables.cells import make_cells
from onrecord.record.tables.described import read_given
from onrecord.record.tables.entries import Entry, entries
from onrecord.record.tables.infer import infer
from onrecord.record.tables.load import load_table
from onrecord.record.tables.sheet import open_sheet
from onrecord.record.tables.titles import slug

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

    from onrecord.record.tables.roles import Roles
    from onrecord.record.tables.sheet import Sheet


def make_package(path: Path, folder: Path, name: str = "") -> str:
    """Make the package in a new folder; the line that says what the columns were taken to mean.

    Raises:
        RecordError: The file is no table that can be used.
        OutputError: The folder is there already or cannot be written.
    """
    import duckdb

    if path.suffix.lower() not in SUFFIXES or not path.is_file():
        raise RecordError(f"{path} is not a CSV, TSV or Parquet file", "give the table itself")
    if folder.exists():
        raise OutputError(f"{folder} is there already", "choose another folder with --out")
    with duckdb.connect(":memory:") as connection:
        connection.execute((files("onrecord.record") / "tables.sql").read_text(encoding="utf-8"))
        try:
            line = load_table(connection, path, {})
            sheet = open_sheet(connection, path)
            roles = infer(sheet, read_given({}, sheet))
            make_cells(sheet, roles.values)
            found = entries(sheet, roles, read_given({}, sheet), {})
            _write(connection, _descriptor(sheet, roles, found, name), folder)
        except duckdb.Error as error:
            raise RecordError(f"{path.name}: {first_line(error)}", "correct the table") from error
        except OSError as error:
            if isinstance(error, OutputError):
                raise
            raise OutputError(
                f"{folder} cannot be written: {error.strerror}", "choose another folder"
            ) from error
    return line


def _write(connection: DuckDBPyConnection, descriptor: dict[str, Any], folder: Path) -> None:
    """Write both files beside each other, and move them into place when they are whole."""
    resource = descriptor["resources"][0]
    names = [field["name"] for field in resource["schema"]["fields"]]
    cells = ", ".join(f'c{n} AS "{name.replace(chr(34), chr(34) * 2)}"' for n, name in enumerate(names))
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as made:
        rows = connection.sql(f"SELECT {cells} FROM sheet ORDER BY line")  # noqa: S608 - quoted by DuckDB's rule
        rows.write_parquet(str(Path(made) / resource["path"]))
        text = json.dumps(descriptor, indent=2, ensure_ascii=False) + "\n"
        (Path(made) / DESCRIPTOR).write_text(text, encoding="utf-8")
        shutil.copytree(made, folder)


def _descriptor(sheet: Sheet, roles: Roles, found: list[Entry], name: str) -> dict[str, Any]:
    called = slug(sheet.name.rpartition(".")[0]).replace("_", "-") or "table"
    fields = [
        {"name": title, "type": "string", "onrecord": _field(column, roles, found)}
        for column, title in enumerate(_unique(sheet))
    ]
    resource = {
        "name": called,
        "path": f"{called}.parquet",
        "format": "parquet",
        "onrecord": _about(sheet, roles, found) | ({"publisher": name} if name else {}),
        "schema": {"fields": fields},
    }
    return {"profile": "data-package", "name": called, "title": name or called, "resources": [resource]}


def _about(sheet: Sheet, roles: Roles, found: list[Entry]) -> dict[str, Any]:
    """What is told of the whole table."""
    told: dict[str, Any] = {}
    if roles.times.day_first:
        told["day_first"] = True
    if roles.times.fixed:
        told["period"] = str(roles.times.fixed.period.start.year)
    if not roles.place:
        [[place, name]] = sheet.connection.execute("SELECT id, name FROM jurisdictions").fetchall()
        told |= {"place": name} if place in Gazetteer.bundled().by_id else {}
    if roles.measure is not None or roles.categories:
        told["measures"] = {entry.base: _told(entry) for entry in found}
    return told


def _unique(sheet: Sheet) -> list[str]:
    """A name for each column that no other has, whatever its case: Parquet and SQL need that."""
    taken: set[str] = set()
    names = []
    for column, title in enumerate(sheet.titles):
        name = title.strip() or f"column {column + 1}"
        name = name if name.casefold() not in taken else f"{name} {column + 1}"
        taken.add(name.casefold())
        names.append(name)
    return names


def _field(column: int, roles: Roles, found: list[Entry]) -> dict[str, Any]:
    role = roles.role_of(column)
    told: dict[str, Any] = {"role": role}
    entry = next((one for one in found if one.value.column == column), None)
    if role == "value" and entry is not None and roles.measure is None and not roles.categories:
        told |= _told(entry)
    return told


def _told(entry: Entry) -> dict[str, Any]:
    return {"unit": entry.measure.unit, "scale": entry.scale, "additive": entry.measure.additive}
