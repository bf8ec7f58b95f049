"""What is more, less or as it was at an earlier time is a trend, and that time its baseline."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim

COUNTED = "Quillan counted 64 burglaries in 2023."


def trends(claims: list[Claim]) -> list[Claim]:
    return [claim for claim in claims if claim.kind == "trend"]


@pytest.mark.parametrize(
    ("words", "direction"),
    [
        ("That is more than in 2021.", "up"),
        ("That was worse than in 2021.", "up"),
        ("That was fewer than in 2021.", "down"),
        ("It was busier than in 2021.", "up"),
        ("That tops the 58 of 2021.", "up"),
        ("That was well above the 58 of 2021.", "up"),
        ("That is still short of the 71 of 2021.", "down"),
        ("They remain below the high of 2021.", "down"),
        ("It was as many as in 2021.", "none"),
        ("That is nearly as many as the 66 of 2021.", "down"),
        ("That is the same as in 2021.", "none"),
        ("That was level with 2021.", "none"),
    ],
)
def test_an_earlier_year_is_the_baseline(
    claims_of: Callable[..., list[Claim]], words: str, direction: str
) -> None:
    (trend,) = trends(claims_of(f"{COUNTED} {words}"))

    assert (trend.direction, trend.value) == (direction, None)
    assert trend.baseline is not None
    assert (trend.baseline.start.year, trend.baseline.end.year) == (2021, 2021)
    assert trend.period is not None
    assert (trend.period.start.year, trend.period.end.year) == (2023, 2023)
    assert trend.measure.id == "burglary"


def test_what_is_better_where_less_is_better_went_down(claims_of: Callable[..., list[Claim]]) -> None:
    (trend,) = trends(claims_of("The error rate was 11 percent in 2023, better than in 2021."))

    assert trend.direction == "down"


def test_a_measure_may_stand_in_the_comparison(expect: Callable[..., None]) -> None:
    expect(
        "Quillan has seen more carjackings than it did in all of 2023.",
        ["trend | more carjackings than it did in all of 2023 | direction: up | baseline: 2023"],
    )


@pytest.mark.parametrize(
    "text",
    [
        "The county counted more than 500 in 2020.",
        "The suit came ahead of the 2024 election.",
        "The council passed it in April.",
        "The mayor could be more popular than in 2021.",
        "The fair drew more people than in any other year.",
        "Burglaries were 12 percent above those of 2021.",
    ],
)
def test_a_figure_a_date_or_a_record_is_no_such_trend(
    claims_of: Callable[..., list[Claim]], text: str
) -> None:
    assert trends(claims_of(text)) == []
