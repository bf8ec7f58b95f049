"""A package made of a bare table says the same as the table, and can be corrected."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from onrecord.errors import OutputError, RecordError
from onrecord.record import Record
from onrecord.record.making import make_package

if TYPE_CHECKING:
    from pathlib import Path

TABLES = {
    "wide": "year,state,unemployment_rate,burglaries\n2015,Ohio,4.9,120\n2016,Ohio,5.1,130\n",
    "long": "year,country,indicator,value\n2015,Norrow,wells dug,4\n2015,Norrow,depth,9.5\n",
    "by year": "country,2015,2016\nNorrow,4,5\nEastmark,,7\n",
    "categories": "date,source,output\n13/02/2015,wind,4\n13/02/2015,coal,5\n",
    "months": "year,month,wells\n2015,Feb,4\n2015,Mar,5\n",
    "spans": "start,end,wells\n2015-02-01,2015-02-10,4\n",
    "hostile": 'year,"a""; DROP TABLE x; --",,=1+1\n2015,1,2,3\n',
}


def observations(*data: Path) -> list[tuple[object, ...]]:
    columns = "measure, place, period_start, period_end, grain, value, unit, basis"
    with Record.open(*data) as record:
        places = [p.id for p in record.places.places if p.id in record.places.added]
        rows = record.sql(f'SELECT {columns} FROM observations ORDER BY "row" DESC LIMIT 6').rows
    return [*rows, tuple(places)]


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES.keys())
def test_a_package_says_the_same_as_its_table(tmp_path: Path, table: str) -> None:
    path = tmp_path / "us-wells.csv"
    path.write_text(table, encoding="utf-8")

    make_package(path, tmp_path / "made")

    assert {one.name for one in (tmp_path / "made").iterdir()} == {"datapackage.json", "us-wells.parquet"}
    assert observations(tmp_path / "made") == observations(path)


def test_its_roles_can_be_corrected(tmp_path: Path) -> None:
    path = tmp_path / "wells.csv"
    path.write_text("year,state,jobs\n2015,Ohio,4\n", encoding="utf-8")
    make_package(path, tmp_path / "made", "Well Board")
    descriptor = tmp_path / "made" / "datapackage.json"
    told = json.loads(descriptor.read_text(encoding="utf-8"))
    told["resources"][0]["schema"]["fields"][2]["onrecord"]["scale"] = 1000
    descriptor.write_text(json.dumps(told), encoding="utf-8")

    with Record.open(tmp_path / "made") as record:
        assert record.sql("SELECT value FROM observations WHERE measure = 'jobs'").rows == ((4000.0,),)
        assert record.sources("wells")[0].publisher == "Well Board"


def test_nothing_is_written_over(tmp_path: Path) -> None:
    path = tmp_path / "wells.csv"
    path.write_text("year,wells\n2015,4\n", encoding="utf-8")
    (tmp_path / "made").mkdir()

    with pytest.raises(OutputError, match="is there already"):
        make_package(path, tmp_path / "made")


@pytest.mark.parametrize("name", ["none.csv", "folder"])
def test_only_a_table_makes_a_package(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()

    with pytest.raises(RecordError, match="is not a CSV, TSV or Parquet file"):
        make_package(tmp_path / name, tmp_path / "made")


def test_a_table_that_cannot_be_used_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "wells.csv"
    path.write_text("name,wells\na,4\n", encoding="utf-8")

    with pytest.raises(RecordError, match="no column of dates"):
        make_package(path, tmp_path / "made")
    assert [one.name for one in tmp_path.iterdir()] == ["wells.csv"]
