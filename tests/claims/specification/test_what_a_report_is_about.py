"""The one time that most figures of a report are of: its election, its results of the year, its stretch.

Lines as in ``test_times_of_claims.py``: ``words of the claim | period | baseline``.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

REPORTS = {
    "turnout in November, told in December": (
        date(2018, 12, 4),
        (
            "Turnout in the November election came to 48 percent in Orrin County, the clerk said Monday.\n\n"
            "That was down from 61 percent in 2016. In Dale County 52 percent of voters cast ballots. The "
            "record low, 33 percent, was set in 2014. Ballots by mail made up 31 percent of the total."
        ),
        [
            "came to 48 percent | 2018-11-06 | open",
            "61 percent in 2016 | 2016 | open",
            "52 percent of voters | 2018-11-06 | open",
            "33 percent | 2014 | open",
            "31 percent of the total | 2018-11-06 | open",
        ],
    ),
    "votes of a primary, counted for days": (
        date(2018, 5, 14),
        (
            "Just 14 percent of registered voters in Orrin County took part in the primary on May 8.\n\n"
            "By Friday's count, Lena Voss had 8,120 votes. Turnout was 21 percent in the county seat. The "
            "worst year was 2006, when 11 percent voted. The county has 90,000 registered voters."
        ),
        [
            "14 percent of registered voters | 2018-05-08 | open",
            "8,120 votes | 2018-05-08 | open",
            "Turnout was 21 percent in the county | 2018-05-08 | open",
            "11 percent voted | 2006 | open",
            "90,000 registered voters | open | open",
        ],
    ),
    "the turnout of an election to come": (
        date(2019, 10, 30),
        (
            "Clerks expect 40 percent of voters to cast ballots in next Tuesday's election.\n\n"
            "Turnout could reach 45 percent in the city. In 2015, 33 percent voted."
        ),
        [
            "Turnout could reach 45 percent | 2019-11-05 | open",
            "33 percent voted | 2015 | open",
        ],
    ),
    "a plan for a fiscal year": (
        date(2011, 6, 30),
        (
            "Gov. Ida Marsh signed a budget for 2011-12 on Thursday night.\n\n"
            "The plan spends $27.2 billion, 3 percent less than before. It cuts 400 state jobs. Universities "
            "lose $90 million. There are no new taxes in the budget."
        ),
        [
            "$27.2 billion | 2011-07-01..2012-06-30 | open",
            "3 percent less | 2011-07-01..2012-06-30 | open",
            "cuts 400 state jobs | 2011-07-01..2012-06-30 | open",
            "lose $90 million | 2011-07-01..2012-06-30 | open",
            "no new taxes | 2011-07-01..2012-06-30 | open",
        ],
    ),
    "a month set against the one before": (
        date(2017, 7, 19),
        (
            "Orrin's jobless rate fell to 3.8 percent in June, a low, from 4.1 percent in May.\n\n"
            "The number of people out of work dropped by 1,200. A year earlier the rate was 4.9 percent."
        ),
        [
            "4.1 percent in May | 2017-05 | open",
            "dropped by 1,200 | 2017-06 | 2017-05",
            "the rate was 4.9 percent | 2016-06 | open",
        ],
    ),
    "a count of the year so far": (
        date(2017, 8, 16),
        (
            "So far this year 212 were shot in Belmar, up from 178 at the same time last year.\n\n"
            "Homicides stand at 47, compared with 39."
        ),
        [
            "Homicides stand at 47 | 2017-01-01..2017-08-16 | open",
            "compared with 39 | 2016-01-01..2016-08-16 | open",
        ],
    ),
    "what a year is on pace for, and what there is so far": (
        date(2015, 12, 18),
        (
            "Heroin deaths in Dale County are on pace to reach 200 this year. The examiner counted 91 "
            "through June.\n\nFentanyl killed 44 people. Whites made up 82 percent of the victims."
        ),
        [
            "on pace to reach 200 | 2015 | open",
            "91 through June | 2015-01-01..2015-06-30 | open",
            "44 people | 2015-01-01..2015-06-30 | open",
            "82 percent | 2015-01-01..2015-06-30 | open",
        ],
    ),
    "a count of one night, named late": (
        date(2012, 3, 13),
        (
            "Dale County has some 9,800 homeless people, a task force announced Tuesday.\n\nAbout 4,500 of "
            "them were staying in shelters. The count, carried out before sunrise on Jan. 27, was a record."
        ),
        [
            "9,800 homeless people | 2012-01-27 | open",
            "About 4,500 of them | 2012-01-27 | open",
        ],
    ),
    "the month of a jobless rate, told in the present": (
        date(2012, 3, 29),
        (
            "Unemployment went down in February in all counties, the labor department said Thursday.\n\n"
            "The rate is now under 5 percent in Dale County. Orrin County is next at 5.3 percent."
        ),
        [
            "now under 5 percent | 2012-02 | open",
            "Orrin County is next at 5.3 percent | 2012-02 | open",
        ],
    ),
    "a plan for the next school year": (
        date(2017, 5, 23),
        (
            "The plan for next school year takes $30 million from schools, the board said Tuesday.\n\nIt "
            "expects nearly 1,000 fewer students next year. The budget is 2.6 percent below this year's."
        ),
        [
            "takes $30 million | 2017-07-01..2018-06-30 | open",
            "1,000 fewer students | 2017-07-01..2018-06-30 | open",
            "2.6 percent below | 2017-07-01..2018-06-30 | 2016-07-01..2017-06-30",
        ],
    ),
    "a budget for the next year": (
        date(2023, 4, 18),
        (
            "Dale's council adopted a $412 million budget for next year on Monday.\n\n"
            "The budget adds 20 officers. It cuts 35 vacant jobs. Spending on parks drops by $3 million."
        ),
        [
            "adds 20 officers | 2024 | open",
            "cuts 35 vacant jobs | 2024 | open",
            "drops by $3 million | 2024 | open",
        ],
    ),
    "a year counted back from figures, not from the day of their release": (
        date(2023, 4, 18),
        (
            "Overdose deaths in Dale County dropped 22 percent in 2022, the coroner said Tuesday.\n\n"
            "The county had 311 deaths, compared with 399 the year before."
        ),
        [
            "311 deaths | 2022 | open",
            "399 the year before | 2021 | open",
        ],
    ),
    "tests of a school year, told of at length": (
        date(2013, 11, 8),
        (
            "Students across the state did far worse on the tests of 2012-13 than before, officials say.\n\n"
            "Tougher standards are the reason, they say. No child will be held back for it.\n\n"
            "Statewide, 44.7 percent of students were proficient in reading. In the Dale County schools it "
            "was 37 percent."
        ),
        [
            "44.7 percent of students | 2012-07-01..2013-06-30 | open",
            "37 percent | 2012-07-01..2013-06-30 | open",
        ],
    ),
    "a sweep of so many days that ended on one": (
        date(2017, 3, 31),
        (
            "Officers arrested 84 people in a three-day sweep that ended Monday, the agency said.\n\n"
            "Sixty had been convicted before. Nineteen were arrested in Orrin County."
        ),
        [
            "84 people | 2017-03-25..2017-03-27 | open",
            "Nineteen were arrested | 2017-03-25..2017-03-27 | open",
        ],
    ),
    "a part of a year that stands for a share of it": (
        date(2018, 4, 20),
        (
            "Dale police counted 369 chases last year, a report shows.\n\n"
            "More than half of them took place in October, November and December. A suspect was caught in a "
            "third of the chases."
        ),
        [
            "More than half of them | 2017 | open",
            "a third of the chases | 2017 | open",
        ],
    ),
    "a stretch told of on a day": (
        date(2017, 7, 14),
        (
            "The chief laid out the city's crime figures for the first half of 2017 on Thursday, and they "
            "were good: burglaries were down 8 percent.\n\n"
            "Car thefts fell 3 percent. Robberies have not been so few since 1990."
        ),
        [
            "down 8 percent | 2017-01-01..2017-06-30 | 2016-01-01..2016-06-30",
            "fell 3 percent | 2017-01-01..2017-06-30 | 2016-01-01..2016-06-30",
        ],
    ),
    "an old record in between": (
        date(2020, 2, 3),
        (
            "More people than ever rode the ferries last year: 14.2 million, the port said Monday.\n\n"
            "That is 2 percent above the old record, 13.9 million, set in 2018. The line to Ashby carried "
            "3 million, an increase of 4 percent."
        ),
        [
            "2 percent above the old record | 2019 | 2018",
            "carried 3 million | 2019 | open",
            "an increase of 4 percent | 2019 | 2018",
        ],
    ),
    "exams of the year": (
        date(2019, 11, 1),
        (
            "Eighth graders in Tamarind did worse in math this year than in 2017, scores on the national "
            "exam show.\n\n"
            "They averaged 236 points, a loss of four. Only 29 percent passed."
        ),
        [
            "averaged 236 points | 2019 | open",
            "a loss of four | 2019 | 2017",
            "29 percent passed | 2019 | open",
        ],
    ),
    "a count of the homeless": (
        date(2018, 5, 18),
        (
            "The homeless count of Orrin County fell for the first time in six years.\n\n"
            "The tally, released Thursday, found 8,576 people, down 6 percent from 9,116 in 2017. On the "
            "streets it found 4,990."
        ),
        [
            "found 8,576 people | 2018 | open",
            "down 6 percent | 2018 | 2017",
            "found 4,990 | 2018 | open",
        ],
    ),
    "a reservoir and its gauges": (
        date(2009, 3, 2),
        (
            "Lake Corran is less than 30 percent full, the water agency said.\n\n"
            "Lake Dunmore is at 41 percent of capacity. By region, it is 84 percent of normal in the north "
            "and 77 percent in the south."
        ),
        [
            "less than 30 percent full | 2009-03-02 | open",
            "at 41 percent of capacity | 2009-03-02 | open",
            "77 percent in the south | 2009-03-02 | open",
        ],
    ),
    "a sweep that ended on a day": (
        date(2013, 12, 16),
        "A five-day operation that ended Friday led to the arrest of 156 people. Of those, 31 were jailed.",
        [
            "arrest of 156 people | 2013-12-09..2013-12-13 | open",
            "31 were jailed | 2013-12-09..2013-12-13 | -",
        ],
    ),
    "how many lived there on a day": (
        date(2018, 12, 20),
        "As of July 1, 7.2 million people lived in Tamarind. In May its jails held 9,100 inmates.",
        ["7.2 million people | 2018-07-01 | open", "9,100 inmates | 2018-05 | open"],
    ),
    "a part of a number told before": (
        date(2014, 10, 14),
        (
            "Orrin counted 62 homicides in the first half of the year.\n\n"
            "In all of 2013 there were 92. Five of the 62 cases are considered self-defense."
        ),
        ["Five of the 62 | 2014-01-01..2014-06-30 | open"],
    ),
    "what a vote needs": (
        date(2020, 8, 17),
        "In the primary on Aug. 4 the levy had 754 votes in favor. It takes 60 percent of the vote to pass.",
        ["754 votes | 2020-08-04 | open", "60 percent of the vote | open | open"],
    ),
    "a county that closed its books": (
        date(2016, 7, 12),
        "Orrin County closed its books on June 30 with a surplus of $2.3 million. Taxes rose 6 percent.",
        [
            "a surplus of $2.3 million | 2015-07-01..2016-06-30 | open",
            "rose 6 percent | 2015-07-01..2016-06-30 | 2014-07-01..2015-06-30",
        ],
    ),
}


@pytest.mark.parametrize("name", REPORTS)
def test_what_a_report_is_about(expect_times: Callable[..., None], name: str) -> None:
    published, text, lines = REPORTS[name]
    expect_times(text, lines, published=published)
