"""Nations and cities abroad: which names are enough, and what "the country" is there."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from onrecord.claims.places.find import find_places
from onrecord.claims.places.known_places import known_places
from onrecord.reading import Article

BY_HAND = Path(__file__).parents[2] / "packages" / "known_places" / "named.csv"


def named(text: str) -> list[str]:
    return [spot.place.name for spot in find_places(Article(text=text)).mentions]


def test_every_place_lies_in_a_nation_or_is_one() -> None:
    kinds = {place.kind for place in known_places().values()}

    assert kinds == {"country", "adjective", "region", "province", "city"}
    assert all(place.within for place in known_places().values() if place.kind in {"city", "adjective"})


@pytest.mark.skipif(not BY_HAND.is_file(), reason="the list by hand is not in the wheel")
def test_what_is_written_down_by_hand_is_in_the_list() -> None:
    with BY_HAND.open(encoding="utf-8", newline="") as file:
        assert {row["name"] for row in csv.DictReader(file)} <= set(known_places())


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Rents rose in Wolverhampton.", ["Wolverhampton"]),
        ("“Wolverhampton,” she said.", []),
        ("Toronto and Montreal grew.", ["Toronto", "Montreal"]),
        ("The Japanese economy shrank.", ["Japan"]),
        ("He bought Japanese cars.", []),
        ("Chad Webb spoke.", []),
    ],
)
def test_an_ambiguous_name_needs_a_sign_that_it_is_a_place(text: str, names: list[str]) -> None:
    assert named(text) == names


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("OTTAWA — The country grew.", "Canada"),
        ("LONDON — The NHS in Manchester is short of £2m. The country is old.", "United Kingdom"),
        ("Congress met in Denver. Mexico sent a note. The country is large.", "United States"),
        ("Police in Lyon met. Rents in France rose. The country is old.", "France"),
    ],
)
def test_the_country_is_the_one_that_most_of_the_text_speaks_for(text: str, country: str) -> None:
    assert named(text)[-1] == country


def test_a_british_article_means_its_own_manchester() -> None:
    spots = find_places(Article(text="The NHS in Manchester is short of £2m, MPs said.")).mentions

    assert [(spot.place.name, spot.place.id) for spot in spots] == [("Manchester", None)]
