"""What a claim takes from the clause, the sentence, the paragraph or the headline before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

BORROWED = [
    (
        "Denver recorded 80 homicides in 2022. The count stood at 61 in 2023.",
        [
            "level | 80 homicides in 2022 | place: Denver | period: 2022",
            "level | The count stood at 61 | place: Denver | period: 2023 | measure_id: homicide",
        ],
    ),
    (
        "The homicide rate in 2023 was 14 per 100,000. That year, 55 people were killed.",
        [
            "level | 14 per 100,000 | value: 14 rate_per_100k | period: 2023",
            "level | 55 people were killed | value: 55 count | period: 2023 | measure_id: homicide",
        ],
    ),
    (
        "Robberies fell 9 percent in 2023; burglaries, 4 percent.",
        [
            "change | Robberies fell 9 percent | measure: robberies | period: 2023",
            (
                "change | burglaries, 4 percent | measure: burglaries | direction: down | period: 2023 | "
                "baseline: 2022"
            ),
        ],
    ),
    (
        "Nonfatal shootings fell to 81 from 94 in 2023, and robberies to 250 from 303.",
        [
            "level | 81 | value: 81 count | measure_id: nonfatal_shootings",
            "level | 94 | value: 94 count | measure_id: nonfatal_shootings",
            "level | robberies to 250 | value: 250 count | measure_id: robbery",
            "level | 303 | value: 303 count | measure_id: robbery",
        ],
    ),
    (
        "Enrollment dropped 3 percent in 2023. The decline was 5 percent in Tarrow County.",
        [
            "change | Enrollment dropped 3 percent | place: Velmont | period: 2023",
            (
                "change | The decline was 5 percent in Tarrow County | place: Tarrow County | measure: "
                "enrollment"
                " | direction: down | period: 2023"
            ),
        ],
    ),
    (
        "Denver counted 80 homicides in 2022, while Boston had 41.",
        [
            "level | 80 homicides in 2022 | place: Denver",
            "level | Boston had 41 | place: Boston | measure_id: homicide | period: 2022",
        ],
    ),
    (
        "The district, the largest in the state, lost 900 students in 2023, including 300 in kindergarten.",
        [
            "rank | the largest in the state | value: 1 other",
            "change | lost 900 students | value: 900 count | direction: down",
            "change | 300 | value: 300 count | direction: down | period: 2023",
        ],
    ),
    (
        "Compared with 2022 figures, robberies rose 6 percent, including 11 percent more carjackings.",
        [
            "change | robberies rose 6 percent | baseline: 2022 | measure: robberies",
            "change | 11 percent more carjackings | baseline: 2022 | measure: carjackings | direction: up",
        ],
    ),
]


@pytest.mark.parametrize(("text", "lines"), BORROWED, ids=[text[:45] for text, _ in BORROWED])
def test_a_claim_borrows_what_its_own_words_leave_out(
    expect: Callable[..., None], text: str, lines: list[str]
) -> None:
    expect(text, lines)


def test_the_headline_lends_its_measure_and_place(expect: Callable[..., None]) -> None:
    expect(
        "Homicides in Denver keep city on edge\n\nThe count was 61 in 2023.",
        ["level | The count was 61 in 2023 | measure_id: homicide | place: Denver"],
        dateline="",
    )
