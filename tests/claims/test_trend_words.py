"""Trends told by words that never stand with a figure, and the way that they point."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from onrecord.claims.trends.words import way_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim


@pytest.mark.parametrize(
    ("verb", "subject", "way"),
    [
        ("widened", "gap", "up"),
        ("tapering off", "absences", "down"),
        ("deteriorated", "water quality", "down"),
        ("leveling off", "rents", "none"),
        ("rose", "rents", None),
    ],
)
def test_each_verb_has_its_way(verb: str, subject: str, way: str | None) -> None:
    assert way_of(verb, subject) == way


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Burglaries trended downward through the summer.", "trended downward | direction: down"),
        ("Salaries have barely budged.", "barely budged | direction: none"),
        ("Traffic on the bridge is heavier than it was a year ago.", "heavier than it was | direction: up"),
        (
            "There are fewer buses on the road than before.",
            "fewer buses on the road than before | direction: down",
        ),
    ],
)
def test_trends_without_a_figure(expect: Callable[..., None], text: str, line: str) -> None:
    expect(text, [f"trend | {line}"])


@pytest.mark.parametrize(
    "text",
    [
        "Talks over the tax cut broke down.",
        "A growing sense of anger was felt.",
        "The repairs were slowed by rain.",
    ],
)
def test_nouns_feelings_and_passives_are_no_trend(claims_of: Callable[..., list[Claim]], text: str) -> None:
    assert not [claim for claim in claims_of(text) if claim.kind == "trend"]
