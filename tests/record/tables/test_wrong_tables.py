"""A table that cannot be used: one line that names the file, and the row and column where it can."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from onrecord.errors import RecordError
from onrecord.record import Record
from record.tables.tables import problem, rows_of, write

if TYPE_CHECKING:
    from pathlib import Path

MANY = "".join(f"{year},{year % 7}\n" for year in range(1900, 1999))


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ("", "wells.csv is empty"),
        ("\n\n", "wells.csv is empty"),
        ("only one column\n4\n", "has one column only"),
        ("name,wells\na,4\n", "has no column of dates or years"),
        ("year,name\n2015,a\n", "has no column of figures"),
        ("year,wells\n2015,\n", "has no column of figures"),
        ("year,wells\n", "has no column of dates or years"),
        ("year,wells\n2015,4\n2015,5\n", "rows 2 and 3 give 'wells' twice for the same year"),
        ("year,state,wells\n2015,Ohio,4\n2015,Ohio,4\n", "rows 2 and 3 give 'wells' twice"),
        ("year,wells\n" + MANY + "2015,many\n", "row 101, column 'wells': 'many' is not a number"),
        ("year,wells\n" + MANY + "once,4\n", "row 101, column 'year': 'once' is not a date or year"),
        ("date,wells\n2015-02-29,4\n", "has no column of dates or years"),
        ("year,wells\n2015,4\n2016,5,6\n", "row 3 has 3 cells, and the titles are 2"),
        ("year,state,wells\n2015,,4\n2015,Ohio,5\n", "row 2, column 'state': '' is not the name of a place"),
        ("year,item,unit,value\n2015,wells,%,4\n2016,wells,m,5\n", "in percent and in other (column 'unit')"),
        ("when,wells\n2015-01-01 01:00,4\n2015-01-01 02:00,4\n", "times of the day"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named(tmp_path: Path, table: str, message: str) -> None:
    assert message in problem(write(tmp_path, table))


def test_a_file_that_is_not_what_it_says_is_refused(tmp_path: Path) -> None:
    assert "not a text file" in problem(write(tmp_path, "a\0b,c\n", "wells.csv"))
    assert "wells.parquet" in problem(write(tmp_path, "x", "wells.parquet"))


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match="no data package"):
        Record.open(tmp_path / "nothing.csv")
    with pytest.raises(RecordError, match="not a kind of file"):
        Record.open(write(tmp_path, "x", "wells.xlsx"))


def test_a_huge_file_is_refused_unread(tmp_path: Path) -> None:
    path = write(tmp_path, "year,wells\n2015,4\n")
    os.truncate(path, 5_000_000_000)

    assert "5,000,000,000 bytes; at most 1,000,000,000" in problem(path)


def test_a_file_of_very_many_columns_is_refused(tmp_path: Path) -> None:
    titles = ",".join(f"c{n}" for n in range(10_000))

    assert "10,000 columns; at most 2,000" in problem(write(tmp_path, f"{titles}\n"))


def test_a_cell_as_large_as_a_file_is_refused(tmp_path: Path) -> None:
    assert "longer" in problem(write(tmp_path, "year,wells\n2015," + "4" * 20_000_000 + "\n"))
    assert "longer" in problem(write(tmp_path, "y" * 20_000_000))


HOSTILE = [
    "'; DROP TABLE observations; --",
    '"; DROP TABLE observations; --',
    "wells\nthat are\r\ndeep",
    "🤔 💧",
    "\x1b[31mred\x1b[0m",
    "",
    " ",
    "SELECT * FROM read_csv('/etc/passwd')",
    "wells|ponds;lakes",
    "c0",
    "line",
    "{{7*7}}",
    "=cmd|' /C calc'!A0",
    "ف" * 300,
    "a" * 5_000,
    "[bold]wells[/bold]",
    "100%",
    "$",
    "NULL",
    "\u202ewells",
]


def quoted(title: str) -> str:
    return '"' + title.replace('"', '""') + '"'


@pytest.mark.parametrize("title", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_title_is_a_name_and_no_more(tmp_path: Path, title: str) -> None:
    path = write(tmp_path, f"year,state,{quoted(title)},\n2015,Ohio,4,5\n2016,Ohio,6,7\n")

    with Record.open(path) as record:
        assert record.inferred[0].isprintable()
        assert all(measure.name.isprintable() for measure in record.catalogue.measures)
        [[known]] = record.sql("SELECT count(*) FROM observations WHERE place = 'state:17'").rows
        assert known
    assert [row[0] for row in rows_of(path, "value")] == [4.0, 5.0, 6.0, 7.0]


@pytest.mark.parametrize("title", ["wells", "🤔", "'; DROP TABLE sources; --"])
def test_a_title_that_stands_twice_is_told(tmp_path: Path, title: str) -> None:
    path = write(tmp_path, f"year,{title},{title}\n2015,4,5\n")

    assert f"has 2 columns with the title {title.casefold()!r}" in problem(path)


@pytest.mark.parametrize("cell", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_cell_is_a_name_and_no_more(tmp_path: Path, cell: str) -> None:
    row = f"2015,{quoted('Norrow ' + cell)},{quoted('wells ' + cell)},4"
    path = write(tmp_path, f"year,country,indicator,value\n{row}\n")

    if len(cell) > 90 or not any(c.isalnum() for c in "wells " + cell):
        assert "is not the name of a place" in problem(path)
    else:
        assert rows_of(path, "value") == ((4.0,),)


def test_titles_that_differ_in_case_alone_are_one(tmp_path: Path) -> None:
    assert "2 columns with the title 'wells'" in problem(write(tmp_path, "year,Wells,wells \n2015,4,5\n"))


def test_a_table_that_takes_too_much_memory_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("onrecord.record.store.LOADING_MEMORY", "1MB")

    with pytest.raises(RecordError, match="the data needs more than 1MB of memory"):
        Record.open(write(tmp_path, "year,wells\n2015,4\n"))


def test_a_table_of_the_user_leaves_the_record_shut(tmp_path: Path) -> None:
    path = write(tmp_path, "year,wells\n2015,4\n")

    with Record.open(path) as record:
        with pytest.raises(RecordError):
            record.sql(f"SELECT * FROM read_csv('{path}')")
        with pytest.raises(RecordError):
            record.sql("SELECT * FROM sheet")
        assert record.sql("SELECT current_setting('memory_limit')").rows == (("953.6 MiB",),)
