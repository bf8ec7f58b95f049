"""How times carry from sentence to sentence of a report: the specification, written before it was tried.

Lines as in ``test_times_of_claims.py``: ``words of the claim | period | baseline``.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

REPORTS = {
    "fire deaths, told in January": (
        date(2023, 1, 11),
        (
            "Fires killed 48 people in the state of Tamarind last year, the highest toll since 2014, the "
            "fire marshal's "
            "office said Tuesday.\n\n"
            "The deaths rose 20 percent from 2021, when 40 people died. Nineteen of the victims were "
            "older than 65. "
            "More than half of the homes had no working smoke alarm.\n\n"
            '"It\'s a terrible number," Fire Marshal Dana Orrick said. The office handed out 6,200 '
            "alarms in 2022. "
            "It has asked lawmakers for $2 million to buy more. So far this month, three people have died."
        ),
        [
            "killed 48 people | 2022 | open",
            "the highest toll since 2014 | 2022 | 2014",
            "rose 20 percent from 2021 | 2022 | 2021",
            "40 people died | 2021 | open",
            "Nineteen of the victims | 2022 | open",
            "More than half of the homes | 2022 | open",
            "6,200 alarms in 2022 | 2022 | open",
            "$2 million | open | open",
            "three people have died | 2023-01-01..2023-01-11 | open",
        ],
    ),
    "jobs in a state": (
        date(2024, 5, 17),
        (
            "Unemployment in Tamarind edged down to 4.6 percent in April, from 4.8 percent in March, the "
            "state labor "
            "department said Friday.\n\n"
            "Employers added 5,400 jobs. Construction gained 1,900, and health care 1,200. Hotels and "
            "restaurants cut 700 "
            "jobs.\n\n"
            "Over the year, the state has added 41,000 jobs, a gain of 1.9 percent. A year ago the rate "
            "was 5.3 percent. "
            "About 112,000 people were looking for work. The national rate was 3.9 percent."
        ),
        [
            "4.6 percent in April | 2024-04 | open",
            "4.8 percent in March | 2024-03 | open",
            "5,400 jobs | 2024-04 | 2024-03",
            "1,900 | 2024-04 | 2024-03",
            "cut 700 jobs | 2024-04 | 2024-03",
            "added 41,000 jobs | 2024-04 | 2023-04",
            "1.9 percent | 2024-04 | 2023-04",
            "5.3 percent | 2023-04 | open",
            "About 112,000 people | 2024-04 | open",
            "3.9 percent | 2024-04 | open",
        ],
    ),
    "a school budget": (
        date(2022, 6, 15),
        (
            "The Dalby County school board on Tuesday approved a budget of $412 million for the year "
            "that begins July 1.\n\n"
            "The plan raises teachers' pay by 4 percent and closes two middle schools. The board cut 35 "
            "positions. "
            "The district serves 31,000 students in 52 schools.\n\n"
            'Enrollment has fallen by 2,600 since 2018. "We are paying for empty seats," said board '
            "member Ruth Ames. "
            "The vote was 5-2. Taxes will not rise."
        ),
        [
            "$412 million | - | open",
            "4 percent | - | open",
            "35 positions | 2022-07-01..2023-06-30 | -",
            "31,000 students | open | open",
            "52 schools | open | open",
            "fallen by 2,600 since 2018 | 2022-06-15 | 2018",
        ],
    ),
    "violence in a city, in mid-year": (
        date(2023, 7, 6),
        (
            "Orrin recorded 38 homicides in the first six months of the year, down 17 percent from the "
            "same period in 2022, "
            "police said Wednesday.\n\n"
            "Shootings fell 22 percent, to 141. Officers seized 612 guns. Car thefts, however, jumped 31 "
            "percent.\n\n"
            "Over the Fourth of July weekend, nine people were shot, two of them fatally. Last year 14 "
            "people were shot over "
            "the holiday. Mayor Corin Hale credited a summer jobs program that employs 1,500 teenagers. "
            "The department has "
            "310 vacancies."
        ),
        [
            "38 homicides | 2023-01-01..2023-06-30 | open",
            "down 17 percent | 2023-01-01..2023-06-30 | 2022-01-01..2022-06-30",
            "fell 22 percent | 2023-01-01..2023-06-30 | 2022-01-01..2022-06-30",
            "612 guns | 2023-01-01..2023-06-30 | open",
            "jumped 31 percent | 2023-01-01..2023-06-30 | 2022-01-01..2022-06-30",
            "nine people were shot | 2023-06-30..2023-07-04 | open",
            "1,500 teenagers | open | open",
            "310 vacancies | open | open",
        ],
    ),
    "a lawsuit": (
        date(2021, 10, 28),
        (
            "Lisle sued three drug makers on Wednesday, saying that they flooded the county with 48 "
            "million pills between "
            "2008 and 2014.\n\n"
            "The companies shipped 9 million pills in 2011 alone. Overdoses killed 1,340 people in the "
            "county in those "
            "years. In 2020, 212 people died, the most ever.\n\n"
            "A judge dismissed a similar suit in May. Eleven counties have sued. The trial could last "
            "three months."
        ),
        [
            "48 million pills between 2008 and 2014 | 2008-01-01..2014-12-31 | open",
            "9 million pills in 2011 | 2011 | open",
            "212 people died | 2020 | open",
            "the most ever | 2020 | -",
            "dismissed a similar suit in May | 2021-05 | open",
        ],
    ),
    "rents": (
        date(2024, 2, 8),
        (
            "The average rent in Kelby reached $1,870 in January, 9 percent higher than a year earlier, "
            "according to a "
            "report released Thursday by the housing institute.\n\n"
            "Rents in the harbor district rose 14 percent. In the suburbs they rose 5 "
            "percent. The average tenant "
            "spends 38 percent of income on rent.\n\n"
            "Builders finished 640 apartments in 2023, compared with 1,120 in 2022. The council plans to "
            "add 3,000 homes by "
            "2030. In 2019 the average rent was $1,240."
        ),
        [
            "$1,870 in January | 2024-01 | open",
            "9 percent higher | 2024-01 | 2023-01",
            "14 percent | 2024-01 | 2023-01",
            "5 percent | 2024-01 | 2023-01",
            "640 apartments in 2023 | 2023 | open",
            "1,120 in 2022 | 2022 | open",
            "$1,240 | 2019 | open",
        ],
    ),
    "a hospital strike": (
        date(2023, 11, 20),
        (
            "Nearly 2,100 nurses at Orrin General walked off the job Monday after talks broke down over "
            "the weekend.\n\n"
            "The hospital canceled 260 operations. It has hired 400 temporary nurses, at a cost of $5 "
            "million a week. The "
            "nurses have worked without a contract since June 30. They want a raise of 21 percent over "
            "three years.\n\n"
            "In September, nurses at two other hospitals struck for four days. The union represents "
            "9,000 workers."
        ),
        [
            "2,100 nurses | 2023-11-20 | open",
            "260 operations | 2023-11-20 | open",
            "$5 million a week | open | open",
            "9,000 workers | open | open",
        ],
    ),
    "road deaths by quarter": (
        date(2022, 8, 18),
        (
            "Traffic deaths in Tamarind fell in the second quarter, the first decline in two years, the "
            "transport agency "
            "said Wednesday.\n\n"
            "From April through June, 114 people died on the state's roads, 8 percent fewer than in the "
            "same three months "
            "of 2021. In the first quarter, deaths had risen 11 percent. Pedestrians accounted for 19 of "
            "the deaths.\n\n"
            "The agency lowered speed limits on 40 roads in March. About one in four drivers who died "
            "was not wearing a "
            "belt. For all of 2021, the state counted 470 deaths."
        ),
        [
            "114 people died | 2022-04-01..2022-06-30 | open",
            "8 percent fewer | 2022-04-01..2022-06-30 | 2021-04-01..2021-06-30",
            "risen 11 percent | 2022-01-01..2022-03-31 | -",
            "19 of the deaths | 2022-04-01..2022-06-30 | open",
            "40 roads in March | 2022-03 | open",
            "one in four drivers | 2022-04-01..2022-06-30 | open",
            "470 deaths | 2021 | open",
        ],
    ),
}


@pytest.mark.parametrize("name", REPORTS)
def test_the_times_of_a_report(expect_times: Callable[..., None], name: str) -> None:
    published, text, lines = REPORTS[name]
    expect_times(text, lines, published=published)
