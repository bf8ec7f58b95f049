"""Shares: a part of a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

SHARES = [
    (
        "About 41 percent of voters cast ballots by mail in 2022.",
        [
            (
                "share | About 41 percent of voters cast ballots by mail | value: 41 percent | hedge: about "
                "| "
                "period: 2022"
            )
        ],
    ),
    (
        "One in five children lives in poverty.",
        ["share | One in five children lives in poverty | value: 20 percent | direction: none"],
    ),
    (
        "Three-quarters of the district's students graduated in 2023.",
        ["share | Three-quarters of the district's students graduated | period: 2023"],
    ),
    (
        "Guns were used in 62 percent of the robberies.",
        ["share | 62 percent of the robberies | value: 62 percent"],
    ),
    (
        "Renters make up 54% of the population.",
        ["share | Renters make up 54% of the population | value: 54 percent"],
    ),
]


@pytest.mark.parametrize(("text", "lines"), SHARES, ids=[text[:45] for text, _ in SHARES])
def test_a_part_of_a_whole_is_a_share(expect: Callable[..., None], text: str, lines: list[str]) -> None:
    expect(text, lines)
