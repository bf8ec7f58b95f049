"""What the figures of a report are of, where their own sentence tells no time or no place of theirs.

Each line is ``words of the claim | place | period | baseline``; ``open`` is none.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

MATTERS_OF_COURSE = [
    (
        date(2016, 2, 3),
        (
            "DAYTON, Ohio — Crews in Dayton put out 310 fires in 2015. The department has 22 engines. "
            "It answers about 40,000 calls a year. The dead numbered four. Firefighters rescued 31 people."
        ),
        [
            "310 fires | Dayton | 2015 | open",
            "22 engines | Dayton | open | open",
            "40,000 calls | Dayton | open | open",
            "31 people | Dayton | 2015 | open",
        ],
    ),
    (
        date(2012, 2, 15),
        (
            "MOBILE, Ala. — The Port of Mobile moved 21,000 containers in January. Exports fell 11 percent. "
            "The port, "
            "which handles about 40 percent of the lumber that leaves the country, lost two lines. Coal "
            "slipped 4 percent."
        ),
        [
            "40 percent | United States | open | open",
            "Exports fell | Mobile | 2012-01 | 2011-01",
            "Coal slipped | Mobile | 2012-01 | 2011-01",
        ],
    ),
    (
        date(2018, 3, 1),
        (
            "BOISE, Idaho — Boise police investigated 12 killings in 2017. Shootings fell to 40. Three "
            "cases are still pending."
        ),
        ["Three cases | Boise | 2018-03-01 | open", "to 40 | Boise | 2017 | open"],
    ),
    (
        date(2018, 1, 4),
        (
            "BOISE, Idaho — Boise police investigated 12 killings in 2017. Burglaries fell to 401. There "
            "are now 310 officers."
        ),
        ["310 officers | Boise | 2018-01-04 | open"],
    ),
]

DETAILS_LEFT = [
    (
        date(2017, 1, 9),
        (
            "AUGUSTA, Maine — Crashes killed 160 people in Maine in 2016, the state said. Cumberland "
            "County had 24 of the "
            "deaths. "
            "Trucks were in 21 of the crashes. Only Lincoln County and Waldo County had none. Motorcycles "
            "accounted for 30."
        ),
        [
            "24 of the deaths | Cumberland County | 2016 | open",
            "21 of the crashes | Maine | 2016 | open",
            "30 of the dead | Maine | 2016 | open",
        ],
    ),
    (
        date(2017, 1, 9),
        (
            "TOLEDO, Ohio — Toledo police counted 38 homicides in 2016. By comparison, Akron had 31. "
            "Burglaries fell 12 percent."
        ),
        ["Akron had 31 | Akron | 2016 | open", "Burglaries fell 12 percent | Toledo | 2016 | 2015"],
    ),
    (
        date(2017, 1, 9),
        (
            "TOLEDO, Ohio — Toledo police counted 38 homicides in 2016.\n\nAkron had 31. Robberies there "
            "rose by 9 percent."
        ),
        ["Robberies there rose | Akron | 2016 | 2015"],
    ),
]

CENSUS = [
    (
        date(2011, 3, 23),
        (
            "TOPEKA, Kan. — Kansas grew by 6.1 percent over the past decade, to 2.85 million people, the "
            "Census Bureau said. "
            "Johnson County added 93,000 residents. Wichita has 382,368 people."
        ),
        [
            "grew by 6.1 percent | Kansas | 2010 | 2000",
            "added 93,000 | Johnson County | 2010 | 2000",
            "382,368 people | Wichita | 2010 | open",
        ],
    ),
]

FALLEN_FROM = [
    (
        date(2019, 3, 22),
        (
            "MADISON, Wis. — Wisconsin lost 1,900 jobs in February, the state said Thursday.\n\nThe "
            "jobless rate "
            "dipped to 2.9 percent from 3.0 percent in January. The state now has 2.5 million jobs."
        ),
        [
            "dipped to 2.9 percent | Wisconsin | 2019-02 | open",
            "3.0 percent in January | Wisconsin | 2019-01 | open",
            "2.5 million jobs | Wisconsin | 2019-02 | open",
        ],
    ),
    (
        date(2021, 4, 29),
        (
            "ST. PAUL, Minn. — Home sales in St. Paul slipped 2 percent in March. Houses stood empty for 34 "
            "days, "
            "down from 52. The city had 900 homes for sale at the end of the month, a drop of 42 percent."
        ),
        ["a drop of 42 percent | St. Paul | 2021-03-31 | 2020-03-31"],
    ),
]

THE_SAME_STRETCH = [
    (
        date(2021, 5, 20),
        (
            "TOLEDO, Ohio — Toledo police told the council on Tuesday that shootings are up 6 percent from "
            "this point in "
            "2020. May alone brought 14 of them. By this time last year there had been 21 homicides; now "
            "there are 31."
        ),
        [
            "14 of them | Toledo | 2021-05-01..2021-05-20 | open",
            "21 homicides | Toledo | 2020-01-01..2020-05-20 | open",
            "there are 31 | Toledo | 2021-01-01..2021-05-20 | open",
        ],
    ),
    (
        date(2017, 7, 19),
        (
            "YUMA, Ariz. — Agents in Yuma made 900 arrests in June. In the nine months since October, they "
            "have arrested "
            "9,400 people; in the same span a year earlier the number was 12,100."
        ),
        [
            "9,400 people | Yuma | 2016-10-01..2017-06-30 | open",
            "12,100 | Yuma | 2015-10-01..2016-06-30 | open",
        ],
    ),
    (
        date(2015, 6, 26),
        (
            "NASHVILLE, Tenn. — Rents in Nashville jumped 9 percent in the past year, a firm says. In "
            "Memphis rents rose 2 "
            "percent. Landlords filed 410 evictions."
        ),
        [
            "jumped 9 percent | Nashville | 2015-06-26 | 2014-06-26",
            "rents rose 2 percent | Memphis | 2015-06-26 | 2014-06-26",
            "410 evictions | Nashville | 2014-06-26..2015-06-25 | open",
        ],
    ),
    (
        date(2014, 8, 6),
        (
            "DETROIT — Detroit had 140 killings in the first half of the year. Flint, Mich., had 36 "
            "killings by June 30."
        ),
        ["36 killings | Flint | 2014-01-01..2014-06-30 | open"],
    ),
    (
        date(2015, 12, 30),
        (
            "NEW ORLEANS — New Orleans has had 162 homicides this year. It takes the police 73 minutes to "
            "answer a call; "
            "five years ago it took 24."
        ),
        ["24 | New Orleans | 2010 | open"],
    ),
]

UNDER_WAY = [
    (
        date(2019, 3, 14),
        (
            "VANCOUVER, Wash. — Measles cases in Clark County have reached 72 since Jan. 1. The outbreak "
            "has cost the county "
            "$1.6 million. Nurses have given 4,000 shots. Jobs at the clinic start at $18 an hour."
        ),
        [
            "$1.6 million | Clark County | 2019-01-01..2019-03-14 | open",
            "4,000 shots | Clark County | 2019-01-01..2019-03-14 | open",
            "$18 | Clark County | open | open",
        ],
    ),
]

CASES = [*MATTERS_OF_COURSE, *DETAILS_LEFT, *CENSUS, *FALLEN_FROM, *THE_SAME_STRETCH, *UNDER_WAY]


@pytest.mark.parametrize(("published", "text", "lines"), CASES, ids=[text[:60] for _, text, _ in CASES])
def test_the_place_and_the_times_of_each(
    expect_places_and_times: Callable[..., None], published: date, text: str, lines: list[str]
) -> None:
    expect_places_and_times(text, lines, published=published, dateline="")
