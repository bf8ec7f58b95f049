"""The script that makes the bundled package, on a folder small enough to read."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pytest

SCRIPT = Path(__file__).parents[2] / "packages" / "public_safety" / "build.py"
EX_CRIME = Path(__file__).parent / "fixtures" / "ex-crime"  # an invented state, and one real city


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the input to spoil."""
    return Path(shutil.copytree(EX_CRIME, tmp_path / "csv"))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package made from the input as it is."""
    target = tmp_path_factory.mktemp("made")
    done = build(EX_CRIME, target)
    assert done.returncode == 0, done.stderr
    return target


def build(folder: Path, target: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(SCRIPT), str(folder), str(target)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


def rows(made: Path, sql: str) -> list[tuple[Any, ...]]:
    """Rows of a query over the package; {name} stands for the file of a table, and dates are text."""
    files = {file.stem: f"'{file}'" for file in made.iterdir()}
    with duckdb.connect(":memory:") as connection:
        found = connection.execute(sql.format(**files)).fetchall()
    return [tuple(str(cell) if isinstance(cell, date) else cell for cell in row) for row in found]


def spoil(folder: Path, name: str, old: str, new: str) -> None:
    path = folder / f"{name}.csv"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_the_package_has_its_tables_and_its_descriptor(made: Path) -> None:
    assert {file.name for file in made.iterdir()} == {
        "datapackage.json",
        "observations.parquet",
        "changes.parquet",
        "events.parquet",
        "measures.csv",
        "jurisdictions.csv",
        "sources.csv",
    }


def test_the_build_tells_rows_and_bytes(tmp_path: Path) -> None:
    printed = build(EX_CRIME, tmp_path / "again").stdout

    assert re.search(r"observations +\d+ rows", printed)
    assert re.search(r"observations\.parquet +[\d,]+ bytes", printed)


def test_the_same_folder_gives_the_same_bytes(made: Path, tmp_path: Path) -> None:
    build(EX_CRIME, tmp_path / "again")

    for file in made.iterdir():
        assert file.read_bytes() == (tmp_path / "again" / file.name).read_bytes()


def test_a_period_gets_its_grain_and_a_year_to_date_is_a_span(made: Path) -> None:
    sql = "SELECT grain, period_end FROM {observations} WHERE measure IN ('homicide', 'robbery')"

    assert set(rows(made, sql)) == {
        ("year", "2016-12-31"),
        ("year", "2017-12-31"),
        ("span", "2016-06-30"),
        ("quarter", "2016-03-31"),
        ("month", "2016-01-31"),
        *(("day", f"2016-01-{day:02}") for day in range(1, 32)),
    }


def test_releases_of_one_figure_are_told_apart(made: Path) -> None:
    sql = "SELECT basis, value FROM {observations} WHERE period_end = '2017-12-31' ORDER BY basis"

    assert rows(made, sql) == [("first_release", 5), ("restated", 6)]


def test_a_county_and_the_area_of_its_sheriff_are_two_places(made: Path) -> None:
    sql = "SELECT place, value FROM {observations} WHERE measure = 'robbery' ORDER BY value"

    assert rows(made, sql) == [("agency:XX0010000", 9), ("county:99001", 30)]


def test_a_city_lies_in_the_county_that_the_code_of_its_police_names(made: Path) -> None:
    sql = "SELECT within FROM {jurisdictions} WHERE name = 'Mill Town'"

    assert rows(made, sql) == [("county:99001",)]


def test_aliases_are_cleaned_and_completed(made: Path) -> None:
    sql = "SELECT aliases FROM {jurisdictions} WHERE name = 'Mill Town'"

    assert rows(made, sql) == [("Mill Town, E.X.|Mill Town, Ex|Mill Town, XX",)]


def test_a_place_known_only_by_its_population_is_named_with_its_state(made: Path) -> None:
    sql = "SELECT id, name FROM {jurisdictions} WHERE name LIKE 'Quiet%'"

    assert rows(made, sql) == [("city:xx-quiet-corner", "Quiet Corner, Ex")]


def test_the_days_between_are_filled_to_the_ends_of_the_source(made: Path) -> None:
    sql = "SELECT period_end, value FROM {observations} WHERE grain = 'day' ORDER BY period_end"
    found = dict(rows(made, sql))

    assert list(found) == [f"2016-01-{day:02}" for day in range(1, 32)]
    assert (found["2016-01-02"], found["2016-01-03"], found["2016-01-05"]) == (2, 0, 1)


def test_offences_told_twice_are_kept_once(made: Path) -> None:
    sql = "SELECT measure, value FROM {observations} WHERE source = 'yearbook' AND period_end = '2016-12-31'"

    assert rows(made, sql) == [
        ("homicide", 4),
        ("homicides_cleared_same_year", 1),
        ("population", 51_000),
    ]


def test_a_population_of_the_police_is_not_one_of_the_census(made: Path) -> None:
    sql = "SELECT basis, agency, value FROM {observations} WHERE value IN (50000, 51000)"

    assert set(rows(made, sql)) == {
        ("census_estimate", "", 50_000),
        ("fbi_agency_area", "Mill Town Police Department", 51_000),
    }


def test_a_grant_is_for_the_federal_fiscal_year(made: Path) -> None:
    sql = "SELECT period_start, period_end, value FROM {observations} WHERE grain = 'fiscal_year'"

    assert rows(made, sql) == [("2016-10-01", "2017-09-30", 1000)]


def test_a_policy_is_adopted_and_ended(made: Path) -> None:
    sql = "SELECT act, date_start, date_end FROM {events} WHERE kind = 'detainer_policy' ORDER BY ALL"

    assert rows(made, sql) == [
        ("adopted", "2013-01-01", "2013-12-31"),
        ("ended", "2017-02-01", "2017-02-28"),
    ]


def test_a_case_keeps_its_subject_from_court_to_court(made: Path) -> None:
    sql = "SELECT act, instrument, place, subject FROM {events} WHERE kind = 'lawsuit' ORDER BY date_start"
    filed, decided = rows(made, sql)

    assert filed[:3] == ("filed", "1:17-cv-1", "city:9900001")
    assert decided[:3] == ("decided", "17-9", "city:9900001")
    assert filed[3] == decided[3]


def test_a_term_of_office_begins_and_is_seen(made: Path) -> None:
    sql = "SELECT act, detail, date_end FROM {events} WHERE actor = 'Ada Brook' ORDER BY date_start"

    assert rows(made, sql) == [
        ("took_office", "took office", "2015-01-05"),
        ("other", "in office on", "2017-06-30"),
    ]


def test_a_published_change_says_whether_counts_or_rates_are_compared(made: Path) -> None:
    sql = "SELECT place, percent_change, basis, note FROM {changes}"

    assert rows(made, sql) == [("city:9900001", -3.5, "rate", "")]


def test_only_sources_of_rows_are_kept(made: Path) -> None:
    assert rows(made, "SELECT id FROM {sources} WHERE id = 'unused'") == []


@pytest.mark.parametrize(
    ("name", "old", "new", "message"),
    [
        ("sources", "gazette,", "gazetteer,", "a source that is not known: gazette"),
        ("crime_counts", ",4,yearbook,", ",4,,", "without a source"),
        ("crime_counts", ",4,yearbook,", ",-4,yearbook,", "negative"),
        ("crime_counts", ",4,yearbook,", ",four,yearbook,", "four"),
        (
            "reported_changes",
            "XX0010100,Mill Town Police Department,Mill Town",
            ",,Mill Tower",
            "a place that",
        ),
        ("crime_counts", "homicide,2016-01-01,2016-12-31", "arson,2016-01-01,2016-12-31", "arson"),
        ("crime_counts", "6,yearbook,as restated in 2018", "6,yearbook,as first released", "overlap"),
        ("clearances", "cleared_same_year_offense", "pondered", "a measure that is not known"),
        ("jurisdictions", "Cook County,county,IL,17031", "Chicago,city,IL,1714000", "two rows with one id"),
    ],
)
def test_wrong_input_stops_the_build_and_changes_nothing(  # noqa: PLR0913, PLR0917 - where and how it is wrong
    folder: Path, tmp_path: Path, name: str, old: str, new: str, message: str
) -> None:
    spoil(folder, name, old, new)
    done = build(folder, tmp_path / "target")

    assert done.returncode == 1
    assert message in done.stderr
    assert done.stderr.count("\n") == 1
    assert not (tmp_path / "target").exists()


def test_a_missing_file_stops_the_build(folder: Path, tmp_path: Path) -> None:
    (folder / "grants.csv").unlink()
    done = build(folder, tmp_path / "target")

    assert done.returncode == 1
    assert "grants.csv" in done.stderr
