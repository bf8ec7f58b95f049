"""Tests of what a draft turns out to be, by what was told before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim

    Finder = Callable[..., list[Claim]]

POLL = "A poll of 800 voters in Velmont finds the mayor ahead. "

LAST = [
    ("Rents rose 6 percent in 2022. In Hale it was 9 percent.", "change", "up"),
    ("Rents fell 6 percent in 2022. Nationally it was 2 percent.", "change", "down"),
    ("Rents rose 6 percent in 2022. The vacancy rate was 9 percent.", "level", "none"),
    ("Murders rose 6 percent in Chicago. In Houston it was 9 percent.", "change", "up"),
    ("Murders rose 6 percent. That left the clearance rate at 50%. In 1983 it was 70%.", "level", "none"),
    ("Rents rose 6 percent in 2022, and Hale's poverty rate went to 9 percent.", "level", "none"),
    ("Police solved 34 of the killings, or 56 percent.", "share", "none"),
    ("Turnout was 31 percent in 2022. In Hale 4,000 people voted, or 29 percent.", "level", "none"),
    (POLL + "In Hale the split was 54 percent.", "share", "none"),
    (POLL + "The margin of error is 4 percent.", "level", "none"),
    ("Hale saw five fires in 2021. In 2022 it saw 14, nearly three times as many.", "change", "up"),
]


@pytest.mark.parametrize(("text", "kind", "direction"), LAST, ids=[text[-45:] for text, *_ in LAST])
def test_the_last_claim_goes_on_with_what_was_told_before(
    claims_of: Finder, text: str, kind: str, direction: str
) -> None:
    last = max(claims_of(text), key=lambda claim: claim.end)

    assert (last.kind, last.direction) == (kind, direction)
