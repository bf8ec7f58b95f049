"""The days on which something is to be done, where its words look back or name an end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("The dairy will close by the end of March.", "event | will close | period: 2025-03"),
        ("The dairy will close by the end of the summer.", "event | will close | period: 2025-08"),
        ("The board voted to close the pool on Jan. 6.", "event | voted to close | period: 2025-01-06"),
        ("The board closed the pool this month.", "event | closed the pool | period: 2024-09"),
        ("The board closed the pool on Jan. 6.", "event | closed the pool | period: 2024-01-06"),
        ("The council has until Oct. 15 to act.", "event | has until Oct. 15 | period: 2024-10-15"),
        ("The council put off the vote until Oct. 15.", "event | put off the vote | period: 2024-10-15"),
        ("Every pool that closed in 2011 will reopen by 2026.", "event | will reopen | period: 2026"),
    ],
)
def test_a_day_that_is_set_is_still_to_come(expect: Callable[..., None], text: str, line: str) -> None:
    expect(text, [line])


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "Two weeks after a judge ruled against it, the mill shut.",
            "event | judge ruled | period: 2024-09-06",
        ),
        (
            "The board met on Sept. 10, a day after the council fired the chief.",
            "event | fired | period: 2024-09-09",
        ),
        ("Three years after lawmakers banned the paint, the mill shut.", "event | banned | period: 2021"),
        (
            "It has been about two months since the city and its union struck a deal.",
            "event | struck a deal | period: 2024-07",
        ),
        (
            "It may do so in Orrin as well, two days before early voting begins.",
            "event | early voting begins | period: 2024-09-22",
        ),
        (
            "Three days earlier the council had voted down her budget.",
            "event | voted down | period: 2024-09-17",
        ),
    ],
)
def test_an_act_that_another_followed_so_much_later_is_so_long_before(
    expect: Callable[..., None], text: str, line: str
) -> None:
    expect(text, [line])


def test_an_act_in_the_background_keeps_its_time_to_itself(expect: Callable[..., None]) -> None:
    expect(
        "The board closed the pool in May after a jury ruled against it.",
        ["event | board closed the pool in May | period: 2024-05", "event | jury ruled | period: open"],
    )
