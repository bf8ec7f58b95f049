"""The days that reports write, and what is no full date."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reading.dates import DateLine, cut_date, parse_stamp, parse_written, read_date_line

AUGUST_16 = dt.date(2017, 8, 16)


@pytest.mark.parametrize(
    "line",
    [
        "Aug. 16, 2017",
        "August 16, 2017",
        "AUG 16, 2017",
        "Aug. 16th, 2017",
        "16 August 2017",
        "16th of August, 2017",
        "Wednesday, August 16, 2017",
        "Wed., Aug. 16, 2017",
        "2017-08-16",
        "2017/08/16",
        "8/16/2017",
        "16/8/2017",
        "August 16, 2017 5:12 PM",
        "August 16, 2017 at 5:12 p.m. EDT",
        "Aug 16, 2017, 5:12 p.m. (CDT)",
        "2017-08-16T17:12:00Z",
        "2017-08-16 17:12:33.123456+00:00",
        "Published Aug. 16, 2017",
        "Published: August 16, 2017",
        "Posted on August 16, 2017 at 5:12 PM",
        "First published Wednesday, 16 August 2017 10.15 BST",
        "Date: August 16, 2017",
        "(Aug. 16, 2017)",
        "Published 5:12 PM EDT, Wed August 16, 2017",
        "Aug. 16, 2017 | Updated Aug. 17, 2017 9:00 AM",
        "Updated Aug. 17, 2017 | Published Aug. 16, 2017",
        "Aug 16, 2017 5:12 PM CDT - Updated Aug 17, 2017 9:00 AM CDT",
        "Updated 9:12 p.m., Aug. 17, 2017\nPublished Aug. 16, 2017",
        "Posted: Aug 16, 2017 / 06:12 PM EDT",
        "Posted at 4:15 PM, Aug 16, 2017 and last updated 5:02 PM, Aug 17, 2017",
        "August 16, 2017 / 3:41 PM / CBS News",
        "16 August 2017 Last updated at 11:07 GMT",
        "AUGUST 16, 2017 / 1:07 PM / 2 YEARS AGO",
        "Posted on August 16, 2017 by admin",
        "Release Date: August 16, 2017",
        "8/16/17 7:45 AM EST",
        "16.08.2017",
    ],
)
def test_forms_of_the_date_line(line: str) -> None:
    found = read_date_line(line)

    assert found is not None
    assert found.published == AUGUST_16


@pytest.mark.parametrize(
    "line", ["Updated Aug. 17, 2017", "Last updated: August 17, 2017", "Wednesday, Aug. 16"]
)
def test_an_update_or_a_day_without_year_is_a_date_line_but_gives_no_day(line: str) -> None:
    assert read_date_line(line) == DateLine(None, stamped=False)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "2017",
        "August 2017",
        "© 2017",
        "Copyright 2017",
        "On Aug. 16, 2017, the mayor spoke.",
        "Aug. 16, 2017 was a hot day",
        "May the 16 win",
        "Posted by Jane Doe",
        "4:15 PM",
        "2 years ago",
        "17 percent",
    ],
)
def test_lines_that_are_no_date_line(line: str) -> None:
    assert read_date_line(line) is None


def test_a_day_at_the_end_of_a_line_is_cut_off() -> None:
    line, found = cut_date("By Jane Doe, Aug. 16, 2017 at 4:15 p.m.")

    assert line == "By Jane Doe"
    assert found == DateLine(AUGUST_16, stamped=False)
    assert cut_date("By Jane Doe on the bridge") == ("By Jane Doe on the bridge", None)


def test_a_day_that_means_two_things_is_left_open() -> None:
    """8/6/2017 is in August in Chicago and in June in London."""
    assert parse_written("8/6/2017") is None
    assert parse_written("6/6/2017") == dt.date(2017, 6, 6)


@pytest.mark.parametrize("words", ["Feb. 30, 2017", "2017-13-01", "13/13/2017", "Aug. 0, 2017", "0000-00-00"])
def test_days_that_no_calendar_has_are_none(words: str) -> None:
    assert parse_written(words) is None


@given(st.dates(min_value=dt.date(1900, 1, 1), max_value=dt.date(2100, 12, 31)))
def test_every_day_comes_back_from_each_way_to_write_it(day: dt.date) -> None:
    month = day.strftime("%B")
    assert parse_written(f"{month} {day.day}, {day.year}") == day
    assert parse_written(f"{day.day} {month[:3]} {day.year}") == day
    assert parse_written(day.isoformat()) == day
    assert parse_stamp(day.strftime("%Y-%m-%dT23:59:59-05:00")) == day
    assert parse_stamp(day.strftime("%Y%m%d")) == day


@pytest.mark.parametrize(
    "value", ["", "2017", "2017-08", "20170", "yesterday", "1502841600000", "2017-99-99"]
)
def test_stamps_without_a_full_day_are_none(value: str) -> None:
    assert parse_stamp(value) is None


@given(st.text(max_size=200))
def test_no_line_breaks_the_reading(line: str) -> None:
    found = read_date_line(line)
    assert found is None or found.published is None or isinstance(found.published, dt.date)
    parse_stamp(line)
