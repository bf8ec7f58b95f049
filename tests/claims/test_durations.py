"""How long something lasted, and how often it was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim

LEVELS = [
    ("The siren sounded for 40 minutes.", "40 other exact"),
    ("The storm lasted 11 hours.", "11 other exact"),
    ("Refunds must be paid within 30 days.", "30 other at_most"),
    ("It took the agency seven months to reply.", "7 other exact"),
    ("The mayor praised her 26 years of service.", "26 years exact"),
    ("The inmates get 72 hours' notice.", "72 other exact"),
    ("The runner will appeal a two-year ban.", "2 years exact"),
    ("The lift has broken down 19 times since May.", "19 count exact"),
    ("Ora Lund has been tested 37 times.", "37 count exact"),
]
NONE = [
    "The ship sank two years ago.",
    "Ora Lund is a 34-year-old nurse.",
    "The clinic treats patients waiting longer than 18 weeks.",
    "A five-year plan is under way.",
]


def levels(claims: list[Claim]) -> list[str]:
    values = [claim.value for claim in claims if claim.kind == "level" and claim.value]
    return [f"{value.number:g} {value.unit} {value.hedge}" for value in values]


@pytest.mark.parametrize(("text", "value"), LEVELS, ids=[text for text, _ in LEVELS])
def test_a_length_or_a_number_of_times_is_a_level(
    claims_of: Callable[..., list[Claim]], text: str, value: str
) -> None:
    assert levels(claims_of(text)) == [value]


@pytest.mark.parametrize("text", NONE)
def test_a_length_that_only_dates_or_describes_is_none(
    claims_of: Callable[..., list[Claim]], text: str
) -> None:
    assert levels(claims_of(text)) == []


def test_the_measure_says_what_lasted_and_in_which_unit(claims_of: Callable[..., list[Claim]]) -> None:
    (claim,) = claims_of("The siren sounded for 40 minutes.")

    assert claim.measure.text == "minutes The siren sounded"
