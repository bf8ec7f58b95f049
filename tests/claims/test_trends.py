"""Trends: a way up or down without a figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

TRENDS = [
    (
        "Violent crime is rising in Denver.",
        ["trend | Violent crime is rising | direction: up | place: Denver | measure_id: violent_crime"],
    ),
    (
        "Homelessness declined for the third year in a row.",
        [
            (
                "trend | Homelessness declined for the third year in a row | direction: down | measure: "
                "homelessness"
            )
        ],
    ),
    (
        "He warned of a growing trend of car thefts.",
        ["trend | a growing trend of car thefts | direction: up | measure_id: motor_vehicle_theft"],
    ),
    (
        "School enrollment is falling across the state.",
        ["trend | School enrollment is falling | direction: down | measure: school enrollment"],
    ),
    (
        "Murders dipped slightly from June to July.",
        ["trend | Murders dipped slightly | direction: down | period: 2024-07 | baseline: 2024-06"],
    ),
    (
        "Robberies also declined in 2023.",
        ["trend | Robberies also declined in 2023 | direction: down | period: 2023 | baseline: 2022"],
    ),
    (
        "Officials described a steady increase in evictions.",
        ["trend | steady increase in evictions | direction: up | measure: evictions"],
    ),
    (
        "Fewer people are riding the bus.",
        ["trend | Fewer people are riding | direction: down"],
    ),
    (
        "The number of vacant homes has been shrinking since 2018.",
        ["trend | number of vacant homes has been shrinking | direction: down | measure: vacant homes"],
    ),
]


@pytest.mark.parametrize(("text", "lines"), TRENDS, ids=[text[:45] for text, _ in TRENDS])
def test_a_way_without_a_figure_is_a_trend(expect: Callable[..., None], text: str, lines: list[str]) -> None:
    expect(text, lines)


@pytest.mark.parametrize(
    "text", ["He fell from the roof.", "The curtain rises at eight.", "She dropped the bag."]
)
def test_what_rises_or_falls_without_being_measured_is_no_trend(
    expect: Callable[..., None], text: str
) -> None:
    expect(text, [])
