"""Where an act of the nation's courts and officers is, and where those of states and towns are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim


@pytest.mark.parametrize(
    ("text", "words", "place"),
    [
        (
            "DENVER — Denver cheered. A federal judge in Boston on Tuesday halted the travel ban.",
            "halted the travel ban",
            "United States",
        ),
        (
            "HELENA, Mont. — Montana won. The Supreme Court ruled Tuesday that states may pay such schools.",
            "The Supreme Court ruled",
            "United States",
        ),
        (
            "DENVER — Denver cheered. The justices struck down part of the Voting Rights Act on Tuesday.",
            "struck down part",
            "United States",
        ),
        (
            "DENVER — Denver fumed. The Interior Department scrapped a rule on leaks on Tuesday.",
            "scrapped a rule",
            "United States",
        ),
        (
            "AUSTIN, Texas — A federal judge in Boston on Tuesday halted Texas' abortion law.",
            "halted Texas",
            "Texas",
        ),
        (
            "Arizona sued in May. Attorney General Ora Lund appealed the ruling on Tuesday.",
            "appealed the ruling",
            "Arizona",
        ),
        (
            "Arizona may keep it. Judge Ora Lund of Maricopa County Superior Court lifted the order Monday.",
            "lifted the order",
            "Arizona",
        ),
        (
            "HOUSTON — Texas will take over Houston's public schools in June.",
            "take over Houston",
            "Houston",
        ),
        (
            "CHICAGO — Chicago has a new chief. Lund, who left the Dallas force in 2016, takes over.",
            "who left the Dallas force",
            "Dallas",
        ),
        (
            "New Jersey has strict laws. Several measures have passed since 20 were shot in Boston in May.",
            "measures have passed",
            "New Jersey",
        ),
    ],
)
def test_an_act_is_where_its_matter_is(
    claims_of: Callable[..., list[Claim]], text: str, words: str, place: str
) -> None:
    claim = next(one for one in claims_of(text, dateline="") if words in one.text)

    assert claim.place is not None
    assert claim.place.name == place


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The court set the right out in Roe v. Wade in 1973.", "Roe"),
        ("The suit against Ken Ostrander, the secretary of state, was filed in May.", "Ken Ostrander"),
    ],
)
def test_parties_to_a_suit_are_no_places(claims_of: Callable[..., list[Claim]], text: str, name: str) -> None:
    places = [claim.place.name for claim in claims_of(text) if claim.place]

    assert name not in places
