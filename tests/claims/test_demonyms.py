"""Places that a text names by their people."""

from __future__ import annotations

import pytest

from onrecord.claims.claim import PlacePhrase
from onrecord.claims.places.demonyms import find_demonyms, find_people_of
from onrecord.claims.places.find import find_places
from onrecord.claims.places.index import PlaceIndex
from onrecord.reading import Article


def test_a_plural_of_a_states_people_names_the_state() -> None:
    text = "Fewer Kentuckians and Ohioans died."

    found = find_demonyms(text, PlaceIndex.in_use())

    assert [(one.place.text, one.place.name, one.kind) for one in found] == [
        ("Kentuckians", "Kentucky", "state"),
        ("Ohioans", "Ohio", "state"),
    ]


def test_one_person_and_people_from_abroad_name_no_state() -> None:
    assert find_demonyms("A Texan met Haitians and Americans.", PlaceIndex.in_use()) == []


def test_a_plural_of_a_citys_people_names_the_city() -> None:
    found = find_demonyms("New Yorkers and Bostonians drive.", PlaceIndex.in_use())

    assert [(one.place.text, one.place.name) for one in found] == [
        ("New Yorkers", "New York"),
        ("Bostonians", "Boston"),
    ]


def test_people_whom_nothing_else_explains_are_no_town_of_their_name() -> None:
    text = "The bill covers 70,000 Mainers. The debt fell to Mainers, wrote the governor of Maine."

    places = find_places(Article(text=text))

    assert {one.place.name for one in places.mentions if one.named} == {"Maine"}


CANADA = PlacePhrase(text="Canada", name="Canada")
PEOPLE = [
    ("Most Americans and many Canadians vote.", None, ["United States"]),
    ("Most Americans and many Canadians vote.", CANADA, ["Canada"]),
    ("Native Americans and African-Americans vote.", None, []),
]


@pytest.mark.parametrize(("text", "nation", "names"), PEOPLE, ids=["home", "abroad", "some of them"])
def test_a_nation_is_named_by_its_own_people(text: str, nation: PlacePhrase | None, names: list[str]) -> None:
    found = find_people_of(text, nation, PlaceIndex.in_use())

    assert [one.place.name for one in found] == names
