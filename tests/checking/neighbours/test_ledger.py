"""A series on an even grid: sums of any window, exactly where its rows tile it."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.checking.holdings import Observation, Series
from onrecord.checking.neighbours.ledger import Ledger, days_of, slot_of
from onrecord.record import Period

GRAINS = ["day", "month", "quarter", "half", "year", "fiscal_year"]


def series(grain: str, *rows: tuple[Period, float]) -> Series:
    observed = tuple(
        Observation(row=at, period=period, value=value) for at, (period, value) in enumerate(rows)
    )
    return Series("homicide", "city:1", "", "police", "", grain, observed)


def total(ledger: Ledger, first: int, last: int) -> float:
    return float(ledger.total(np.array([first]), np.array([last]))[0, 0])


@given(st.sampled_from(GRAINS), st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_every_day_lies_in_its_slot_and_slots_follow_each_other(grain: str, day: date) -> None:
    slot = slot_of(day, grain)
    first, last = days_of(grain, slot, slot)

    assert first <= day <= last
    assert days_of(grain, slot + 1, slot + 1)[0].toordinal() == last.toordinal() + 1


def test_a_fiscal_year_is_called_by_the_year_in_which_it_ends() -> None:
    assert days_of("fiscal_year", 2017, 2017) == (date(2016, 10, 1), date(2017, 9, 30))


@given(
    st.dictionaries(st.integers(0, 30), st.integers(0, 100), min_size=1),
    st.integers(-3, 33),
    st.integers(-3, 33),
)
def test_a_window_is_the_sum_of_its_rows_or_nothing(held: dict[int, int], first: int, last: int) -> None:
    ledger = Ledger.by_slot("month", {slot: float(value) for slot, value in held.items()})
    assert ledger is not None

    window = range(first, last + 1)
    if window and all(slot in held for slot in window):
        assert total(ledger, first, last) == sum(held[slot] for slot in window)
    else:
        assert np.isnan(total(ledger, first, last))


def test_a_year_that_begins_in_may_is_not_on_an_even_grid() -> None:
    odd = Period(start=date(2016, 5, 1), end=date(2017, 4, 30))

    assert Ledger.of(series("year", (odd, 7))) is None
    assert Ledger.of(series("span", (Period.year(2016), 7))) is None


def test_a_value_that_is_no_number_is_as_good_as_missing() -> None:
    ledger = Ledger.by_slot("month", {0: 1.0, 1: float("nan"), 2: 3.0, 3: float("inf"), 4: 5.0})
    assert ledger is not None

    assert (total(ledger, 2, 2), total(ledger, 4, 4)) == (3, 5)
    assert np.isnan(total(ledger, 0, 2))
    assert Ledger.by_slot("month", {0: float("nan")}) is None


def test_a_period_that_cuts_a_month_has_no_slots() -> None:
    ledger = Ledger.of(series("month", (Period.month(2017, 1), 3), (Period.month(2017, 2), 4)))
    assert ledger is not None

    assert ledger.slots(Period(start=date(2017, 1, 1), end=date(2017, 2, 13))) is None
    assert ledger.slots(Period(start=date(2017, 1, 1), end=date(2017, 2, 28))) == (
        slot_of(date(2017, 1, 1), "month"),
        slot_of(date(2017, 2, 1), "month"),
    )


@pytest.mark.parametrize(
    ("day", "years", "expected"),
    [
        (date(2017, 8, 13), 1, date(2016, 8, 13)),
        (date(2016, 2, 29), 1, date(2015, 2, 28)),
        (date(2016, 2, 29), 4, date(2012, 2, 29)),
        (date(1969, 12, 31), 2, date(1967, 12, 31)),
    ],
)
def test_days_go_back_by_the_calendar(day: date, years: int, expected: date) -> None:
    ledger = Ledger.by_slot("day", {day.toordinal(): 1.0})
    assert ledger is not None

    assert ledger.back(np.array([day.toordinal()]), years).tolist() == [expected.toordinal()]
