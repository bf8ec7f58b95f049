"""Parts of years, terms of office, times counted from an act, starts to come; a report of 16 August 2017."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.claims.periods import find_periods
from onrecord.record import Period

PUBLISHED = date(2017, 8, 16)


def read(sentence: str, place: int = -1) -> tuple[str, str]:
    """First and last day of one of the sentence's times."""
    phrase = find_periods(sentence, PUBLISHED)[place]
    assert phrase.period is not None, phrase.why
    return phrase.period.start.isoformat(), phrase.period.end.isoformat()


def run(table: list[tuple[str, str, str]]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize(("sentence", "first", "last"), table, ids=[line[0] for line in table])


@run(
    [
        ("Quillan counted 62 fires from 2010-16.", "2010-01-01", "2016-12-31"),
        ("There were 62 fires in the first week of the year.", "2017-01-01", "2017-01-07"),
        ("There were 62 fires in the opening quarter of 2017.", "2017-01-01", "2017-03-31"),
        ("There were 62 fires in the final months of 2016.", "2016-10-01", "2016-12-31"),
        ("There were 62 fires in 2016's first half.", "2016-01-01", "2016-06-30"),
        ("There were 62 fires in last year's first seven months.", "2016-01-01", "2016-07-31"),
        ("There were 62 fires in the last full week of July.", "2017-07-23", "2017-07-29"),
        ("At midyear it had 62.", "2017-01-01", "2017-06-30"),
        ("At the halfway point of 2016 it had 62.", "2016-01-01", "2016-06-30"),
        ("With the year half over, it had 62.", "2017-01-01", "2017-06-30"),
        ("Three months into the year, it had 62.", "2017-01-01", "2017-03-31"),
        ("Halfway through 2016, it had 62.", "2016-01-01", "2016-06-30"),
        ("There were 62 fires over the holidays.", "2016-12-24", "2017-01-01"),
        ("There were 62 fires in the past 24 hours.", "2017-08-15", "2017-08-16"),
        ("The mill sold 62 in the quarter just ended.", "2017-04-01", "2017-06-30"),
        ("Two years ago this month, it had 62.", "2015-08-01", "2015-08-31"),
        ("A year ago today it had 62.", "2016-08-16", "2016-08-16"),
        ("Late last month it had 62.", "2017-07-21", "2017-07-31"),
        ("It rose in six of the past 10 years.", "2007-01-01", "2016-12-31"),
        ("It had 62 in the first half of July.", "2017-07-01", "2017-07-15"),
        ("It had 62 in the latter half of July.", "2017-07-16", "2017-07-31"),
        ("It sold 62 on Black Friday last year.", "2016-11-25", "2016-11-25"),
        ("Winter enrollment was 62.", "2016-12-01", "2017-02-28"),
        ("Rents rose 3 percent this winter, and it was warm.", "2016-12-01", "2017-02-28"),
    ]
)
def test_a_part_of_a_year(sentence: str, first: str, last: str) -> None:
    assert read(sentence) == (first, last)


def test_what_is_no_part_of_the_calendar_year() -> None:
    assert not find_periods("It closed 14 parks in the first six months of his term.", PUBLISHED)
    assert [
        one.text for one in find_periods("In June, the last month of the year, it sold 62.", PUBLISHED)
    ] == ["June"]
    assert not find_periods("It closed 14 parks in the first half of his term.", PUBLISHED)
    assert not find_periods("Crime stands at its lowest mid-year level.", PUBLISHED)
    assert [
        one.text for one in find_periods("In 2012, the latest year for which it has data", PUBLISHED)
    ] == ["2012"]


@run(
    [
        ("The 28-day period ending Aug. 6 had 62 fires.", "2017-07-10", "2017-08-06"),
        ("It had 62 in an 18-month span that ended in June.", "2016-01-01", "2017-06-30"),
        ("It had 62 over a two-year period beginning in July 2014.", "2014-07-01", "2016-06-30"),
        ("It had 62 from July 1, 2016, through June 30, 2017.", "2016-07-01", "2017-06-30"),
        ("Through the third quarter of fiscal 2017, the state had 62.", "2016-07-01", "2017-03-31"),
        ("It got 62 over the last three fiscal years.", "2014-07-01", "2017-06-30"),
        ("It will get 62 over the next two school years.", "2018-07-01", "2020-06-30"),
        ("It got 62 in the first month of the fiscal year.", "2017-07-01", "2017-07-31"),
        ("It got 62 in the fiscal year through March.", "2016-07-01", "2017-03-31"),
        ("It got 62 for the full fiscal year.", "2016-07-01", "2017-06-30"),
        ("ICE arrested 62 people in fiscal 2016.", "2015-10-01", "2016-09-30"),
        ("It has expelled 62 since the start of the school year.", "2017-07-01", "2017-07-01"),
        ("It has had 62 since the school year began.", "2017-07-01", "2017-07-01"),
        ("It will hire 62 over the next decade.", "2017-08-16", "2027-08-15"),
        ("It will hire 62 over the next year.", "2017-08-16", "2018-08-15"),
    ]
)
def test_a_stretch_by_its_end_or_of_fiscal_years(sentence: str, first: str, last: str) -> None:
    assert read(sentence) == (first, last)


@run(
    [
        ("Agents made 62 arrests during the Obama administration.", "2009-01-20", "2017-01-20"),
        ("Agents made 62 arrests in Trump's first six months in office.", "2017-01-20", "2017-07-19"),
        ("Agents made 62 arrests in President Obama's second term.", "2013-01-20", "2017-01-20"),
        ("Agents made 62 arrests under the Trump administration.", "2017-01-20", "2017-08-16"),
    ]
)
def test_a_term_of_office(sentence: str, first: str, last: str) -> None:
    assert read(sentence) == (first, last)


@run(
    [
        ("Five years after the mill closed in 2010, it had 62.", "2015-01-01", "2015-12-31"),
        ("In the year after the ban began in July 2015, it had 62.", "2015-08-01", "2016-07-31"),
        ("In the three years before the law passed in 2012, it had 62.", "2009-01-01", "2011-12-31"),
        ("Two days before the ban ended on March 1, 2017, it had 62.", "2017-02-27", "2017-02-27"),
        ("In the five years before the 2015 flood, it had 62.", "2010-01-01", "2014-12-31"),
        ("In the week after Christmas, it had 62.", "2016-12-26", "2017-01-01"),
        ("On the Friday before Labor Day, it had 62.", "2016-09-02", "2016-09-02"),
        ("On the Saturday after Thanksgiving, it had 62.", "2016-11-26", "2016-11-26"),
        ("In the six months since the law took effect, it has had 62.", "2017-02-16", "2017-08-16"),
    ]
)
def test_a_time_counted_from_an_act(sentence: str, first: str, last: str) -> None:
    assert read(sentence, 0) == (first, last)


def test_a_year_before_is_no_act_where_the_sentence_goes_on() -> None:
    times = find_periods(
        "It was 9 in 2016, 2 more than a year before and the most since it opened in 2008", PUBLISHED
    )
    assert [(one.role, one.text) for one in times[:2]] == [
        ("period", "2016"),
        ("baseline", "than a year before"),
    ]


@run(
    [
        ("The council voted to raise fares starting Jan. 1.", "2018-01-01", "2018-01-01"),
        ("Starting in September, the bus will run twice an hour.", "2017-09-01", "2017-09-30"),
        ("The judge gave the state until Nov. 15.", "2017-11-15", "2017-11-15"),
        ("The mayor leaves office in January.", "2018-01-01", "2018-01-31"),
        ("It will add six buses beginning Nov. 1 and four in the spring.", "2018-03-01", "2018-05-31"),
    ]
)
def test_a_start_to_come(sentence: str, first: str, last: str) -> None:
    assert read(sentence) == (first, last)


@run(
    [
        ("Filings in July were up 3 percent month to month.", "2017-06-01", "2017-06-30"),
        ("It sold 9 in January, up from the previous January.", "2016-01-01", "2016-01-31"),
        ("It climbed to 4.1 from 3.6 at the start of the year.", "2017-01-01", "2017-01-31"),
        (
            "It spent $9 million in 2016, compared with $6 million in the three previous years.",
            "2013-01-01",
            "2015-12-31",
        ),
    ]
)
def test_what_a_figure_is_set_against(sentence: str, first: str, last: str) -> None:
    assert read(sentence) == (first, last)


@run(
    [
        ("The rate fell for the third month in a row in June.", "2017-04-01", "2017-06-30"),
        ("It fell for a fourth straight quarter in the second quarter of 2016.", "2015-07-01", "2016-06-30"),
    ]
)
def test_a_run_ends_with_what_stands_behind_it(sentence: str, first: str, last: str) -> None:
    assert read(sentence, 0) == (first, last)


def test_the_first_weeks_of_the_year_are_of_this_one_once_they_are_over() -> None:
    told, old = (
        find_periods(f"In the first {part} of the year it sold 900.", date(2023, 2, 17))[-1].period
        for part in ("six weeks", "nine weeks")
    )

    assert (told, old) == (
        Period(start=date(2023, 1, 1), end=date(2023, 2, 11)),
        Period(start=date(2022, 1, 1), end=date(2022, 3, 4)),
    )
