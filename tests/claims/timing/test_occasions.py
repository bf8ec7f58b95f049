"""A holiday's weekend is compared with that of another year, not with its dates."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.claims.periods import is_holiday_weekend, years_on
from onrecord.claims.periods.holidays import HOLIDAYS, long_weekend
from onrecord.record import Period

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim

LEAD = "Police stopped 31 drivers over the Labor Day weekend. "
IN_2024 = Period(start=date(2024, 8, 30), end=date(2024, 9, 2))
IN_2023 = Period(start=date(2023, 9, 1), end=date(2023, 9, 4))
IN_2022 = Period(start=date(2022, 9, 2), end=date(2022, 9, 5))
TOLD = [
    ("Last year they stopped 25.", "25", IN_2023),
    ("A year ago it stopped 25 drivers over the long weekend.", "25", IN_2023),
    ("Last year, 25 drivers were stopped.", "25", IN_2023),
    ("In 2022 there were 25 crashes over the holiday weekend.", "25", IN_2022),
    ("In 2022 the city had 25 fires.", "25", Period.year(2022)),
    ("In all of 2022 they stopped 25 drivers.", "25", Period.year(2022)),
]


@pytest.mark.parametrize(("text", "words", "period"), TOLD, ids=[text for text, _, _ in TOLD])
def test_another_year_means_its_holiday(
    text: str, words: str, period: Period, claims_of: Callable[..., list[Claim]]
) -> None:
    found = [claim for claim in claims_of(LEAD + text) if words in claim.text]
    assert [claim.period for claim in found] == [period]


def test_a_fall_since_last_year_is_measured_against_its_holiday(
    claims_of: Callable[..., list[Claim]],
) -> None:
    found = [one for one in claims_of(LEAD + "Arrests fell 30 percent.") if one.kind == "change"]
    assert [(one.period, one.baseline) for one in found] == [(IN_2024, IN_2023)]


@given(st.integers(1950, 2100), st.integers(-20, 20), st.sampled_from(["labor day", "memorial day"]))
def test_a_holidays_weekend_stays_one_in_any_year(year: int, years: int, name: str) -> None:
    weekend = long_weekend(HOLIDAYS[name](year))
    other = years_on(weekend, years)
    assert is_holiday_weekend(other)
    assert other == long_weekend(HOLIDAYS[name](year + years))


def test_other_days_keep_their_dates() -> None:
    week = Period(start=date(2023, 3, 1), end=date(2023, 3, 7))
    assert not is_holiday_weekend(week)
    assert years_on(week, -1) == week.shifted(-1)
