"""The bundled package: facts that it is known to hold, and what is true of every row."""

from __future__ import annotations

import json
from datetime import date, timedelta
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import duckdb
import pytest
from sqlglot import exp

from onrecord.record import Catalogue, Gazetteer, Period, Query, Record, Unit

if TYPE_CHECKING:
    from pydantic import JsonValue

PACKAGE = Path(str(files("onrecord.record"))) / "public_safety"
DESCRIPTOR: dict[str, Any] = json.loads((PACKAGE / "datapackage.json").read_text(encoding="utf-8"))
RESOURCES = {resource["name"]: resource for resource in DESCRIPTOR["resources"]}
ACTS = {"filed", "decided", "adopted", "ended", "awarded", "withheld", "took_office", "left_office", "other"}
CHICAGO, MIAMI_DADE = "city:1714000", "county:12086"


def observed(record: Record, measure: str, place: str, first: str, last: str, **more: str) -> Any:
    """The sum of the rows within a period, None if there are none."""
    wanted = {"measure": measure, "place": place} | more
    tree = exp.select(exp.func("sum", exp.column("value")).as_("total")).from_("observations")
    for column in wanted:
        tree = tree.where(exp.column(column).eq(exp.Placeholder(this=column)))
    tree = tree.where(exp.column("period_start") >= exp.Placeholder(this="first"))
    tree = tree.where(exp.column("period_end") <= exp.Placeholder(this="last"))
    return record.run(Query(tree, wanted | {"first": first, "last": last}))[0]["total"]


def rows(record: Record, sql: str) -> list[tuple[JsonValue, ...]]:
    return list(record.sql(sql, limit=200_000).rows)


# Facts.


@pytest.mark.parametrize(
    ("last", "homicides"),
    [("2017-08-13", 433), ("2017-08-15", 437), ("2017-07-31", 411), ("2017-12-31", 660)],
)
def test_chicago_homicides_of_2017_by_police_records(record: Record, last: str, homicides: int) -> None:
    found = observed(
        record,
        "homicide",
        CHICAGO,
        "2017-01-01",
        last,
        grain="day",
        basis="compstat_date",
        source="cpd_foia_2022",
    )

    assert found == homicides


def test_sources_of_chicago_homicides_disagree_side_by_side(record: Record) -> None:
    found = rows(
        record,
        "SELECT source, basis, value FROM observations WHERE measure = 'homicide' AND grain = 'year' "
        f"AND place = '{CHICAGO}' AND period_start = DATE '2016-01-01'",
    )

    assert {(source, value) for source, _, value in found} >= {
        ("jet_2017", 762),
        ("wbez_clearance", 763),
        ("cpd_foia_2022", 780),
        ("chicago_portal_2019", 788),
    }


def test_the_allocation_of_2017_for_chicago(record: Record) -> None:
    found = observed(record, "byrne_jag_grant", CHICAGO, "2016-10-01", "2017-09-30", basis="allocation")

    assert found == 2_019_194


def test_the_allocations_of_2017_add_up_to_the_published_total(record: Record) -> None:
    found = rows(
        record,
        "SELECT count(*), sum(value) FROM observations WHERE measure = 'byrne_jag_grant' "
        "AND basis = 'allocation' AND period_end = DATE '2017-09-30'",
    )

    assert found == [(23, 53_067_195)]


def test_grants_to_several_recipients_are_not_taken_for_grants_to_one(record: Record) -> None:
    found = rows(record, "SELECT DISTINCT place FROM observations WHERE basis = 'joint_award'")

    assert found == [("county:17031",)]


def test_the_2013_policy_of_miami_dade_was_adopted_and_ended(record: Record) -> None:
    found = rows(
        record,
        "SELECT act, date_start, subject FROM events WHERE instrument LIKE '%R-1008-13 %' "
        f"AND place = '{MIAMI_DADE}' ORDER BY date_start",
    )

    assert [row[:2] for row in found] == [("adopted", "2013-12-03"), ("ended", "2017-01-26")]
    assert len({row[2] for row in found}) == 1


def test_the_suit_of_chicago_was_filed_once_and_decided_later(record: Record) -> None:
    found = rows(
        record,
        "SELECT act, date_start, instrument, target FROM events WHERE kind = 'lawsuit' AND subject = "
        f"(SELECT subject FROM events WHERE place = '{CHICAGO}' AND act = 'filed' ORDER BY ALL LIMIT 1)"
        " ORDER BY date_start",
    )

    assert found[0][:3] == ("filed", "2017-08-07", "1:17-cv-05720")
    assert "Sessions" in str(found[0][3])
    assert [row[0] for row in found[1:]] == ["decided"] * 5


def test_a_case_is_filed_once(record: Record) -> None:
    assert (
        rows(record, "SELECT subject FROM events WHERE act = 'filed' GROUP BY ALL HAVING count(*) > 1") == []
    )


@pytest.mark.parametrize(
    ("plaintiff", "place"),
    [
        ("City and County of San Francisco", "city:0667000"),
        ("County of Santa Clara", "county:06085"),
        ("State of California", "state:06"),
        ("City of Richmond, California", "city:0660620"),
        ("State of New York and others", "state:36"),
    ],
)
def test_a_case_lies_where_its_plaintiff_is(record: Record, plaintiff: str, place: str) -> None:
    found = rows(
        record, f"SELECT DISTINCT place FROM events WHERE kind = 'lawsuit' AND actor = '{plaintiff}'"
    )

    assert found == [(place,)]


def test_a_date_known_to_the_month_spans_it(record: Record) -> None:
    found = rows(
        record,
        "SELECT date_start, date_end FROM events WHERE kind = 'state_preemption' AND place = 'state:48'",
    )

    assert found == [("2017-05-01", "2017-05-31")]


def test_a_failed_proposal_was_not_adopted(record: Record) -> None:
    found = rows(record, "SELECT DISTINCT act FROM events WHERE title LIKE 'proposal%'")

    assert found == [("other",)]


def test_terms_of_office_begin_and_end(record: Record) -> None:
    found = rows(
        record,
        "SELECT act, date_start FROM events WHERE actor = 'Jeff Sessions' AND title = 'Attorney General' "
        "ORDER BY date_start",
    )

    assert found == [("took_office", "2017-02-09"), ("left_office", "2018-11-07")]


def test_two_terms_of_one_person_are_two_subjects(record: Record) -> None:
    found = rows(
        record,
        "SELECT count(DISTINCT subject) FROM events WHERE actor = 'Donald J. Trump' AND act = 'took_office'",
    )

    assert found == [(2,)]


def test_a_published_change_stands_beside_the_counts(record: Record) -> None:
    found = rows(
        record,
        f"SELECT percent_change FROM changes WHERE place = '{CHICAGO}' AND measure = 'shooting_incidents' "
        "AND period_end = DATE '2017-07-31'",
    )

    assert found == [(-13,)]


def test_the_county_police_and_the_county_are_apart(record: Record) -> None:
    found = rows(
        record,
        "SELECT DISTINCT place FROM observations WHERE agency LIKE '%Miami-Dade%' AND measure = 'homicide'",
    )

    assert set(found) == {("agency:FL0130000",), (MIAMI_DADE,)}


def test_what_somebody_only_claimed_is_not_observed(record: Record) -> None:
    """A speech is no source for a count; the record keeps the numbers that it can be checked against."""
    found = rows(record, "SELECT count(*) FROM observations WHERE source LIKE '%breitbart_20170816%'")

    assert found == [(0,)]


def test_a_clearance_rate_can_be_computed_from_rows_of_one_source(record: Record) -> None:
    period = ("2016-01-01", "2016-12-31")
    shared = {"source": "cpd_foia_2022", "basis": "compstat_date", "grain": "year"}

    assert observed(record, "homicides_cleared_same_year", CHICAGO, *period, **shared) == 148
    assert observed(record, "homicide", CHICAGO, *period, **shared) == 780


# Every row.


def test_no_series_overlaps_itself(record: Record) -> None:
    found = rows(
        record,
        """
        SELECT measure, place, source, period_start FROM (
          SELECT *, lag(period_end) OVER (
            PARTITION BY measure, place, agency, source, basis, grain ORDER BY period_start) AS before
          FROM observations WHERE grain <> 'span'
        ) WHERE before >= period_start
        """,
    )

    assert found == []


def test_a_grain_says_how_long_its_periods_are(record: Record) -> None:
    found = rows(
        record, "SELECT DISTINCT grain, period_start, period_end FROM observations WHERE grain <> 'span'"
    )

    assert [row for row in found if not fits(*map(str, row))] == []


def fits(grain: str, first: str, last: str) -> bool:
    period = Period(start=date.fromisoformat(first), end=date.fromisoformat(last))
    start, months = period.start, {"month": 1, "quarter": 3, "half": 6, "year": 12, "fiscal_year": 12}
    if grain == "day":
        return period.days == 1
    expected = [
        Period.month(start.year + (start.month - 1 + m) // 12, (start.month - 1 + m) % 12 + 1)
        for m in range(months[grain])
    ]
    opens = start.month == 10 if grain == "fiscal_year" else (start.month - 1) % months[grain] == 0
    return opens and period.tiled_by(expected)


@pytest.mark.parametrize("basis", ["compstat_date", "death_date", "injury_date", "incident_date"])
def test_days_without_a_homicide_are_told_as_zero_so_that_windows_have_no_gap(
    record: Record, basis: str
) -> None:
    found = rows(
        record,
        "SELECT period_start, value, note FROM observations WHERE grain = 'day' "
        f"AND basis = '{basis}' ORDER BY period_start",
    )
    days = [date.fromisoformat(str(row[0])) for row in found]

    assert days == [days[0] + timedelta(days=n) for n in range(len(days))]
    assert {bool(row[2]) for row in found if row[1] == 0} == {True}
    assert {row[2] for row in found if row[1] != 0} == {""}


def test_days_add_up_to_the_months_of_their_source(record: Record) -> None:
    found = rows(
        record,
        """
        SELECT month.source, month.period_start FROM observations month JOIN observations day
          ON day.grain = 'day' AND day.source = month.source AND day.basis = month.basis
          AND day.period_start BETWEEN month.period_start AND month.period_end
        WHERE month.grain = 'month' AND month.measure = 'homicide' AND day.measure = 'homicide'
          AND month.basis IN ('compstat_date', 'incident_date')
        GROUP BY ALL HAVING sum(day.value) <> min(month.value)
        """,
    )

    assert found == []


@pytest.mark.parametrize("table", ["observations", "changes", "events"])
def test_every_row_has_sources_that_are_known(record: Record, table: str) -> None:
    keys = [str(row[0]) for row in rows(record, f"SELECT DISTINCT source FROM {table}")]

    assert keys
    assert all(record.sources(key) for key in keys)


@pytest.mark.parametrize(
    ("table", "column"),
    [("observations", "measure"), ("changes", "measure"), ("events", "kind")],
)
def test_every_row_is_about_a_known_measure_and_place(record: Record, table: str, column: str) -> None:
    found = rows(record, f"SELECT DISTINCT {column}, place FROM {table}")

    assert {row[0] for row in found} <= Catalogue.bundled().by_id.keys()
    assert {row[1] for row in found} <= Gazetteer.bundled().by_id.keys()


def test_every_value_is_in_the_unit_of_its_measure(record: Record) -> None:
    found = rows(record, "SELECT DISTINCT measure, unit FROM observations")

    assert {(measure, Catalogue.bundled().by_id[str(measure)].unit) for measure, _ in found} == set(found)
    assert {row[1] for row in found} <= set(get_args(Unit))


@pytest.mark.parametrize("table", ["observations", "changes", "events"])
def test_rows_are_numbered_without_repeat(record: Record, table: str) -> None:
    [(numbers, count)] = rows(record, f'SELECT count(DISTINCT "row"), count(*) FROM {table}')

    assert numbers == count


def test_acts_are_those_that_claims_know(record: Record) -> None:
    assert {str(row[0]) for row in rows(record, "SELECT DISTINCT act FROM events")} <= ACTS


def test_every_change_compares_with_an_earlier_period(record: Record) -> None:
    assert rows(record, "SELECT * FROM changes WHERE baseline_end >= period_start") == []


# The files.


@pytest.mark.parametrize("name", sorted(RESOURCES))
def test_the_descriptor_lists_the_columns_that_the_file_has(name: str) -> None:
    resource = RESOURCES[name]
    reader = "read_parquet" if resource["format"] == "parquet" else "read_csv"
    with duckdb.connect(":memory:") as connection:
        columns = connection.execute(
            f"DESCRIBE FROM {reader}($1)", [str(PACKAGE / resource["path"])]
        ).fetchall()

    assert [column[0] for column in columns] == [field["name"] for field in resource["schema"]["fields"]]


@pytest.mark.parametrize("name", sorted(RESOURCES))
def test_foreign_keys_lead_to_resources_of_the_package(name: str) -> None:
    for key in RESOURCES[name]["schema"].get("foreignKeys", []):
        fields = {field["name"] for field in RESOURCES[name]["schema"]["fields"]}

        assert key["fields"] in fields
        assert key["reference"]["resource"] in RESOURCES


def test_the_package_is_small_enough_to_ship() -> None:
    assert sum(file.stat().st_size for file in PACKAGE.iterdir()) < 3_000_000
