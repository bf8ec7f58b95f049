"""Roles told in a datapackage.json: they go before what would be inferred, and a wrong one is named."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from onrecord.errors import RecordError
from onrecord.record import Record
from record.tables.tables import line_of, problem, rows_of, write

if TYPE_CHECKING:
    from pathlib import Path

JOBS = "month,mills,mines,remark\n2015-01-01,12.5,3,100\n2015-02-01,13,4,200\n"


def described(*fields: dict[str, Any], **about: Any) -> dict[str, Any]:
    """A resource with these fields; what is not a field is told of the whole table."""
    return {"name": "jobs", "schema": {"fields": list(fields)}, "onrecord": about}


def column(title: str, /, **told: Any) -> dict[str, Any]:
    return {"name": title, "type": "string", "onrecord": told}


def test_unit_scale_and_name_of_a_measure_are_as_told(tmp_path: Path) -> None:
    path = write(tmp_path, JOBS, "jobs.csv")
    told = described(
        column("mills", unit="count", scale=1000, name="mill jobs"), column("remark", role="ignore")
    )

    assert "mill jobs (count, in 1,000s)" in line_of(path, told)
    assert rows_of(path, "measure, value, unit", told)[:2] == (
        ("mill_jobs", 12_500.0, "count"),
        ("mines", 3.0, "count"),
    )


def test_place_period_source_and_day_of_publication_may_be_told_for_all_rows(tmp_path: Path) -> None:
    path = write(tmp_path, "name,wells\nA,4\n", "jobs.csv")
    told = described(
        column("name", role="category"), place="Ohio", period="2015", publisher="Board", published="2016-03"
    )

    assert rows_of(path, "measure, place, period_start, period_end", told) == (
        ("a_wells", "state:39", "2015-01-01", "2015-12-31"),
    )


def test_a_measure_of_long_form_is_told_by_its_name(tmp_path: Path) -> None:
    path = write(tmp_path, "year,item,value\n2015,Pct insured,0.5\n2015,jobs,4\n", "jobs.csv")
    told = described(
        measures={"jobs": {"unit": "count", "scale": 1000, "additive": False, "synonyms": ["posts"]}}
    )

    assert rows_of(path, "measure, value", told) == (("percent_insured", 0.5), ("jobs", 4000.0))


def test_a_role_that_is_told_is_kept(tmp_path: Path) -> None:
    path = write(tmp_path, "when,began,zone,figure\n2014,2015,7,4\n2014,2016,8,5\n", "jobs.csv")
    told = described(
        column("began", role="time"), column("zone", role="place"), column("figure", role="value"),
        column("when", role="ignore"),
    )  # fmt: skip

    assert rows_of(path, "place, period_start, value", told) == (
        ("area:7", "2015-01-01", 4.0),
        ("area:8", "2016-01-01", 5.0),
    )


def test_the_order_of_day_and_month_may_be_told(tmp_path: Path) -> None:
    path = write(tmp_path, "date,wells\n1/2/2015,4\n3/2/2015,5\n", "jobs.csv")

    assert rows_of(path, "period_start", described(day_first=True)) == (("2015-02-01",), ("2015-02-03",))
    assert rows_of(path, "period_start", described()) == (("2015-01-02",), ("2015-03-02",))


def test_vintages_are_kept_apart_by_basis(tmp_path: Path) -> None:
    path = write(tmp_path, "year,release,wells\n2015,first,762\n2015,restated,771\n", "jobs.csv")
    told = described(column("release", role="basis"))

    assert rows_of(path, "value, basis", told) == ((762.0, "first"), (771.0, "restated"))


@pytest.mark.parametrize(
    ("told", "message"),
    [
        (described(column("Mills")), "resource 'jobs': 'Mills' is not a column of jobs.csv"),
        (described(column("mills", rôle="value")), "column 'mills': onrecord.rôle: there is no such key"),
        (described(column("mills", role="valu")), "column 'mills': onrecord.role: input should be 'time'"),
        (described(column("mills", unit="kg")), "column 'mills': onrecord.unit: input should be 'percent'"),
        (
            described(column("mills", scale=0)),
            "column 'mills': onrecord.scale: input should be greater than 0",
        ),
        (described(column("mills", scale="ten")), "onrecord.scale: input should be a valid number"),
        (described(period="last year"), "onrecord.period: 'last year' is not a date or year"),
        (described(published="soon"), "onrecord.published: 'soon' is not a date or year"),
        (described(places="Ohio"), "resource 'jobs': onrecord.places: there is no such key"),
        (described({"type": "string"}), "a field without a name"),
        (described("mills"), "a field without a name"),  # type: ignore[arg-type]
        (described(column("month", role="start")), "has a start and no end"),
        ({"onrecord": [1]}, "resource 'jobs.csv': onrecord.: input should be a valid dictionary"),
    ],
)
def test_what_is_told_wrongly_is_named(tmp_path: Path, told: dict[str, Any], message: str) -> None:
    assert message in problem(write(tmp_path, JOBS, "jobs.csv"), told)


def test_the_example_of_a_descriptor_in_a_folder(tmp_path: Path) -> None:
    write(tmp_path, JOBS, "jobs.csv")
    resource = described(column("mills", scale=1000), column("remark", role="ignore"), place="Ohio") | {
        "path": "jobs.csv"
    }
    (tmp_path / "datapackage.json").write_text(json.dumps({"resources": [resource]}), encoding="utf-8")

    with Record.open(tmp_path) as record:
        found = record.sql(
            "SELECT value FROM observations WHERE measure = 'mills' AND place = 'state:39' ORDER BY value"
        )
    assert found.rows == ((12_500.0,), (13_000.0,))


def test_a_file_outside_of_the_package_is_not_read(tmp_path: Path) -> None:
    write(tmp_path, JOBS, "jobs.csv")
    (tmp_path / "package").mkdir()
    resource = described() | {"path": "../jobs.csv"}
    (tmp_path / "package" / "datapackage.json").write_text(
        json.dumps({"resources": [resource]}), encoding="utf-8"
    )

    with pytest.raises(RecordError, match="outside the package"):
        Record.open(tmp_path / "package")
