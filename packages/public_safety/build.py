"""Make the bundled public-safety package from a folder of CSV files.

    python packages/public_safety/build.py FOLDER [TARGET]

FOLDER holds crime_counts.csv, chicago_homicides_daily.csv, clearances.csv, populations.csv,
jurisdictions.csv, policies.csv, grants.csv, lawsuits.csv, officials.csv, reported_changes.csv,
reported_events.csv, polls.csv and sources.csv. TARGET is src/onrecord/record/public_safety if it is not
given. The SQL beside this file says how rows become tables; measures.csv, places.csv and datapackage.json
are written by hand. The same input gives the same bytes.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

import duckdb

HERE = Path(__file__).parent
PACKAGE = HERE.parent.parent / "src" / "onrecord" / "record"
STEPS = ("read", "places", "observations", "changes", "events", "sources")
PARQUET = ("observations", "changes", "events")
CSV = ("jurisdictions", "sources")
BY_HAND = ("measures.csv", "datapackage.json")


def build(folder: Path, target: Path) -> dict[str, int]:
    """Build the package in ``target``; numbers of rows by table.

    Nothing is changed in ``target`` unless every table is made and every check holds.

    Raises:
        duckdb.Error: A file is missing or malformed, or a check fails; the message says which.
    """
    with tempfile.TemporaryDirectory() as made, duckdb.connect(":memory:") as connection:
        _make_tables(connection, folder)
        _write_tables(connection, Path(made))
        for name in BY_HAND:
            shutil.copyfile(HERE / name, Path(made) / name)
        target.mkdir(parents=True, exist_ok=True)
        for file in sorted(Path(made).iterdir()):
            shutil.copyfile(file, target / file.name)
        return {name: _rows(connection, name) for name in (*PARQUET, *CSV, "measures")}


def _make_tables(connection: duckdb.DuckDBPyConnection, folder: Path) -> None:
    connection.execute("SET threads = 1")  # the order of rows inside a Parquet file must not vary
    connection.execute("SET VARIABLE folder = $1", [str(folder)])
    connection.execute("SET VARIABLE here = $1", [str(HERE)])
    for step in STEPS:
        connection.execute((HERE / "sql" / f"{step}.sql").read_text(encoding="utf-8"))
    connection.execute((PACKAGE / "checks.sql").read_text(encoding="utf-8"))


def _write_tables(connection: duckdb.DuckDBPyConnection, target: Path) -> None:
    for name in PARQUET:
        connection.table(name).write_parquet(str(target / f"{name}.parquet"), compression="zstd")
    for name in CSV:
        connection.table(name).write_csv(str(target / f"{name}.csv"), header=True)


def _rows(connection: duckdb.DuckDBPyConnection, table: str) -> int:
    found = connection.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608 - a name from above
    return int(found[0]) if found else 0


def main() -> int:
    """Build, and print rows and bytes; 1 if the input is wrong."""
    parser = argparse.ArgumentParser(description="Make the bundled public-safety package.")
    parser.add_argument("folder", type=Path, help="folder of CSV files")
    parser.add_argument(
        "target", type=Path, nargs="?", default=PACKAGE / "public_safety", help="where to write"
    )
    given = parser.parse_args()
    try:
        rows = build(given.folder, given.target)
    except duckdb.Error as error:
        print(f"build.py: {str(error).partition(chr(10))[0]}", file=sys.stderr)
        return 1
    for table, count in rows.items():
        print(f"{table:<14}{count:>9,} rows")
    for file in sorted(given.target.iterdir()):
        print(f"{file.name:<22}{file.stat().st_size:>11,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
