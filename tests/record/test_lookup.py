"""Measures and places by what people call them."""

from __future__ import annotations

import pytest

from onrecord.errors import RecordError
from onrecord.record import Catalogue, Gazetteer, Record
from onrecord.record.course import courses
from onrecord.record.lookup import find_measure, find_place

HOLD_ROWS = ("city:1714000", "city:3651000")


@pytest.mark.parametrize("name", ["homicide", "Homicides", "murders", "homicdes", " murder  victims "])
def test_a_measure_has_many_names(name: str) -> None:
    assert find_measure(name, Catalogue.bundled()).id == "homicide"


@pytest.mark.parametrize("name", ["city:1714000", "Chicago", "chicago", "Chicgo"])
def test_a_place_has_many_names(name: str) -> None:
    assert find_place(name, Gazetteer.bundled(), HOLD_ROWS).id == "city:1714000"


def test_a_city_goes_before_the_state_of_its_name() -> None:
    assert find_place("New York", Gazetteer.bundled(), HOLD_ROWS).id == "city:3651000"


@pytest.mark.parametrize(("name", "message"), [("Springfield", "several places"), ("Qqqqqq", "no place")])
def test_a_name_of_several_or_of_none_is_told(name: str, message: str) -> None:
    with pytest.raises(RecordError, match=message) as raised:
        find_place(name, Gazetteer.bundled(), ())

    assert raised.value.hint


def test_a_near_miss_comes_with_suggestions() -> None:
    with pytest.raises(RecordError) as raised:
        find_measure("homicide arests made", Catalogue.bundled())

    assert "did you mean homicide_arrests" in raised.value.hint


def test_the_course_of_a_count(record: Record) -> None:
    [course] = courses(record, "homicides", "Chicago")

    years = [s for s in course.steps if s.grain == "year" and s.source == "chicago_portal_2019"]
    assert course.measure.id == "homicide"
    assert [s.period.start.year for s in years] == sorted(s.period.start.year for s in years)
    assert all(step.published for step in years)


def test_a_rate_is_the_count_by_the_population_of_that_year(record: Record) -> None:
    [counts], [rates] = courses(record, "homicide", "Chicago"), courses(record, "homicide rate", "Chicago")
    [people] = courses(record, "population", "Chicago")
    population = {step.period: step.value for step in reversed(people.steps)}

    assert rates.steps
    for rate in rates.steps:
        count = next(
            s for s in counts.steps
            if (s.period, s.source, s.basis, s.grain) == (rate.period, rate.source, rate.basis, rate.grain)
        )  # fmt: skip
        assert rate.value == pytest.approx(100_000 * count.value / population[rate.period])


def test_a_word_that_means_two_things_gives_both_courses(record: Record) -> None:
    assert [course.measure.id for course in courses(record, "shootings", "Chicago")] == list(
        record.catalogue.by_id["shootings"].reads_as
    )
