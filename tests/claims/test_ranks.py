"""Ranks: most, fewest, records, first time since."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim

RANKS = [
    (
        "The 48 homicides in 2023 were the most since 1996.",
        [
            "level | 48 homicides in 2023 | value: 48 count",
            (
                "rank | the most since 1996 | value: 1 other | direction: up | period: 2023 | baseline: 1996"
                " | measure_id: homicide"
            ),
        ],
    ),
    (
        "Velmont had its fewest burglaries in 2023 since 2004.",
        [
            (
                "rank | its fewest burglaries | value: 1 other | direction: down | baseline: 2004 | measure: "
                "burglaries"
            )
        ],
    ),
    (
        "The unemployment rate in 2023 was the lowest in 17 years.",
        [
            (
                "rank | the lowest in 17 years | value: 1 other | direction: down | period: 2023"
                " | baseline: 2006-01-01..2022-12-31 | measure: unemployment rate"
            )
        ],
    ),
    (
        "Lakemere is the third-largest school district in the state.",
        ["rank | the third-largest school district in the state | value: 3 other | direction: up"],
    ),
    (
        "Attendance set a record in 2023.",
        ["rank | record | value: 1 other | direction: up | measure: attendance | period: 2023"],
    ),
    (
        "Turnout fell to a record low of 19 percent.",
        [
            "rank | record low | value: 1 other | direction: down | measure: turnout",
            "level | 19 percent | value: 19 percent | measure: turnout",
        ],
    ),
    (
        "Traffic deaths dropped below 30 for the first time since 2011.",
        [
            "level | below 30 | value: 30 count | hedge: less_than | measure: traffic deaths",
            "rank | for the first time since 2011 | value: 1 other | direction: down | baseline: 2011",
        ],
    ),
    (
        "It was the city's deadliest year in two decades.",
        ["rank | deadliest year in two decades | value: 1 other | direction: up | measure_id: homicide"],
    ),
    (
        "It was the largest one-year drop in robberies on record.",
        ["rank | largest one-year drop in robberies on record | value: 1 other | direction: down"],
    ),
    (
        "A survey ranked Velmont the safest city in the state.",
        ["rank | ranked Velmont the safest city in the state | value: 1 other | place: Velmont"],
    ),
    (
        "Rents in 2023 hit their highest level ever.",
        ["rank | highest level ever | value: 1 other | direction: up | measure: rents | period: 2023"],
    ),
    (
        "Tarrow County led the state with 212 overdose deaths in 2022.",
        [
            "rank | Tarrow County led the state | value: 1 other | place: Tarrow County",
            "level | 212 overdose deaths | value: 212 count | place: Tarrow County | period: 2022",
        ],
    ),
    (
        "The figure has not been seen since 1998.",
        ["rank | not been seen since 1998 | value: 1 other | baseline: 1998"],
    ),
    (
        "July brought more robberies than any month since 2016.",
        [
            (
                "rank | more robberies than any month since 2016 | value: 1 other | direction: up | measure: "
                "robberies"
            )
        ],
    ),
]


@pytest.mark.parametrize(("text", "lines"), RANKS, ids=[text[:45] for text, _ in RANKS])
def test_a_place_in_an_order_is_a_rank(expect: Callable[..., None], text: str, lines: list[str]) -> None:
    expect(text, lines)


@pytest.mark.parametrize(
    "text",
    [
        "Most people stayed home.",
        "They did their best to help, he said.",
        "At least the rain stopped.",
        "The records office will close early.",
    ],
)
def test_a_superlative_without_a_field_is_no_rank(expect: Callable[..., None], text: str) -> None:
    expect(text, [])


MEASURED = [
    ("It was the driest summer in Quillan since 1936.", "rainfall"),
    ("Skelby had the cheapest milk in the state.", "price of milk"),
    ("Quillan is the state's second-largest city.", "population"),
    ("Quillan is the fastest-growing city in the state.", "population growth"),
    ("The state's largest employer is a bank.", "employees"),
    ("Thefts fell 12 percent in 2023, the steepest drop since 1994.", "drop in Thefts"),
    (
        "Thefts fell in 2023. Robberies had the largest one-year increase in the state.",
        "increase in Robberies",
    ),
]


@pytest.mark.parametrize(("text", "measure"), MEASURED, ids=[row[1] for row in MEASURED])
def test_a_superlative_says_what_it_measures(
    text: str, measure: str, claims_of: Callable[..., list[Claim]]
) -> None:
    rank = next(claim for claim in claims_of(text) if claim.kind == "rank")

    assert rank.measure.text == measure


def test_a_move_that_ranked_is_no_series_of_its_own(claims_of: Callable[..., list[Claim]]) -> None:
    claims = claims_of("Thefts had their steepest drop since 1994. In 2023 there were 140.")

    assert [claim.measure.text for claim in claims] == ["drop in Thefts", "Thefts"]


def test_what_stands_at_the_other_end_keeps_its_place_when_its_measure_is_named_anew(
    claims_of: Callable[..., list[Claim]],
) -> None:
    text = (
        "Dale is the largest of the nine towns. At the other end stands Orrin. Dale grew by 4.8 percent "
        "in 2016, to 12,400 residents. Orrin has 310. Kelby lost 40 residents in 2016. Tarrow gained 60."
    )

    ranks = [claim for claim in claims_of(text) if claim.kind == "rank"]

    assert [(one.value.number, one.direction) for one in ranks if one.value] == [(1, "up"), (1, "down")]
