"""Levels: how much or how many there was."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

LEVELS = [
    (
        "The city counted 48 homicides in 2023.",
        [
            (
                "level | 48 homicides in 2023 | value: 48 count | period: 2023 | measure_id: homicide | "
                "direction: none"
            )
        ],
    ),
    (
        "Police recorded 1,204 burglaries last year.",
        ["level | 1,204 burglaries | value: 1204 count | period: 2023 | measure: burglaries"],
    ),
    (
        "The homicide rate stood at 21.4 per 100,000 residents.",
        ["level | 21.4 per 100,000 | value: 21.4 rate_per_100k | measure_id: homicide_rate"],
    ),
    (
        "The council approved about $2.4 million for road repairs.",
        ["event | about $2.4 million | value: 2.4e+06 usd | hedge: about"],
    ),
    (
        "Enrollment reached 12,450 in the fall of 2023.",
        ["level | Enrollment reached 12,450 | value: 12450 count | measure: enrollment"],
    ),
    (
        "The unemployment rate was 4.1 percent in July.",
        [
            (
                "level | unemployment rate was 4.1 percent | value: 4.1 percent | measure: unemployment rate"
                " | period: 2024-07 | direction: none"
            )
        ],
    ),
    (
        "The unemployment rate fell to 4.1 percent from 4.6 percent in July.",
        [
            "level | unemployment rate fell to 4.1 percent | value: 4.1 percent | direction: none",
            "level | 4.6 percent | value: 4.6 percent | measure: unemployment rate",
        ],
    ),
    (
        "She has taught in Velmont for more than 25 years.",
        ["level | more than 25 years | value: 25 years | hedge: more_than"],
    ),
    (
        "Traffic deaths totaled 31 in 2022 and 27 in 2023.",
        [
            "level | Traffic deaths totaled 31 | value: 31 count | period: 2022 | measure: traffic deaths",
            "level | 27 in 2023 | value: 27 count | period: 2023 | measure: traffic deaths",
        ],
    ),
    (
        "The department's $48 million budget covers 310 officers.",
        [
            "level | $48 million budget | value: 4.8e+07 usd | measure: budget",
            "level | 310 officers | value: 310 count | measure: officers",
        ],
    ),
    (
        "Ridership climbed to nearly 60,000 a day in August.",
        ["level | nearly 60,000 | value: 60000 count | hedge: nearly | measure: ridership | period: 2024-08"],
    ),
    (
        "At least 14 people were injured in the collapse.",
        ["level | At least 14 people were injured | value: 14 count | hedge: at_least"],
    ),
    (
        "Voters approved the levy in 2021, when turnout was 38 percent.",
        [
            "event | Voters approved the levy in 2021 | period: 2021 | act: adopted",
            "level | turnout was 38 percent | value: 38 percent | measure: turnout | period: 2021",
        ],
    ),
    (
        "Police cleared 12 of the city's 48 homicides.",
        ["share | 12 of the city's 48 homicides | value: 12 count | measure_id: homicide"],
    ),
    (
        "The median rent rose to $1,450 in June.",
        ["level | median rent rose to $1,450 | value: 1450 usd | measure: median rent | period: 2024-06"],
    ),
    (
        "The gunfire wounded 23 people in May.",
        ["level | wounded 23 people in May | value: 23 count | period: 2024-05"],
    ),
    (
        "Critics accused the department of failing to solve most of its murders.",
        ["level | failing to solve most of its murders | value: none | measure_id: homicide_clearance_rate"],
    ),
]

NO_CLAIM = [
    "The meeting starts at 7 p.m. Tuesday at 410 Alder Street.",
    "Dana Whitlow, 34, was the first to speak.",
    "Call 555-0142 for tickets.",
    "The Highway 20 bridge opens at noon.",
]


@pytest.mark.parametrize(("text", "lines"), LEVELS, ids=[text[:45] for text, _ in LEVELS])
def test_a_figure_with_what_it_counts_is_a_level(
    expect: Callable[..., None], text: str, lines: list[str]
) -> None:
    expect(text, lines)


@pytest.mark.parametrize("text", NO_CLAIM)
def test_a_time_an_age_or_an_address_is_no_claim(expect: Callable[..., None], text: str) -> None:
    expect(text, [])
