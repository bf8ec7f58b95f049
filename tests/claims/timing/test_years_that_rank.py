"""What a rank is of and set against, where its words name a year, a month or none."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

REST = " There were 60 fires. It rained in Hale. Nobody knows why."


def test_a_year_that_ranks_is_all_of_it(expect_times: Callable[..., None]) -> None:
    text = (
        "The mayor declared an emergency in what is now Quillan's deadliest year on record. It took 71 lives."
    )
    expect_times(text + REST, ["deadliest year on record | 2021 | open"], published=date(2021, 11, 12))


def test_a_month_is_ranked_among_those_of_its_name(expect_times: Callable[..., None]) -> None:
    text = "The jobless rate in Quillan was 4.9 percent in November, the lowest for a November since 2007."
    expect_times(
        text + REST,
        ["the lowest for a November since 2007 | 2015-11 | 2007-11"],
        published=date(2015, 12, 22),
    )


def test_what_is_more_than_ever_is_set_against_no_year(expect_times: Callable[..., None]) -> None:
    text = "Trains carried 25 million people in 2014, more than ever before and 2 percent more than in 2013."
    expect_times(text + REST, ["more than ever | 2014 | open"], published=date(2015, 12, 22))
