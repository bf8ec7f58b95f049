"""Where and against when the figures of articles on jobs and money are, sentence after sentence.

Lines: ``words of the claim | place | period | baseline``.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

ARTICLES = {
    "an association only tells what it counted": (
        date(2016, 11, 18),
        (
            "Home sales fell 9 percent in the third quarter, the National Association of Brokers said.\n\n"
            "Houses sold at an annual rate of 5.1 million. The association said prices rose 2 percent in 61 "
            "of the 148 areas that it tracks. Nevada had the sharpest decline, 31 percent."
        ),
        [
            "fell 9 percent | United States | 2016-07-01..2016-09-30 | 2015-07-01..2015-09-30",
            "5.1 million | United States | 2016-07-01..2016-09-30 | open",
            "31 percent | Nevada | 2016-07-01..2016-09-30 | 2015-07-01..2015-09-30",
        ],
    ),
    "a lead that goes through states is the nation's": (
        date(2018, 4, 24),
        (
            "Vermont pays nurses the most, and Alabama pays them the least, in place of Idaho, a survey of "
            "the states shows.\n\n"
            "Nurses made $61,200 on average in 2017. Oregon and Utah raised pay most."
        ),
        ["$61,200 | United States | 2017 | open"],
    ),
    "where a governor came to speak": (
        date(2018, 2, 20),
        (
            "QUILLAN, Ohio — The governor came to the Quillan Zoo on Tuesday with news for the state's "
            "tourism industry: 9.1 million people visited Ohio in 2017.\n\n"
            "The count was 8.7 million in 2016. Hotels sold 4 percent more rooms."
        ),
        [
            "9.1 million | Ohio | 2017 | open",
            "8.7 million | Ohio | 2016 | open",
            "4 percent | Ohio | 2017 | 2016",
        ],
    ),
    "initials before a state, and a city that is called so": (
        date(2018, 7, 30),
        (
            "Gas in Ohio now costs $2.91 a gallon on average, AAA Ohio said.\n\n"
            "Drivers in the Akron area paid the state's highest average, $3.02. The lowest was in the Bexley "
            "City area, $2.80."
        ),
        [
            "$2.91 | Ohio | 2018-07-30 | open",
            "highest average | Akron area | open | open",
            "$2.80 | Bexley City | open | open",
        ],
    ),
    "a month's jobs after a change over the year": (
        date(2016, 8, 5),
        (
            "U.S. employers added 240,000 jobs in July.\n\n"
            "Hourly pay is up 2.6 percent from a year ago. Builders added 14,000 jobs."
        ),
        [
            "added 240,000 | United States | 2016-07 | 2016-06",
            "2.6 percent | United States | 2016-07 | 2015-07",
            "added 14,000 | United States | 2016-07 | 2016-06",
        ],
    ),
    "a year earlier, beside the month before": (
        date(2010, 3, 11),
        (
            "The jobless rate in Toledo climbed to 12.9 percent in January. That compares with 12.1 percent "
            "in December and 10.6 percent a year earlier.\n\nStatewide, unemployment was 11.8 percent."
        ),
        [
            "12.1 percent | Toledo | 2009-12 | open",
            "10.6 percent | Toledo | 2009-01 | open",
            "11.8 percent | Ohio | 2010-01 | open",
        ],
    ),
    "a month's money, and the year's so far": (
        date(2013, 6, 26),
        (
            "Quillan's June check from the state comes to $157,318, a dip of 2 percent from a year ago. For "
            "the year, its checks stand at $1.04 million.\n\nThe state paid cities $556 million for June."
        ),
        [
            "$157,318 | Quillan | 2013-06 | open",
            "2 percent from a year ago | Quillan | 2013-06 | 2012-06",
            "stand at $1.04 million | Quillan | 2013-01-01..2013-06-26 | open",
            "$556 million | Quillan | 2013-06 | open",
        ],
    ),
    "an area that is called by its city": (
        date(2017, 8, 30),
        "Houston-area home sales fell 24 percent in July compared with the same month a year ago.",
        ["fell 24 percent | Houston | 2017-07 | 2016-07"],
    ),
    "where a company lost money, and what it plans": (
        date(2013, 7, 25),
        (
            "Maddox Motor Co. earned $1.2 billion in the second quarter. In Europe it lost $348 million. It "
            "plans to hire 800 workers."
        ),
        [
            "lost $348 million | Europe | 2013-04-01..2013-06-30 | open",
            "800 workers | Maddox Motor Co | open | open",
        ],
    ),
    "the past three months of a monthly report": (
        date(2016, 8, 5),
        (
            "U.S. employers added 240,000 jobs in July. Over the past three months, job growth has averaged "
            "190,000 a month."
        ),
        ["190,000 | United States | 2016-05-01..2016-07-31 | open"],
    ),
    "a count of jobs after one over the year": (
        date(2016, 12, 16),
        (
            "Ohio lost 2,300 jobs between November 2015 and November 2016. Miners lost 5,100 jobs. The "
            "jobless rate was 5 percent in November.\n\nRetail trade shrank by 5,500 jobs."
        ),
        ["shrank by 5,500 | Ohio | 2016-11 | 2015-11"],
    ),
    "those years are those just told of": (
        date(2024, 9, 17),
        (
            "Jobs in Wisconsin grew 3 percent from 2019 to 2023. Dane County added the most jobs over those "
            "years, 8,819."
        ),
        ["8,819 | Dane County | 2023 | 2019"],
    ),
}


@pytest.mark.parametrize("name", ARTICLES)
def test_each_figure_has_its_place_and_its_times(
    expect_places_and_times: Callable[..., None], name: str
) -> None:
    published, text, lines = ARTICLES[name]
    expect_places_and_times(text, lines, published=published, dateline="")
