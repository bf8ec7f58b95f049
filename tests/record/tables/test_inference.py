"""The roles of a bare table's columns, shown in one line and seen in its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import duckdb
import pytest

from onrecord.record import Record
from record.tables.tables import line_of, rows_of, write

if TYPE_CHECKING:
    from pathlib import Path

LONG = """year,region,indicator,value
2015,Norrow,wells dug,4
2015,Norrow,depth of wells,9.5
2016,Norrow,wells dug,5
"""


def test_wide_form_has_a_measure_in_each_column(tmp_path: Path) -> None:
    path = write(tmp_path, "year,state,unemployment_rate,burglaries\n2015,Ohio,4.9,120\n2016,Ohio,5.1,130\n")

    assert line_of(path) == (
        "wells.csv: time = year (annual, 2015–2016); place = state (1 places); measures = unemployment rate "
        "(percent), burglaries (count, summed over time)"
    )
    assert rows_of(path) == (
        ("unemployment_rate", "state:39", "2015-01-01", "2015-12-31", "year", 4.9, "percent"),
        ("burglary", "state:39", "2015-01-01", "2015-12-31", "year", 120.0, "count"),
        ("unemployment_rate", "state:39", "2016-01-01", "2016-12-31", "year", 5.1, "percent"),
        ("burglary", "state:39", "2016-01-01", "2016-12-31", "year", 130.0, "count"),
    )


def test_long_form_has_the_names_of_measures_in_a_column(tmp_path: Path) -> None:
    path = write(tmp_path, LONG)

    assert "measure names = indicator" in line_of(path)
    assert rows_of(path, "measure, value, unit") == (
        ("wells_dug", 4.0, "count"),
        ("depth_of_wells", 9.5, "other"),
        ("wells_dug", 5.0, "count"),
    )


def test_wide_by_year_has_a_time_in_each_title(tmp_path: Path) -> None:
    path = write(tmp_path, "country,indicator,2015,2016\nNorrow,Wells,4,5\nEastmark,Wells,,7\n")

    assert "time = 2 column titles (annual, 2015–2016)" in line_of(path)
    assert rows_of(path, "place, period_start, value") == (
        ("area:norrow", "2015-01-01", 4.0),
        ("area:norrow", "2016-01-01", 5.0),
        ("area:eastmark", "2016-01-01", 7.0),
    )


def test_titles_may_hold_a_measure_and_a_year(tmp_path: Path) -> None:
    path = write(tmp_path, "city,wells_2015,wells_2016,height\nNorrow,4,5,300\n")

    assert rows_of(path, "measure, period_start, value") == (
        ("wells", "2015-01-01", 4.0),
        ("wells", "2016-01-01", 5.0),
    )


@pytest.mark.parametrize(
    ("table", "start", "end", "grain"),
    [
        ("year,month,wells\n2015,Feb,4\n", "2015-02-01", "2015-02-28", "month"),
        ("year,month,wells\n2015,2,4\n", "2015-02-01", "2015-02-28", "month"),
        ("year,quarter,wells\n2015,2,4\n", "2015-04-01", "2015-06-30", "quarter"),
        ("start,end,wells\n2015-02-01,2015-02-10,4\n", "2015-02-01", "2015-02-10", "span"),
        ("from,to,wells\n2015-02-01,2015-02-28,4\n", "2015-02-01", "2015-02-28", "month"),
        ("fiscal_year,wells\nFY2015,4\n", "2014-10-01", "2015-09-30", "fiscal_year"),
        ("month,wells\nJan 2015,4\n", "2015-01-01", "2015-01-31", "month"),
        ("quarter,wells\n2015Q3,4\n", "2015-07-01", "2015-09-30", "quarter"),
        ("date,wells\n13/02/2015,4\n", "2015-02-13", "2015-02-13", "day"),
        ("date,wells\n2015-01-01,4\n2016-01-01,5\n", "2015-01-01", "2015-12-31", "year"),
        ("date,wells\n2015-01-01,4\n2015-02-01,5\n", "2015-01-01", "2015-01-31", "month"),
        ("date,wells\n2015-01-05,4\n2015-01-12,5\n", "2015-01-05", "2015-01-11", "span"),
    ],
)
def test_times_in_many_forms(tmp_path: Path, table: str, start: str, end: str, grain: str) -> None:
    assert rows_of(write(tmp_path, table), "period_start, period_end, grain")[0] == (start, end, grain)


def test_a_file_without_times_may_have_its_year_in_its_name(tmp_path: Path) -> None:
    path = write(tmp_path, "state,wells\nOhio,4\n", "wells_2015.csv")

    assert rows_of(path, "period_start") == (("2015-01-01",),)


@pytest.mark.parametrize(
    ("table", "place"),
    [
        ("state,year,wells\nIL,2015,4\n", "state:17"),
        ("fips,year,wells\n17031,2015,4\n", "county:17031"),
        ("county,state,year,wells\nCook,Illinois,2015,4\n", "county:17031"),
        ("city,year,wells\nChicago,2015,4\n", "city:1714000"),
        ("who,year,wells\nChicago,2015,4\n", "city:1714000"),
        ("country,year,wells\nGeorgia,2015,4\n", "area:georgia"),
        ("state,year,wells\nGeorgia,2015,4\n", "state:13"),
        ("country,year,wells\nUSA,2015,4\n", "country:1"),
        ("region,year,wells\nOuter Norrow,2015,4\n", "area:outer_norrow"),
        ("town,state,year,wells\nNorrow Bend,Ohio,2015,4\n", "city:norrow_bend_ohio"),
    ],
)
def test_places_are_the_gazetteers_or_new(tmp_path: Path, table: str, place: str) -> None:
    assert rows_of(write(tmp_path, table), "place") == ((place,),)


def test_a_table_without_places_is_about_what_its_name_says(tmp_path: Path) -> None:
    table = "year,wells\n2015,4\n"

    assert rows_of(write(tmp_path, table, "us-wells.csv"), "place") == (("country:1",),)
    assert rows_of(write(tmp_path, table, "wells.csv"), "place") == (("area:wells_table",),)


def test_what_it_takes_to_tell_rows_apart_is_a_category(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        "year,source,remark,output\n2015,wind,a,4\n2015,coal,b,5\n2016,wind,c,6\n2016,All sources,d,11\n",
    )

    assert "category = source" in line_of(path)
    assert rows_of(path, "measure, value") == (
        ("wind_output", 4.0),
        ("coal_output", 5.0),
        ("wind_output", 6.0),
        ("all_sources_output", 11.0),
    )
    with Record.open(path) as record:
        assert {"wind output", "output from wind", "outputs of wind"} <= set(
            record.catalogue.by_id["wind_output"].synonyms
        )
        assert record.catalogue.by_id["all_sources_output"].name == "output"


def test_codes_coordinates_and_row_numbers_are_no_measures(tmp_path: Path) -> None:
    path = write(tmp_path, ",iso_num,lat,year,state,wells\n0,4,1.5,2015,Ohio,7\n1,5,2.5,2015,Utah,8\n")

    assert rows_of(path, "DISTINCT measure") == (("wells",),)
    assert "not used = column 1, iso_num, lat" in line_of(path)


def test_sources_and_days_of_publication_come_from_their_columns(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        "year,wells,source,published\n2015,762,Well Board,2016-01-02\n2015,771,Well Board,2017-03-01\n",
    )

    with Record.open(path) as record:
        added = {s.published: s for s in record.all_sources() if s.publisher == "Well Board"}
        assert sorted(added) == ["2016-01-02", "2017-03-01"]
    assert rows_of(path, "value, source") == (
        (762.0, added["2016-01-02"].id),
        (771.0, added["2017-03-01"].id),
    )


def test_a_unit_may_stand_in_a_column(tmp_path: Path) -> None:
    path = write(tmp_path, "year,variable,unit,value\n2015,turnout,%,61.5\n2015,depth,m,3\n")

    assert rows_of(path, "measure, unit") == (("turnout", "percent"), ("depth", "other"))


@pytest.mark.parametrize(
    ("cell", "value"),
    [("1,234", 1234.0), ("$5.50", 5.5), ("45%", 45.0), ("-3", -3.0), ("−3", -3.0), ("1e3", 1000.0)],
)
def test_numbers_in_many_forms(tmp_path: Path, cell: str, value: float) -> None:
    path = write(tmp_path, f"year\tdepth\n2015\t{cell}\n2016\t7\n", "wells.tsv")

    assert rows_of(path, "value")[0] == (value,)


def test_numbers_with_a_decimal_comma(tmp_path: Path) -> None:
    path = write(tmp_path, "year;depth\n2015;1.234,5\n2016;7,25\n")

    assert rows_of(path, "value") == ((1234.5,), (7.25,))


@pytest.mark.parametrize("missing", ["", "NA", "n/a", "..", "-", "null"])
def test_missing_values_are_left_out(tmp_path: Path, missing: str) -> None:
    assert rows_of(write(tmp_path, f"year,wells\n2015,{missing}\n2016,7\n"), "value") == ((7.0,),)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    path = write(tmp_path, "year,country,wells\n2015,Blåmark,4\n", encoding=encoding)

    with Record.open(path) as record:
        assert record.places.by_id["area:blamark"].name == "Blåmark"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiters(tmp_path: Path, delimiter: str) -> None:
    table = 'year,country,wells\n2015,"Nor, row; the | old\tone",4\n'.replace(",", delimiter)

    assert rows_of(write(tmp_path, table), "value") == ((4.0,),)


def test_a_parquet_file_says_the_same_as_its_csv(tmp_path: Path) -> None:
    path = write(tmp_path, LONG)
    duckdb.read_csv(str(path)).write_parquet(str(tmp_path / "wells.parquet"))

    assert rows_of(tmp_path / "wells.parquet") == rows_of(path)


def test_what_is_not_a_number_in_a_parquet_file_is_missing(tmp_path: Path) -> None:
    rows = "SELECT * FROM (VALUES (2015, 'NaN'::DOUBLE), (2016, 4.5), (2017, NULL)) AS t(year, depth)"
    with duckdb.connect(":memory:") as connection:
        connection.execute(f"COPY ({rows}) TO '{tmp_path}/wells.parquet'")

    assert rows_of(tmp_path / "wells.parquet", "period_start, value") == (("2016-01-01", 4.5),)


def test_every_table_of_a_folder_is_added(tmp_path: Path) -> None:
    write(tmp_path, "year,wells\n2015,4\n", "a.csv")
    write(tmp_path, "year\tponds\n2015\t5\n", "b.tsv")
    write(tmp_path, "not a table", "readme.md")

    with Record.open(tmp_path) as record:
        assert len(record.inferred) == 2
        assert {"wells", "ponds"} <= record.catalogue.by_id.keys()


def test_two_tables_of_one_measure_are_two_sources_of_it(tmp_path: Path) -> None:
    first = write(tmp_path, "year,wells\n2015,4\n", "us-a.csv")
    second = write(tmp_path, "year,wells\n2015,5\n", "us-b.csv")

    with Record.open(first, second) as record:
        found = record.sql("SELECT value, source FROM observations WHERE measure = 'wells' ORDER BY 1")
    assert found.rows == ((4.0, "us_a"), (5.0, "us_b"))


def test_a_name_of_the_catalogue_in_another_unit_is_another_measure(tmp_path: Path) -> None:
    path = write(tmp_path, "year,homicides\n2015,4.5\n2016,5.5\n")

    assert rows_of(path, "measure, unit")[0] == ("homicides", "other")
