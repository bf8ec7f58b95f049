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

CASES = [*MATTERS_OF_COURSE, *DETAILS_LEFT, *CENSUS]


@pytest.mark.parametrize(("published", "text", "lines"), CASES, ids=[text[:60] for _, text, _ in CASES])
def test_the_place_and_the_times_of_each(
    expect_places_and_times: Callable[..., None], published: date, text: str, lines: list[str]
) -> None:
    expect_places_and_times(text, lines, published=published, dateline="")
