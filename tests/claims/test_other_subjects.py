"""Sentences on many subjects, written with their answers before the code was run on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

SENTENCES = [
    (
        "The graduation rate climbed to 88.4 percent in 2023.",
        ["level | 88.4 percent | measure: graduation rate | value: 88.4 percent | period: 2023"],
    ),
    (
        "Median home prices jumped 11 percent last year to $312,000.",
        [
            "change | jumped 11 percent | direction: up | period: 2023 | measure: median home prices",
            "level | $312,000 | value: 312000 usd",
        ],
    ),
    (
        "The state added 18,400 jobs in August.",
        ["change | added 18,400 jobs | value: 18400 count | direction: up | period: 2024-08"],
    ),
    (
        "Flu hospitalizations nearly doubled in January.",
        ["change | nearly doubled | direction: up | measure: flu hospitalizations | period: 2024-01"],
    ),
    ("Some 2,300 households lost power Monday.", ["level | 2,300 households | value: 2300 count"]),
    (
        "Eviction filings in 2022 were 40 percent higher than in 2019.",
        [
            (
                "change | 40 percent higher than in 2019 | direction: up | period: 2022 | baseline: 2019 | "
                "measure: eviction filings"
            )
        ],
    ),
    (
        "The budget grew from $88 million to $95 million in 2024.",
        [
            "level | $88 million | value: 8.8e+07 usd | measure: budget",
            "level | $95 million | value: 9.5e+07 usd | measure: budget",
        ],
    ),
    ("One in eight adults has diabetes.", ["share | One in eight adults | value: 12.5 percent"]),
    (
        "The county's infant mortality rate is the highest in the state.",
        ["rank | the highest in the state | direction: up | measure: infant mortality rate"],
    ),
    (
        "Bus ridership remains 22 percent below 2019 levels.",
        ["change | 22 percent below 2019 | direction: down | baseline: 2019 | measure: bus ridership"],
    ),
    (
        "Drownings fell for a fourth straight year.",
        ["trend | Drownings fell for a fourth straight year | direction: down | measure: drownings"],
    ),
    (
        "Teacher vacancies have tripled since 2018.",
        [
            (
                "change | Teacher vacancies have tripled | value: 3 ratio | direction: up | baseline: 2018 | "
                "measure: teacher vacancies"
            )
        ],
    ),
    (
        "Only 31 percent of registered voters took part in the 2022 primary.",
        ["level | 31 percent of registered voters | measure: voter turnout | period: 2022"],
    ),
    ("The average commute is 34 minutes.", ["level | The average commute is 34 minutes | value: 34 other"]),
    (
        "Inflation eased to 2.9 percent in July from 3.0 percent in June.",
        [
            "level | 2.9 percent | measure: inflation | period: 2024-07",
            "level | 3.0 percent | measure: inflation | period: 2024-06",
        ],
    ),
    (
        "The school board voted to close two schools.",
        ["event | voted to close two schools | act: decided | value: 2 count"],
    ),
    (
        "Wildfires burned 140,000 acres in 2021.",
        ["level | 140,000 acres | value: 140000 other | period: 2021"],
    ),
    (
        "The poverty rate in Detroit was 31.5 percent in 2022.",
        ["level | 31.5 percent | measure: poverty rate | place: Detroit | period: 2022"],
    ),
    (
        "Denver's population shrank by 6,000 between 2020 and 2022.",
        [
            (
                "change | shrank by 6,000 | direction: down | measure_id: population | place: Denver | "
                "period: "
                "2022 | baseline: 2020"
            )
        ],
    ),
    (
        "Hospitals reported 212 opioid deaths in the first half of the year.",
        ["level | 212 opioid deaths | measure: opioid deaths | period: 2024-01-01..2024-06-30"],
    ),
    (
        "Sales tax revenue came in $1.2 million short of projections.",
        ["comparison | $1.2 million short | direction: down | measure: sales tax revenue"],
    ),
    (
        "The jail held 640 people in March, up from 590 a year earlier.",
        [
            "level | 640 people | value: 640 count | period: 2024-03",
            "level | 590 | value: 590 count | period: 2023-03",
        ],
    ),
    (
        "Nearly two-thirds of renters in Boston spend more than they can afford.",
        ["share | two-thirds of renters | place: Boston"],
    ),
    (
        "The mayor vetoed the zoning ordinance in May.",
        ["event | vetoed the zoning ordinance | period: 2024-05"],
    ),
    (
        "The governor signed a bill banning the devices last year.",
        ["event | The governor signed a bill | act: adopted | period: 2023"],
    ),
    (
        "The number of uninsured residents fell by 12,000 in 2023.",
        ["change | fell by 12,000 | measure: uninsured residents | direction: down | period: 2023"],
    ),
    (
        "Chicago recorded 573 homicides in 2024, 8 percent fewer than in 2023.",
        [
            "level | 573 homicides in 2024 | place: Chicago",
            "change | 8 percent fewer than in 2023 | direction: down | measure: homicides | place: Chicago",
        ],
    ),
    (
        "Pedestrian deaths hit a 40-year high in 2022.",
        ["rank | 40-year high | direction: up | measure: pedestrian deaths | period: 2022"],
    ),
    (
        "Gas averaged $3.41 a gallon in Ohio on Monday.",
        ["level | Gas averaged $3.41 | value: 3.41 usd | place: Ohio"],
    ),
    (
        "Unemployment among veterans rose slightly in June.",
        ["trend | Unemployment among veterans rose slightly in June | direction: up | period: 2024-06"],
    ),
    ("The fire destroyed 61 homes.", ["level | 61 homes | value: 61 count"]),
    (
        "Average test scores dropped 5 points in math.",
        ["change | dropped 5 points | direction: down | measure: average test scores"],
    ),
    (
        "Seattle has more homeless people than Portland.",
        [
            (
                "comparison | more homeless people than Portland | direction: up | place: Seattle | versus: "
                "Portland"
            )
        ],
    ),
    (
        "Property taxes will rise 4.5 percent next year.",
        ["change | 4.5 percent | direction: up | measure: property taxes | period: 2025"],
    ),
    (
        "The vaccination rate among children is 91 percent, down 3 points since 2019.",
        [
            "level | 91 percent | value: 91 percent",
            "change | down 3 points since 2019 | direction: down | baseline: 2019",
        ],
    ),
    (
        "Officials blamed the drought for higher food prices.",
        ["causal | blamed the drought for higher food prices | measure: food prices"],
    ),
    (
        "The airport handled a record 9.1 million passengers in 2023.",
        [
            "rank | record | direction: up | period: 2023",
            "level | 9.1 million passengers | value: 9.1e+06 count | period: 2023",
        ],
    ),
    (
        "Attendance at the fair slipped to 58,000, the lowest since 2009.",
        [
            "level | 58,000 | value: 58000 count",
            "rank | the lowest since 2009 | direction: down | baseline: 2009",
        ],
    ),
    (
        "The clinic treated 1,900 patients last month, 300 more than in July.",
        [
            "level | 1,900 patients | period: 2024-08",
            "change | 300 more than in July | direction: up | baseline: 2024-07",
        ],
    ),
]


@pytest.mark.parametrize(("text", "lines"), SENTENCES, ids=[text[:45] for text, _ in SENTENCES])
def test_a_sentence_on_any_subject_is_read(expect: Callable[..., None], text: str, lines: list[str]) -> None:
    expect(text, lines)


def test_half_of_what_it_was_is_a_change(expect: Callable[..., None]) -> None:
    expect(
        "Water use per person is half what it was in 2000.",
        ["change | half what it was in 2000 | direction: down | baseline: 2000"],
    )
