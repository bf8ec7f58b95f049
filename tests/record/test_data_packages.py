"""Data packages that a user adds: their rows stand beside the bundled ones, or the error says why not."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import duckdb
import pytest

from onrecord.errors import RecordError
from onrecord.record import Record

RIVER_COUNTY = Path(__file__).parent / "fixtures" / "river-county"


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A copy of the package of River County to spoil."""
    return Path(shutil.copytree(RIVER_COUNTY, tmp_path / "package"))


def change_descriptor(package: Path, resource: str, **values: Any) -> None:
    """Set keys of one resource of a package's descriptor."""
    path = package / "datapackage.json"
    descriptor = json.loads(path.read_text(encoding="utf-8"))
    entry = next(entry for entry in descriptor["resources"] if entry["name"] == resource)
    entry.update(values)
    path.write_text(json.dumps(descriptor), encoding="utf-8")


def append(package: Path, name: str, line: str) -> None:
    with (package / name).open("a", encoding="utf-8") as file:
        file.write(line + "\n")


def problem(*data: str | Path) -> str:
    """The message of the error that opening this data ends in."""
    with pytest.raises(RecordError) as raised:
        Record.open(*data)
    assert "\n" not in str(raised.value)
    assert raised.value.hint
    return str(raised.value)


@pytest.mark.parametrize("path", [RIVER_COUNTY, str(RIVER_COUNTY), RIVER_COUNTY / "datapackage.json"])
def test_a_package_is_given_by_its_folder_or_its_descriptor(path: str | Path) -> None:
    with Record.open(path) as record:
        found = record.sql(
            "SELECT value FROM observations WHERE measure = 'bridges_closed' ORDER BY period_start"
        )

    assert found.rows == ((7,), (9,))


def test_added_rows_stand_beside_the_bundled_ones(record: Record) -> None:
    count = "SELECT count(*) FROM observations"
    with Record.open(RIVER_COUNTY) as opened:
        [[added]] = opened.sql(count).rows

    [[bundled]] = record.sql(count).rows
    assert added == int(str(bundled)) + 2


def test_rows_stay_numbered_without_repeat() -> None:
    with Record.open(RIVER_COUNTY) as opened:
        found = opened.sql('SELECT count(*) - count(DISTINCT "row") FROM observations')

    assert found.rows == ((0,),)


def test_measures_places_and_sources_of_a_package_are_known() -> None:
    with Record.open(RIVER_COUNTY) as opened:
        assert opened.catalogue.by_id["bridges_closed"].synonyms == ("bridges closed", "closed bridges")
        assert opened.catalogue.by_id["bridges_closed"].additive
        assert opened.places.by_id["county:river"].within == "country:1"
        assert opened.sources("river_roads_2025")[0].publisher == "River County Roads Office"


def test_a_bundled_measure_keeps_its_meaning() -> None:
    with Record.open(RIVER_COUNTY) as opened:
        assert opened.catalogue.by_id["homicide"].unit == "count"


def test_an_added_package_does_not_change_the_bundled_catalogue(record: Record) -> None:
    with Record.open(RIVER_COUNTY) as opened:
        assert "bridges_closed" in opened.catalogue.by_id

    assert "bridges_closed" not in record.catalogue.by_id


def test_a_table_may_be_a_parquet_file(package: Path) -> None:
    rows = duckdb.read_csv(str(package / "bridge-counts.csv"))
    rows.write_parquet(str(package / "bridge-counts.parquet"))
    change_descriptor(package, "bridge-counts", path="bridge-counts.parquet")

    with Record.open(package) as opened:
        found = opened.sql("SELECT sum(value) FROM observations WHERE place = 'county:river'")
    assert found.rows == ((16,),)


def test_columns_may_stand_in_any_order(package: Path) -> None:
    (package / "sources.csv").write_text(
        "title,id,publisher\nBridges,river_roads_2025,Roads\n", encoding="utf-8"
    )

    with Record.open(package) as opened:
        assert opened.sources("river_roads_2025")[0].title == "Bridges"


def test_several_packages_can_be_added(package: Path) -> None:
    text = (package / "bridge-counts.csv").read_text(encoding="utf-8").replace("20", "19")
    (package / "bridge-counts.csv").write_text(
        text.replace("river_roads_1925", "river_roads_2025"), encoding="utf-8"
    )

    with Record.open(RIVER_COUNTY, package) as opened:
        found = opened.sql("SELECT count(*) FROM observations WHERE measure = 'bridges_closed'")
    assert found.rows == ((4,),)


# What is wrong.


def test_nothing_there(tmp_path: Path) -> None:
    assert "there is no data package" in problem(tmp_path / "missing")


def test_a_folder_without_a_descriptor(tmp_path: Path) -> None:
    assert "there is no data package" in problem(tmp_path)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "cannot be read as JSON"),
        ("{", "cannot be read as JSON"),
        ("[" * 100_000, "cannot be read as JSON"),
        ("[]", "not a data package"),
        ("{}", "no resources"),
        ('{"resources": {}}', "no resources"),
        ('{"resources": []}', "nothing in"),
        ('{"resources": [1]}', "not an object"),
        ('{"resources": [{"name": "observations", "path": "x.csv"}]}', "no schema"),
        ('{"resources": [{"name": "x", "schema": {"fields": "id"}}]}', "no schema"),
        ('{"resources": [{"name": "x", "schema": {"fields": [{"name": ["id"]}]}}]}', "not one CSV"),
    ],
)
def test_a_descriptor_that_is_none(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "datapackage.json").write_text(text, encoding="utf-8")

    assert message in problem(tmp_path)


def test_a_descriptor_in_another_encoding(tmp_path: Path) -> None:
    (tmp_path / "datapackage.json").write_bytes("{“”}".encode("utf-16"))

    assert "cannot be read as JSON" in problem(tmp_path)


@pytest.mark.parametrize(
    "path", [None, 3, ["bridge-counts.csv"], "bridge-counts.xlsx", "https://example.org/counts.json"]
)
def test_a_resource_that_is_not_one_csv_or_parquet_file(package: Path, path: object) -> None:
    change_descriptor(package, "bridge-counts", path=path)

    assert "not one CSV or Parquet file" in problem(package)


@pytest.mark.parametrize("path", ["../secret.csv", "/etc/secret.csv", "a/../../secret.csv"])
def test_a_resource_outside_its_package(package: Path, path: str) -> None:
    change_descriptor(package, "bridge-counts", path=path)

    assert "outside the package" in problem(package)


def test_a_link_out_of_the_package(package: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.csv").write_text("measure\n", encoding="utf-8")
    (package / "link.csv").symlink_to(tmp_path / "secret.csv")
    change_descriptor(package, "bridge-counts", path="link.csv")

    assert "outside the package" in problem(package)


@pytest.mark.parametrize("path", ["gone.csv", "https://example.org/counts.csv", "*.csv"])
def test_a_resource_that_is_not_there(package: Path, path: str) -> None:
    change_descriptor(package, "bridge-counts", path=path)

    assert "there is no file" in problem(package)


def test_a_file_without_a_column_that_its_descriptor_lists(package: Path) -> None:
    (package / "bridge-counts.csv").write_text(
        "measure,place\nbridges_closed,county:river\n", encoding="utf-8"
    )

    assert problem(package).startswith("bridge-counts.csv: ")


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"\x00" * 50, b'"never closed'])
def test_a_file_that_is_no_table(package: Path, content: bytes) -> None:
    (package / "bridge-counts.csv").write_bytes(content)

    assert problem(package).startswith("bridge-counts.csv: ")


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("bridges_closed,county:river,2023-13-01,2023-12-31,year,1,count,river_roads_2025", "date"),
        ("bridges_closed,county:river,2023-01-01,2023-12-31,year,many,count,river_roads_2025", "many"),
        ("bridges_closed,county:river,2023-01-01,2023-12-31,year,-1,count,river_roads_2025", "negative"),
        ("bridges_closed,county:river,2023-01-01,2023-12-31,year,inf,count,river_roads_2025", "infinite"),
        ("bridges_closed,county:river,2023-01-01,2023-12-31,year,,count,river_roads_2025", "value"),
        ("bridges_closed,county:river,2023-01-01,2023-12-31,week,1,count,river_roads_2025", "grain"),
        ("bridges_closed,county:river,2023-12-31,2023-01-01,span,1,count,river_roads_2025", "ends before"),
        ("bridges_closed,county:river,2024-01-01,2024-12-31,year,8,count,river_roads_2025", "overlap"),
        ("bridges_closed,county:river,2023-01-01,2023-12-31,year,1,usd,river_roads_2025", "unit"),
        ("bridges_closed,county:river,2023-01-01,2023-12-31,year,1,count,nobody", "source that is not known"),
        ("bridges_closed,county:river,2023-01-01,2023-12-31,year,1,count,", "without a source"),
        ("bridges_closed,county:lake,2023-01-01,2023-12-31,year,1,count,river_roads_2025", "county:lake"),
        ("tunnels_closed,county:river,2023-01-01,2023-12-31,year,1,count,river_roads_2025", "tunnels_closed"),
        ("shootings,county:river,2023-01-01,2023-12-31,year,1,count,river_roads_2025", "shootings"),
    ],
)
def test_a_row_that_cannot_be_true(package: Path, row: str, message: str) -> None:
    append(package, "bridge-counts.csv", row)

    assert message in problem(package)


def test_a_column_named_to_break_out_of_the_query(package: Path) -> None:
    text = (package / "sources.csv").read_text(encoding="utf-8")
    (package / "sources.csv").write_text(
        text.replace("title", "title'}); DROP TABLE events; --", 1), encoding="utf-8"
    )

    assert problem(package).startswith("sources.csv: ")


def test_a_place_within_an_unknown_one(package: Path) -> None:
    append(package, "jurisdictions.csv", "city:mill,Mill Town,city,county:nowhere")

    assert "county:nowhere" in problem(package)
