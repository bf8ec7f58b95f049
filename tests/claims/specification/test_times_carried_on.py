"""How a reader carries time through a text: parts, what "that" is, asides, counts to date.

Each line is ``words of the claim | period | baseline``; ``-`` for a baseline means that it is not asked.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

JULY = date(2023, 7, 20)
JANUARY = date(2024, 1, 11)

PARTS = [
    (
        JANUARY,
        (
            "Deputies in Orrin County answered 812 calls about dogs in 2023. Of those, 140 "
            "were false alarms. "
            "Another 61 are under review."
        ),
        ["140 | 2023 | -", "61 | 2023 | -"],
    ),
    (
        JANUARY,
        "Thieves took 240 boats in Orrin last year. Police have recovered 31 of them.",
        ["31 of them | 2023 | -"],
    ),
    (
        JANUARY,
        "Crews put out 90 brush fires last year. Nearly half were set on purpose.",
        ["Nearly half | 2023 | -"],
    ),
    (
        JULY,
        "Nurses have treated 240 patients since May 1. A third of them had no insurance, and 11 had no home.",
        ["a third of them | 2023-05-01..2023-07-20 | -", "11 had no home | 2023-05-01..2023-07-20 | -"],
    ),
    (
        JANUARY,
        "The county, where farms own a third of the land, lost 12 farms in 2023.",
        ["12 farms | 2023 | -"],
    ),
]

WHAT_THAT_IS = [
    (
        JANUARY,
        (
            "Dalby recorded 18 drownings in 2023. That works out to 9 for every 100,000 "
            "residents, nearly twice "
            "the rate of the state."
        ),
        ["9 for every 100,000 | 2023 | -", "nearly twice | 2023 | -"],
    ),
    (
        JANUARY,
        "Dalby recorded 18 drownings in 2023, or 4 percent of the state's total.",
        ["4 percent | 2023 | -"],
    ),
    (
        JULY,
        "Attendance in Dalby fell to 81 percent in the spring. The state average is 92 percent.",
        ["92 percent | 2023-03-01..2023-05-31 | -"],
    ),
    (
        JULY,
        "The hospital admitted 900 patients in June. It employs 1,200 people.",
        ["1,200 people | open | open"],
    ),
]

FIRST_WORDS = [
    (
        JULY,
        "The station logged 88 calls in June. A year earlier it was 61.",
        ["88 calls | 2023-06 | -", "61 | 2022-06 | -"],
    ),
    (
        JULY,
        "The station logged 88 calls in June, against the previous year's 61.",
        ["61 | 2022-06 | -"],
    ),
    (
        JULY,
        "The council banned the trucks in April, and officers have written 14 tickets since then.",
        ["14 tickets | 2023-04-01..2023-07-20 | -"],
    ),
    (
        JANUARY,
        "The court held 60 trials in 2023. A clerk, whose office burned down in May, counted 300 motions.",
        ["300 motions | 2023 | -"],
    ),
]

THEN = [
    (
        JULY,
        "Drownings in Orrin fell to 19 between 2020 and 2022. In the three years before that, 31 died.",
        ["31 died | 2017-01-01..2019-12-31 | -"],
    ),
    (
        JULY,
        "The jobless rate has halved since March 2021, when a mill opened. It stood at 8 percent that month.",
        ["8 percent | 2021-03 | -"],
    ),
    (
        JULY,
        "The pier drew 61 ships through June 30. Last year at that point there had been 94 ships.",
        ["94 ships | 2022-01-01..2022-06-30 | -"],
    ),
    (
        JULY,
        "By the end of June, the shelter had housed 52 families.",
        ["52 families | 2023-01-01..2023-06-30 | -"],
    ),
]

MEASURED_AGAINST = [
    (
        JULY,
        "The Dalby ferry line has lost 60 sailors, nearly a fifth of its crew, since 2010.",
        ["60 sailors | 2023-07-20 | 2010"],
    ),
    (
        JULY,
        "The port added 900 jobs between May 2022 and May 2023, a gain of 3 percent.",
        ["900 jobs | 2023-05 | 2022-05", "3 percent | 2023-05 | 2022-05"],
    ),
    (
        JULY,
        "A mill opened in Dalby in 2019. Rents have risen 40 percent since the owners took over.",
        ["40 percent | 2023-07-20 | -"],
    ),
    (
        JANUARY,
        "The ferry carried 900 people in 2023, a record. The old record, 640, had stood since 1988.",
        ["900 people | 2023 | -", "640 | 1988 | -"],
    ),
    (
        JULY,
        "Drivers in Orrin pay $4.80 for a gallon, 30 cents more than a week ago.",
        ["$4.80 | 2023-07-20 | -"],
    ),
    (
        JULY,
        "Deputies in Dalby wrote 22 tickets over the July 4 weekend. Last year it was 16.",
        ["16 | 2022-07-01..2022-07-04 | -"],
    ),
]

VOTES = [
    (
        JULY,
        "Nora Quill won Tuesday's by-election in Dalby. Turnout was 38 percent.",
        ["38 percent | 2023-07-18 | -"],
    ),
]

COUNTS_TO_DATE = [
    (
        JULY,
        ("Homicides in Orrin are down 12 percent in the first half of the year. The city has "
        "had 13 homicides."),
        ["13 homicides | 2023-01-01..2023-06-30 | -"],
    ),
    (
        date(2023, 12, 30),
        "With two days left in the year, Orrin police have investigated 41 homicides.",
        ["41 homicides | 2023-01-01..2023-12-30 | -"],
    ),
    (
        JULY,
        ("Dana Voss leads by 4 points, the Lakeside poll found. Voss has 46 percent, and 9 percent of voters "
        "have not made up their minds. The poll was taken July 5-9."),
        ["9 percent of voters | 2023-07-05..2023-07-09 | -"],
    ),
]  # fmt: skip

ON_A_DAY = [
    (
        JULY,
        "The state survey found 310 openings for nurses as of July 1, up from 240 in March.",
        ["310 openings | 2023-07-01 | -"],
    ),
    (
        JULY,
        "A census puts Orrin second, with 19,400 residents as of July 1.",
        ["19,400 residents | 2023-07-01 | -"],
    ),
    (
        JULY,
        "Orrin police had recorded 41 homicides as of July 1.",
        ["41 homicides | 2023-01-01..2023-07-01 | -"],
    ),
    (
        JULY,
        "The mill had 800 workers on the payroll at the start of the year.",
        ["800 workers | 2023-01-01 | -"],
    ),
    (
        JULY,
        "The median price of a home in Orrin was $310,000 in June. Five years ago it was $204,000.",
        ["$310,000 | 2023-06 | -", "$204,000 | 2018-06 | -"],
    ),
    (
        JANUARY,
        "The jail in Dalby held 310 people in 2023. A ferry that sank in May is still there.",
        ["310 people | 2023 | -"],
    ),
]

CASES = [*PARTS, *WHAT_THAT_IS, *FIRST_WORDS, *THEN, *MEASURED_AGAINST, *VOTES, *COUNTS_TO_DATE, *ON_A_DAY]


@pytest.mark.parametrize(("published", "text", "lines"), CASES, ids=[text[:60] for _, text, _ in CASES])
def test_the_time_that_is_carried_on(
    expect_times: Callable[..., None], published: date, text: str, lines: list[str]
) -> None:
    expect_times(text, lines, published=published)
