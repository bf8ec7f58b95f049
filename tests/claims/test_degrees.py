"""Degrees of adjectives, spelt as English spells them, and the pole that they tell of."""

from __future__ import annotations

import pytest

from onrecord.claims.comparisons.degrees import COMPARATIVES, SUPERLATIVES


@pytest.mark.parametrize(
    ("comparative", "superlative", "way"),
    [
        ("higher", "highest", "up"),
        ("larger", "largest", "up"),
        ("bigger", "biggest", "up"),
        ("busier", "busiest", "up"),
        ("worse", "worst", "up"),
        ("lower", "lowest", "down"),
        ("fewer", "fewest", "down"),
        ("thinner", "thinnest", "down"),
        ("drier", "driest", "down"),
        ("less", "least", "down"),
    ],
)
def test_a_degree_is_spelt_and_points(comparative: str, superlative: str, way: str) -> None:
    assert COMPARATIVES[comparative] == way
    assert SUPERLATIVES[superlative] == way


def test_both_tables_hold_the_same_adjectives() -> None:
    assert len(COMPARATIVES) == len(SUPERLATIVES)
