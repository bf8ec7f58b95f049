"""Two groups or things set against each other without a figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Black residents are stopped more often than white residents.", "more often than | direction: up"),
        ("The north is growing faster than the south.", "growing faster than the south | direction: up"),
        (
            "Nurses in Norland earn less than their peers abroad.",
            "earn less than their peers | direction: down",
        ),
        ("Pensions have kept pace with prices.", "kept pace with prices | direction: none"),
        ("Enrollment was higher than forecast.", "higher than forecast | direction: up"),
        ("Hospital costs are on par with those of Tarrow.", "on par with | direction: none"),
    ],
)
def test_more_less_and_alike(expect: Callable[..., None], text: str, line: str) -> None:
    expect(text, [f"comparison | {line}"])


@pytest.mark.parametrize(
    "text",
    [
        "His comments were better than usual.",
        "Lund works better for her than listening does.",
        "Are wages higher than those of neighbors?",
        "Buses should be cheaper than cars.",
    ],
)
def test_praise_questions_and_wishes_are_none(claims_of: Callable[..., list[Claim]], text: str) -> None:
    assert not [claim for claim in claims_of(text) if claim.kind == "comparison"]
