"""Places that only say among what something stands out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from onrecord import Article, attribute, find_claims

if TYPE_CHECKING:
    from collections.abc import Sequence

TEXTS = [
    ("Its rate of 47 per 100,000 people was the highest in Tennessee.", ["Memphis", "Memphis"]),
    ("A rate of 6 percent made it the poorest of any city in the country.", ["Memphis"]),
    ("The jobless rate was 2 percent, the nation’s lowest.", ["Memphis", "Memphis"]),
    ("The rate was 9 percent in Tennessee.", ["Tennessee"]),
    ("The biggest rise, 22 percent, was in Nashville.", ["Nashville"]),
    ("Memphis had 40 deaths, more than Des Moines (12) and Denver (9).", ["Memphis", "Des Moines", "Denver"]),
    ("In Shelby County, which includes Memphis, turnout was 81 percent.", ["Shelby County"]),
    ("Shelby County, home to Memphis, had 460 deaths.", ["Shelby County"]),
    ("Tennessee cities such as Nashville and Knoxville had 80 deaths.", ["Tennessee"]),
]


def test_a_comparison_is_not_of_the_place_that_it_is_made_with() -> None:
    text = "MEMPHIS — Memphis rents rose 25 percent, nearly double the 13 percent gain nationwide."
    article = Article(text=text, date="2023-09-20")
    claims = [one for one in find_claims(article, attribute(article)) if one.kind == "comparison"]

    assert [one.place.name for one in claims if one.place] == ["Memphis"]


NATIONWIDE = [
    ("Inflation hit 8 percent in May.", "United States"),
    ("Congress spent $4 billion on police.", "United States"),
    ("One in five American women has been stalked.", "United States"),
    ("Inflation in Memphis was 7 percent.", "Memphis"),
    ("The council spent $4 billion on police.", "Memphis"),
]


@pytest.mark.parametrize(("sentence", "name"), NATIONWIDE, ids=[row[0] for row in NATIONWIDE])
def test_what_only_a_nation_has_is_of_the_nation(sentence: str, name: str) -> None:
    article = Article(text=f"MEMPHIS — Memphis police met.\n\n{sentence}", date="2023-09-20")
    claims = find_claims(article, attribute(article))

    assert [one.place.name for one in claims if one.place] == [name]


def test_abroad_the_nation_is_that_of_the_text() -> None:
    text = "TORONTO — Toronto police in Ontario, Canada, met.\n\nInflation hit 8 percent in May."
    article = Article(text=text, date="2023-09-20")

    assert [one.place.name for one in find_claims(article, attribute(article)) if one.place] == ["Canada"]


def test_what_goes_on_about_a_wider_place_is_of_it() -> None:
    text = (
        "LAS VEGAS — Las Vegas casinos won less in May.\n\nRevenue in the state fell 8 percent. "
        "It followed a drop of 22 percent in April.\n\nOn the Strip, it fell 9 percent."
    )
    article = Article(text=text, date="2023-09-20")
    claims = [one for one in find_claims(article, attribute(article)) if one.kind == "change"]

    assert [one.place.name for one in claims if one.place] == ["Nevada", "Nevada", "Strip"]


def places(sentence: str) -> Sequence[str]:
    article = Article(text=f"MEMPHIS — Memphis police met. {sentence}", date="2023-09-20")
    claims = [one for one in find_claims(article, attribute(article)) if one.kind in {"level", "rank"}]
    return [one.place.name for one in claims if one.place]


@pytest.mark.parametrize(("sentence", "names"), TEXTS, ids=[row[0] for row in TEXTS])
def test_a_figure_is_not_of_the_wider_place_that_it_stands_out_in(sentence: str, names: list[str]) -> None:
    assert set(places(sentence)) == set(names)
