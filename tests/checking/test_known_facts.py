"""Facts known from the record's own notes come out right from plain sentences, through all steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import onrecord

if TYPE_CHECKING:
    from onrecord.checking import Finding, Verdict
    from onrecord.record import Record


def finding(record: Record, text: str, date: str, words: str) -> Finding:
    """The finding on the tightest claim that holds these words."""
    report = onrecord.check(onrecord.Article(text=text, date=date), record)
    claims = sorted((c for c in report.claims if words in c.text), key=lambda c: c.end - c.start)
    assert claims, [c.text for c in report.claims]
    return next(f for f in report.findings if f.claim == claims[0].id)


def figures(found: Finding) -> set[float]:
    return {reading.computed.number for reading in found.readings if reading.computed}


def test_433_killings_to_13_august_by_police_records(record: Record) -> None:
    text = "CHICAGO — The city has had 433 homicides between Jan. 1 and Aug. 13, police records show."

    found = finding(record, text, "2017-08-16", "433")

    assert found.verdict == "holds"
    assert found.sources[0].publisher == "Chicago Police Department"


def test_while_the_police_count_stood_at_402_at_the_end_of_july(record: Record) -> None:
    text = "CHICAGO — Chicago had 402 homicides through the end of July, police said."

    found = finding(record, text, "2017-08-16", "402")

    assert found.verdict == "holds"
    assert found.sources[0].publisher == "NBC Chicago"
    assert {402, 410, 411, 413} <= figures(found)


def test_chicago_had_more_killings_in_2016_than_new_york_and_los_angeles_together(record: Record) -> None:
    text = "CHICAGO — Chicago had more homicides in 2016 than New York and Los Angeles combined."

    found = finding(record, text, "2018-01-10", "combined")

    assert found.verdict == "holds"
    assert "762" in found.explanation
    assert "628 in New York and Los Angeles together" in found.explanation


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Chicago has about 2.7 million residents.", "holds"),
        ("Miami-Dade County has 2.7 million residents.", "holds"),
        ("The Miami-Dade Police Department's area has 2.7 million residents.", "contradicted"),
    ],
)
def test_city_and_county_have_2_7_million_people_and_the_area_of_the_county_s_police_has_not(
    record: Record, sentence: str, verdict: Verdict
) -> None:
    assert finding(record, f"MIAMI — {sentence}", "2017-08-16", "2.7 million").verdict == verdict


def test_a_fifth_of_the_killings_of_2016_were_cleared_in_that_year(record: Record) -> None:
    text = (
        "CHICAGO — About 20 percent of the homicides committed in 2016 were cleared that year, police said."
    )

    found = finding(record, text, "2017-08-16", "20 percent")

    assert found.verdict == "holds"
    assert {19, 20} <= {round(figure) for figure in figures(found)}


def test_killings_fell_16_percent_in_2017_by_the_police_and_less_by_others(record: Record) -> None:
    text = "CHICAGO — Murders in Chicago fell 16 percent in 2017 from 2016."

    found = finding(record, text, "2018-01-10", "16 percent")

    assert found.verdict == "holds"
    assert found.computed is not None
    assert found.computed.number == -15.69
    assert "later counts give 14.3 to 15.4 percent" in found.explanation


def test_what_the_county_s_police_counted_to_early_august_no_source_has(record: Record) -> None:
    text = "MIAMI — Homicides in Miami-Dade rose 17 percent between January and early August from 2016."

    found = finding(record, text, "2017-08-16", "17 percent")

    assert found.verdict == "no_data"
    assert found.nearest[0].computed is not None
    assert found.nearest[0].computed.number == pytest.approx(-3.16, abs=0.01)
