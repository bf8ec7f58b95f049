"""A claim says whether it is asserted, denied, only supposed, aimed at or foreseen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Rents rose 4 percent last year.", "change | 4 percent | stance: asserted"),
        ("The mayor denied that rents rose 4 percent.", "change | 4 percent | stance: denied"),
        ("It is not true that rents rose 4 percent.", "change | 4 percent | stance: denied"),
        ("Rents did not rise 4 percent.", "change | 4 percent | stance: denied"),
        ("She dismissed suggestions that 300 ballots were lost.", "level | 300 | stance: denied"),
        ("If the bond fails, rents would rise 4 percent.", "change | 4 percent | stance: hypothetical"),
        ("Rents could rise 4 percent.", "change | 4 percent | stance: hypothetical"),
        ("Rents would rise 4 percent unless voters act.", "change | 4 percent | stance: hypothetical"),
        ("The city aims to cut road deaths by 50 percent.", "event | 50 percent | stance: goal"),
        ("The company vowed to plant 9,000 trees.", "event | 9,000 trees | stance: goal"),
        ("Rents will rise 4 percent next year.", "change | 4 percent | stance: forecast"),
        ("Rents are expected to rise 4 percent.", "change | 4 percent | stance: forecast"),
        ("The sea is projected to rise 30 inches by 2060.", "change | 30 inches | stance: forecast"),
    ],
)
def test_the_sentence_says_how_the_claim_is_put(expect: Callable[..., None], text: str, line: str) -> None:
    expect(text, [line])


def test_what_follows_a_turn_is_no_longer_denied(expect: Callable[..., None]) -> None:
    expect(
        "The chief denied that thefts fell 5 percent but said arson fell 2 percent.",
        ["change | 5 percent | stance: denied", "change | 2 percent | stance: asserted"],
    )


def test_money_that_may_be_lost_is_there_now(expect: Callable[..., None]) -> None:
    expect("The city could lose $4 million in grants.", ["level | $4 million | stance: asserted"])


def test_not_only_denies_nothing(expect: Callable[..., None]) -> None:
    expect("The levy not only raised $4 million.", ["level | $4 million | stance: asserted"])
