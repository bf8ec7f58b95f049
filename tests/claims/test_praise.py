"""Superlatives that praise or blame, which no data ranks; in a quotation they are opinions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.attribution import Statement
    from onrecord.claims import Claim

PRAISE = [
    "They are the most dangerous criminals in our country.",
    "They are the most dangerous criminals in the state.",
    "Our most important ally in the world sent help.",
    "She is the best singer in the country.",
    "The most violent gangs in the city were there.",
    "He is one of the smartest people in the state.",
    "It is the most beautiful city in the world.",
    "These are the worst people in the country.",
]


@pytest.mark.parametrize("text", PRAISE)
def test_praise_and_blame_are_no_ranks(claims_of: Callable[..., list[Claim]], text: str) -> None:
    assert [claim for claim in claims_of(text) if claim.kind == "rank"] == []


@pytest.mark.parametrize("text", PRAISE[:3])
def test_in_a_quotation_they_are_opinions(
    claims_of: Callable[..., list[Claim]], said_directly: Callable[..., Statement], text: str
) -> None:
    quoted = f"“{text}” Ora Lund said."

    claims = claims_of(quoted, statements=[said_directly(quoted, text)])

    assert [claim.kind for claim in claims] == ["opinion"]
    assert claims[0].statement == "s1"


RANKS = [
    "Velmont is the most dangerous city in the country.",
    "It was the largest fire in the state since 1990.",
    "The 48 robberies were the most in the state.",
    "The jobless rate is the lowest in the state.",
    "Rents there are the highest in the country.",
    "Lakemere is the smallest school district in the state.",
    "They were the worst floods on record.",
]


@pytest.mark.parametrize("text", RANKS)
def test_a_place_a_statistic_or_a_span_of_time_makes_it_a_rank(
    claims_of: Callable[..., list[Claim]], text: str
) -> None:
    assert [claim.kind for claim in claims_of(text)].count("rank") == 1
