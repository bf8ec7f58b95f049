"""The gazetteer: places, their names, and what lies within what."""

from __future__ import annotations

import pytest

from onrecord.record import Gazetteer, Jurisdiction

PLACES = Gazetteer.bundled()


def ids_named(name: str) -> list[str]:
    return [place.id for place in PLACES.places if name in {place.name, *place.aliases}]


def chain(place: Jurisdiction) -> list[str]:
    """The place and everything that it lies within, from small to large."""
    found = [place.id]
    while place.within and len(found) < 10:
        place = PLACES.by_id[place.within]
        found.append(place.id)
    return found


def test_ids_are_unique() -> None:
    assert len(PLACES.by_id) == len(PLACES.places)


def test_every_place_lies_at_last_in_the_country() -> None:
    assert [place.id for place in PLACES.places if chain(place)[-1] != "country:1"] == []


@pytest.mark.parametrize(
    ("place", "holders"),
    [
        ("city:1714000", ["county:17031", "state:17", "country:1"]),
        ("city:1245000", ["county:12086", "state:12", "country:1"]),
        ("agency:FL0130000", ["county:12086", "state:12", "country:1"]),
        ("city:3651000", ["state:36", "country:1"]),
        ("county:36047", ["city:3651000", "state:36", "country:1"]),
        ("agency:mcca", ["country:1"]),
    ],
)
def test_a_place_lies_within_larger_ones(place: str, holders: list[str]) -> None:
    assert chain(PLACES.by_id[place])[1:] == holders


def test_the_kind_is_the_first_part_of_the_id() -> None:
    assert [place.id for place in PLACES.places if place.id.split(":")[0] != place.kind] == []


def test_no_alias_repeats_the_name() -> None:
    assert [p.id for p in PLACES.places if p.name in p.aliases or len(set(p.aliases)) < len(p.aliases)] == []


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("Chicago", "city:1714000"),
        ("Chicago, Ill.", "city:1714000"),
        ("Miami-Dade", "county:12086"),
        ("NYC", "city:3651000"),
        ("Washington, D.C.", "city:1150000"),
        ("Springfield, Mo.", "city:2970000"),
        ("Orange County, Florida", "county:12095"),
        ("Gary, Indiana", "city:in-gary"),
        ("the U.S.", "country:1"),
    ],
)
def test_a_name_leads_to_one_place(name: str, place: str) -> None:
    assert ids_named(name) == [place]


def test_new_york_stays_ambiguous() -> None:
    assert set(ids_named("New York")) == {"state:36", "city:3651000"}


def test_of_two_cities_with_one_name_the_larger_comes_first() -> None:
    assert ids_named("Columbus")[0] == "city:3918000"


@pytest.mark.parametrize("name", ["Gary", "Cook", "Clark", "Miss.", "Ore.", "IN", "OR", "ME"])
def test_a_bare_word_that_means_something_else_is_no_place(name: str) -> None:
    """Gary is first of all a person, and "Miss." a form of address."""
    assert ids_named(name) == []


@pytest.mark.parametrize("name", ["Evanston", "Ithaca", "Opa-locka"])
def test_a_smaller_place_that_rows_speak_of_keeps_its_bare_name(name: str) -> None:
    assert len(ids_named(name)) == 1


def test_the_area_of_a_county_police_is_not_its_county() -> None:
    area, county = PLACES.by_id["agency:FL0130000"], PLACES.by_id["county:12086"]

    assert area.name == "Unincorporated Miami-Dade County"
    assert area.agency_id == county.agency_id == "FL0130000"


def test_a_police_area_is_named_after_its_police() -> None:
    assert PLACES.by_id["agency:CA0190000"].name == "Los Angeles County Sheriff's Office area"


def test_a_gazetteer_is_made_from_rows_of_text() -> None:
    row = dict.fromkeys(Jurisdiction.model_fields, "") | {
        "id": "city:x",
        "name": "Mill Town",
        "kind": "city",
        "aliases": "Milltown|Mill Town, X.",
    }

    assert Gazetteer.from_rows([row]).by_id["city:x"].aliases == ("Milltown", "Mill Town, X.")
