"""Where the record cannot say, the finding says so, and what the record has instead."""

from __future__ import annotations

import pytest

from checking.by_hand import CHICAGO, MIAMI_DADE, MIAMI_DADE_POLICE, Check, days, exactly
from onrecord.record import Period

EARLY_AUGUST = days("2017-01-01", "2017-08-10")
YEAR_TO_DATE = days("2017-01-01", "2017-08-16")


def shootings(check: Check, number: float, direction: str) -> str:
    finding = check(
        "change",
        "shootings",
        CHICAGO,
        period=YEAR_TO_DATE,
        baseline=YEAR_TO_DATE.shifted(-1),
        value=exactly(number, "percent"),
        direction=direction,
    )
    assert finding.computed is None
    assert "July 31" in finding.explanation
    assert "August 31" in finding.explanation
    return finding.verdict


@pytest.mark.parametrize(
    ("number", "direction", "verdict"),
    [
        (16, "down", "holds_roughly"),
        (14, "down", "holds_roughly"),
        (40, "down", "off"),
        (16, "up", "contradicted"),
    ],
)
def test_a_date_between_two_month_ends_is_never_more_certain_than_rough(
    check: Check, number: float, direction: str, verdict: str
) -> None:
    assert shootings(check, number, direction) == verdict


@pytest.mark.parametrize(("measure", "number"), [("violent_crime", 3), ("homicide", 17)])
def test_the_county_s_first_half_does_not_answer_for_its_police_to_early_august(
    check: Check, measure: str, number: float
) -> None:
    finding = check(
        "change",
        measure,
        MIAMI_DADE,
        period=EARLY_AUGUST,
        baseline=EARLY_AUGUST.shifted(-1),
        value=exactly(number, "percent"),
        direction="up",
        speaker="Miami-Dade Police Department",
    )

    assert finding.verdict == "no_data"
    assert finding.computed is None
    first = finding.nearest[0]
    assert first.place == MIAMI_DADE
    assert first.period == days("2017-01-01", "2017-06-30")
    assert "the whole of Miami-Dade County" in first.why
    assert "January to June 2017" in first.why


def test_nearest_figures_of_another_measure_are_named_as_such(check: Check) -> None:
    finding = check(
        "change",
        "violent_crime",
        MIAMI_DADE,
        period=EARLY_AUGUST,
        baseline=EARLY_AUGUST.shifted(-1),
        value=exactly(3, "percent"),
        direction="up",
    )

    assert [near.measure for near in finding.nearest[:1]] == ["total_index_crime"]
    assert "index crimes, not violent crimes" in finding.nearest[0].why


def test_nothing_after_the_claim_s_own_time_is_shown_as_near(check: Check) -> None:
    finding = check("level", "homicide_clearance_rate", CHICAGO)

    assert finding.verdict == "not_checkable"
    assert finding.nearest
    assert all(near.period is not None and near.period.end.year <= 2017 for near in finding.nearest)
    assert all(near.period is not None and near.period.end.month <= 9 for near in finding.nearest)


@pytest.mark.parametrize(("kind", "word"), [("opinion", "opinion"), ("causal", "cause")])
def test_opinions_and_causes_are_not_checkable(check: Check, kind: str, word: str) -> None:
    finding = check(kind, "homicide", CHICAGO)

    assert finding.verdict == "not_checkable"
    assert word in finding.explanation


def test_a_measure_that_the_catalogue_does_not_know(check: Check) -> None:
    finding = check("level", None, CHICAGO, value=exactly(9, "count"))

    assert finding.verdict == "no_data"
    assert "happiness" in finding.explanation


def test_a_place_that_nobody_named(check: Check) -> None:
    finding = check("level", "homicide", None, value=exactly(9, "count"))

    assert finding.verdict == "no_data"
    assert "place" in finding.explanation


def test_a_place_that_is_not_in_the_gazetteer(check: Check) -> None:
    assert check("level", "homicide", "city:0", value=exactly(9, "count")).verdict == "no_data"


def test_without_a_period_or_a_date_the_claim_stays_open(check: Check) -> None:
    finding = check("level", "homicide", CHICAGO, value=exactly(9, "count"), published=None)

    assert finding.verdict == "no_data"
    assert "date of publication" in finding.explanation


def test_a_count_of_crimes_without_a_period_is_not_guessed(check: Check) -> None:
    assert check("level", "homicide", CHICAGO, value=exactly(650, "count")).verdict == "no_data"


def test_a_year_that_the_record_does_not_reach(check: Check) -> None:
    finding = check("level", "homicide", CHICAGO, period=Period.year(1931), value=exactly(9, "count"))

    assert finding.verdict == "no_data"


class TestAreas:
    def test_a_county_police_speaks_for_its_own_area_first(self, check: Check) -> None:
        by_police = self.readings(check, "Miami-Dade Police Department")
        by_others = self.readings(check, "Ann Doe")

        assert by_police[MIAMI_DADE_POLICE] > by_others[MIAMI_DADE_POLICE]

    def test_readings_of_two_areas_that_disagree_make_it_depend(self, check: Check) -> None:
        finding = check(
            "level",
            "population",
            MIAMI_DADE,
            period=Period.year(2015),
            value=exactly(2.7e6, "count", 5e4),
            speaker="Miami-Dade Police Department",
        )

        assert {reading.verdict for reading in finding.readings} == {"holds", "contradicted"}

    @staticmethod
    def readings(check: Check, speaker: str) -> dict[str, float]:
        finding = check(
            "level",
            "population",
            MIAMI_DADE,
            period=Period.year(2015),
            value=exactly(2.7e6, "count", 5e4),
            speaker=speaker,
        )
        scores: dict[str, float] = {}
        for reading in finding.readings:
            scores[reading.place] = scores.get(reading.place, 0) + reading.score
        return scores
