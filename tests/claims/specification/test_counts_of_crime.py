"""When and against when the counts of reports on crime are, sentence after sentence.

Lines: ``words of the claim | place | period | baseline``.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable


REPORTS = {
    "the same weekend is counted by its weekdays": (
        date(2018, 7, 2),
        (
            "QUILLAN, Wis. — Gunfire killed four people in Milwaukee between Friday evening and early "
            "Monday. It was the bloodiest weekend of the summer.\n\nThe same weekend last year, nine "
            "people were shot, one of them fatally. The weekend before, there were 12 shootings. "
            "Officers seized 30 guns, 11 more than over the same weekend last year.\n\nThe city has now "
            "had 58 homicides, six fewer than at this point in 2017. Nonfatal shootings are down 11 "
            "percent."
        ),
        [
            "bloodiest weekend | Milwaukee | 2018-06-29..2018-07-02 | open",
            "nine people | Milwaukee | 2017-06-30..2017-07-03 | open",
            "one of them | Milwaukee | 2017-06-30..2017-07-03 | open",
            "12 shootings | Milwaukee | 2018-06-23..2018-06-24 | open",
            "11 more | Milwaukee | 2018-06-29..2018-07-02 | 2017-06-30..2017-07-03",
            "58 homicides | Milwaukee | 2018-01-01..2018-07-02 | open",
            "six fewer | Milwaukee | 2018-01-01..2018-07-02 | 2017-01-01..2017-07-02",
            "11 percent | Milwaukee | 2018-01-01..2018-07-02 | 2017-01-01..2017-07-02",
        ],
    ),
    "a January is ranked among Januaries": (
        date(2011, 2, 15),
        (
            "OAKLAND, Calif. — Oakland counted six homicides in January, the fewest for any January "
            "since 2004, when there were five. Robberies came to 241, down from 268. Burglaries, at 702, "
            "were nearly unchanged.\n\nThe chief told the City Council on Feb. 8 that violent crime is "
            "down 9 percent so far this year."
        ),
        [
            "six homicides | Oakland | 2011-01 | open",
            "fewest | Oakland | 2011-01 | 2004-01",
            "there were five | Oakland | 2004-01 | open",
            "241 | Oakland | 2011-01 | open",
            "268 | Oakland | 2010-01 | open",
            "702 | Oakland | 2011-01 | open",
            "9 percent | Oakland | 2011-01-01..2011-02-08 | 2010-01-01..2010-02-08",
        ],
    ),
    "what each moved by, told behind the move": (
        date(2016, 8, 24),
        (
            "TULSA, Okla. — Tulsa has already seen 41 homicides this year and is outpacing 2015. The "
            "city averaged 52 a year over the past decade.\n\nRobberies and burglaries have both "
            "declined, the chief said: robberies by 9 percent, burglaries by 14. Rapes have fallen by "
            "the same 9 percent. Two more deaths were ruled suicides."
        ),
        [
            "41 homicides | Tulsa | 2016-01-01..2016-08-24 | open",
            "52 | Tulsa | 2006-01-01..2015-12-31 | open",
            "9 percent | Tulsa | 2016-01-01..2016-08-24 | 2015-01-01..2015-08-24",
            "burglaries by 14 | Tulsa | 2016-01-01..2016-08-24 | 2015-01-01..2015-08-24",
            "the same 9 percent | Tulsa | 2016-01-01..2016-08-24 | 2015-01-01..2015-08-24",
        ],
    ),
    "those few that were ahead": (
        date(2015, 1, 5),
        (
            "BALTIMORE — Baltimore ended 2014 with 211 homicides. Only 2011, with 197, was lower. "
            "Thefts, which peaked in 2006, fell 22 percent. There were 333 robberies in 2013 and 386 in "
            "2012, the most in a decade.\n\nThe department had 2,800 officers at the end of the year."
        ),
        [
            "Only 2011 | Baltimore | 2014 | open",
            "197 | Baltimore | 2011 | open",
            "22 percent | Baltimore | 2014 | 2013",
            "the most in a decade | Baltimore | 2012 | 2002-01-01..2011-12-31",
            "2,800 officers | Baltimore | 2014-12-31 | open",
        ],
    ),
    "what has come up to an earlier year": (
        date(2022, 10, 18),
        (
            "MEMPHIS, Tenn. — Memphis has recorded 232 homicides this year. Chattanooga's count, 21, "
            "matches all of 2021. Memphis lost 30 officers in May, half its force."
        ),
        [
            "21 | Chattanooga | 2022-01-01..2022-10-18 | open",
            "matches | Chattanooga | 2022-01-01..2022-10-18 | 2021",
            "half its force | Memphis | 2022-05 | open",
        ],
    ),
    "a fiscal year is that year": (
        date(2018, 10, 1),
        (
            "ATLANTA — Arrests rose 80 percent in the fiscal year that ended Sept. 30, 2017. Agents in "
            "Atlanta made 13,551 that year, up from 7,530 the year before."
        ),
        [
            "13,551 | Atlanta | 2016-10-01..2017-09-30 | open",
            "7,530 | Atlanta | 2015-10-01..2016-09-30 | open",
        ],
    ),
    "a pace is reckoned up to the whole year": (
        date(2009, 7, 14),
        (
            "NEW YORK — Killings dropped 13 percent in the first half of 2009, to 204 from 235, putting "
            "New York on course for its lowest annual total since records began in 1963."
        ),
        [
            "lowest annual total | New York | 2009 | 1963-01-01..2008-12-31",
        ],
    ),
    "a holiday's weekend of another year, behind its year": (
        date(2023, 7, 5),
        (
            "CHICAGO — At least 11 people were killed and 62 others wounded over the Fourth of July "
            "weekend. Last year's holiday weekend left 10 dead and 62 wounded. In 2021, when more than "
            "100 people were shot, 19 died."
        ),
        [
            "10 dead | Chicago | 2022-07-01..2022-07-04 | open",
            "62 wounded | Chicago | 2022-07-01..2022-07-04 | open",
            "100 people | Chicago | 2021-07-02..2021-07-04 | open",
        ],
    ),
    "from an hour of one day to that of another": (
        date(2017, 5, 29),
        (
            "CHICAGO — From 3 p.m. Friday through 7 p.m. Monday, about three dozen people were shot, five of "
            "them fatally. In 2020, 10 people were fatally shot."
        ),
        [
            "three dozen people | Chicago | 2017-05-26..2017-05-29 | open",
            "five of them | Chicago | 2017-05-26..2017-05-29 | open",
        ],
    ),
    "the two sizes told behind a comparison": (
        date(2013, 4, 8),
        (
            "RICHMOND, Calif. — Richmond's year has started with half as many killings as 2012 had by this "
            "point: four against eight. Nobody was slain in February. Last year ended with 18 killings. "
            "Gang killings fell to 7 in 2012 from 10, or 30 percent."
        ),
        [
            "half as many | Richmond | 2013-01-01..2013-04-08 | 2012-01-01..2012-04-08",
            "four against eight | Richmond | 2012-01-01..2012-04-08 | open",
            "from 10 | Richmond | 2011 | open",
            "30 percent | Richmond | 2012 | 2011",
        ],
    ),
    "what a pace leads to, what is told of on a day": (
        date(2019, 9, 3),
        (
            "BALTIMORE — The city has recorded 228 homicides in 2019, 24 more than at the same time last "
            "year. It is on pace to top 300.\n\nDetectives closed 61 cases in July. It took them 40 days on "
            "average to answer tips in July."
        ),
        [
            "on pace to top 300 | Baltimore | 2019 | open",
            "24 more | Baltimore | 2019-01-01..2019-09-03 | 2018-01-01..2018-09-03",
        ],
    ),
}


@pytest.mark.parametrize("name", REPORTS)
def test_each_count_has_its_place_and_its_times(
    expect_places_and_times: Callable[..., None], name: str
) -> None:
    published, text, lines = REPORTS[name]
    expect_places_and_times(text, lines, published=published, dateline="")
