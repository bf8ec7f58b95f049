"""What "over the last decade" is where the report says which: "From 2010 to 2019 the population fell"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.periods.names import NUMBER, Spaced, count
from onrecord.claims.periods.scene import add_months, days

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from onrecord.claims.periods.time_phrase import TimePhrase
    from onrecord.record import Period

_ROLLING = Spaced(
    rf"(?:(?:[Oo]ver|[Ii]n|[Dd]uring|[Ff]or) )?[Tt]he (?:(?P<past>past|last)|previous|prior) "
    rf"(?:(?P<count>{NUMBER}) )?(?P<unit>years?|decades?)"
)
_YEARS_IN = {"year": 1, "decade": 10}
_LEAD, _REACH, _LAG = 500, 700, 460
"""Characters of a lead and behind a phrase; days since the end of what a report is of."""


def as_reported(found: Sequence[TimePhrase], published: date | None) -> tuple[TimePhrase, ...]:
    """The phrases, those of a lead that count back from now with the very years that the text then names."""
    return tuple(_as_named(time, found[place + 1 :], published) for place, time in enumerate(found))


def _as_named(time: TimePhrase, behind: Sequence[TimePhrase], published: date | None) -> TimePhrase:
    if time.start > _LEAD or time.period is None or time.role != "period" or published is None:
        return time
    years = _years_back(time.text)
    if not years:
        return time
    for other in behind:
        if other.start - time.start > _REACH:
            break
        named = _of_so_many(other, years, published)
        if named is not None:
            return time.model_copy(update={"period": named})
    return time


def _years_back(text: str) -> int:
    """How many years it counts back; "last year" is a year of the calendar, "the past year" is none."""
    found = _ROLLING.match(text)
    if found is None or found.end() < len(text):
        return 0
    number = count(found["count"] or "one")
    if found["count"] is None and found["unit"] == "year" and found["past"] != "past":
        return 0
    return round((number or 0) * _YEARS_IN[found["unit"].rstrip("s")])


def _of_so_many(other: TimePhrase, years: int, published: date) -> Period | None:
    """The years named, if they are as many, or as many from first to last; the later of two compared."""
    period = other.period
    if other.role != "period" or period is None or not period.whole_months:
        return None
    if not 0 <= (published - period.end).days <= _LAG:
        return None
    named, odd = divmod(_months(period), 12)
    if odd or (years == 1 and period.start.month == 1):
        return None
    if named == years:
        return period
    if named != years + 1:
        return None
    return period if years > 1 else days(add_months(period.start, 12), period.end)


def _months(period: Period) -> int:
    return (period.end.year - period.start.year) * 12 + period.end.month - period.start.month + 1
