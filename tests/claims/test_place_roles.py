"""What a named place is to a claim: its place, or only the scene of words, an origin, a source's seat."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim

PLACES = [
    ("A criminologist from Boston spoke. Police recorded 80 homicides in 2022.", "Velmont"),
    ("The mayor, who was born in Boston, counted 80 homicides in 2022.", "Velmont"),
    ("Ora Lund, a retired teacher in Boston, counted 80 homicides in 2022.", "Velmont"),
    ("At a rally in Boston, the mayor told of 80 homicides in 2022.", "Velmont"),
    ("Data from Boston police show 80 homicides in Denver in 2022.", "Denver"),
    ("Homicides rose in Boston, which had 80 homicides in 2022.", "Boston"),
    ("Homicides rose in Denver. Boston had 80 homicides in 2022.", "Boston"),
    ("Velmont was hot. Boston was calm.\n\nPolice recorded 80 homicides in 2022.", "Velmont"),
    ("In the Third District, on the city’s east side, there were 80 homicides in 2022.", "Third District"),
    ("Toronto, Canada’s largest city, had 80 homicides in 2022.", "Toronto"),
    ("Police said 80 homicides led some to move to Boston in 2022.", "Velmont"),
    ("Police arrested 80 men who came from Boston and Denver in 2022.", "Velmont"),
    ("Police counted 80 homicides in 2022, said Rep. Ora Lund of Boston.", "Velmont"),
    ("Boston was calm in 2021. Police counted 80 homicides there in 2022.", "Boston"),
    ("Homicides fell by 4 percent nationwide. Police counted 80 homicides in 2022.", "Velmont"),
    ("The nation had 1,600 homicides in 2020. In 2022 there were 80.", "United States"),
    ("Neighboring Orrin saw 80 homicides in 2022.", "Orrin"),
]


@pytest.mark.parametrize(("text", "place"), PLACES, ids=[row[0][:50] for row in PLACES])
def test_a_claim_is_of_the_place_that_its_words_say_and_no_other(
    text: str, place: str, claims_of: Callable[..., list[Claim]]
) -> None:
    (claim,) = [one for one in claims_of(text) if "80" in one.text]

    assert claim.place is not None
    assert claim.place.name == place


def test_a_figure_of_the_place_compared_with_is_that_places(claims_of: Callable[..., list[Claim]]) -> None:
    claims = claims_of("The jobless rate in Quillan is below the national rate of 3.8 percent.")

    assert claims[-1].place is not None
    assert claims[-1].place.name == "United States"


def test_an_article_about_a_body_is_at_home_with_it(claims_of: Callable[..., list[Claim]]) -> None:
    claims = claims_of(
        "Toolmaker Harl Corp. will cut jobs. Harl said little. The company is old.\n\nRevenue fell 7 percent."
    )

    assert claims[-1].place is not None
    assert claims[-1].place.name == "Harl Corp"
