"""Which place owns a figure, beside others that a report names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from onrecord.claims import find_claims
from onrecord.claims.places.find import find_places
from onrecord.reading import Article

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim

OWNERS = [
    ("Rates fell in Michigan. Washtenaw stood at 3.4 percent and Lenawee at 4.3.", "3.4", "Washtenaw County"),
    ("Plano grew 9 percent. Boise, with 240,000 people, grew 2 percent.", "240,000", "Boise"),
    ("Denver police took 1,840 reports. Northgate led all districts with 209.", "209", "Northgate"),
    ("Denver's Southwestern District had 44 thefts, down from 79.", "79", "Southwestern District"),
    ("Ohio's poor rural counties lost 5 percent of their people.", "5 percent", "poor rural counties"),
    ("Counties next to an urban area grew by 3 percent.", "3 percent", "Counties next to an urban area"),
    ("Iowa came next after Ohio. That state harvested 52 million boxes.", "52", "Ohio"),
    ("Traffic rose 6 percent at Tarrow International Airport.", "6 percent", "Tarrow International Airport"),
    ("At Kell Elementary in Tulsa, 38 percent of pupils read well.", "38 percent", "Kell Elementary"),
    ("Kell Hospital, in Warwick, R.I., treated 61,000 patients.", "61,000", "Kell Hospital"),
    ("Enrollment at the University of Akron fell. The Wayne campus lost 90 pupils.", "90", "Wayne campus"),
    ("The 4th Precinct logged 31 thefts. The Second had 19.", "19", "Second Precinct"),
]


@pytest.mark.parametrize(
    ("text", "words", "place"), OWNERS, ids=[f"{words} {text[-40:]}" for text, words, _ in OWNERS]
)
def test_the_figure_is_of_its_owner(
    claims_of: Callable[..., list[Claim]], text: str, words: str, place: str
) -> None:
    told = next(claim for claim in claims_of(text) if words in claim.text)

    assert told.place is not None
    assert told.place.name == place


def test_counties_that_are_counted_are_of_the_state_around_home() -> None:
    text = "Dane County, Wis., grew by 2 percent last year. Nine counties had fewer people."
    claims = find_claims(Article(text=text), [])

    assert [one.place.name for one in claims if one.place and "Nine" in one.text] == ["Wisconsin"]


HOMES = [
    (
        "Rents in the U.S. rose 4 percent, said Kell Inc., a Denver research firm. Kell said so.",
        "United States",
    ),
    ("Employers added 40,000 jobs.", "United States"),
    ("The council met.", None),
]


@pytest.mark.parametrize(("text", "home"), HOMES, ids=[text for text, _ in HOMES])
def test_a_text_is_about_whom_it_counts_and_not_about_who_counts(text: str, home: str | None) -> None:
    found = find_places(Article(text=text)).home

    assert (found.place.name if found else None) == home
