"""Comparisons: one place or group against another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim

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


@pytest.mark.parametrize(
    ("text", "words", "direction"),
    [
        ("Its jobless rate remains well under the national figure.", "under the national figure", "down"),
        ("The rate was far short of Ohio's 77.", "far short of Ohio's", "down"),
        (
            "Rents are well ahead of the 5 percent recorded in Ohio.",
            "well ahead of the 5 percent recorded in Ohio",
            "up",
        ),
        ("The rate is still below the state, at 68 percent.", "below the state", "down"),
        ("Imports topped exports last month.", "imports topped exports", "up"),
    ],
)
def test_a_standing_beside_a_place_is_a_comparison(
    claims_of: Callable[..., list[Claim]], text: str, words: str, direction: str
) -> None:
    (found,) = [claim for claim in claims_of(text) if claim.kind == "comparison"]

    assert words.lower() in found.text.lower()
    assert found.direction == direction


@pytest.mark.parametrize(
    "text", ["He stood behind Lund.", "The dog ran ahead of Denver's mayor.", "She is under the age of 20."]
)
def test_where_somebody_stands_is_no_comparison(claims_of: Callable[..., list[Claim]], text: str) -> None:
    assert not [claim for claim in claims_of(text) if claim.kind == "comparison"]


def test_what_is_compared_is_of_the_time_of_the_figure_just_told(
    claims_of: Callable[..., list[Claim]],
) -> None:
    text = "Velmont had a rate of 468 in 2021. That is below the state average."
    (found,) = [claim for claim in claims_of(text) if claim.kind == "comparison"]

    assert found.period is not None
    assert (found.period.start.year, found.period.end.year) == (2021, 2021)
