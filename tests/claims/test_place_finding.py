"""Which words of a text are places, which place they mean, and which place the text is about."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.claims.places.find import find_places, places_in
from onrecord.claims.places.nation_bodies import is_national
from onrecord.reading import Article


def names(text: str, title: str = "") -> list[str]:
    return [spot.place.name for spot in find_places(Article(text=text, title=title)).mentions]


NAMED = [
    ("Robberies fell in Denver.", ["Denver"]),
    ("Robberies fell in Denver and in Boston.", ["Denver", "Boston"]),
    ("Denver Mayor Ora Lund spoke.", ["Denver"]),
    ("Miami-Dade police spoke.", ["Miami-Dade County"]),
    ("Robberies fell in Denver’s north.", ["Denver"]),
    ("The Denver Post wrote of it.", []),
    ("Ida Boston spoke. Boston smiled.", []),
    ("Mr. Denver spoke. Denver smiled.", []),
    ("Robberies fell in Quillan.", ["Quillan"]),
    ("The town of Quillan is small. Quillan is old.", ["Quillan", "Quillan"]),
    ("Brackwater Township is small.", ["Brackwater Township"]),
    ("Harrow Parish is small.", ["Harrow Parish"]),
    ("Robberies fell in March.", []),
    ("Robberies fell in Spanish.", []),
    ("The Quillan School District is small.", ["Quillan School District"]),
    ("Robberies fell in Ora Lund Park.", []),
]


@pytest.mark.parametrize(("text", "expected"), NAMED, ids=[text for text, _ in NAMED])
def test_names_of_places_are_told_from_other_names(text: str, expected: list[str]) -> None:
    assert names(text) == expected


CHOSEN = [
    ("Springfield, Ill., is old.", "city:1772000"),
    ("Springfield, Illinois, is old.", "city:1772000"),
    ("Cook County is large.", "county:17031"),
    ("Washington state is large.", "state:53"),
    ("New York state is large.", "state:36"),
    ("New York is large.", "city:3651000"),
    ("Orange County, Fla., is large.", "county:12095"),
]


@pytest.mark.parametrize(("text", "place_id"), CHOSEN, ids=[text for text, _ in CHOSEN])
def test_what_follows_a_name_chooses_among_its_places(text: str, place_id: str) -> None:
    assert find_places(Article(text=text)).mentions[0].place.id == place_id


def test_a_known_name_in_a_state_that_has_none_such_is_another_place() -> None:
    (spot,) = find_places(Article(text="Denver, Ohio, is old.")).mentions[:1]

    assert spot.place.name == "Denver"
    assert spot.place.id is None


HOMES = [
    ("BOSTON — The council met. Robberies fell in Boston.", "", "Boston"),
    ("VELMONT — The council met.", "", "Velmont"),
    ("The council met in Denver. Denver is old. Boston is not.", "", "Denver"),
    ("WASHINGTON — The minister spoke.", "", "United States"),
    ("The council met.", "Robberies fall in Denver", "Denver"),
]


@pytest.mark.parametrize(("text", "title", "name"), HOMES)
def test_the_dateline_the_headline_or_the_most_named_place_is_what_the_text_is_about(
    text: str, title: str, name: str
) -> None:
    home = find_places(Article(text=text, title=title)).home

    assert home is not None
    assert home.place.name == name


def test_a_text_without_a_place_is_about_none() -> None:
    assert find_places(Article(text="The council met.")).home is None


@pytest.mark.parametrize("phrase", ["U.S. attorney general", "Justice Department spokesman", "FBI director"])
def test_an_officer_of_the_nation_stands_for_no_single_place(phrase: str) -> None:
    assert is_national(phrase)


@pytest.mark.parametrize("phrase", ["Denver police chief", "attorney general of Ohio", "mayor"])
def test_other_officers_are_not_of_the_nation(phrase: str) -> None:
    assert not is_national(phrase)


def test_a_role_names_its_place() -> None:
    assert [spot.place.name for spot in places_in("Denver police chief")] == ["Denver"]


DESCRIBED = [
    ("Denver is old. The city is large.", "The city", "Denver"),
    ("Denver is old. Officials of the city met.", "the city", "Denver"),
    ("Denver is old. Crime fell citywide.", "citywide", "Denver"),
    ("Denver is old. The state is large.", "The state", "Colorado"),
    ("Denver is old. Crime fell statewide.", "statewide", "Colorado"),
    ("Denver is old. The nation is large.", "The nation", "United States"),
    ("Denver is old. Crime fell nationwide.", "nationwide", "United States"),
    ("Denver is old. Cook County is large. The county met.", "The county", "Cook County"),
    ("Denver is old. Boston is older. The Western city is large.", "The Western city", "Denver"),
    ("Denver is older than Boston. The city is large.", "The city", "Denver"),
    ("Denver is old. City officials met.", "City", "Denver"),
]


@pytest.mark.parametrize(("text", "words", "name"), DESCRIBED, ids=[text for text, _, _ in DESCRIBED])
def test_a_description_stands_for_the_place_that_fits(text: str, words: str, name: str) -> None:
    spots = [spot for spot in find_places(Article(text=text)).mentions if not spot.named]

    assert [(spot.place.text, spot.place.name) for spot in spots] == [(words, name)]


@pytest.mark.parametrize(
    "text",
    ["The city is large.", "Denver is the safest city.", "Denver is old. The city of Boston met."],
)
def test_a_description_without_a_place_that_fits_stands_for_none(text: str) -> None:
    assert all(spot.named for spot in find_places(Article(text=text)).mentions)


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from(
            "Denver Boston, Ill. the city Cook County nationwide Mayor Ora of in “ ” State . 's The".split()
        ),
        max_size=40,
    ).map(" ".join)
)
def test_mentions_lie_in_order_apart_and_where_they_say(text: str) -> None:
    places = find_places(Article(text=text))
    ends = [0, *(spot.end for spot in places.mentions)]

    assert all(end <= spot.start for end, spot in zip(ends, places.mentions, strict=False))
    assert all(text[spot.start : spot.end] == spot.place.text for spot in places.mentions)
    assert all(text[spot.start : spot.end] == spot.place.text for spot in places.groups)
