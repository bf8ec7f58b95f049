"""Known facts of the bundled record come out of plain claims, with query, rows and sources."""

from __future__ import annotations

from datetime import date

import pytest

from checking.by_hand import CHICAGO, MIAMI_DADE, Check, days, exactly, make_claim
from onrecord.checking import check_claims
from onrecord.claims import Value
from onrecord.record import Period, Record

TO_AUGUST_13 = days("2017-01-01", "2017-08-13")


def test_433_homicides_by_13_august_2017_by_police_records(check: Check) -> None:
    finding = check("level", "homicide", CHICAGO, period=TO_AUGUST_13, value=exactly(433, "count"))

    assert finding.verdict == "holds"
    assert finding.computed is not None
    assert finding.computed.number == 433
    assert "cpd_foia_2022" in {source.id for source in finding.sources}


def test_more_than_433_by_16_august_holds_by_every_count(check: Check) -> None:
    value = Value(number=433, unit="count", low=433, high=None, hedge="more_than")
    finding = check("level", "homicide", CHICAGO, period=days("2017-01-01", "2017-08-16"), value=value)

    assert {reading.verdict for reading in finding.readings} == {"holds"}


def test_the_police_counted_650_while_others_counted_more(check: Check) -> None:
    finding = check("level", "homicide", CHICAGO, period=Period.year(2017), value=exactly(650, "count"))

    assert finding.verdict == "holds"
    figures = {reading.computed.number for reading in finding.readings if reading.computed}
    assert {650, 660, 672, 675} <= figures


@pytest.mark.parametrize(
    ("number", "direction", "verdict"),
    [
        (16, "down", "holds"),
        (14, "down", "holds"),
        (30, "down", "off"),
        (16, "up", "contradicted"),
    ],
)
def test_killings_in_chicago_from_2016_to_2017(
    check: Check, number: float, direction: str, verdict: str
) -> None:
    finding = check(
        "change",
        "homicide",
        CHICAGO,
        period=Period.year(2017),
        baseline=Period.year(2016),
        value=exactly(number, "percent"),
        direction=direction,
    )

    assert finding.verdict == verdict


def test_a_change_in_counts_is_a_difference(check: Check) -> None:
    finding = check(
        "change",
        "homicide",
        MIAMI_DADE,
        period=days("2017-01-01", "2017-06-30"),
        baseline=days("2016-01-01", "2016-06-30"),
        value=exactly(3, "count"),
        direction="down",
    )

    assert finding.verdict == "holds"
    assert finding.computed is not None
    assert finding.computed.number == -3
    assert {row["value"] for row in finding.rows} == {92.0, 95.0}


@pytest.mark.parametrize(
    ("period", "baseline", "direction", "verdict"),
    [
        (Period.year(2019), days("2010-01-01", "2019-12-31"), "down", "no_data"),
        (days("2014-01-01", "2016-12-31"), Period.year(2013), "up", "no_data"),
        (days("2016-07-01", "2016-08-31"), Period.year(2015), "down", "no_data"),
        # Over 600 to the end of October 2016 against 502 in all of 2015.
        (days("2016-01-01", "2016-10-31"), Period.year(2015), "up", "holds"),
    ],
)
def test_times_of_unlike_length_are_only_set_side_by_side_where_the_shorter_has_more(
    check: Check, period: Period, baseline: Period, direction: str, verdict: str
) -> None:
    found = check(
        "change", "homicide", CHICAGO, period=period, baseline=baseline, direction=direction,
        published=date(2021, 1, 1),
    )  # fmt: skip

    assert found.verdict == verdict


def test_killings_in_chicago_outnumbered_new_york_and_los_angeles_together(check: Check) -> None:
    finding = check(
        "comparison",
        "homicide",
        CHICAGO,
        period=Period.year(2016),
        versus="city:3651000+city:0644000",
        direction="up",
    )

    assert finding.verdict == "holds"
    assert {row["part"] for row in finding.rows} == {"period", "versus"}


@pytest.mark.parametrize(("place", "verdict"), [(CHICAGO, "holds"), (MIAMI_DADE, "holds")])
def test_both_have_about_2_7_million_people(check: Check, place: str, verdict: str) -> None:
    finding = check("level", "population", place, value=exactly(2.7e6, "count", 5e4))

    assert finding.verdict == verdict


def test_the_area_of_miami_dade_police_has_not(check: Check) -> None:
    finding = check(
        "level",
        "population",
        "agency:FL0130000",
        period=Period.year(2015),
        value=exactly(2.7e6, "count", 5e4),
    )

    assert finding.verdict == "contradicted"


def test_about_2_million_dollars_is_the_allocation_of_the_fiscal_year_of_the_article(check: Check) -> None:
    value = Value(number=2e6, unit="usd", low=1.5e6, high=2.5e6, hedge="about")
    finding = check("level", "byrne_jag_grant", CHICAGO, value=value)

    assert finding.verdict == "holds"
    assert finding.computed is not None
    assert finding.computed.number == 2_019_194


def test_a_rate_takes_the_population_of_that_place_and_year(check: Check) -> None:
    finding = check(
        "level",
        "homicide_rate",
        "city:2965000",
        period=Period.year(2015),
        value=exactly(59, "rate_per_100k"),
    )

    assert finding.verdict == "holds"
    assert {row["measure"] for row in finding.rows} == {"homicide", "population"}


def test_a_fifth_of_the_killings_of_2016_were_cleared_in_the_year(check: Check) -> None:
    finding = check(
        "level",
        "homicide_clearance_rate_same_year",
        CHICAGO,
        period=Period.year(2016),
        value=Value(number=20, unit="percent", low=18, high=22, hedge="about"),
    )

    assert finding.verdict in {"holds", "holds_roughly"}


def test_the_most_killings_since_1997_in_2016_needs_every_year_between(check: Check) -> None:
    finding = check(
        "rank",
        "homicide",
        CHICAGO,
        period=Period.year(2015),
        baseline=Period.year(2012),
        value=exactly(1, "other"),
        direction="up",
    )

    assert finding.computed is not None
    assert finding.verdict == "holds"
    assert len({str(row["period_start"])[:4] for row in finding.rows}) == 3


def test_a_trend_is_judged_by_its_direction(check: Check) -> None:
    rising = check("trend", "homicide", CHICAGO, period=Period.year(2016), direction="up")
    falling = check("trend", "homicide", CHICAGO, period=Period.year(2016), direction="down")

    assert (rising.verdict, falling.verdict) == ("holds", "contradicted")


def test_the_shown_query_gives_the_shown_rows(check: Check, record: Record) -> None:
    finding = check("level", "homicide", CHICAGO, period=TO_AUGUST_13, value=exactly(440, "count"))

    again = record.sql(finding.query)
    assert [dict(zip(again.columns, row, strict=True)) for row in again.rows] == list(finding.rows)


def test_the_rows_add_up_to_the_figure(check: Check) -> None:
    finding = check("level", "homicide", CHICAGO, period=TO_AUGUST_13, value=exactly(440, "count"))

    assert finding.computed is not None
    assert sum(float(str(row["value"])) for row in finding.rows) == finding.computed.number


def test_weights_of_the_readings_add_up_to_one(check: Check) -> None:
    finding = check("level", "homicide", CHICAGO, period=Period.year(2017), value=exactly(650, "count"))

    assert sum(reading.score for reading in finding.readings) == pytest.approx(1, abs=0.001)


def test_a_claim_made_twice_is_found_twice_with_its_own_id(record: Record) -> None:
    first = make_claim("level", "homicide", CHICAGO, period=Period.year(2017), value=exactly(650, "count"))
    again = first.model_copy(update={"id": "c2", "start": 40, "end": 49})

    one, two = check_claims([first, again], [], None, record)

    assert (one.claim, two.claim) == ("c1", "c2")
    assert one.model_copy(update={"claim": "c2"}) == two
