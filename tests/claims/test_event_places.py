"""Where an event took place: who acts, who holds the office, what the text spoke of last."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.attribution import Statement
    from onrecord.claims import Claim

SPOKEN_OF_LAST = [
    (
        "Boston adopted it in 2013.\n\nDenver police wrote. Mayor Ora Lund in January repealed the curfew.",
        "repealed the curfew",
        "Denver",
    ),
    (
        "Boston reversed it.\n\nThey praised Cook County. Its sheriff, Ora Lund, reversed a 2013 policy.",
        "reversed a 2013 policy",
        "Cook County",
    ),
    ("The report praised Denver. The council repealed the tax in May.", "repealed the tax", "Denver"),
    (
        "The speech praised Denver and blamed Boston. The council repealed the tax in May.",
        "repealed the tax",
        "Boston",
    ),
    (
        "Police in Denver arrested two men from Boston. The council adopted a curfew in May.",
        "adopted a curfew",
        "Denver",
    ),
    (
        "Boston had more robberies than Denver in 2023. The council adopted a curfew in May.",
        "adopted a curfew",
        "Boston",
    ),
    (
        "The minister spoke at a rally in Denver. The council adopted a curfew in May.",
        "adopted a curfew",
        "Velmont",
    ),
    (
        "The nation watched. The council adopted a curfew in May.",
        "adopted a curfew",
        "Velmont",
    ),
    ("Unlike Denver, Boston is small. The council adopted a curfew in May.", "adopted a curfew", "Boston"),
]


def the_claim(claims: list[Claim], words: str) -> Claim:
    found = [claim for claim in claims if words in claim.text]
    assert len(found) == 1, claims
    return found[0]


@pytest.mark.parametrize(
    ("text", "words", "place"), SPOKEN_OF_LAST, ids=[row[0][:50] for row in SPOKEN_OF_LAST]
)
def test_an_act_without_a_place_is_of_the_place_spoken_of_last(
    claims_of: Callable[..., list[Claim]], text: str, words: str, place: str
) -> None:
    claim = the_claim(claims_of(text), words)

    assert claim.place is not None
    assert claim.place.name == place


def test_a_figure_without_a_place_is_of_the_place_spoken_of_last(expect: Callable[..., None]) -> None:
    expect(
        "Boston counted 41 homicides in 2022.\n\nThe Denver police are proud of their work. Robberies fell 9 "
        "percent in 2023.",
        ["level | 41 homicides | place: Boston", "change | Robberies fell 9 percent | place: Denver"],
    )


OFFICES = [
    ("Denver Mayor Ora Lund spoke. Boston is far. The mayor signed an order in May.", "Denver"),
    ("Denver Mayor Ora Lund spoke. Boston is far. Lund signed an order in May.", "Denver"),
    ("Denver Mayor Ora Lund spoke. Boston is far. Mayor Lund, who is 50, signed an order in May.", "Denver"),
    ("Ora Lund, the mayor of Denver, spoke. Boston is far. Lund signed an order in May.", "Denver"),
    ("Mayor Ora Lund of Denver spoke. Boston is far. Lund signed an order in May.", "Denver"),
    ("Denver’s mayor, Ora Lund, spoke. Boston is far. Lund signed an order in May.", "Denver"),
    ("Denver Mayor Ora Lund met Boston Mayor Ann Voss. Lund signed an order in May.", "Denver"),
    ("Denver Mayor Ora Lund met Boston Mayor Ann Voss. Voss signed an order in May.", "Boston"),
    ("Denver Mayor Ora Lund met Boston Sheriff Ann Voss. The mayor signed an order in May.", "Denver"),
    ("Denver Mayor Ora Lund met Boston Sheriff Ann Voss. The sheriff signed an order in May.", "Boston"),
]


@pytest.mark.parametrize(("text", "place"), OFFICES, ids=[row[0][:60] for row in OFFICES])
def test_an_officer_acts_for_the_place_of_the_office(
    claims_of: Callable[..., list[Claim]], text: str, place: str
) -> None:
    claim = the_claim(claims_of(text), "signed an order")

    assert claim.place is not None
    assert claim.place.name == place


ACTING = [
    ("Denver sued Boston in May.", "sued Boston", "Denver"),
    ("Denver, tired of waiting, sued in May.", "sued", "Denver"),
    ("The Justice Department sued Denver in May.", "sued Denver", "Denver"),
    ("A federal judge blocked the Denver ordinance in May.", "blocked", "Denver"),
    ("The Justice Department repealed its rule in May.", "repealed", "United States"),
    ("The state repealed the tax in May.", "repealed", "Colorado"),
]


@pytest.mark.parametrize(("text", "words", "place"), ACTING, ids=[row[0] for row in ACTING])
def test_the_one_who_acts_gives_the_place_and_a_nation_that_it_acts_on(
    claims_of: Callable[..., list[Claim]], text: str, words: str, place: str
) -> None:
    claim = the_claim(claims_of("Denver is a city. " + text), words)

    assert claim.place is not None
    assert claim.place.name == place


ACTING_AT_HOME = [
    ("The Justice Department sued the next day.", "sued", "Velmont"),
    ("The U.S. Justice Department filed the suit on Monday.", "filed the suit", "Velmont"),
    ("FEMA has dropped its demand for the money.", "dropped its demand", "Velmont"),
    ("Federal investigators have opened an inquiry into the sheriff.", "opened an inquiry", "Velmont"),
    ("The Justice Department has fined the city.", "fined the city", "Velmont"),
    ("The Justice Department sued Ohio on Monday.", "sued Ohio", "Ohio"),
    ("The Justice Department sued Denver on Monday.", "sued Denver", "Denver"),
    ("The Justice Department took the city's side in federal court in Denver.", "took the city", "Velmont"),
    ("A union filed suit last month in federal court in Denver.", "filed suit", "Velmont"),
    ("The governor ordered the National Guard into Denver on Monday.", "ordered the National", "Denver"),
    ("Congress passed a law on boats on Monday.", "passed a law", "United States"),
    ("The FBI published its yearbook on Monday.", "published its yearbook", "United States"),
]


@pytest.mark.parametrize(("text", "words", "place"), ACTING_AT_HOME, ids=[row[0] for row in ACTING_AT_HOME])
def test_what_the_nation_does_to_those_told_of_is_theirs(
    claims_of: Callable[..., list[Claim]], text: str, words: str, place: str
) -> None:
    claim = the_claim(claims_of("The city has a new jail. " + text), words)

    assert claim.place is not None
    assert claim.place.name == place


GROUPS = [
    ("Other sanctuary cities have also filed suit.", "sanctuary cities"),
    ("Denver sued last week, and other sanctuary cities have also filed suit.", "sanctuary cities"),
    ("Several cities have filed suit.", "Several cities"),
    ("Dozens of rural counties have filed suit.", "rural counties"),
    ("Many neighboring towns have filed suit.", "neighboring towns"),
    ("Big cities have filed suit.", "Big cities"),
]


@pytest.mark.parametrize(("text", "name"), GROUPS, ids=[row[0] for row in GROUPS])
def test_places_told_of_together_are_a_group_of_their_own(
    claims_of: Callable[..., list[Claim]], text: str, name: str
) -> None:
    claim = the_claim(claims_of("Denver filed a lawsuit in May.\n\n" + text), "filed suit")

    assert claim.place is not None
    assert (claim.place.text, claim.place.name, claim.place.id) == (name, name, None)


def test_a_city_that_acts_with_others_still_acts(claims_of: Callable[..., list[Claim]]) -> None:
    claim = the_claim(claims_of("Denver and other cities have filed suit."), "filed suit")

    assert claim.place is not None
    assert claim.place.name == "Denver"


def test_the_suit_is_the_one_that_was_told_of(claims_of: Callable[..., list[Claim]]) -> None:
    text = "Denver filed a lawsuit in May.\n\nThe minister praised Boston. The lawsuit is pending."

    claim = the_claim(claims_of(text), "pending")

    assert claim.place is not None
    assert claim.place.name == "Denver"


def test_a_speakers_office_comes_before_the_place_spoken_of_last(
    expect: Callable[..., None], said: Callable[..., Statement]
) -> None:
    text = "Boston is far. The council repealed the tax in May, said Ora Lund."
    statement = said(text, "The council repealed the tax in May", "Ora Lund", "Denver Mayor")

    expect(text, ["event | repealed the tax | place: Denver"], statements=[statement])


def test_a_named_county_keeps_its_id_without_its_state(claims_of: Callable[..., list[Claim]]) -> None:
    claim = the_claim(claims_of("Cook County repealed the tax in May."), "repealed")

    assert claim.place is not None
    assert claim.place.id == "county:17031"
