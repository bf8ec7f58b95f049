"""Votes: a level for each side, and pairs of numbers that are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim

VOTES = [
    ("The council voted 7-2 to raise the fee.", {7, 2}),
    ("The council approved the closure Tuesday, 3-1.", {3, 1}),
    ("The vote was 112-48.", {112, 48}),
    ("The board adopted the plan by 7 to 1 in August.", {7, 1}),
    ("In a 6-3 decision, the court sided with the mill.", {6, 3}),
    ("Teachers voted 1,846 to 97 to strike.", {1846, 97}),
    ("The measure passed with 61 votes to 39.", {61, 39}),
    ("The state Supreme Court on Monday reversed, 5-2, a ruling for the mill.", {5, 2}),
    ("The appeals court found 2-1 on Friday that the rule may stand.", {2, 1}),
    ("Trustees chose, by 4-3, to sell the annex.", {4, 3}),
    ("The board deadlocked 3-3 on the contract.", {3}),
    ("By the same 5-0, the council raised the fee.", {5, 0}),
    ("The plan came after votes of 76-34 in the House and 24-12 in the Senate.", {76, 34, 24, 12}),
]


@pytest.mark.parametrize(("text", "sides"), VOTES)
def test_each_side_of_a_vote_is_a_level(
    claims_of: Callable[..., list[Claim]], text: str, sides: set[int]
) -> None:
    levels = [claim for claim in claims_of(text) if claim.kind == "level"]

    assert {claim.value.number for claim in levels if claim.value} == sides


@pytest.mark.parametrize("text", ["The motion failed, 4-5.", "The panel voted 5-4 against the motion."])
def test_the_smaller_side_was_for_what_was_lost(claims_of: Callable[..., list[Claim]], text: str) -> None:
    sides = {
        claim.measure.text.split()[1]: claim.value.number
        for claim in claims_of(text)
        if claim.kind == "level" and claim.value
    }

    assert sides == {"for": 4, "against": 5}


NO_VOTES = [
    "The Otters beat the Rooks 21-14.",
    "The council approved a budget that pays for pupils aged 5-12.",
    "The House passed a cut for 10-12 schools.",
    "The Otters found their form, 21-14.",
    "Rents fell from 900 to 850 after the council approved the plan.",
]


@pytest.mark.parametrize("text", NO_VOTES)
def test_other_pairs_of_numbers_are_no_vote(claims_of: Callable[..., list[Claim]], text: str) -> None:
    assert not any(claim.measure.text.startswith("votes") for claim in claims_of(text))


def test_a_vote_is_of_the_day_of_what_was_decided(claims_of: Callable[..., list[Claim]]) -> None:
    sides = [
        claim
        for claim in claims_of("In a 6-3 decision, the court upheld the ordinance on Sept. 3.")
        if claim.kind == "level"
    ]

    assert [str(claim.period.start) for claim in sides if claim.period] == ["2024-09-03", "2024-09-03"]
