"""Times that other words of the text give: the year of a report, books that open in October."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

JUNE = date(2018, 6, 20)
SEPTEMBER = date(2018, 9, 12)
DECEMBER = date(2018, 12, 18)

UP_TO_NOW = "The town has had 41 thefts so far this year. By now last year it was 58, and in 2016 it was 50."
YEAR_ENDED = (
    "The county counts 56 drownings so far. Last year ended with 43, and at this time last year it had 21."
)
CHAIN = (
    "Tarrow County counted 212 thefts in 2017, compared with 177 in the previous year "
    "and 130 in the year before."
)
COUNTED_FROM_THE_REPORT = (
    "Hale had 300 fires in 2017. The numbers, which a group is to release Wednesday, "
    "are the highest in a decade. That year 12 people died."
)
BETWEEN_DAYS = (
    "No county grew faster between July 1, 2016, and July 1, 2017, than Tarrow, the bureau said. "
    "Its population climbed 5.9 percent."
)
MONTH_TO_MONTH = (
    "Some 7,000 people joined the rolls from August 2016 to August 2017, which brought the number "
    "of clients to 36,500. The caseload of Hale grew 27 percent."
)
OLD_HIGHS = (
    "Homes in Hale sold for a median of $310,000 in May, the board said. Condos fetched $210,000, "
    "which equaled the highs of February and March and was up 19 percent from $176,000 a year earlier."
)
PER_CENT_OF = (
    "The share of top grades in Hale fell from 69 per cent of entries in 2017 to 66 per cent this year. "
    "Girls did better."
)
DAY_OF_THE_NEWS = (
    "Mayor Ora Lund on Tuesday blamed gangs for a recent rise in shootings in Hale. "
    "Year to date, murders are up 12 percent over the same period of 2017. "
    "In Orrin, shootings jumped 52 percent, to 26 from 17."
)
PREVIOUS_YEAR = (
    "Crime in Hale fell in 2017. In 2016 there were five murders. Five more rapes were reported than "
    "in the previous year, when there were 15, and larcenies rose from 2,755 to 2,805."
)
WEEKEND = (
    "Quillan counted 30 wrecks in 2018. Over the weekend deputies worked 14 wrecks. "
    "They arrested nine drivers. In the north, four boats sank and two people drowned."
)
PRIMARY = (
    "About 30 percent of voters will turn out for Tuesday's primary, County Clerk Ora Lund predicted. "
    "Her forecast is a turnout of 29.5 percent, or about 4,100 ballots."
)
TIMES = [
    (JUNE, UP_TO_NOW, ["58 | 2017-01-01..2017-06-20 | -", "50 | 2016-01-01..2016-06-20 | -"]),
    (DECEMBER, YEAR_ENDED, ["43 | 2017 | -", "21 | 2017-01-01..2017-12-18 | -"]),
    (JUNE, CHAIN, ["177 | 2016 | -", "130 | 2015 | -"]),
    (JUNE, COUNTED_FROM_THE_REPORT, ["12 people | 2017 | -"]),
    (JUNE, BETWEEN_DAYS, ["climbed 5.9 percent | 2017-07-01..2017-07-01 | 2016-07-01..2016-07-01"]),
    (
        JUNE,
        MONTH_TO_MONTH,
        ["36,500 | 2017-08 | -", "grew 27 percent | 2017-08 | 2016-08"],
    ),
    (JUNE, OLD_HIGHS, ["$176,000 | 2017-05 | -"]),
    (SEPTEMBER, PER_CENT_OF, ["69 per cent | 2017 | -"]),
    (
        JUNE,
        DAY_OF_THE_NEWS,
        [
            "jumped 52 percent | 2018-01-01..2018-06-20 | 2017-01-01..2017-06-20",
            "to 26 | 2018-01-01..2018-06-20 | -",
        ],
    ),
    (JUNE, PREVIOUS_YEAR, ["15 | 2016 | -", "2,755 | 2016 | -", "to 2,805 | 2017 | -"]),
    (JUNE, WEEKEND, ["four boats | 2018-06-16..2018-06-17 | -", "two people | 2018-06-16..2018-06-17 | -"]),
    (
        date(2018, 6, 15),
        PRIMARY,
        ["29.5 percent | 2018-06-19..2018-06-19 | -", "4,100 ballots | 2018-06-19..2018-06-19 | -"],
    ),
    (JUNE, "Over all of 2017, the ferry carried 2 million riders.", ["2 million | 2017 | -"]),
    (JUNE, "Police answered 91 calls over the past week.", ["91 calls | 2018-06-13..2018-06-19 | -"]),
    (JUNE, "The jail held 470 people when 2017 ended.", ["470 people | 2017-12-31..2017-12-31 | -"]),
    (JUNE, "No year has been costlier than 2015 for Hale.", ["No year | 2015 | open"]),
    (JUNE, "Last month was the wettest so far this year.", ["wettest | 2018-05 | 2018-01-01..2018-04-30"]),
    (
        JUNE,
        "Shifts take 37 percent of Hale's officers, against 60 percent when she came in the fall of 2014.",
        ["60 percent | 2014-09-01..2014-11-30 | -"],
    ),
    (JUNE, "Four people were shot in as many days.", ["Four people | 2018-06-17..2018-06-20 | -"]),
    (
        JUNE,
        "It came after a weekend in which six people were shot.",
        ["six people | 2018-06-16..2018-06-17 | -"],
    ),
    (
        DECEMBER,
        "October, with 47 deaths, has been the worst month of the year; March, with 18, had the fewest.",
        ["with 18 | 2018-03 | -", "had the fewest | 2018-03 | -"],
    ),
    (
        date(2018, 2, 14),
        "Fires killed 320 people in 2017. January, with 1,012 calls, was the busiest month.",
        ["1,012 calls | 2017-01 | -", "busiest | 2017-01 | -"],
    ),
    (
        date(2018, 2, 14),
        "Fires killed 320 people in 2017. January was the coldest month in a decade.",
        ["coldest | 2018-01 | -"],
    ),
    (
        JUNE,
        "In 2011 nine people drowned on December 30.",
        ["nine people | 2011-12-30..2011-12-30 | -"],
    ),
]
"""Without rules for such words these were read as of other days."""

OF_NO_TIME = [
    "Nine people were shot last year in Quillan, a town of 4,200.",
    "Nine people were shot last year. The town of 4,200 has one gun shop.",
    "Rain at Hale came to 12 inches last winter, where 4,200 would be normal.",
    "Hale burned 300 acres last year. The mill uses 4,200 gallons a year.",
    "The rate, set by the council in 2012, is $4,200 a head.",
    "The jail held 90 people last year. On any given day it holds 4,200.",
    "The jail held 90 people last year, and the state allows no more than 4,200.",
]


@pytest.mark.parametrize(("published", "text", "lines"), TIMES)
def test_the_time_that_other_words_give(
    published: date, text: str, lines: list[str], expect_times: Callable[..., None]
) -> None:
    expect_times(text, lines, published=published)


@pytest.mark.parametrize("text", OF_NO_TIME)
def test_what_is_so_at_all_times_has_none(text: str, expect_times: Callable[..., None]) -> None:
    expect_times(text, ["4,200 | open | open"], published=JUNE)


def test_what_a_part_began_in_is_not_its_time(expect_times: Callable[..., None]) -> None:
    text = "From Jan. 1 through Monday the unit closed 38 cases, 13 of them begun in 2017."
    expect_times(text, ["13 of them | 2018-01-01..2018-06-18 | -"], published=JUNE)


def test_a_month_behind_is_that_of_the_older_figure(expect_times: Callable[..., None]) -> None:
    text = "Ohio's jobless rate fell in May. The number of jobless declined to 496,000 from 526,000 in April."
    expect_times(text, ["496,000 | 2018-05 | -", "526,000 | 2018-04 | -"], published=JUNE)


def test_a_texan_city_opens_its_books_in_october(expect_times: Callable[..., None]) -> None:
    text = (
        "The city will spend $321 million in the coming fiscal year. That is 4 percent more than last year."
    )
    lines = ["4 percent more | 2018-10-01..2019-09-30 | 2017-10-01..2018-09-30"]
    expect_times(text, lines, published=SEPTEMBER, dateline="LUBBOCK, Texas — ")
