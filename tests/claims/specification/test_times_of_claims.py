"""When claims were so and what they are measured against: written before the rules were tried on it.

Each line is ``words of the claim | period | baseline``; ``-`` for a baseline means that it is not asked.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

EARLY_JANUARY = date(2024, 1, 5)
MARCH = date(2023, 3, 14)
JUNE = date(2022, 6, 2)
AUGUST = date(2023, 8, 17)
JANUARY = date(2024, 1, 17)
AUTUMN = date(2024, 9, 20)
OCTOBER = date(2024, 10, 25)
LATE_DECEMBER = date(2023, 12, 28)

YEARS_AND_MONTHS = [
    (
        OCTOBER,
        "Thefts are down 25 percent since the start of the year compared with the same period of 2023.",
        ["down 25 percent | 2024-01-01..2024-10-25 | 2023-01-01..2023-10-25"],
    ),
    (
        OCTOBER,
        "The valley lost more mine jobs from July through September.",
        ["lost more mine jobs | 2024-07-01..2024-09-30 | -"],
    ),
    (
        OCTOBER,
        "There were 36 fires in 2020, then 29, then 35, and 18 last year.",
        ["36 fires | 2020 | open", "then 29 | 2021 | open", "then 35 | 2022 | open", "18 last | 2023 | open"],
    ),
    (
        OCTOBER,
        "Of 33 schools 29 bettered their 2023 scores this spring.",
        ["Of 33 schools 29 | 2024-03-01..2024-05-31 | open"],
    ),
    (
        OCTOBER,
        "Orrin's jobless rate fell to 4.1 percent in September. Employers added 1,200 jobs.",
        ["4.1 percent in September | 2024-09 | open", "added 1,200 jobs | 2024-09 | 2024-08"],
    ),
    (
        EARLY_JANUARY,
        "Burglaries in Orrin fell 12 percent last year.",
        ["fell 12 percent last year | 2023 | 2022"],
    ),
    (
        EARLY_JANUARY,
        "Orrin's jobless rate rose to 4.1 percent in December.",
        ["4.1 percent in December | 2023-12 | open"],
    ),
    (
        EARLY_JANUARY,
        "Shops in Orrin added 2,300 jobs in December, after adding 1,800 in November.",
        ["2,300 jobs in December | 2023-12 | 2023-11", "1,800 in November | 2023-11 | 2023-10"],
    ),
    (
        EARLY_JANUARY,
        "Sales of homes in December were 14 percent below those of a year earlier.",
        ["14 percent below | 2023-12 | 2022-12"],
    ),
    (
        EARLY_JANUARY,
        "Homicides in Orrin rose 9 percent in 2023. Robberies fell 4 percent.",
        ["rose 9 percent | 2023 | 2022", "fell 4 percent | 2023 | 2022"],
    ),
    (
        EARLY_JANUARY,
        "Orrin ended the year with 61 homicides, down from 72 in 2022.",
        ["61 homicides | 2023 | open", "72 in 2022 | 2022 | open"],
    ),
    (
        EARLY_JANUARY,
        "Last month the airport handled 410,000 passengers.",
        ["410,000 passengers | 2023-12 | open"],
    ),
    (
        LATE_DECEMBER,
        "Orrin has recorded 61 homicides this year, 11 fewer than last year.",
        ["61 homicides this year | 2023-01-01..2023-12-28 | open", "11 fewer | 2023-01-01..2023-12-28 | -"],
    ),
    (
        MARCH,
        "In February, 212 patients waited longer than a day, compared with 148 in February 2022.",
        ["212 patients | 2023-02 | open", "148 in February 2022 | 2022-02 | open"],
    ),
    (
        MARCH,
        "The district closed three schools in November and will close two more in June.",
        ["three schools in November | 2022-11 | open", "two more in June | 2023-06 | open"],
    ),
]

SO_FAR = [
    (
        AUTUMN,
        (
            "So far this year, 31 people have died on Dalby County roads, compared with 24 in the same "
            "period last year."
        ),
        [
            "31 people have died | 2024-01-01..2024-09-20 | open",
            "24 in the same period last year | 2023-01-01..2023-09-20 | open",
        ],
    ),
    (
        AUTUMN,
        "Shootings in Orrin are down 15 percent this year.",
        ["down 15 percent | 2024-01-01..2024-09-20 | 2023-01-01..2023-09-20"],
    ),
    (
        AUTUMN,
        "Year to date, the port of Lisle has handled 212,000 containers.",
        ["212,000 containers | 2024-01-01..2024-09-20 | open"],
    ),
    (
        AUTUMN,
        "The mill cut 300 jobs earlier this year.",
        ["300 jobs earlier this year | 2024-01-01..2024-09-20 | -"],
    ),
    (
        AUGUST,
        "Through July 31, thefts in Orrin were up 5 percent from the same period a year ago.",
        ["up 5 percent | 2023-01-01..2023-07-31 | 2022-01-01..2022-07-31"],
    ),
    (
        AUGUST,
        (
            "Car thefts in Orrin climbed 21 percent between January and early August, compared with 2022 "
            "numbers."
        ),
        ["climbed 21 percent | 2023-01-01..2023-08-10 | 2022-01-01..2022-08-10"],
    ),
    (
        AUGUST,
        "As of Monday, Orrin had 44 homicides, two more than at this point in 2022.",
        [
            "44 homicides | 2023-01-01..2023-08-14 | open",
            "two more | 2023-01-01..2023-08-14 | 2022-01-01..2022-08-14",
        ],
    ),
    (
        AUGUST,
        "Firefighters in Dalby County have answered 7,200 calls since January.",
        ["7,200 calls since January | 2023-01-01..2023-08-17 | open"],
    ),
    (
        JUNE,
        "In the first five months of the year, ferry traffic grew 8 percent.",
        ["grew 8 percent | 2022-01-01..2022-05-31 | 2021-01-01..2021-05-31"],
    ),
    (
        AUTUMN,
        (
            "Twenty cyclists were killed in the first eight months of the year, against 13 at the same "
            "time last year."
        ),
        [
            "Twenty cyclists | 2024-01-01..2024-08-31 | open",
            "13 at the same time | 2023-01-01..2023-08-31 | open",
        ],
    ),
]

HALVES_AND_QUARTERS = [
    (
        AUTUMN,
        "In the first half of the year, 88 homes were repossessed, up from 61 in the first half of 2023.",
        [
            "88 homes | 2024-01-01..2024-06-30 | open",
            "61 in the first half of 2023 | 2023-01-01..2023-06-30 | open",
        ],
    ),
    (
        OCTOBER,
        "Brewer Holm sold 2.1 million cases in the third quarter, 4 percent more than a year earlier.",
        [
            "2.1 million cases | 2024-07-01..2024-09-30 | open",
            "4 percent more | 2024-07-01..2024-09-30 | 2023-07-01..2023-09-30",
        ],
    ),
    (
        OCTOBER,
        "Second-quarter profit at Holm fell 9 percent from a year earlier.",
        ["fell 9 percent | 2024-04-01..2024-06-30 | 2023-04-01..2023-06-30"],
    ),
    (
        OCTOBER,
        "Factory output in Tamarind shrank 1.3 percent in August from July.",
        ["shrank 1.3 percent | 2024-08 | 2024-07"],
    ),
    (
        OCTOBER,
        (
            "The economy of Tamarind grew 0.4 percent from the previous quarter in the three months to "
            "September."
        ),
        ["grew 0.4 percent | 2024-07-01..2024-09-30 | 2024-04-01..2024-06-30"],
    ),
    (
        EARLY_JANUARY,
        "The clinic treated 5,100 patients in the fourth quarter of 2023.",
        ["5,100 patients | 2023-10-01..2023-12-31 | open"],
    ),
    (
        MARCH,
        "In the second half of last year the court heard 940 cases.",
        ["940 cases | 2022-07-01..2022-12-31 | open"],
    ),
]

YEARS_THAT_BEGIN_ELSEWHERE = [
    (
        AUTUMN,
        "In the fiscal year that ended June 30, Orrin spent $4.2 million on overtime.",
        ["$4.2 million on overtime | 2023-07-01..2024-06-30 | open"],
    ),
    (
        AUTUMN,
        "The federal government paid out 19,000 grants in fiscal 2023.",
        ["19,000 grants in fiscal 2023 | 2022-10-01..2023-09-30 | open"],
    ),
    (
        AUTUMN,
        "The utility lost 2,900 customers in the year ended June 30.",
        ["2,900 customers | 2023-07-01..2024-06-30 | -"],
    ),
    (
        AUTUMN,
        "In the 12 months to March, rents in Orrin climbed 6.2 percent.",
        ["climbed 6.2 percent | 2023-04-01..2024-03-31 | 2022-04-01..2023-03-31"],
    ),
    (
        AUTUMN,
        "Serious injuries at the quarry fell by a fifth in the year to the end of March.",
        ["fell by a fifth | 2023-04-01..2024-03-31 | 2022-04-01..2023-03-31"],
    ),
    (
        AUTUMN,
        (
            "Schools in Dalby County suspended 1,140 pupils in the 2022-23 school year. "
            "Last school year, 980 pupils were suspended."
        ),
        [
            "1,140 pupils | 2022-07-01..2023-06-30 | open",
            "980 pupils | 2023-07-01..2024-06-30 | open",
        ],
    ),
    (
        AUTUMN,
        "Enrollment in Kelby's schools dropped 3 percent this fall.",
        ["dropped 3 percent this fall | 2024-09-01..2024-09-20 | 2023-09-01..2023-09-20"],
    ),
    (
        JANUARY,
        "Enrollment in Kelby's schools dropped 3 percent this fall.",
        ["dropped 3 percent this fall | 2023-09-01..2023-11-30 | 2022-09-01..2022-11-30"],
    ),
    (
        JANUARY,
        "The district will open 12 classrooms this fall.",
        ["12 classrooms this fall | 2024-09-01..2024-11-30 | open"],
    ),
    (
        AUTUMN,
        "Last winter the shelter took in 430 people.",
        ["430 people | 2023-12-01..2024-02-29 | open"],
    ),
    (
        MARCH,
        "Flu killed 38 people in Dalby County this winter.",
        ["38 people | 2022-12-01..2023-02-28 | open"],
    ),
    (
        JUNE,
        "The state collected $1.1 billion in tax in fiscal year 2021.",
        ["$1.1 billion | 2020-07-01..2021-06-30 | open"],
    ),
]

ONE_OF_TWO_IS_DATED = [
    (
        MARCH,
        "Thefts in Orrin fell in 2022, police say. Fires, 61 in 2021, came down to 44.",
        ["fell in 2022 | 2022 | 2021", "61 in 2021 | 2021 | open", "came down to 44 | 2022 | open"],
    ),
    (
        MARCH,
        "Orrin's police made 9 percent fewer arrests in 2022. Fires were down by a tenth, at 90 against 100.",
        ["9 percent fewer | 2022 | 2021", "a tenth | 2022 | 2021", "at 90 | 2022 | -", "100 | 2021 | -"],
    ),
    (
        AUTUMN,
        "Sales of homes in Orrin fell in August. They went to 715 from July's 761.",
        ["fell in August | 2024-08 | -", "715 | 2024-08 | open", "761 | 2024-07 | open"],
    ),
]

BUDGETS_AND_DEADLINES = [
    (
        MARCH,
        "Orrin adopted its budget for fiscal 2024. It spends $9 million, down from $11 million last year.",
        ["$9 million | 2023-07-01..2024-06-30 | open", "$11 million | 2022-07-01..2023-06-30 | open"],
    ),
    (
        MARCH,
        "The jail took in $5 million in fiscal 2022. This fiscal year looks worse. It will get $3 million.",
        ["$3 million | 2022-07-01..2023-06-30 | open"],
    ),
    (
        MARCH,
        "The zoo drew 4,100 people in June. July was better. It drew 5,200.",
        ["4,100 | 2022-06 | open", "5,200 | 2022-07 | open"],
    ),
    (MARCH, "The county has 30 days to respond.", ["30 days | 2023-03-14..2023-04-13 | open"]),
    (MARCH, "It took 30 days to build.", ["30 days | open | open"]),
    (MARCH, "What Orrin can tax shrank. Its tax base is $9 billion this year.", ["$9 billion | 2023 | open"]),
    (JUNE, "There were 61 killings in Scotland in 2020-21.", ["61 | 2020-04-01..2021-03-31 | open"]),
    (
        MARCH,
        "Fewer people voted last fall than in any midterm election since 1990. Turnout was 37 percent.",
        ["37 percent | 2022-11-08 | open"],
    ),
]

BEGUN_BEFORE = [
    (
        JUNE,
        "Orrin has never had so many homeless. Volunteers took the count last Friday. Shelters held 407.",
        ["407 | 2022-05-27 | open"],
    ),
    (
        AUTUMN,
        "The county's push against thieves, which began in July, has brought 500 arrests.",
        ["500 arrests | 2024-07-01..2024-09-20 | open"],
    ),
    (AUTUMN, "The mill, which opened in 1990, employs 300 people.", ["300 people | open | open"]),
    (
        JUNE,
        "Killings in Orrin rose for a second year in a row, according to an FBI report due out Friday.",
        ["rose for a second year | 2020-01-01..2021-12-31 | open"],
    ),
    (
        JUNE,
        "Scores came out Tuesday. On the state's tests 61 percent of Orrin's pupils passed in reading.",
        ["61 percent | 2022 | open"],
    ),
]

LEADS = [
    (
        MARCH,
        "Mayor Ann Voss took a 2025 budget to the council. It is the first of two that she has promised.",
        ["took | 2023-03-14 | open"],
    ),
    (
        MARCH,
        "Hale Foods will cut 240 jobs in Orrin. Nobody at the plant had been told.",
        ["cut 240 jobs | 2023-03-14 | open"],
    ),
    (MARCH, "A judge set a hearing for April 3.", ["set a hearing | 2023-04-03 | open"]),
]

REACHING_BACK = [
    (
        AUTUMN,
        "Since 1993, the population of Orrin has fallen by a third.",
        ["fallen by a third | 2024-09-20 | 1993"],
    ),
    (
        AUTUMN,
        "The council has sold 2,400 homes since 2015.",
        ["2,400 homes since 2015 | 2015-01-01..2024-09-20 | open"],
    ),
    (
        EARLY_JANUARY,
        "Traffic deaths in Dalby County rose for the third year in a row in 2023.",
        ["for the third year in a row | 2021-01-01..2023-12-31 | open"],
    ),
    (
        AUTUMN,
        "Over the past decade, Lisle has lost 14,000 factory jobs.",
        ["14,000 factory jobs | - | -"],
    ),
    (
        AUTUMN,
        "Fares have gone up 40 percent in five years.",
        ["gone up 40 percent | 2024-09-20 | 2019-09-20"],
    ),
    (
        EARLY_JANUARY,
        "The 61 homicides in 2023 were the fewest since 2011.",
        ["61 homicides in 2023 | 2023 | open", "the fewest since 2011 | 2023 | 2011"],
    ),
    (
        EARLY_JANUARY,
        "Orrin had its deadliest year in a decade, with 61 homicides in 2023.",
        ["deadliest year in a decade | 2023 | 2013-01-01..2022-12-31", "61 homicides | 2023 | open"],
    ),
    (
        AUTUMN,
        "Unemployment in Lisle fell to 3.3 percent in August, the lowest since May 2019.",
        ["3.3 percent in August | 2024-08 | open", "the lowest since May 2019 | 2024-08 | 2019-05"],
    ),
    (
        AUTUMN,
        "Since taking office in 2019, Mayor Corin Hale has added 140 officers.",
        ["140 officers | 2024-09-20 | 2019"],
    ),
    (
        AUTUMN,
        "Rainfall in August was the heaviest since records began in 1921.",
        ["the heaviest since records began in 1921 | 2024-08 | 1921-01-01..2024-07-31"],
    ),
    (
        AUTUMN,
        "Twice in the past three years, the river has flooded 200 homes.",
        ["200 homes | 2021-09-20..2024-09-19 | open"],
    ),
]


def cases(
    *groups: Sequence[tuple[date | None, str, list[str]]],
) -> list[tuple[date | None, str, list[str]]]:
    return [case for group in groups for case in group]


@pytest.mark.parametrize(
    ("published", "text", "lines"),
    cases(
        YEARS_AND_MONTHS,
        SO_FAR,
        HALVES_AND_QUARTERS,
        YEARS_THAT_BEGIN_ELSEWHERE,
        ONE_OF_TWO_IS_DATED,
        BEGUN_BEFORE,
        LEADS,
        BUDGETS_AND_DEADLINES,
        REACHING_BACK,
    ),
)
def test_the_time_of_a_claim(
    expect_times: Callable[..., None], published: date | None, text: str, lines: list[str]
) -> None:
    expect_times(text, lines, published=published)


def test_moves_that_are_compared_have_a_baseline(expect_times: Callable[..., None]) -> None:
    text = "Robberies fell 8 percent in Orrin last year, but other large cities improved by more."

    expect_times(text, ["improved by more | 2023 | 2022"], published=OCTOBER)
