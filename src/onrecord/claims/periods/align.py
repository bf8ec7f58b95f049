"""Bring a baseline and the claim's own period together."""

from __future__ import annotations

import re
from datetime import date, timedelta

from onrecord.claims.periods.scene import add_months
from onrecord.record import Period

_UNIT = re.compile(r"\b(year|quarter|month|week|day)s?\b", re.IGNORECASE)
_QUARTER = 3
"""Months."""


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
    return period.shifted(baseline.start.year - period.start.year)


def years_before(period: Period, years: int) -> Period:
    """The ``years`` whole calendar years before the year in which ``period`` starts.

    "Its fewest in a decade", said of 2024, looks back on 2014 to 2023.
    """
    last = period.start.year - 1
    return Period(start=date(last - years + 1, 1, 1), end=date(last, 12, 31))


def earlier_than(phrase: str, period: Period, steps: int = 1) -> Period | None:
    """The days that "a month earlier" or "the previous year" names when counted from ``period``.

    None where the phrase names neither a year, a quarter, a month, a week nor a day. Negative ``steps``
    count forward.
    """
    found = _UNIT.search(phrase)
    if found is None:
        return None
    unit = found.group(1).lower()
    if unit == "year":
        return period.shifted(-steps)
    if unit == "month":
        month = add_months(period.start, -steps)
        return Period.month(month.year, month.month)
    if unit == "quarter":
        first = add_months(period.start, -_QUARTER * steps)
        return Period(start=first, end=add_months(first, _QUARTER) - timedelta(days=1))
    step = timedelta(days=steps * (7 if unit == "week" else 1))
    return Period(start=period.start - step, end=period.end - step)
