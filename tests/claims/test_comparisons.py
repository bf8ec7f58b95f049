"""Comparisons: one place or group against another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

COMPARISONS = [
    (
        "Chicago had more homicides in 2016 than New York and Los Angeles combined.",
        [
            (
                "comparison | more homicides in 2016 than New York and Los Angeles combined | direction: up"
                " | place: Chicago | versus: New York and Los Angeles | period: 2016 | measure_id: homicide"
            )
        ],
    ),
    (
        "The unemployment rate is below the national average.",
        [
            (
                "comparison | below the national average | direction: down | place: Velmont"
                " | versus: United States | measure: unemployment rate"
            )
        ],
    ),
    (
        "Tarrow County's murder rate in 2022 was far below the city's.",
        [
            (
                "comparison | far below the city's | direction: down | place: Tarrow County | versus: Velmont"
                " | measure_id: homicide_rate | period: 2022"
            )
        ],
    ),
    (
        "The rent is $200 higher than in Denver.",
        ["comparison | $200 higher than in Denver | value: 200 usd | direction: up | versus: Denver"],
    ),
    (
        "The poverty rate is twice the national average.",
        ["comparison | twice the national average | value: 2 ratio | direction: up | versus: United States"],
    ),
    (
        "Wages here trail the state average by 6 percent.",
        [
            (
                "comparison | trail the state average by 6 percent | value: 6 percent | direction: down | "
                "measure: wages"
            )
        ],
    ),
    (
        "Boston's robbery rate is lower than Baltimore's.",
        [
            (
                "comparison | lower than Baltimore's | direction: down | place: Boston | versus: Baltimore"
                " | measure_id: robbery_rate"
            )
        ],
    ),
    (
        "Denver had three times as many car thefts as Boston in 2022.",
        [
            (
                "comparison | three times as many car thefts as Boston | value: 3 ratio | direction: up"
                " | place: Denver | versus: Boston | measure_id: motor_vehicle_theft"
            )
        ],
    ),
]


@pytest.mark.parametrize(("text", "lines"), COMPARISONS, ids=[text[:45] for text, _ in COMPARISONS])
def test_one_place_against_another_is_a_comparison(
    expect: Callable[..., None], text: str, lines: list[str]
) -> None:
    expect(text, lines)
