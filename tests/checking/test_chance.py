"""Chance in counts: the exact interval of the ratio of two rates."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.special import betainc

from checking.by_hand import CHICAGO, MIAMI_DADE, Check, days, exactly
from onrecord.checking.chance import ratio_of_counts, within_chance
from onrecord.record import Period

if TYPE_CHECKING:
    from onrecord.checking import Chance

counts = st.integers(min_value=1, max_value=5000)
exposures = st.integers(min_value=1, max_value=4000)


def ratio(now: float, then: float, days_now: float = 365, days_then: float = 365) -> Chance:
    found = ratio_of_counts(now, then, days_now, days_then)
    assert found is not None
    return found


def test_the_interval_is_that_of_the_textbook_example() -> None:
    # R's help page of poisson.test: 11 events in 800, 21 in 3011; its interval is 0.8584264 to 4.2772659.
    found = ratio(11, 6 + 8 + 7, 800, 1083 + 1050 + 878)

    assert [found.low, found.high] == pytest.approx([0.8584264, 4.2772659], rel=1e-5)


def test_none_of_three_leaves_the_rule_of_three() -> None:
    found = ratio(0, 3)

    assert (found.ratio, found.low, found.p) == (0, 0, 0.25)
    assert found.high == pytest.approx((1 - 0.025 ** (1 / 3)) / 0.025 ** (1 / 3), abs=1e-5)


@pytest.mark.parametrize(("now", "then"), [(10, 0), (2.5, 3), (3, 2.5), (-1, 4)])
def test_what_is_not_two_counts_has_no_chance(now: float, then: float) -> None:
    assert ratio_of_counts(now, then, 365, 365) is None


@given(counts, counts, exposures, exposures)
def test_the_interval_holds_the_ratio(now: int, then: int, days_now: int, days_then: int) -> None:
    found = ratio(now, then, days_now, days_then)

    assert found.low <= found.ratio <= found.high
    assert found.ratio == pytest.approx(now / then * days_then / days_now, rel=1e-5)


@given(counts, counts, exposures, exposures)
def test_swapping_the_windows_inverts_the_interval(now: int, then: int, one: int, other: int) -> None:
    found, swapped = ratio(now, then, one, other), ratio(then, now, other, one)

    assert swapped.low * found.high == pytest.approx(1, rel=1e-4)
    assert swapped.p == pytest.approx(found.p, rel=1e-4, abs=1e-12)


@given(st.integers(min_value=1, max_value=500), st.integers(min_value=1, max_value=500))
def test_larger_counts_of_the_same_ratio_are_told_more_exactly(now: int, then: int) -> None:
    small, large = ratio(now, then), ratio(4 * now, 4 * then)

    assert large.high - large.low < small.high - small.low


@given(counts, counts)
def test_the_interval_leaves_out_1_just_where_p_is_below_5_percent(now: int, then: int) -> None:
    found = ratio(now, then)

    assert within_chance(found) == (found.p >= 0.05)


@given(counts, counts)
def test_the_ends_are_the_ratios_that_would_just_give_such_counts(now: int, then: int) -> None:
    found = ratio(now, then)

    share = found.low / (1 + found.low)
    assert float(betainc(now, then + 1, share)) == pytest.approx(0.025, rel=1e-3)


def test_a_change_of_few_counts_comes_with_its_chance(check: Check) -> None:
    halves = {"period": days("2017-01-01", "2017-06-30"), "baseline": days("2016-01-01", "2016-06-30")}
    finding = check("change", "homicide", MIAMI_DADE, value=exactly(3, "percent"), direction="down", **halves)

    assert finding.chance is not None
    assert within_chance(finding.chance)


def test_population_and_money_have_no_chance(check: Check) -> None:
    years = {"period": Period.year(2016), "baseline": Period.year(2015)}
    finding = check("change", "population", CHICAGO, value=exactly(0, "percent"), direction="down", **years)

    assert finding.chance is None
    assert finding.verdict != "no_data"
