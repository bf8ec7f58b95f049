"""Who holds an office of which place, and whom the text means when it names one again."""

from __future__ import annotations

import pytest

from onrecord.claims.places.find import find_places
from onrecord.claims.whereabouts.offices import OfficeHolder, place_of_office
from onrecord.reading import Article


def holders(text: str) -> tuple[OfficeHolder, ...]:
    return find_places(Article(text=text)).holders


HOLDERS = [
    ("Denver Mayor Ora Lund spoke.", ("Lund", "mayor", "Denver")),
    ("Denver’s mayor, Ora Lund, spoke.", ("Lund", "mayor", "Denver")),
    ("Denver's mayor, Ora Lund, spoke.", ("Lund", "mayor", "Denver")),
    ("Cook County Sheriff Ora Lund spoke.", ("Lund", "sheriff", "Cook County")),
    ("Denver Police Chief Ora Lund spoke.", ("Lund", "chief", "Denver")),
    ("Ora Lund, the mayor of Denver, spoke.", ("Lund", "mayor", "Denver")),
    ("Ora Lund, mayor of Denver, spoke.", ("Lund", "mayor", "Denver")),
    ("Mayor Ora Lund of Denver spoke.", ("Lund", "mayor", "Denver")),
    ("Colorado Gov. Ora Lund spoke.", ("Lund", "governor", "Colorado")),
    ("Denver Mayor Ora B. Lund Jr. spoke.", ("Lund", "mayor", "Denver")),
]


@pytest.mark.parametrize(("text", "holder"), HOLDERS, ids=[text for text, _ in HOLDERS])
def test_an_officer_named_beside_a_place_holds_its_office(text: str, holder: tuple[str, str, str]) -> None:
    assert [(one.surname, one.office, one.place.name) for one in holders(text)] == [holder]


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Ora Lund spoke.",
        "Denver is old. Mayor Ora Lund spoke.",
        "Denver resident Ora Lund spoke.",
        "America’s mayor, Ora Lund, spoke.",
        "The Denver mayor spoke.",
    ],
)
def test_a_name_or_an_office_or_a_place_alone_makes_no_officer(text: str) -> None:
    assert holders(text) == ()


def test_a_sentence_that_ends_with_the_name_ends_the_name() -> None:
    assert [one.surname for one in holders("He met Denver Mayor Ora Lund. Voss came late.")] == ["Lund"]


TEXT = "Denver Mayor Ora Lund met Boston Mayor Ann Voss and Cook County Sheriff Max Ode. "

AGAIN = [
    ("Lund spoke.", "Denver"),
    ("Lund’s order stands.", "Denver"),
    ("Voss and her order.", "Boston"),
    ("The mayor spoke.", "Boston"),
    ("The sheriff spoke.", "Cook County"),
    ("Then the sheriff spoke.", "Cook County"),
    ("The mayor, Ora Lund, spoke.", "Denver"),
]


@pytest.mark.parametrize(("again", "place"), AGAIN)
def test_a_surname_or_the_office_names_the_holder_again(again: str, place: str) -> None:
    found = place_of_office(TEXT + again, len(TEXT), len(TEXT + again), holders(TEXT + again))

    assert found is not None
    assert found.name == place


@pytest.mark.parametrize(
    "again", ["The governor spoke.", "The mayor of Quillan spoke.", "A lund is a grove."]
)
def test_another_office_or_word_names_nobody(again: str) -> None:
    assert place_of_office(TEXT + again, len(TEXT), len(TEXT + again), holders(TEXT + again)) is None


def test_nobody_is_meant_before_anybody_was_named() -> None:
    text = "The mayor spoke. " + TEXT

    assert place_of_office(text, 0, 16, holders(text)) is None
