"""Cells that name a time."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.record import Period
from onrecord.record.tables.times import between, is_day_first, read_time, widened


@pytest.mark.parametrize(
    ("cell", "start", "end", "grain"),
    [
        ("2017", "2017-01-01", "2017-12-31", "year"),
        ("2017.0", "2017-01-01", "2017-12-31", "year"),
        ("2017 [YR2017]", "2017-01-01", "2017-12-31", "year"),
        ("X2017", "2017-01-01", "2017-12-31", "year"),
        ("2017-02", "2017-02-01", "2017-02-28", "month"),
        ("2017M02", "2017-02-01", "2017-02-28", "month"),
        ("Jan 2017", "2017-01-01", "2017-01-31", "month"),
        ("Sept. 2017", "2017-09-01", "2017-09-30", "month"),
        ("January-17", "2017-01-01", "2017-01-31", "month"),
        ("2017Q3", "2017-07-01", "2017-09-30", "quarter"),
        ("Q3 2017", "2017-07-01", "2017-09-30", "quarter"),
        ("2017H2", "2017-07-01", "2017-12-31", "half"),
        ("FY2017", "2016-10-01", "2017-09-30", "fiscal_year"),
        ("FY 17", "2016-10-01", "2017-09-30", "fiscal_year"),
        ("20170203", "2017-02-03", "2017-02-03", "day"),
        ("2017-2-3", "2017-02-03", "2017-02-03", "day"),
        ("2017-02-03T00:00:00Z", "2017-02-03", "2017-02-03", "day"),
        ("2/3/2017", "2017-02-03", "2017-02-03", "day"),
        ("Feb 3 2017", "2017-02-03", "2017-02-03", "day"),
        ("3 February 2017", "2017-02-03", "2017-02-03", "day"),
        ("February 3, 2017", "2017-02-03", "2017-02-03", "day"),
    ],
)
def test_a_cell_names_a_time(cell: str, start: str, end: str, grain: str) -> None:
    time = read_time(cell)

    assert time is not None
    assert (time.period.start.isoformat(), time.period.end.isoformat(), time.grain) == (start, end, grain)


@pytest.mark.parametrize(
    "cell",
    ["", "17", "2017-13", "2017-02-30", "2017-16", "0999", "9999", "20171", "2017-02-03 14:30", "May",
     "Jan Feb 2017", "2017.5", "x" * 10_000, "Q5 2017", "2017/18"],
)  # fmt: skip
def test_a_cell_names_none(cell: str) -> None:
    assert read_time(cell) is None


def test_one_date_shows_for_all_that_the_day_comes_first() -> None:
    assert is_day_first(["1/2/2017", "13/2/2017"])
    assert not is_day_first(["1/2/2017", "2/13/2017"])
    time = read_time("1/2/2017", day_first=True)
    assert time is not None
    assert time.period.start == date(2017, 2, 1)


@pytest.mark.parametrize(
    ("days", "grain"),
    [
        (["2016-01-01", "2017-01-01"], "year"),
        (["2016-12-31", "2017-12-31"], "year"),
        (["2016-01-01", "2016-04-01", "2017-01-01"], "quarter"),
        (["2016-03-31", "2016-06-30"], "quarter"),
        (["2016-01-01", "2016-02-01"], "month"),
        (["2016-01-31", "2016-02-29"], "month"),
        (["2016-01-01", "2016-01-08", "2016-01-22"], "span"),
        (["2016-01-01", "2016-01-02"], "day"),
        (["2016-01-01"], "day"),
    ],
)
def test_dates_stand_for_what_their_rhythm_shows(days: list[str], grain: str) -> None:
    assert widened([date.fromisoformat(day) for day in days]) == grain


@given(start=st.dates(date(1900, 1, 1), date(2100, 1, 1)), length=st.integers(0, 900))
def test_a_start_and_an_end_give_just_that_period(start: date, length: int) -> None:
    end = start + timedelta(length)
    first, last = read_time(start.isoformat()), read_time(end.isoformat())
    assert first is not None
    assert last is not None

    time = between(first, last)

    assert time is not None
    assert time.period == Period(start=start, end=end)
    assert (time.grain == "year") == (time.period == Period.year(start.year))
    if length:
        assert between(last, first) is None
