"""Rounding never decides a verdict: what is rounded by the table in docs/quantities.md holds, always."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from onrecord.checking.figures import difference
from onrecord.checking.verdict import ROUGH_CHANGE, ROUGH_LEVEL, compare, exact
from onrecord.claims import Value
from onrecord.claims.quantities import find_quantities

if TYPE_CHECKING:
    from onrecord.claims import Direction

EMERGENCY_NUMBER = 911
"""Taken for a telephone number, not for a figure."""
COUNTS = st.integers(1, 5000)


def value_in(words: str) -> Value:
    """The one figure of the words, as claims have it."""
    (found,) = find_quantities(words)
    return Value(number=found.number, unit=found.unit, low=found.low, high=found.high, hedge=found.hedge)


def rounded(number: Fraction, places: int) -> Decimal:
    """Rounded half up, as a writer does it by hand, from the exact number."""
    step = int(10**places)
    halves = (2 * number * step + 1) // 2
    return Decimal(halves) / step


@example(now=91, then=9, places=0)  # 911 percent is no call for help
@given(now=COUNTS, then=COUNTS, places=st.integers(0, 2))
def test_a_change_rounded_honestly_holds(now: int, then: int, places: int) -> None:
    percent = difference(Fraction(now), Fraction(then), "percent")
    assert percent is not None
    size = rounded(abs(percent), places)
    assume(size > 0)
    direction: Direction = "up" if percent > 0 else "down"

    value = value_in(f"{size:.{places}f} percent")

    assert compare(value, direction, percent, change=True) == "holds"


@given(count=st.integers(1, 999), people=st.integers(1000, 10_000_000), places=st.integers(1, 2))
def test_a_rate_rounded_honestly_holds(count: int, people: int, places: int) -> None:
    rate = Fraction(100_000 * count, people)
    shown = rounded(rate, places)
    assume(shown > 0)

    assert compare(value_in(f"{shown:.{places}f} per 100,000"), "none", rate, change=False) == "holds"


@given(count=st.integers(1, 999_999))
def test_a_count_written_out_holds(count: int) -> None:
    assume(count != EMERGENCY_NUMBER)
    assert compare(value_in(f"{count:,} homicides"), "none", count, change=False) == "holds"


@given(now=COUNTS, then=COUNTS, away=st.integers(1, 100), up=st.booleans())
def test_a_change_moved_beyond_interval_and_tolerance_never_holds(
    now: int, then: int, away: int, *, up: bool
) -> None:
    percent = difference(Fraction(now), Fraction(then), "percent")
    assert percent is not None
    true = rounded(abs(percent), 0)
    value = value_in(f"{max(true + away if up else true - away, Decimal(0))} percent")
    assume(value.number > 0)
    assert value.low is not None
    assert value.high is not None
    reach = max(ROUGH_CHANGE * exact(value.number), Fraction(1, 2))
    assume(not exact(value.low) - reach <= abs(percent) <= exact(value.high) + reach)

    verdict = compare(value, "up" if percent > 0 else "down", percent, change=True)

    assert verdict in {"off", "contradicted"}


@given(count=st.integers(1, 99_999), other=st.integers(1, 99_999))
def test_a_count_moved_beyond_tolerance_never_holds(count: int, other: int) -> None:
    assume(other != EMERGENCY_NUMBER)
    value = value_in(f"{other:,} homicides")
    assert value.high is not None
    assert value.low is not None
    reach = ROUGH_LEVEL * other
    assume(not exact(value.low) - reach <= count <= exact(value.high) + reach)

    assert compare(value, "none", count, change=False) in {"off", "contradicted"}


@pytest.mark.parametrize(
    ("now", "then", "words", "verdict"),
    [
        # 233 against 200 is 16.5 percent to the last digit, which is rounded up and not down.
        (233, 200, "17 percent", "holds"),
        (233, 200, "16 percent", "holds_roughly"),
        # 1057 against 1000 is 5.7, of which floats make 5.699999...
        (1057, 1000, "5.7 percent", "holds"),
        (10575, 10000, "5.75 percent", "holds"),
        (1005, 1000, "0.5 percent", "holds"),
    ],
)
def test_the_edges_are_where_the_digits_say(now: int, then: int, words: str, verdict: str) -> None:
    percent = difference(Fraction(now), Fraction(then), "percent")
    assert percent is not None

    assert compare(value_in(words), "up", percent, change=True) == verdict


def test_a_number_is_what_is_written() -> None:
    assert exact(19.8) == Fraction(99, 5)
    assert exact(Fraction(1, 3)) == Fraction(1, 3)
    assert exact(float(Decimal("16.55").quantize(Decimal("0.01"), ROUND_HALF_UP))) == Fraction(331, 20)
