"""The catalogue of measures: the words of news lead to what can be measured."""

from __future__ import annotations

from collections import Counter

import pytest

from onrecord.record import Catalogue, Measure

CATALOGUE = Catalogue.bundled()
EVENTS = {
    "lawsuit",
    "detainer_policy",
    "immigration_cooperation_policy",
    "state_preemption",
    "federal_executive_order",
    "federal_grant_condition",
    "federal_compliance_review",
    "office_holding",
}
RATED = {
    "homicide",
    "rape",
    "robbery",
    "aggravated_assault",
    "violent_crime",
    "burglary",
    "larceny",
    "motor_vehicle_theft",
    "property_crime",
    "total_index_crime",
}


def named(synonym: str) -> list[str]:
    return [measure.id for measure in CATALOGUE.measures if synonym in measure.synonyms]


@pytest.mark.parametrize(
    ("words", "measure"),
    [
        ("murders", "homicide"),
        ("slayings", "homicide"),
        ("people killed", "homicide"),
        ("car thefts", "motor_vehicle_theft"),
        ("stolen vehicles", "motor_vehicle_theft"),
        ("break-ins", "burglary"),
        ("people shot", "shooting_victims"),
        ("gunshot victims", "shooting_victims"),
        ("shootings", "shootings"),
        ("murder rate", "homicide_rate"),
        ("violent crime", "violent_crime"),
        ("sued", "lawsuit"),
        ("immigration hold", "detainer_policy"),
        ("requests to hold people in jail", "detainer_policy"),
        ("sanctuary policy", "sanctuary_policy"),
        ("grant money", "byrne_jag_grant"),
        ("crime-fighting money", "byrne_jag_grant"),
        ("executive order", "federal_executive_order"),
    ],
)
def test_words_of_news_name_one_measure(words: str, measure: str) -> None:
    assert named(words) == [measure]


def test_no_words_name_two_measures() -> None:
    counted = Counter(synonym for measure in CATALOGUE.measures for synonym in measure.synonyms)

    assert [synonym for synonym, count in counted.items() if count > 1] == []


@pytest.mark.parametrize("measure", CATALOGUE.measures, ids=lambda m: m.id)
def test_synonyms_are_written_as_a_lowered_text_has_them(measure: Measure) -> None:
    assert [s for s in measure.synonyms if s != s.lower() or s != s.strip() or "  " in s] == []


@pytest.mark.parametrize("measure", CATALOGUE.measures, ids=lambda m: m.id)
def test_a_measure_refers_only_to_measures(measure: Measure) -> None:
    others = {*measure.reads_as, measure.numerator, measure.denominator, measure.broader} - {""}

    assert others <= CATALOGUE.by_id.keys()


@pytest.mark.parametrize("measure", CATALOGUE.measures, ids=lambda m: m.id)
def test_a_kind_has_what_it_needs(measure: Measure) -> None:
    assert (measure.kind == "ambiguous") == bool(measure.reads_as)
    assert (measure.kind == "derived") == bool(measure.numerator and measure.denominator)
    assert measure.description


def test_ids_are_unique() -> None:
    assert len(CATALOGUE.by_id) == len(CATALOGUE.measures)


def test_the_events_of_the_package_are_measures_of_kind_event() -> None:
    assert {measure.id for measure in CATALOGUE.measures if measure.kind == "event"} == EVENTS


@pytest.mark.parametrize("offence", sorted(RATED))
def test_an_offence_has_a_rate_per_100_000(offence: str) -> None:
    rate = CATALOGUE.by_id[f"{offence}_rate"]

    assert (rate.numerator, rate.denominator, rate.factor) == (offence, "population", 100_000)
    assert rate.unit == "rate_per_100k"


def test_shootings_may_be_incidents_or_victims() -> None:
    assert CATALOGUE.readings("shootings") == ("shooting_incidents", "shooting_victims")


def test_a_plain_measure_reads_as_itself() -> None:
    assert CATALOGUE.readings("homicide") == ("homicide",)


def test_an_unknown_measure_reads_as_nothing() -> None:
    assert CATALOGUE.readings("unicorns") == ()


def test_clearance_rates_are_told_apart_by_what_they_count() -> None:
    assert set(CATALOGUE.readings("homicide_clearance_rate")) >= {
        "homicide_clearance_rate_in_year",
        "homicide_clearance_rate_same_year",
        "homicide_clearance_rate_to_date",
    }


@pytest.mark.parametrize(("part", "whole"), [("homicide", "violent_crime"), ("burglary", "property_crime")])
def test_a_part_knows_its_whole(part: str, whole: str) -> None:
    assert CATALOGUE.by_id[part].broader == whole


@pytest.mark.parametrize("measure", ["population", "homicide_rate", "homicide_clearance_rate_in_year"])
def test_what_is_no_count_of_happenings_is_not_summed(measure: str) -> None:
    assert not CATALOGUE.by_id[measure].additive


def test_crimes_may_be_summed() -> None:
    assert all(CATALOGUE.by_id[offence].additive for offence in RATED)
