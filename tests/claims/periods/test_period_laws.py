"""What holds for every text and every day: offsets, time, and the arithmetic of baselines."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.claims.periods import align_baseline, earlier_than, find_periods, years_before
from onrecord.claims.periods.holidays import easter, long_weekend, nth_weekday
from onrecord.claims.periods.weeks import week_of
from onrecord.record import Period

DATES = st.dates(min_value=date(1900, 3, 1), max_value=date(2100, 12, 31))
WORDS = st.sampled_from(
    (
        "in since from to through between and compared with the same period last this next year month week "
        "Monday 2016 1993 June Jan. 25 early late mid first half quarter of past 12 months decade "
        "ago earlier "
        "a two fall summer Labor Day weekend fiscal FY2017 2016-17 school so far will over year's , . '80s "
        "1990s 31 30"
    ).split()
)
SENTENCES = st.lists(WORDS, max_size=14).map(" ".join)
YEARS = st.integers(1901, 2099)


@given(st.one_of(st.text(), SENTENCES), st.one_of(st.none(), st.dates()))
def test_phrases_stand_in_order_without_overlap_and_tell_their_own_text(
    text: str, published: date | None
) -> None:
    found = find_periods(text, published)

    assert all(text[p.start : p.end] == p.text for p in found)
    assert all(first.end <= second.start for first, second in pairwise(found))


@given(SENTENCES, DATES)
def test_a_phrase_has_days_or_says_why_not(text: str, published: date) -> None:
    assert all((p.period is None) == bool(p.why) for p in find_periods(text, published))


@given(DATES)
def test_weekdays_and_dates_without_a_year_lie_in_the_year_up_to_publication(published: date) -> None:
    for sentence in ("It fell Monday.", "It fell in June.", "It fell on May 5.", "It closed on Labor Day."):
        (phrase,) = find_periods(sentence, published)

        assert phrase.period is not None
        assert phrase.period.end <= published
        assert phrase.period.start > published - timedelta(days=372)


@given(DATES)
def test_last_week_and_this_week_touch(published: date) -> None:
    (last,), (this,) = (find_periods(f"It fell {which} week.", published) for which in ("last", "this"))

    assert last.period is not None
    assert this.period is not None
    assert last.period.days == 7
    assert last.period.end + timedelta(days=1) == this.period.start
    assert this.period.end == published


@given(DATES)
def test_every_day_lies_in_the_week_of_its_paper_or_the_sunday_after_it(day: date) -> None:
    week = week_of(day)

    assert week.start <= day <= week.end + timedelta(days=1)
    assert week.start.weekday() == 6


@given(DATES, YEARS)
def test_a_whole_year_as_baseline_is_cut_to_the_same_days(first: date, year: int) -> None:
    period = Period(start=date(first.year, 1, 1), end=first)
    aligned = align_baseline(period, Period.year(year))

    assert aligned.start == date(year, 1, 1)
    assert aligned.end.month == first.month
    assert Period.year(year).covers(aligned)


@given(YEARS, YEARS)
def test_a_whole_year_is_compared_with_a_whole_year(year: int, other: int) -> None:
    assert align_baseline(Period.year(year), Period.year(other)) == Period.year(other)


def test_a_baseline_that_is_no_whole_year_stays_as_it_is() -> None:
    june = Period.month(2016, 6)

    assert align_baseline(Period.month(2017, 8), june) == june


def test_a_month_is_compared_with_the_same_month_of_the_baselines_year() -> None:
    assert align_baseline(Period.month(2017, 6), Period.year(2016)) == Period.month(2016, 6)


def test_a_period_over_the_turn_of_the_year_leaves_the_baseline_alone() -> None:
    winter = Period(start=date(2016, 12, 1), end=date(2017, 2, 28))

    assert align_baseline(winter, Period.year(2015)) == Period.year(2015)


@given(DATES, st.integers(1, 50))
def test_so_many_years_before_are_whole_and_end_with_the_year_before(day: date, years: int) -> None:
    before = years_before(Period(start=day, end=day), years)

    assert (before.end.year, before.end.month, before.end.day) == (day.year - 1, 12, 31)
    assert before.end.year - before.start.year + 1 == years


@pytest.mark.parametrize(
    ("phrase", "first", "last"),
    [
        ("a year earlier", date(2016, 6, 1), date(2016, 6, 30)),
        ("the previous month", date(2017, 5, 1), date(2017, 5, 31)),
        ("the week before", date(2017, 5, 25), date(2017, 6, 23)),
        ("the day before", date(2017, 5, 31), date(2017, 6, 29)),
    ],
)
def test_earlier_than_counts_from_the_given_period(phrase: str, first: date, last: date) -> None:
    assert earlier_than(phrase, Period.month(2017, 6)) == Period(start=first, end=last)


@given(DATES, st.sampled_from(("year", "month", "week", "day")), st.integers(1, 9), st.integers(1, 9))
def test_steps_back_add_up(day: date, unit: str, first: int, second: int) -> None:
    month = Period.month(day.year, day.month)
    once = earlier_than(f"{first} {unit}s earlier", month)

    assert once is not None
    assert earlier_than(f"{second} {unit}s earlier", once) == earlier_than(
        f"{first + second} {unit}s earlier", month
    )


@given(YEARS, st.integers(1, 40))
def test_so_many_years_earlier_is_the_year_shifted(year: int, back: int) -> None:
    assert earlier_than(f"{back} years earlier", Period.year(year)) == Period.year(year - back)


@given(YEARS)
def test_four_quarters_earlier_is_the_same_quarter_of_the_year_before(year: int) -> None:
    quarter = Period(start=date(year, 4, 1), end=date(year, 6, 30))

    assert earlier_than("four quarters earlier", quarter) == quarter.shifted(-1)


def test_earlier_than_needs_a_unit_of_time() -> None:
    assert earlier_than("some time before", Period.month(2017, 6)) is None


@pytest.mark.parametrize("day", [date(2016, 3, 27), date(2017, 4, 16), date(2018, 4, 1), date(2024, 3, 31)])
def test_easter_falls_on_its_sunday(day: date) -> None:
    assert easter(day.year) == day


def test_the_last_monday_of_may_is_memorial_day() -> None:
    assert nth_weekday(2017, 5, 0, -1) == date(2017, 5, 29)


@given(DATES)
def test_a_long_weekend_holds_its_holiday_and_a_weekend(holiday: date) -> None:
    weekend = long_weekend(holiday)

    assert weekend.start <= holiday <= weekend.end
    assert 3 <= weekend.days <= 5
    assert {5, 6} <= {(weekend.start + timedelta(days=step)).weekday() for step in range(weekend.days)}


@pytest.mark.parametrize("published", [date.min, date.max])
@pytest.mark.parametrize(
    "sentence", ["It fell last year.", "It will fall next year.", "It fell in 40 years."]
)
def test_a_time_outside_the_calendar_is_no_error(sentence: str, published: date) -> None:
    assert all(p.period is not None or p.why for p in find_periods(sentence, published))


@pytest.mark.parametrize(
    "piece",
    [
        "since ",
        "since since since ",
        "1",
        "the ",
        "Jan. 1 ",
        "between June and ",
        "from ",
        "2016-",
        "last ",
        "May 1-",
        "1998, 1999, ",
        "so far this season ",
    ],
)
def test_a_long_run_of_hostile_text_hides_no_phrase_behind_it(piece: str) -> None:
    text = piece * (32_000 // len(piece)) + "\n\nin March 2016"

    assert find_periods(text, date(2017, 8, 16))[-1].period == Period.month(2016, 3)


@given(st.integers(2, 30), DATES)
def test_the_next_days_are_so_many_and_within_so_many_is_by_the_last_of_them(
    number: int, published: date
) -> None:
    (coming,) = find_periods(f"It will rain over the next {number} days.", published)
    (within,) = find_periods(f"They will answer within {number} days.", published)

    assert coming.period
    assert within.period
    assert (coming.period.start, coming.period.days) == (published, number)
    assert (within.period.start, within.period.end) == (published, published + timedelta(days=number))
