"""The time phrases of a text, resolved against the day of publication."""

from onrecord.claims.periods.align import (
    align_baseline,
    earlier_than,
    is_holiday_weekend,
    same_weekend,
    years_before,
    years_on,
)
from onrecord.claims.periods.find import find_periods
from onrecord.claims.periods.time_phrase import Role, TimePhrase

__all__ = [
    "Role",
    "TimePhrase",
    "align_baseline",
    "earlier_than",
    "find_periods",
    "is_holiday_weekend",
    "same_weekend",
    "years_before",
    "years_on",
]
