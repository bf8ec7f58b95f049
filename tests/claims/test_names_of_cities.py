"""Cities and states that share a name, boroughs, and cities called by their police's initials."""

from __future__ import annotations

import pytest

from onrecord.claims.places.find import find_places
from onrecord.reading import Article

WASHINGTONS = [
    ("OLYMPIA — Washington lost 4,000 jobs in May.", "", "state:53"),
    ("Washington has 39 counties. Clams are dug near Seattle.", "", "state:53"),
    ("Washington’s governor spoke. State officials and lawmakers met.", "", "state:53"),
    ("Washington has 39 counties.", "The Spokane Courier", "state:53"),
    ("Washington police met. Seattle is elsewhere. D.C. has wards.", "", "city:1150000"),
    ("WASHINGTON — Washington spoke. Seattle listened.", "", "city:1150000"),
    ("Rents in the District rose. Washington is dear.", "", "city:1150000"),
    ("Rents rose in our nation’s capital.", "", "city:1150000"),
]


@pytest.mark.parametrize(("text", "outlet", "place"), WASHINGTONS, ids=[row[0] for row in WASHINGTONS])
def test_washington_is_the_state_where_the_text_is_at_home_there(text: str, outlet: str, place: str) -> None:
    assert find_places(Article(text=text, outlet=outlet)).mentions[0].place.id == place


INITIALS = [
    ("NYPD officers met.", ["New York"]),
    ("Police in Chicago met. CPD has 11,000 officers.", ["Chicago", "Chicago"]),
    ("Police in Indianapolis met. IMPD hired 40.", ["Indianapolis", "Indianapolis"]),
    ("The XPD met.", []),
]


@pytest.mark.parametrize(("text", "names"), INITIALS, ids=[row[0] for row in INITIALS])
def test_a_city_is_called_by_the_initials_of_its_police(text: str, names: list[str]) -> None:
    assert [one.place.name for one in find_places(Article(text=text)).mentions] == names


BOROUGHS = [
    ("Rents rose in Queens.", ["Queens"]),
    ("Rents rose in Brooklyn. The borough grew.", ["Brooklyn", "Brooklyn"]),
    ("Rents rose in Brooklyn. Citywide, they fell.", ["Brooklyn", "New York"]),
    ("Rents rose in the Bronx, not in the whole city.", ["Bronx", "New York"]),
]


@pytest.mark.parametrize(("text", "names"), BOROUGHS, ids=[row[0] for row in BOROUGHS])
def test_a_borough_is_a_part_of_its_city(text: str, names: list[str]) -> None:
    assert [one.place.name for one in find_places(Article(text=text)).mentions] == names


NO_PLACES = [
    "“I’m old,” she said. “I’m sure I’m right.”",
    "Reuters saw it. It was seen by Reuters and again by Reuters.",
    "Ms. Lund met Mr. Voss. Then Mr. Voss met Ms. Lund.",
    "She reads the HuffPost. He reads HuffPost, as HuffPost says.",
    "At Edna’s Tallow Center they met. Edna’s Tallow Center is old.",
    "Thieves like Kellos and Brannas. Of the cars, 17 percent were Kellos and Brannas.",
    "Lieutenant Governor Ora Lund spoke. The Lieutenant Governor met.",
    "She teaches at the University of Michigan.",
]


@pytest.mark.parametrize("text", NO_PLACES)
def test_agencies_people_and_wares_are_no_places(text: str) -> None:
    assert not [one.place.name for one in find_places(Article(text=text)).mentions]


def test_a_county_is_named_before_any_office_of_it() -> None:
    text = "Tom Green County Elections Administrator Ora Lund spoke. The Cook County Register was read."

    assert [one.place.name for one in find_places(Article(text=text)).mentions] == ["Tom Green County"]


NICKNAMES = [
    ("Rents in the Sunshine State rose.", "Florida"),
    ("Rents in the Windy City rose.", "Chicago"),
    ("Rents in the City of Trees rose.", "Boise"),
]


@pytest.mark.parametrize(("text", "name"), NICKNAMES, ids=[row[1] for row in NICKNAMES])
def test_a_state_or_a_city_has_a_nickname(text: str, name: str) -> None:
    assert [one.place.name for one in find_places(Article(text=text)).mentions] == [name]


SHOWN = [
    ("Rates in McAllen-Mission-Edinburg fell.", "McAllen-Mission-Edinburg"),
    ("Brownsville-Harlingen went to 5 percent.", "Brownsville-Harlingen"),
    ("Orrin, in the outer north, had 805 thefts.", "Orrin"),
    ("Metro Denver has 3 million people.", "Metro Denver"),
    ("The Osage Nation counted 40 deaths.", "Osage Nation"),
]


@pytest.mark.parametrize(("text", "name"), SHOWN, ids=[row[1] for row in SHOWN])
def test_what_stands_beside_a_name_shows_a_place(text: str, name: str) -> None:
    assert [one.place.name for one in find_places(Article(text=text)).mentions] == [name]


def test_a_first_name_is_no_city() -> None:
    text = "Gary Voss, who runs Gary’s Mill, spoke. Mexico is near Mexico City."
    names = [one.place.name for one in find_places(Article(text=text)).mentions]

    assert names == ["Mexico", "Mexico City"]


THERE = [
    ("Memphis police met in Denver. The rate there was 4.", "Denver"),
    ("Memphis police met in Denver, where voters there had said no.", "Denver"),
    ("The federal minimum is $7.25 in Memphis.", "United States"),
]


@pytest.mark.parametrize(("text", "name"), THERE, ids=[row[0][:50] for row in THERE])
def test_a_description_is_of_the_place_named_last_or_the_nation(text: str, name: str) -> None:
    described = [one.place.name for one in find_places(Article(text=text)).mentions if not one.named]

    assert described == [name]


def test_there_is_no_place_where_something_only_exists() -> None:
    text = "Memphis police met in Denver, and there were 40 deaths."

    assert all(one.named for one in find_places(Article(text=text)).mentions)
