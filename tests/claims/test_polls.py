"""Polls: a share for each side, and pairs of percentages that are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim

POLLS = [
    "Voters favor a second term for her, 71 to 23 percent.",
    "Residents oppose the toll, 71% to 23%.",
    "Ora Lund is ahead of Bo Dall by 71 to 23 percent.",
    "Parents in the district back the plan, 71-23 percent.",
]


@pytest.mark.parametrize("text", POLLS)
def test_each_side_of_a_poll_is_a_share(claims_of: Callable[..., list[Claim]], text: str) -> None:
    shares = [(one.kind, one.value.number, one.value.unit) for one in claims_of(text) if one.value]

    assert shares == [("share", 71.0, "percent"), ("share", 23.0, "percent")]


NONE = [
    "Her rating fell from 71 to 23 percent.",
    "Voters say that rents will rise 3 to 5 percent.",
    "Voters backed 71 to 83 percent of the measures.",
]


@pytest.mark.parametrize("text", NONE)
def test_a_move_or_a_range_has_no_sides(claims_of: Callable[..., list[Claim]], text: str) -> None:
    assert not any(" for" in claim.measure.text for claim in claims_of(text))
