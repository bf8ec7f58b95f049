"""A figure that somebody decided is the size of an event, one that was counted a level."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("The city set aside $2.5 million for shelters.", "event | $2.5 million | value: 2.5e+06 usd"),
        ("The ministry has recalled 40,000 car seats.", "event | 40,000 car seats | value: 40000 count"),
        ("The plan moves 22 officers to a patrol.", "event | 22 officers | value: 22 count"),
        ("A $45 million program approved by lawmakers helps.", "event | $45 million | value: 4.5e+07 usd"),
        (
            "The law requires at least two deputies.",
            "event | two deputies | value: 2 count | hedge: at_least",
        ),
        ("The plan funds a $90 million budget.", "level | $90 million | value: 9e+07 usd"),
        ("The city counted 40,000 trees.", "level | 40,000 trees | value: 40000 count"),
        ("Agents closed 1,284 sales.", "level | 1,284 sales | value: 1284 count"),
    ],
)
def test_what_was_decided_is_told_from_what_was_counted(
    expect: Callable[..., None], text: str, line: str
) -> None:
    expect(text, [line])


def test_a_change_that_is_decided_is_one_event(expect: Callable[..., None]) -> None:
    expect(
        "Lawmakers approved a $300 million tax cut.",
        ["event | approved a $300 million tax cut | value: 3e+08 usd | direction: down"],
    )


def test_a_suit_takes_only_the_money_it_asks_for(expect: Callable[..., None]) -> None:
    expect(
        "The city sued the firm for $2 million.", ["event | sued the firm | value: 2e+06 usd | act: filed"]
    )
    expect(
        "The city sued the agency over $3 million in grants.",
        ["event | sued the agency | value: none | act: filed", "level | $3 million | value: 3e+06 usd"],
    )
