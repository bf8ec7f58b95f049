"""Places that a text names by their people."""

from __future__ import annotations

from onrecord.claims.places.demonyms import find_demonyms
from onrecord.claims.places.index import PlaceIndex


def test_a_plural_of_a_states_people_names_the_state() -> None:
    text = "Fewer Kentuckians and Ohioans died."

    found = find_demonyms(text, PlaceIndex.in_use())

    assert [(one.place.text, one.place.name, one.kind) for one in found] == [
        ("Kentuckians", "Kentucky", "state"),
        ("Ohioans", "Ohio", "state"),
    ]


def test_one_person_and_people_from_abroad_name_no_state() -> None:
    assert find_demonyms("A Texan met Haitians and Americans.", PlaceIndex.in_use()) == []
