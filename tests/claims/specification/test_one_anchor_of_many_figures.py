"""One time that many figures of a report hang on: the day that its data reach, the years that it covers.

Each line is ``words of the claim | period | baseline``; ``-`` for a baseline means that it is not asked.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

DATA_REACH = [
    (
        date(2021, 2, 20),
        (
            "Shootings in Quillan are up 20 percent, police figures through Feb. 7 show. Officers have "
            "recorded "
            "41 of them, compared with 34 a year earlier. Burglaries fell 12 percent.\n\n"
            "Nine people have been killed this year, up from six."
        ),
        [
            "up 20 percent | 2021-01-01..2021-02-07 | 2020-01-01..2020-02-07",
            "34 a year earlier | 2020-01-01..2020-02-07 | open",
            "fell 12 percent | 2021-01-01..2021-02-07 | 2020-01-01..2020-02-07",
            "Nine people have been killed this year | 2021-01-01..2021-02-07 | open",
            "up from six | 2020-01-01..2020-02-07 | open",
        ],
    ),
    (
        date(2022, 8, 30),
        (
            "Homicides in Orrin are down, with 18 through July 31 compared with 25 a year ago. "
            "Robberies have "
            "dropped 10 percent so far this year. The city has spent $2 million on overtime."
        ),
        [
            "18 through July 31 | 2022-01-01..2022-07-31 | open",
            "dropped 10 percent so far this year | 2022-01-01..2022-07-31 | 2021-01-01..2021-07-31",
        ],
    ),
    (
        date(2022, 8, 30),
        (
            "The bill for firefighting in Orrin came to $18 million through July 31. Fires have burned "
            "410 homes "
            "so far this year."
        ),
        ["410 homes so far this year | 2022-01-01..2022-08-30 | open"],
    ),
]
YEARS_COVERED = [
    (
        date(2012, 5, 3),
        (
            "The number of farms in Quillan County shrank over the past decade, a study says. From 2002 "
            "to 2011, the "
            "number of farms fell in 12 townships. Orchards lost 9 percent of their area. Pine Township "
            "went "
            "from 220 farms to 140, a drop of 36 percent."
        ),
        [
            "shrank over the past decade | 2002-01-01..2011-12-31 | open",
            "lost 9 percent | 2011 | 2002",
            "220 farms | 2002 | open",
            "a drop of 36 percent | 2011 | 2002",
        ],
    ),
    (
        date(2010, 5, 13),
        (
            "Violent crime in Strathmere has dropped in the past year, the force's annual report says.\n\n"
            "Between 2008/2009 and 2009/2010 murders fell from 60 to 44. Serious assaults fell by 11% "
            "to 3,333. "
            "Officers took 2,090 knives, against 2,808 a year earlier."
        ),
        [
            "dropped in the past year | 2009-04-01..2010-03-31 | 2008-04-01..2009-03-31",
            "fell by 11% | 2009-04-01..2010-03-31 | 2008-04-01..2009-03-31",
            "2,808 a year earlier | 2008-04-01..2009-03-31 | open",
        ],
    ),
    (
        date(2014, 5, 2),
        (
            "Enrollment at the school district reached 4,120 in 2013-2014, compared with 4,002 in "
            "2012-2013. "
            "Suspensions fell by 12 percent."
        ),
        [
            "4,120 | 2013-07-01..2014-06-30 | open",
            "4,002 | 2012-07-01..2013-06-30 | open",
            "fell by 12 percent | 2013-07-01..2014-06-30 | 2012-07-01..2013-06-30",
        ],
    ),
]
OPENINGS = [
    (
        date(2020, 1, 22),
        (
            "In August, 63 percent of the class of 2019 had graduated from the Dalby schools, state "
            "data show. "
            "That is 3.7 points more than the previous year.\n\n"
            "Among the girls the rate improved by 2.9 points, to 70.6 percent. The share of dropouts "
            "shrank "
            "from 18.3 percent to 16.8 percent."
        ),
        [
            "3.7 points more than the previous year | 2019-08 | 2018-08",
            "improved by 2.9 points | 2019-08 | -",
        ],
    ),
    (
        date(2016, 8, 4),
        (
            "With 9,064 thefts, last month was the quietest July in Quillan since 1990. The figure is 7 "
            "percent "
            "below that of July 2015. There were 21 fewer shootings, a drop of 17.9 percent for the month."
        ),
        [
            "9,064 thefts | 2016-07 | open",
            "a drop of 17.9 percent | 2016-07 | -",
        ],
    ),
    (
        date(2019, 5, 15),
        "Robberies in Quillan fell 5 percent and burglaries rose 9 percent in April, police said.",
        ["Robberies in Quillan fell 5 percent | 2019-04 | 2018-04"],
    ),
    (
        date(2019, 5, 15),
        "The Quillan ferry's ridership has grown 12 percent since 2015 and fares climbed 3 percent in April.",
        ["fares climbed 3 percent in April | 2019-04 | 2018-04"],
    ),
]
VOTES = [
    (
        date(2014, 9, 1),
        (
            "Turnout in last week's primary reached 22 percent in Quillan, Ohio, the clerk said. She "
            "had expected "
            "only 30 percent of voters to take part on Tuesday. Some 8,120 people cast ballots, up from "
            "7,450 four years ago, when "
            "19 percent turned out.\n\nAs of Friday the statewide figure was 17.2 percent."
        ),
        [
            "22 percent | 2014-08-26 | open",
            "30 percent | 2014-08-26 | open",
            "7,450 | 2010 | open",
            "19 percent | 2010 | open",
            "17.2 percent | 2014-08-26 | open",
        ],
    ),
]


WHOLE_YEARS = [
    (
        date(2022, 7, 15),
        (
            "School tax in Orrin will stay at 18.9 mills, where it has been since 2007, the board "
            "decided Thursday. "
            "The tax digest rose by 11.5 percent this year."
        ),
        [
            "18.9 mills | 2007-01-01..2022-07-15 | open",
            "rose by 11.5 percent this year | 2022 | 2021",
        ],
    ),
    (
        date(2023, 4, 21),
        "Fires in Orrin killed at least 40 people in each of the last five years.",
        ["at least 40 people | 2018-01-01..2022-12-31 | open"],
    ),
    (
        date(2015, 1, 6),
        (
            "Orrin had 304 homicides in 2014, police said. Based on a population of 688,701, the census "
            "estimate "
            "for 2013, it comes to 44 per 100,000 people. In 2012 it had 17 drownings and the year "
            "before 15 and "
            "a rate of 2.2 per 100,000."
        ),
        ["a population of 688,701 | 2013 | open"],
    ),
    (
        date(2014, 9, 19),
        "Payrolls in Orr grew by 142,000 in May, against an average of 212,000 over the previous 12 months.",
        ["an average of 212,000 | 2013-05-01..2014-04-30 | open"],
    ),
    (
        date(2012, 9, 4),
        (
            "Eleven people were shot in Quillan over the Labor Day weekend, the fewest since 2008, "
            "police said. "
            "Last year 20 were shot."
        ),
        [
            "the fewest since 2008 | 2012-08-31..2012-09-03 | 2008",
            "20 were shot | 2011-09-02..2011-09-05 | open",
        ],
    ),
    (
        date(2016, 12, 9),
        ("Three people died in Quillan on Friday, and with them the city reached 214 homicides."),
        ["214 homicides | 2016-01-01..2016-12-09 | open"],
    ),
]
IN_A_ROW = [
    (
        date(2014, 2, 3),
        (
            "Burglaries in Quillan fell 6 percent in 2013. It was the third straight annual decline. Thefts "
            "dropped 2 percent, the second decrease in a row."
        ),
        ["the third straight annual decline | 2011-01-01..2013-12-31 | open"],
    ),
    (
        date(2012, 8, 9),
        (
            "Ridership on the Quillan ferry grew 6.7 percent in the fourth quarter of the fiscal year, it "
            "said today. It was the 20th month of growth in a row. Over the whole fiscal year the average "
            "day had 366,565 riders."
        ),
        [
            "the 20th month of growth | 2010-11-01..2012-06-30 | open",
            "366,565 | 2011-07-01..2012-06-30 | open",
        ],
    ),
]


@pytest.mark.parametrize(
    ("published", "text", "lines"), [*DATA_REACH, *YEARS_COVERED, *OPENINGS, *VOTES, *WHOLE_YEARS, *IN_A_ROW]
)
def test_what_many_figures_hang_on(
    expect_times: Callable[..., None], published: date, text: str, lines: list[str]
) -> None:
    expect_times(text, lines, published=published)
