"""Numbers that only help to tell a story, and those that look like them and count."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim

IN_PASSING = [
    "Ora Lund, who is 70, smiled.",
    "Ora Lund, 70 years old, smiled.",
    "The shop opens at eight.",
    "They met at 7 p.m. near the harbor.",
    "They read page 12 of the book.",
    "They drove on Route 66 to the harbor.",
    "Two men walked in.",
    "The idea spread across 20 states.",
    "Thousands watched the boats.",
    "A few hundred friends came.",
    "The report ran on Channel 5.",
    "They had walked three days.",
    "Even now at 86, she rows.",
    "See the page at 783499116076687360.",
    "One of them, six, slept.",
]


@pytest.mark.parametrize("text", IN_PASSING)
def test_a_number_in_passing_is_no_claim(claims_of: Callable[..., list[Claim]], text: str) -> None:
    assert [claim.text for claim in claims_of(text) if claim.kind == "level"] == []


COUNTED = [
    ("Two homicides were recorded in May.", "2 count"),
    ("Twelve people were wounded.", "12 count"),
    ("The jail may hold people for up to 48 hours.", "48 other"),
    ("The count stood at 61.", "61 count"),
    ("The police have 70 officers.", "70 count"),
    ("The harbor drew 12,400 boats.", "12400 count"),
]


@pytest.mark.parametrize(("text", "value"), COUNTED, ids=[text for text, _ in COUNTED])
def test_a_count_of_something_measured_is_a_level_however_small(
    claims_of: Callable[..., list[Claim]], text: str, value: str
) -> None:
    claims = [claim for claim in claims_of("Homicides are rare. " + text) if claim.kind == "level"]

    assert [f"{claim.value.number:g} {claim.value.unit}" for claim in claims if claim.value] == [value]
