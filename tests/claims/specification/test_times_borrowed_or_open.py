"""When claims were so that tell days, weeks or holidays, borrow their time, or leave it open.

Each line is ``words of the claim | period | baseline``; ``-`` for a baseline means that it is not asked.
Written before the rules were tried on it.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

EARLY_JANUARY = date(2024, 1, 5)
MARCH = date(2023, 3, 14)
JUNE = date(2022, 6, 2)
AUGUST = date(2023, 8, 17)
AUTUMN = date(2024, 9, 20)
OCTOBER = date(2024, 10, 25)

DAYS_WEEKS_AND_HOLIDAYS = [
    (
        EARLY_JANUARY,
        "Snow closed 40 schools on Tuesday.",
        ["closed 40 schools on Tuesday | 2024-01-02 | open"],
    ),
    (
        JUNE,
        "Nine people were shot over Memorial Day weekend, down from 14 in 2021.",
        [
            "Nine people were shot | 2022-05-27..2022-05-30 | open",
            "14 in 2021 | 2021-05-28..2021-05-31 | open",
        ],
    ),
    (
        AUTUMN,
        "Jurors on Thursday awarded the family $2.5 million.",
        ["$2.5 million | 2024-09-19 | open"],
    ),
    (
        AUTUMN,
        "About 3,400 nurses walked off the job last week. Two schools closed Monday.",
        ["3,400 nurses | 2024-09-08..2024-09-14 | open", "Two schools | 2024-09-16 | open"],
    ),
    (
        MARCH,
        "A fire at the warehouse killed two workers on Feb. 3. Six others were hurt.",
        ["killed two workers on Feb. 3 | 2023-02-03 | open", "Six others were hurt | 2023-02-03 | open"],
    ),
    (
        EARLY_JANUARY,
        "Police made 112 arrests on New Year's Eve, against 97 a year earlier.",
        ["112 arrests | 2023-12-31 | open", "97 a year earlier | 2022-12-31 | open"],
    ),
    (
        AUTUMN,
        "A storm on Labor Day cut power to 9,000 homes.",
        ["9,000 homes | 2024-09-02 | open"],
    ),
]

BORROWED = [
    (
        EARLY_JANUARY,
        (
            "Burglaries in Orrin were down 7 percent last year from 2022 and 19 percent from the peak "
            "four years earlier; "
            "thefts, 3 and 12."
        ),
        [
            "down 7 percent | 2023 | 2022",
            "19 percent from the peak four years earlier | 2023 | 2019",
            "3 | 2023 | -",
            "12 | 2023 | -",
        ],
    ),
    (
        AUTUMN,
        (
            "Overdoses killed 210 people in Dalby County in 2023. Of those, 60 percent were younger than 40. "
            "A year earlier, 260 died."
        ),
        ["210 people | 2023 | open", "60 percent | 2023 | open", "260 died | 2022 | open"],
    ),
    (
        AUTUMN,
        "The number of evictions rose to 4,800 in the year ended in June, from 3,900 the year before.",
        [
            "rose to 4,800 | 2023-07-01..2024-06-30 | open",
            "3,900 the year before | 2022-07-01..2023-06-30 | open",
        ],
    ),
    (
        AUGUST,
        (
            "In July, Lisle's rate of unemployment was 5.1 percent. It stood at 5.6 percent in June and "
            "6.3 percent a year ago."
        ),
        [
            "5.1 percent | 2023-07 | open",
            "5.6 percent in June | 2023-06 | open",
            "6.3 percent a year ago | 2022-07 | open",
        ],
    ),
    (
        EARLY_JANUARY,
        "Robberies fell 11 percent and assaults 6 percent in 2023, police figures show.",
        ["fell 11 percent | 2023 | 2022", "6 percent | 2023 | 2022"],
    ),
    (
        AUTUMN,
        "Turnout in the May election was 34 percent, five points lower than in 2020.",
        ["34 percent | 2024-05 | open", "five points lower | 2024-05 | -"],
    ),
    (
        OCTOBER,
        "The hospital delivered 1,900 babies in 2023. It employs 2,600 people and has 410 beds.",
        ["1,900 babies in 2023 | 2023 | open", "2,600 people | open | open", "410 beds | open | open"],
    ),
    (
        OCTOBER,
        "The bridge was built for $40 million in 1988. It will be replaced by 2030.",
        ["$40 million in 1988 | 1988 | open", "replaced by 2030 | 2030 | open"],
    ),
    (
        MARCH,
        "Lisle recorded 12 drownings in 2022. That was twice as many as in 2021.",
        ["12 drownings in 2022 | 2022 | open", "twice as many as in 2021 | 2022 | 2021"],
    ),
    (
        MARCH,
        "In 2022, the museum drew 190,000 visitors. This year it expects 220,000.",
        ["190,000 visitors | 2022 | open", "220,000 | 2023 | open"],
    ),
    (
        AUTUMN,
        "Wheat prices have fallen 22 percent from a year ago, and corn is down 17 percent.",
        ["fallen 22 percent | 2024-09-20 | 2023-09-20", "down 17 percent | 2024-09-20 | 2023-09-20"],
    ),
    (
        AUTUMN,
        "There are now 1,200 people on the waiting list, up from 800 in January.",
        ["now 1,200 people | 2024-09-20 | open", "800 in January | 2024-01 | open"],
    ),
    (
        AUTUMN,
        "Kelby sued the drug maker in 2021. A jury awarded it $7 million last month.",
        ["sued the drug maker in 2021 | 2021 | open", "$7 million last month | 2024-08 | open"],
    ),
    (
        MARCH,
        "Between 2018 and 2022, Dalby County's schools lost 1,100 teachers.",
        ["1,100 teachers | 2018-01-01..2022-12-31 | -"],
    ),
    (
        MARCH,
        "The lake froze on 41 days this winter, compared with 66 days in the winter of 2010-11.",
        ["41 days this winter | 2022-12-01..2023-02-28 | open"],
    ),
]

LEFT_OPEN = [
    (
        AUTUMN,
        "The plan would cut 90 jobs and save $6 million a year.",
        ["90 jobs | open | open", "$6 million a year | open | open"],
    ),
    (
        AUTUMN,
        "The law lets tenants pay a deposit in three parts. A landlord who refuses can be fined $500.",
        ["fined $500 | open | open"],
    ),
    (
        AUTUMN,
        "The company, which employs 340 people, opened a second plant in August.",
        ["340 people | open | open"],
    ),
    (
        None,
        "Thefts fell 12 percent last year.",
        ["fell 12 percent last year | open | open"],
    ),
    (
        None,
        "Thefts fell 12 percent in 2019.",
        ["fell 12 percent in 2019 | 2019 | 2018"],
    ),
]


@pytest.mark.parametrize(("published", "text", "lines"), [*DAYS_WEEKS_AND_HOLIDAYS, *BORROWED, *LEFT_OPEN])
def test_the_time_of_a_claim(
    expect_times: Callable[..., None], published: date | None, text: str, lines: list[str]
) -> None:
    expect_times(text, lines, published=published)
