"""Bodies and officers that act for the home, or for a place of another tier."""

from __future__ import annotations

import pytest

from onrecord.claims.claim import PlacePhrase
from onrecord.claims.places.index import PlaceIndex
from onrecord.claims.places.mentions import PlaceMention, find_names
from onrecord.claims.places.tier_bodies import find_tier_bodies, of_office, places_of_tiers


def spot(name: str, kind: str) -> PlaceMention:
    return PlaceMention(0, 0, PlacePhrase(text=name, name=name), kind)


INDEX = PlaceIndex.in_use()
CITY, COUNTY, STATE = spot("Quillan", "city"), spot("Tarrow County", "county"), spot("Calhoun", "state")
LIKELIEST = {"city": CITY, "county": COUNTY, "state": STATE}
ACTS = [
    ("The Legislature cut the budget.", "Calhoun"),
    ("Gov. Ora Lund vetoed it.", "Calhoun"),
    ("It broke state law.", "Calhoun"),
    ("The state health department closed it.", "Calhoun"),
    ("Sheriff's deputies seized it.", "Tarrow County"),
    ("The county board met.", "Tarrow County"),
]


@pytest.mark.parametrize(("text", "name"), ACTS, ids=[row[0] for row in ACTS])
def test_news_of_a_city_has_bodies_of_its_state_and_county(text: str, name: str) -> None:
    found = find_tier_bodies(text, places_of_tiers(CITY, LIKELIEST, INDEX))
    assert [one.place.name for one in found] == [name]


def test_a_states_own_bodies_are_of_it() -> None:
    found = find_tier_bodies("Lawmakers met.", places_of_tiers(STATE, LIKELIEST, INDEX))
    assert [one.place.name for one in found] == ["Calhoun"]


@pytest.mark.parametrize("text", ["The mayor spoke.", "The governor of Ohio spoke.", "A judge ruled."])
def test_a_citys_own_bodies_and_those_of_no_tier_are_left_out(text: str) -> None:
    assert list(find_tier_bodies(text, places_of_tiers(CITY, LIKELIEST, INDEX))) == []


@pytest.mark.parametrize("home", [None, spot("France", "country"), spot("Ansel Valley", "region")])
def test_a_home_of_no_tier_has_no_others(home: PlaceMention | None) -> None:
    assert places_of_tiers(home, LIKELIEST, INDEX) == {}


def test_the_state_that_holds_the_home_need_not_be_named() -> None:
    memphis = find_names("Rents rose in Memphis.", INDEX)[0]
    found = find_tier_bodies("The governor spoke. The sheriff met.", places_of_tiers(memphis, {}, INDEX))

    assert [one.place.name for one in found] == ["Tennessee"]


def test_a_text_that_names_no_place_of_a_tier_has_no_bodies_of_it() -> None:
    assert list(find_tier_bodies("The Legislature met.", places_of_tiers(CITY, {"city": CITY}, INDEX))) == []


OFFICES = [
    ("sheriff", "Tarrow County"),
    ("state senator", "Calhoun"),
    ("county clerk", "Tarrow County"),
    ("mayor", None),
    ("farmer", None),
]


@pytest.mark.parametrize(("role", "name"), OFFICES, ids=[row[0] for row in OFFICES])
def test_an_office_says_of_what_tier_it_is(role: str, name: str | None) -> None:
    found = of_office(role, places_of_tiers(CITY, LIKELIEST, INDEX))
    assert (found.place.name if found else None) == name
