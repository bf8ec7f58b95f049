"""Towns at home: names that need less to be places, and the state that they lie in."""

from __future__ import annotations

import pytest

from onrecord.claims.places.find import find_places
from onrecord.claims.places.home_towns import home_towns, only_state
from onrecord.reading import Article


def named(text: str) -> list[str]:
    return [spot.place.name for spot in find_places(Article(text=text)).mentions]


def test_every_town_lies_in_states_by_their_codes() -> None:
    assert all(len(code) == len("OH") for states in home_towns().values() for code in states.split())


@pytest.mark.parametrize(
    ("name", "state"), [("Wenatchee", "WA"), ("Springfield", ""), ("Quillan", ""), ("Nottingham", "")]
)
def test_a_town_tells_its_state_where_no_other_place_has_its_name(name: str, state: str) -> None:
    assert only_state(name) == state


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Rents rose. Azle will take in $77,341.", ["Azle"]),
        ("Rents rose. Quillan will take in $77,341.", []),
        ("Ora Azle spoke. Azle has sold 40.", []),
        ("Rents rose. Azle is old.", []),
    ],
)
def test_a_town_that_tells_a_figure_is_a_place(text: str, names: list[str]) -> None:
    assert named(text) == names


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Rents rose in Azle. Statewide there are more.", "Texas"),
        (
            "Rolls fell in Orange, Ulster and Dutchess counties. Warwick lost 4. The state has more.",
            "New York",
        ),
        ("Rents rose in Azle and Reno. Springtown has sold 4. The state has more.", "Texas"),
        ("Rents rose in Detroit. The state has more.", "Michigan"),
    ],
)
def test_the_state_is_the_one_in_which_most_of_the_places_may_lie(text: str, state: str) -> None:
    assert named(text)[-1] == state


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("Dallas's mayor took his plea to Boston, and the city saved.", "Dallas"),
        ("He moved to Boston. The city saved.", "Boston"),
        (
            "Crime in Dallas fell. Dallas is the safest after Boston.\n\nThe city saved. Boston grew.",
            "Dallas",
        ),
    ],
)
def test_the_city_is_not_one_that_somebody_only_went_to(text: str, city: str) -> None:
    spots = [spot for spot in find_places(Article(text=text)).mentions if not spot.named]

    assert [spot.place.name for spot in spots] == [city]
