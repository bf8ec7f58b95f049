"""Bring a baseline and the claim's own period together."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from onrecord.claims.periods.holidays import HOLIDAYS, long_weekend
from onrecord.claims.periods.names import NUMBER, count
from onrecord.claims.periods.scene import add_months
from onrecord.expression import expression
from onrecord.record import Period

if TYPE_CHECKING:
    from collections.abc import Callable

_UNIT = expression(
    rf"(?:\b(?P<count>{NUMBER})[ -])?\b(?P<unit>decade|year|quarter|month|weekend|week|day)s?\b",
    re.IGNORECASE,
)
_SAME = expression(r"\bsame (?:day|week(?:end)?|month|quarter)\b(?= (?:a|one|the) (?:year|month|week))")
"""Of "the same month a year ago" the year is counted back."""
_MONTHS = {"decade": 120, "year": 12, "quarter": 3, "month": 1}


def align_baseline(period: Period, baseline: Period) -> Period:
    """The days of the baseline that match the claim's own.

    "Down 16 percent so far this year compared with 2016" compares 1 January to today with the same days of
    2016. Where the baseline is a whole calendar year and the period is part of one year, the answer is the
    same days of the baseline's year; anything else stays as it is.
    """
    whole_year = baseline == Period.year(baseline.start.year)
    part_of_year = period.start.year == period.end.year and period != Period.year(period.start.year)
    if not (whole_year and part_of_year):
        return baseline
    years = baseline.start.year - period.start.year
    to_date = (period.start.month, period.start.day) == (1, 1)
    return period.shifted(years) if to_date else years_on(period, years)


def years_on(period: Period, years: int) -> Period:
    """The same days so many years on, or back; a holiday's long weekend is that of the other year."""
    rule = _holiday_of(period)
    return long_weekend(rule(period.end.year + years)) if rule else period.shifted(years)


def same_weekend(period: Period, years: int) -> Period:
    """The same weekend so many years on, or back: by its weekdays, but a holiday's by its own date."""
    if _holiday_of(period) or period.days > _LONG_WEEKEND + 1:
        return years_on(period, years)
    step = timedelta(weeks=round(years * 365.25 / 7))
    return Period(start=period.start + step, end=period.end + step)


def is_holiday_weekend(period: Period) -> bool:
    """Whether the days are those of a holiday's long weekend."""
    return _holiday_of(period) is not None


def _holiday_of(period: Period) -> Callable[[int], date] | None:
    """The rule of the holiday whose weekend the days are."""
    if not _LONG_WEEKEND <= period.days <= _LONG_WEEKEND + 1:
        return None
    return _long_weekends(period.end.year).get(period)


@lru_cache(maxsize=64)
def _long_weekends(year: int) -> dict[Period, Callable[[int], date]]:
    """The rules of the holidays, by the long weekends that they have in that year."""
    return {long_weekend(rule(year)): rule for rule in reversed(HOLIDAYS.values())}


_LONG_WEEKEND = 4
"""Days: a weekend of three may be any."""


def years_before(period: Period, years: int) -> Period:
    """The ``years`` whole calendar years before the year in which ``period`` starts.

    "Its fewest in a decade", said of 2024, looks back on 2014 to 2023.
    """
    last = period.start.year - 1
    return Period(start=date(last - years + 1, 1, 1), end=date(last, 12, 31))


def earlier_than(phrase: str, period: Period, steps: int = 1) -> Period | None:
    """The days that "a month earlier", "four years earlier" or "the previous year" names, from ``period``.

    None where the phrase names neither a unit of time nor a number of them. Negative ``steps`` count forward.
    """
    found = _UNIT.search(_SAME.sub("", phrase))
    number = count(found["count"] or "one") if found else None
    if found is None or number is None:
        return None
    unit, steps = found["unit"].lower(), steps * round(number)
    if unit in {"year", "decade"}:
        return years_on(period, -steps * _MONTHS[unit] // _MONTHS["year"])
    if unit in {"weekend", "week", "day"}:
        step = timedelta(days=steps * (1 if unit == "day" else 7))
        return Period(start=period.start - step, end=period.end - step)
    months = _MONTHS[unit]
    own = round(period.days / _MONTH_DAYS) if period.whole_months else 0
    length = own if months <= own <= months * abs(steps) else months
    first = add_months(period.start, -steps * months)
    return Period(start=first, end=add_months(first, length) - timedelta(days=1))


_MONTH_DAYS = 30.4
