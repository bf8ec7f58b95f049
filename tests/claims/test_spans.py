"""Where the words of a claim start and end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from onrecord.claims.clauses.spans import without_ties

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim

SPANS = [
    ("The chief said robberies fell 9 percent in 2023.", "robberies fell 9 percent in 2023"),
    ("But robberies fell 9 percent in 2023, she said.", "robberies fell 9 percent in 2023"),
    ("Robberies, however, fell 9 percent.", "fell 9 percent"),
    ("Robberies fell 9 percent in 2023 in Denver.", "Robberies fell 9 percent in 2023 in Denver"),
    ("Robberies fell 9 percent so far this year.", "Robberies fell 9 percent so far this year"),
    ("Denver had 80 homicides in 2022.", "80 homicides in 2022"),
    ("The town spent $3 million on roads.", "$3 million on roads"),
    ("Robberies are due to the fair.", "Robberies are due to the fair"),
    ("“Robberies fell 9 percent,” she said.", "Robberies fell 9 percent"),
    ("But gangs were not driving violence.", "gangs were not driving violence"),
    ("A survey found that 41 percent of renters moved.", "41 percent of renters moved"),
]


@pytest.mark.parametrize(("text", "span"), SPANS, ids=[text for text, _ in SPANS])
def test_a_claim_spans_its_words_with_time_and_place_and_no_loose_words(
    claims_of: Callable[..., list[Claim]], text: str, span: str
) -> None:
    assert [claim.text for claim in claims_of(text)] == [span]


@pytest.mark.parametrize(
    "opening", ["and ", "but ", "while ", "which ", "that ", "although ", "because ", "and that’s why "]
)
def test_no_span_opens_with_a_conjunction(claims_of: Callable[..., list[Claim]], opening: str) -> None:
    claims = claims_of(f"They met, {opening}robberies fell 9 percent.")

    assert [claim.text for claim in claims] == ["robberies fell 9 percent"]


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("that undocumented workers drove the rise", "undocumented workers drove the rise"),
        ("that’s why burglaries fell", "burglaries fell"),
        ("because robberies fell", "robberies fell"),
        ("and after thefts rose", "thefts rose"),
        ("that rate fell", "that rate fell"),
        ("that was the most", "that was the most"),
        ("the rate fell", "the rate fell"),
    ],
)
def test_words_that_only_tie_a_claim_to_others_are_left_out(text: str, rest: str) -> None:
    assert text[without_ties(text, 0, len(text)) :] == rest


def test_no_tie_reaches_behind_what_the_claim_must_hold() -> None:
    assert without_ties("because robberies fell", 0, 3) == 0
