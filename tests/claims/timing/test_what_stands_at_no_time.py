"""Ranks by size, which say what kind of place or body is meant, have no time of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim

NEWS = "Thefts rose 4 percent in 2023, to 512. {} There were 500 fires last year. Robberies fell to 40."


@pytest.mark.parametrize(
    "sentence",
    [
        "Tarrow Foods, the county's largest employer, cut 300 jobs in April.",
        "The state's second-largest airport handled 4 million passengers in 2023.",
        "Ohio's oldest university lost 4 percent of its students in 2023.",
        "It is one of the nation's largest jails, with 3,400 inmates in May.",
    ],
)
def test_what_something_is_by_its_size(claims_of: Callable[..., list[Claim]], sentence: str) -> None:
    assert [claim.period for claim in claims_of(NEWS.format(sentence)) if claim.kind == "rank"] == [None]


@pytest.mark.parametrize(
    "sentence",
    [
        "In 2023 it became the county's largest employer.",
        "It was the county's largest employer in 2023.",
        "It was the largest fire in the county since 1990.",
    ],
)
def test_what_has_become_so_or_was_so_then(claims_of: Callable[..., list[Claim]], sentence: str) -> None:
    ranks = [claim for claim in claims_of(NEWS.format(sentence)) if claim.kind == "rank"]
    assert all(claim.period is not None for claim in ranks)
    assert ranks
