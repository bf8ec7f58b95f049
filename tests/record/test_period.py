"""The arithmetic of closed intervals of days, as laws."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pydantic import ValidationError

from onrecord.record import Period
from onrecord.record.period import shift_years

days = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31))
years = st.integers(min_value=-50, max_value=50)


@st.composite
def periods(draw: st.DrawFn) -> Period:
    start = draw(days)
    return Period(start=start, end=start + timedelta(days=draw(st.integers(min_value=0, max_value=1000))))


@st.composite
def tilings(draw: st.DrawFn) -> tuple[Period, list[Period]]:
    """A period, and its parts between some of its days."""
    whole = draw(periods())
    inner = st.integers(min_value=1, max_value=max(1, whole.days - 1))
    cuts = sorted(draw(st.sets(inner, max_size=6))) if whole.days > 1 else []
    starts = [0, *cuts, whole.days]
    parts = [
        Period(start=whole.start + timedelta(days=a), end=whole.start + timedelta(days=b - 1))
        for a, b in pairwise(starts)
    ]
    return whole, draw(st.permutations(parts))


def test_a_period_cannot_end_before_it_starts() -> None:
    with pytest.raises(ValidationError, match="cannot end"):
        Period(start=date(2017, 8, 2), end=date(2017, 8, 1))


def test_a_period_of_one_day_has_one_day() -> None:
    assert Period(start=date(2017, 8, 1), end=date(2017, 8, 1)).days == 1


@pytest.mark.parametrize(("year", "days_in_it"), [(2015, 365), (2016, 366), (1900, 365), (2000, 366)])
def test_a_year_has_its_days(year: int, days_in_it: int) -> None:
    assert Period.year(year).days == days_in_it


@pytest.mark.parametrize(("month", "last"), [(1, 31), (2, 29), (4, 30), (12, 31)])
def test_a_month_ends_on_its_last_day(month: int, last: int) -> None:
    assert Period.month(2016, month) == Period(start=date(2016, month, 1), end=date(2016, month, last))


@given(st.integers(min_value=1900, max_value=2100))
def test_months_tile_their_year(year: int) -> None:
    assert Period.year(year).tiled_by(Period.month(year, month) for month in range(1, 13))


@given(tilings())
def test_parts_between_cuts_tile_the_whole_in_any_order(tiling: tuple[Period, list[Period]]) -> None:
    whole, parts = tiling

    assert whole.tiled_by(parts)
    assert sum(part.days for part in parts) == whole.days


@given(tilings(), st.data())
def test_a_missing_part_leaves_a_gap(tiling: tuple[Period, list[Period]], data: st.DataObject) -> None:
    whole, parts = tiling
    missing = data.draw(st.sampled_from(parts))

    assert not whole.tiled_by(part for part in parts if part != missing)


@given(tilings(), st.data())
def test_a_part_told_twice_does_not_tile(tiling: tuple[Period, list[Period]], data: st.DataObject) -> None:
    whole, parts = tiling

    assert not whole.tiled_by([*parts, data.draw(st.sampled_from(parts))])


@given(periods(), st.booleans())
def test_a_part_that_sticks_out_does_not_tile(whole: Period, before: bool) -> None:  # noqa: FBT001 - drawn
    day = timedelta(days=1)
    wide = (
        Period(start=whole.start - day, end=whole.end)
        if before
        else Period(start=whole.start, end=whole.end + day)
    )

    assert not whole.tiled_by([wide])


def test_nothing_tiles_nothing() -> None:
    assert not Period.year(2017).tiled_by([])


@given(periods())
def test_a_period_covers_and_overlaps_itself(period: Period) -> None:
    assert period.covers(period)
    assert period.overlap_days(period) == period.days


@given(periods(), periods())
def test_overlap_is_symmetric_and_no_longer_than_either(one: Period, other: Period) -> None:
    shared = one.overlap_days(other)

    assert shared == other.overlap_days(one)
    assert 0 <= shared <= min(one.days, other.days)


@given(periods(), periods())
def test_a_period_covers_another_if_all_its_days_are_shared(one: Period, other: Period) -> None:
    assert one.covers(other) == (one.overlap_days(other) == other.days)


@given(periods(), days)
def test_overlap_counts_days(period: Period, day: date) -> None:
    inside = period.start <= day <= period.end

    assert period.overlap_days(Period(start=day, end=day)) == int(inside)


@given(days, years)
def test_a_shifted_day_keeps_month_and_day_except_in_leap_years(day: date, by: int) -> None:
    shifted = shift_years(day, by)

    assert shifted.year == day.year + by
    assert shifted.month == day.month
    assert shifted.day == day.day or (day.month, day.day, shifted.day) == (2, 29, 28)


@given(periods(), years)
def test_a_shift_can_be_taken_back_where_no_february_is_involved(period: Period, by: int) -> None:
    assume(2 not in {period.start.month, period.end.month})

    assert period.shifted(by).shifted(-by) == period


@given(st.integers(min_value=1900, max_value=2100), years)
def test_a_shifted_year_is_that_year(year: int, by: int) -> None:
    assert Period.year(year).shifted(by) == Period.year(year + by)


@given(st.integers(min_value=1950, max_value=2050), st.integers(min_value=1, max_value=12), years)
def test_a_shifted_month_is_that_month(year: int, month: int, by: int) -> None:
    assert Period.month(year, month).shifted(by) == Period.month(year + by, month)


def test_january_and_february_are_compared_whole_with_a_leap_year() -> None:
    two_months = Period(start=date(2017, 1, 1), end=date(2017, 2, 28))

    assert two_months.shifted(-1).end == date(2016, 2, 29)


@given(periods(), periods())
def test_what_two_share_lies_in_both_and_is_all_that_overlaps(one: Period, other: Period) -> None:
    shared = one.intersection(other)

    assert shared == other.intersection(one)
    assert (shared.days if shared else 0) == one.overlap_days(other)
    assert shared is None or (one.covers(shared) and other.covers(shared))


@given(periods(), periods(), periods())
def test_it_does_not_matter_which_two_are_cut_first(one: Period, other: Period, third: Period) -> None:
    left, right = one.intersection(other), other.intersection(third)

    assert (left and left.intersection(third)) == (right and one.intersection(right))


@given(periods())
def test_a_period_shares_all_its_days_with_itself(period: Period) -> None:
    assert period.intersection(period) == period
