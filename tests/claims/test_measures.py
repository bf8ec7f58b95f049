"""Which measure a phrase names, and when it is narrower than what the catalogue knows."""

from __future__ import annotations

import pytest

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.measures.catalogue import as_count, as_rate, is_anaphor, is_statistic, measure_of


@pytest.mark.parametrize(
    ("phrase", "measure_id"),
    [
        ("homicides", "homicide"),
        ("the number of slayings", "homicide"),
        ("total reported burglaries", "burglary"),
        ("Denver car thefts", "motor_vehicle_theft"),
        ("the city's murder rate", "homicide_rate"),
    ],
)
def test_a_phrase_of_the_catalogue_gives_its_id(phrase: str, measure_id: str) -> None:
    assert measure_of(phrase).id == measure_id


@pytest.mark.parametrize(
    "phrase",
    [
        "retail theft",
        "robbery suspects",
        "school funding",
        "homebound residents",
        "Gang homicides",
        "Residential burglaries",
    ],
)
def test_a_narrower_thing_keeps_its_words_and_has_no_id(phrase: str) -> None:
    assert measure_of(phrase) == MeasurePhrase(text=phrase)


def test_people_killed_on_the_roads_are_no_homicides() -> None:
    assert measure_of("people killed", "twelve people killed in crashes").id is None
    assert measure_of("people killed", "twelve people killed last year").id == "homicide"


@pytest.mark.parametrize(
    "phrase", ["voter turnout", "median rent", "number of vacant lots", "spending on roads"]
)
def test_what_news_measures_is_a_statistic_whether_or_not_the_catalogue_knows_it(phrase: str) -> None:
    assert is_statistic(phrase)


@pytest.mark.parametrize("phrase", ["curtain", "he", "the old bridge", ""])
def test_other_things_are_no_statistics(phrase: str) -> None:
    assert not is_statistic(phrase)


@pytest.mark.parametrize("phrase", ["its rate", "that year's total", "the old mark", "It"])
def test_a_pointing_phrase_names_no_measure_itself(phrase: str) -> None:
    assert is_anaphor(phrase)


def test_a_count_and_its_rate_lead_to_each_other() -> None:
    rate = as_rate(MeasurePhrase(text="homicides", id="homicide"))
    counted = as_count(rate)

    assert rate.id == "homicide_rate"
    assert counted is not None
    assert counted.id == "homicide"
