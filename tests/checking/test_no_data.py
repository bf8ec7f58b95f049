"""Where the record cannot say, it says so: never a wrong verdict, and what it has and up to when."""

from __future__ import annotations

from datetime import date

import pytest

from checking.by_hand import CHICAGO, Check, days, exactly, make_claim
from checking.sample import NEW_YORK
from onrecord.checking import Finding, check_claims
from onrecord.record import Period, Record, Unit

IN_2016 = Period.year(2016)
COUNT = exactly(650, "count")


def test_a_count_without_a_time(check: Check) -> None:
    found = check("level", "homicide", CHICAGO, value=COUNT)

    assert found.verdict == "no_data"
    assert "gives no time" in found.explanation
    assert "between January 1975 and" in found.explanation
    assert found.nearest


def test_a_time_that_had_not_come_when_the_article_appeared(check: Check) -> None:
    """The record has 2018 by now; but an article of 2017 cannot have known."""
    found = check("level", "homicide", CHICAGO, value=COUNT, period=Period.year(2018))

    assert found.verdict == "no_data"
    assert "August 16, 2017" in found.explanation


def test_a_time_before_the_record_begins(check: Check) -> None:
    found = check("level", "homicide", CHICAGO, value=COUNT, period=Period.year(1960))

    assert found.verdict == "no_data"
    assert "lies between January 1975" in found.explanation
    assert "Chicago Police Department" in found.explanation


def test_a_time_behind_the_end_of_the_record(check: Check) -> None:
    found = check(
        "level", "homicide", CHICAGO, value=COUNT, period=Period.year(2026), published=date(2027, 2, 1)
    )

    assert found.verdict == "no_data"
    assert "and February 2026" in found.explanation


def test_a_measure_that_the_record_keeps_elsewhere(check: Check) -> None:
    found = check("level", "shooting_incidents", NEW_YORK, value=COUNT, period=IN_2016)

    assert found.verdict == "no_data"
    assert found.explanation.startswith("The record has no shooting incidents for New York")


@pytest.mark.parametrize("measure", [None, "dragons"])
def test_a_measure_that_nobody_knows(check: Check, measure: str | None) -> None:
    found = check("level", measure, CHICAGO, value=COUNT, period=IN_2016)

    assert found.verdict == "no_data"
    assert "keeps no figures" in found.explanation


@pytest.mark.parametrize("place", [None, "city:nowhere"])
def test_a_place_that_nobody_knows(check: Check, place: str | None) -> None:
    found = check("level", "homicide", place, value=COUNT, period=IN_2016)

    assert found.verdict == "no_data"
    assert "place" in found.explanation
    assert not found.rows


@pytest.mark.parametrize(
    ("kind", "unit"),
    [("level", "usd"), ("level", "percent"), ("level", "years"), ("change", "usd"), ("comparison", "years")],
)
def test_a_figure_in_another_unit_is_never_compared(record: Record, kind: str, unit: Unit) -> None:
    claim = make_claim(
        kind,
        "homicide",
        CHICAGO,
        period=IN_2016,
        value=exactly(650, unit),
        direction="up",
        versus=NEW_YORK,
    )

    (found,) = check_claims([claim], [], date(2018, 1, 10), record)

    assert found.verdict == "no_data"
    assert found.computed is None


def test_a_rate_for_half_a_year_is_not_that_of_a_year(check: Check) -> None:
    half = days("2017-01-01", "2017-06-30")

    assert (
        check("level", "homicide_rate", CHICAGO, value=exactly(12, "rate_per_100k"), period=half).verdict
        == "no_data"
    )


@pytest.mark.parametrize("stance", ["goal", "forecast", "hypothetical"])
def test_what_nobody_asserts_has_the_record_s_figure_beside_it(record: Record, stance: str) -> None:
    claim = make_claim(
        "change", "homicide", CHICAGO, period=IN_2016, value=exactly(20, "percent"), direction="down"
    ).model_copy(update={"stance": stance})

    (found,) = check_claims([claim], [], date(2018, 1, 10), record)

    assert found.verdict == "not_checkable"
    assert found.computed is None
    assert found.nearest
    assert "the record’s nearest figure" in found.explanation


@pytest.mark.parametrize("kind", ["opinion", "causal"])
def test_opinions_and_causes_are_not_checkable_whatever_their_slots(check: Check, kind: str) -> None:
    found: Finding = check(kind, "homicide", CHICAGO, value=COUNT, period=IN_2016)

    assert found.verdict == "not_checkable"
    assert found.query == ""


class TestOfParts:
    """A figure far below the record's is likelier of a part of what is counted than wrong."""

    @pytest.mark.parametrize(
        ("words", "verdict"),
        [
            ("33 killings", "no_data"),
            ("it brought 33", "no_data"),
            ("Chicago had 33 homicides in 2016", "contradicted"),
            ("33 homicides in Chicago last year", "contradicted"),
        ],
    )
    def test_unless_the_sentence_says_what_where_and_when(
        self, check: Check, words: str, verdict: str
    ) -> None:
        found = check(
            "level", "homicide", CHICAGO, value=exactly(33, "count"), period=IN_2016, text=words,
            named="homicides", called="Chicago",
        )  # fmt: skip

        assert found.verdict == verdict

    def test_the_figure_of_the_whole_is_told_with_its_rows(self, check: Check) -> None:
        found = check("level", "homicide", CHICAGO, value=exactly(33, "count"), period=IN_2016)

        assert "a part that the record does not count apart" in found.explanation
        assert found.rows
        assert found.sources
        assert found.computed is None
        assert found.nearest[0].why == "the figure itself, of all that is counted"

    def test_far_too_many_are_a_false_claim(self, check: Check) -> None:
        found = check("level", "homicide", CHICAGO, value=exactly(9_000, "count"), period=IN_2016)

        assert found.verdict == "contradicted"


def test_a_rate_of_more_than_there_are_people_is_none(check: Check) -> None:
    found = check("level", "homicide_rate", CHICAGO, value=exactly(899_447, "rate_per_100k"), period=IN_2016)

    assert found.verdict == "no_data"


def test_one_year_s_population_shows_no_change_within_it(check: Check) -> None:
    found = check(
        "change", "population", CHICAGO, value=exactly(1.2, "percent"), direction="up",
        period=days("2016-06-01", "2016-08-31"), baseline=days("2016-03-01", "2016-05-31"),
    )  # fmt: skip

    assert found.verdict == "no_data"


def test_a_change_since_a_day_is_not_that_from_one_day_to_another(check: Check) -> None:
    found = check(
        "change", "homicide", CHICAGO, value=exactly(50, "percent"), direction="down",
        period=days("2017-08-16", "2017-08-16"), baseline=days("2017-07-22", "2017-07-22"),
    )  # fmt: skip

    assert found.verdict == "no_data"
    assert "over which time the change runs" in found.explanation


class TestOfOtherPlaces:
    """What is far from the record and names no place, in an article of several, is likelier of another."""

    @pytest.mark.parametrize(
        ("words", "verdict"),
        [
            ("The toll fell by 40 percent.", "no_data"),
            ("In Chicago the toll fell by 40 percent.", "contradicted"),
            # City portal: 502 in 2015, 788 in 2016.
            ("The toll rose by 45 percent.", "off"),
        ],
    )
    def test_unless_it_is_near(self, record: Record, words: str, verdict: str) -> None:
        text = f"{words} New York had 335 homicides in 2016."
        direction = "down" if "fell" in words else "up"
        claim = make_claim(
            "change", "homicide", CHICAGO, called="Chicago", period=IN_2016, direction=direction,
            value=exactly(40 if direction == "down" else 45, "percent"), text=words[:-1], start=0,
            end=len(words) - 1,
        )  # fmt: skip
        elsewhere = make_claim("level", "homicide", NEW_YORK, called="New York", period=IN_2016)

        alone, _ = check_claims([claim, claim], [], None, record, text)
        found, _ = check_claims([claim, elsewhere], [], None, record, text)

        assert found.verdict == verdict
        assert alone.verdict in {"off", "contradicted"}
        if verdict == "no_data":
            assert "the article tells of several" in found.explanation
            assert found.rows


class TestOfOtherPeople:
    """Nobody is far wrong on how many live in a place: what does not say so counts others."""

    @pytest.mark.parametrize(
        ("words", "verdict"),
        [
            ("About 900,000 were counted.", "no_data"),
            ("Chicago has a population of about 900,000.", "contradicted"),
            # However it is put, a tenth of them are not the population.
            ("Chicago has a population of about 90,000.", "no_data"),
        ],
    )
    def test_unless_the_sentence_says_that_it_counts_those_of_the_place(
        self, record: Record, words: str, verdict: str
    ) -> None:
        number = 9e5 if "900,000" in words else 9e4
        claim = make_claim(
            "level", "population", CHICAGO, named="population", called="Chicago", period=IN_2016,
            value=exactly(number, "count", number / 20), text=words[:-1], start=0, end=len(words) - 1,
        )  # fmt: skip

        (found,) = check_claims([claim], [], None, record, words)

        assert found.verdict == verdict
