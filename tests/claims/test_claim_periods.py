"""When a claim is about, and what it is compared with."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

PERIODS = [
    (
        "Robberies fell 9 percent in the first half of 2023.",
        ["change | fell 9 percent | period: 2023-01-01..2023-06-30 | baseline: 2022-01-01..2022-06-30"],
    ),
    (
        "Robberies are down 9 percent from last year.",
        [
            (
                "change | down 9 percent from last year | period: 2024-01-01..2024-09-20 | baseline: "
                "2023-01-01..2023-09-20"
            )
        ],
    ),
    (
        "The city recorded 48 homicides in 2024.",
        ["level | 48 homicides in 2024 | period: 2024-01-01..2024-09-20"],
    ),
    (
        "The city is on pace to record 70 homicides in 2024.",
        ["level | 70 homicides in 2024 | period: 2024"],
    ),
    (
        "Robberies rose 4 percent in May compared with May 2019.",
        ["change | Robberies rose 4 percent in May | period: 2024-05 | baseline: 2019-05"],
    ),
]


@pytest.mark.parametrize(("text", "lines"), PERIODS, ids=[text[:45] for text, _ in PERIODS])
def test_a_change_has_its_days_and_the_days_before(
    expect: Callable[..., None], text: str, lines: list[str]
) -> None:
    expect(text, lines)


def test_without_a_date_of_publication_relative_days_stay_open(expect: Callable[..., None]) -> None:
    expect(
        "Robberies are down 9 percent so far this year.",
        ["change | down 9 percent | period: open | baseline: open | value: 9 percent"],
        published=None,
    )


def test_without_a_date_of_publication_named_years_are_still_read(expect: Callable[..., None]) -> None:
    expect(
        "Robberies fell 9 percent in 2021.",
        ["change | 9 percent | period: 2021 | baseline: 2020"],
        published=None,
    )
