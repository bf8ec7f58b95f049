"""Words that look like cues and are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.attribution import Statement


@pytest.mark.parametrize(
    "text",
    [
        "The report is due in May and its claims are old.",
        "Say nothing to the press.",
        "Brandt noted the time and left.",
        "Brandt added two chairs to the room.",
        "The mayor showed visitors the garden.",
        "The river rose in 12 states this year.",
        "Nobody may say what it cost.",
        "Late-night calls came in from the coast.",
        "The strike, called off on Monday, cost the town $2 million.",
    ],
)
def test_nouns_orders_and_mere_possibility_are_no_cues(
    statements: Callable[..., list[Statement]], text: str
) -> None:
    assert statements(text) == []


def test_an_article_without_speech_has_no_statements(statements: Callable[..., list[Statement]]) -> None:
    assert statements("The town had 40 fires last month.", "All but two were small.") == []
