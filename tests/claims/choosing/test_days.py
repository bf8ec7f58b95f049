"""Days as numbers, and how some lie to others."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from onrecord.claims.choosing.days import Days, days_of, period_of, relations, year
from onrecord.record import Period

DAYS = st.tuples(st.integers(700_000, 740_000), st.integers(0, 800)).map(
    lambda one: (one[0], one[0] + one[1])
)


@given(DAYS)
def test_days_and_periods_say_the_same(days: Days) -> None:
    assert days_of(period_of(days)) == days


def test_no_period_has_no_days() -> None:
    assert days_of(None) is None
    assert period_of(None) is None


def test_a_year_is_a_calendar_year() -> None:
    assert period_of(year(2023)) == Period.year(2023)


@given(DAYS, DAYS)
def test_what_is_within_is_covered(one: Days, other: Days) -> None:
    if one != other:
        assert ("within" in relations(one, other)) == ("covers" in relations(other, one))


@given(DAYS, DAYS)
def test_what_is_before_is_followed(one: Days, other: Days) -> None:
    assert ("before" in relations(one, other)) == ("after" in relations(other, one))


def test_two_junes_are_as_long_and_apart() -> None:
    june = date(2023, 6, 1).toordinal(), date(2023, 6, 30).toordinal()

    assert set(relations(june, year(2023))) == {"within"}
    assert set(relations(june, year(2022))) == {"after"}
    assert set(relations((june[0] - 365, june[1] - 365), june)) == {"before", "as long as"}
