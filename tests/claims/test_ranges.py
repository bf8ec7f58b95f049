"""A range makes two claims, one for each of its figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim

RANGES = [
    ("The valley has an estimated 815 to 880 foxes.", [815, 880]),
    ("Rents rose by between 50 and 60 percent last year.", [50, 60]),
    ("The gap is $8 million to $11 million.", [8_000_000, 11_000_000]),
    ("About 48 or 49 percent of the homes are empty.", [48]),
    ("The count fell from 75 to 31.", [75, 31]),
]


@pytest.mark.parametrize(("text", "numbers"), RANGES, ids=[text for text, _ in RANGES])
def test_a_range_makes_a_claim_of_each_of_its_figures(
    claims_of: Callable[..., list[Claim]], text: str, numbers: list[float]
) -> None:
    found = [claim.value.number for claim in claims_of(text) if claim.value]
    assert sorted(found) == sorted(numbers)
