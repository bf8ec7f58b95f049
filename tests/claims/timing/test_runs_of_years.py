"""A run of years ends with the year that the text tells of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

TOLD = [
    ("There were 512 thefts in 2023, up from 490 in 2022.", "2021-01-01..2023-12-31"),
    ("There have been 512 thefts so far this year. In 2023 there were 490.", "2022-01-01..2024-12-31"),
]


@pytest.mark.parametrize(("behind", "run"), TOLD)
def test_the_year_under_way_counts_where_it_is_told_of(
    expect_times: Callable[..., None], behind: str, run: str
) -> None:
    text = f"For the third straight year thefts in Quillan have increased, the police said. {behind}"
    expect_times(text, [f"thefts in Quillan have increased | {run} | open"])
