"""Reports of public statistics: where and when each figure is, as their sentences lend it to one another.

Each line is ``words of the claim | place | period | baseline``; ``open`` is none.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

REPORTS = {
    "a district named with what it stands out as": (
        date(2014, 9, 11),
        (
            "BOISE, Idaho — Idaho's graduation rate was 77 percent last year. In nearby Nampa, the state's "
            "third-largest district, it was 71 percent."
        ),
        ["third-largest | Nampa | open | open", "it was 71 percent | Nampa | 2013 | open"],
    ),
    "the figure of a place compared with": (
        date(2012, 10, 12),
        (
            "JACKSON, Miss. — Mississippi's graduation rate was 75.5 percent in 2011. It trails the national "
            "average of 80 percent. Utah's rate exceeds the national rate, 80 percent."
        ),
        ["average of 80 percent | United States | 2011 | open"],
    ),
    "those counted in the paragraph": (
        date(2017, 5, 10),
        (
            "SEATTLE — The count in January found 11,600 homeless people in King County. About half were in "
            "shelters, and a fifth were under 18."
        ),
        ["About half | King County | 2017-01 | open", "a fifth | King County | 2017-01 | open"],
    ),
    "since a fire broke out": (
        date(2018, 8, 6),
        (
            "REDDING, Calif. — The Tarn Fire has burned 164,000 acres and destroyed 1,080 homes since it "
            "broke out July 23. It was 30 percent contained Monday."
        ),
        [
            "1,080 homes | Redding | 2018-07-23..2018-08-06 | open",
            "30 percent contained | Redding | 2018-08-06 | open",
        ],
    ),
    "a year before, behind a revised month": (
        date(2014, 3, 21),
        (
            "ROANOKE, Va. — Roanoke's jobless rate rose to 5.9 percent in January from a revised 5.6 "
            "percent in December but was below the 6.7 percent of a year ago."
        ),
        ["was below | Roanoke | 2014-01 | 2013-01", "6.7 percent | Roanoke | 2013-01 | open"],
    ),
    "a peak is measured against whole": (
        date(2015, 10, 6),
        "TULSA, Okla. — Sales in Tulsa rose in August. They were 11 percent below the peak of 2008.",
        ["11 percent below | Tulsa | 2015-08 | 2008"],
    ),
    "as much of another season": (
        date(2018, 1, 12),
        (
            "NASHVILLE, Tenn. — Hospitals in Tennessee have admitted 214 people with influenza since Oct. 1, "
            "twice as many as at this point last season."
        ),
        ["twice as many | Tennessee | 2017-10-01..2018-01-12 | 2016-10-01..2017-01-12"],
    ),
    "what the state does to a town": (
        date(2012, 5, 16),
        (
            "SCRANTON, Pa. — Scranton's schools face a gap of $12 million, and Scranton has cut 40 jobs. The "
            "state cut its aid by $4 million this year. Spending per pupil is $13,100."
        ),
        ["$13,100 | Scranton | open | open"],
    ),
    "a state that leads news from its capital": (
        date(2018, 7, 30),
        (
            "SACRAMENTO, Calif. — California hospitals treated 9,400 people for overdoses last year, one of "
            "them in Sacramento said.\n\nOpioids were involved in 4,200 cases."
        ),
        ["9,400 people | California | 2017 | open", "4,200 cases | California | 2017 | open"],
    ),
    "only a few are ahead": (
        date(2013, 9, 17),
        (
            "HARTFORD, Conn. — Income in Quillan was $67,276 last year. Only Maryland, New Jersey and Alaska "
            "had higher incomes than Connecticut."
        ),
        ["Only Maryland | Connecticut | open | open"],
    ),
    "what a run of months lends": (
        date(2019, 2, 14),
        "CHICAGO — Chicago rents fell for the third straight month in January, to a median of $1,480.",
        ["a median of $1,480 | Chicago | 2019-01 | open"],
    ),
    "a school year's count, set against the one before": (
        date(2018, 10, 5),
        (
            "DETROIT — Districts in Wayne County counted 262,000 students last week. That was a drop of 1.8 "
            "percent."
        ),
        ["drop of 1.8 percent | Wayne County | 2018-09-23..2018-09-29 | 2017-09-23..2017-09-29"],
    ),
}


@pytest.mark.parametrize("name", REPORTS)
def test_where_and_when_each_figure_is(expect_places_and_times: Callable[..., None], name: str) -> None:
    published, text, lines = REPORTS[name]
    expect_places_and_times(text, lines, published=published, dateline="")
