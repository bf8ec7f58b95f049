"""A place that grows without a word of what grows by people, where the text counts them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim

COUNTS = "Quillan had 41,200 residents in 2023."
GROWS = [
    ("Skelby grew by 4 percent in 2023.", "4 percent"),
    ("The state as a whole shrank 1 percent.", "1 percent"),
    ("Tarrow County has grown by 900 since 2020.", "900"),
    ("Velmont gained 300 people in 2023.", "300"),
]


@pytest.mark.parametrize(("text", "figure"), GROWS, ids=[row[0] for row in GROWS])
def test_a_place_grows_by_people_where_people_were_counted(
    text: str, figure: str, claims_of: Callable[..., list[Claim]]
) -> None:
    claim = next(claim for claim in claims_of(f"{COUNTS} {text}") if figure in claim.text)

    assert (claim.kind, claim.measure.id) == ("change", "population")


def test_a_place_that_doubles_in_size_does_so_by_people(claims_of: Callable[..., list[Claim]]) -> None:
    claims = claims_of("Tarrow County, which doubled in size between 2010 and 2020, has no bus.")

    assert [claim.measure.id for claim in claims if claim.kind == "change"] == ["population"]


def test_a_place_grows_by_nothing_known_where_no_people_were_counted(
    claims_of: Callable[..., list[Claim]],
) -> None:
    claims = claims_of("Skelby grew by 4 percent in 2023.")

    assert all(claim.measure.id != "population" for claim in claims)


SAYS_SO = [
    ("Tarrow County grew by about 3,500 people in 2023.", "3,500"),
    ("The city has grown by 900 people since 2020.", "900"),
    ("Since the 2020 census Ohio has shrunk by 0.7 percent.", "0.7 percent"),
    ("The state capital, now home to 1.7 million, has three museums.", "1.7 million"),
]


@pytest.mark.parametrize(("text", "figure"), SAYS_SO, ids=[row[0] for row in SAYS_SO])
def test_people_a_census_or_a_home_say_so_themselves(
    text: str, figure: str, claims_of: Callable[..., list[Claim]]
) -> None:
    claim = next(claim for claim in claims_of(text) if figure in claim.text)

    assert claim.measure.id == "population"


@pytest.mark.parametrize(
    "text", ["The crowd grew by 300 people.", "Skelby is home to 40 museums.", "The list grew by 3 percent."]
)
def test_nothing_else_that_grows_or_holds_is_a_population(
    text: str, claims_of: Callable[..., list[Claim]]
) -> None:
    assert all(claim.measure.id != "population" for claim in claims_of(text))
