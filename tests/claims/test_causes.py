"""Causes: what is said to drive, or not to drive, a measure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

CAUSES = [
    (
        "Newcomers are not driving violence in Denver.",
        [
            (
                "causal | Newcomers are not driving violence in Denver | place: Denver | measure: violence | "
                "direction: none"
            )
        ],
    ),
    (
        "There is no evidence that the robberies are being fueled by drugs.",
        ["causal | no evidence that the robberies are being fueled by drugs | measure_id: robbery"],
    ),
    (
        "She credited new patrols for the drop in burglaries.",
        ["causal | credited new patrols for the drop in burglaries | direction: down | measure_id: burglary"],
    ),
    (
        "Enrollment is shrinking because of high rents.",
        [
            "trend | enrollment is shrinking | direction: down",
            "causal | because of high rents | direction: down | measure: enrollment",
        ],
    ),
    (
        "The rise in evictions is a result of the new law.",
        ["causal | The rise in evictions is a result of the new law | direction: up | measure: evictions"],
    ),
    (
        "No link has been found between the shelters and crime.",
        ["causal | No link has been found between the shelters and crime"],
    ),
]


@pytest.mark.parametrize(("text", "lines"), CAUSES, ids=[text[:45] for text, _ in CAUSES])
def test_a_cause_is_a_causal_claim(expect: Callable[..., None], text: str, lines: list[str]) -> None:
    expect(text, lines)


@pytest.mark.parametrize("text", ["He was driving home.", "She left because of the rain."])
def test_a_cause_of_nothing_measured_is_no_claim(expect: Callable[..., None], text: str) -> None:
    expect(text, [])
