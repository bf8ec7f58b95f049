"""Which figures count things of the world, and which only help to tell the story."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from onrecord.claims.figures.counted import counted_head, is_counted

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim


@pytest.mark.parametrize(
    ("phrase", "head"),
    [
        ("rented flats", "flats"),
        ("people were wounded", "people"),
        ("buses", "buses"),
        ("campus", ""),
        ("news crew", "crew"),
        ("glass", ""),
        ("", ""),
    ],
)
def test_the_head_is_the_first_plural_noun(phrase: str, head: str) -> None:
    assert counted_head(phrase) == head


def test_what_a_text_lists_is_not_counted() -> None:
    assert is_counted("rented flats")
    assert not is_counted("simple reasons")


COUNTS = [
    "The trust runs four hospitals.",
    "The ministers own 41 rented flats.",
    "Eleven were hurt.",
    "Two men were arrested.",
    "Twelve judges sat in the room.",
    "The brewery has 46 vacant posts.",
]
STORY = [
    "The grant is tied to three conditions.",
    "Two men walked in.",
    "The two men walked in.",
    "Those four shops stayed open.",
    "The suit names four more cities.",
    "Two guests laughed.",
]


@pytest.mark.parametrize("text", COUNTS)
def test_any_counted_noun_makes_a_level(claims_of: Callable[..., list[Claim]], text: str) -> None:
    assert [claim.kind for claim in claims_of(text)] == ["level"]


@pytest.mark.parametrize("text", STORY)
def test_points_persons_on_the_stage_and_references_make_none(
    claims_of: Callable[..., list[Claim]], text: str
) -> None:
    assert [claim.text for claim in claims_of(text) if claim.kind == "level"] == []
