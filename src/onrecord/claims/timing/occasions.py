"""Days that come back each year, such as a holiday's weekend: of which year the text tells."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.periods import is_holiday_weekend, years_on
from onrecord.expression import expression
from onrecord.record import Period

if TYPE_CHECKING:
    from onrecord.claims.periods import TimePhrase
    from onrecord.claims.timing.case import Case


def occasion_of_year(case: Case, time: TimePhrase, period: Period) -> Period | None:
    """The weekend that the text tells of, in the year that the clause names.

    "A year ago there were 71 over the long weekend"; "In 2015 there were 57", where the news is of a holiday.
    """
    if _WEEKEND.search(time.text):
        fronted = () if case.opening is case.clause else case.opening.times
        beside = (
            _year_of(other) for other in (*case.clause.times, *fronted) if _may_be_its_year(case, other, time)
        )
        year = next((one for one in beside if one is not None), None)
        return years_on(period, year - period.end.year) if year is not None else None
    now, year = _weekend_told(case), _year_of(time)
    if now is None or year is None or year >= now.end.year:
        return None
    return years_on(now, year - now.end.year) if _goes_on(case) else None


def _may_be_its_year(case: Case, other: TimePhrase, time: TimePhrase) -> bool:
    """Whether another time may say of which year it is; what a move is measured from is another year."""
    measured = other.role == "baseline" and case.draft.kind in _MOVES
    return other is not time and other.role != "since" and not measured


_MOVES = frozenset(("change", "trend"))


def _weekend_told(case: Case) -> Period | None:
    """The holiday's weekend that the report, or the sentence before, tells of."""
    frame = case.frame
    near = frame.last if case.clause.sentence - frame.last_in <= 1 else None
    return next((one for one in (frame.figures, near) if one and is_holiday_weekend(one)), None)


def _year_of(time: TimePhrase) -> int | None:
    """The year that a time is, or that it leads back to."""
    period = time.period
    if period is None or not (time.text.endswith("ago") or period == Period.year(period.end.year)):
        return None
    return period.end.year


def _goes_on(case: Case) -> bool:
    """Whether the clause counts on what the weekend's figures counted, and not all that the year had."""
    if _WHOLE.search(case.clause.low):
        return False
    measure, told = case.draft.measure, case.context.latest or case.context.measure
    if measure is None or told is None or _ELLIPTIC.search(case.clause.low):
        return True
    return not set(measure.text.lower().split()).isdisjoint(told.text.lower().split())


_WEEKEND = expression(r"\bweekend\b")
_WHOLE = expression(r"\b(?:all|whole|entire|full year|so far|through)\b")
_ELLIPTIC = expression(
    r"\b(?:it|they|we)\s[a-z]+|\b(?:was|were|did|had|died)\W*$|"
    r"\b(?:\d+|[a-z-]+)\s(?:was|were|had been)\s(?:[a-z]+ly\s)?"
    r"(?:shot|killed|wounded|injured|hurt|arrested|cited)\b"
)


def census_before(case: Case, time: TimePhrase) -> Period | None:
    """The census that "a decade ago" means in a report of one."""
    counted = case.frame.asked
    if counted is None or counted != Period.year(counted.start.year) or not _A_DECADE.fullmatch(time.text):
        return None
    return counted.shifted(-10)


_A_DECADE = expression(r"(?:a decade|ten years|10 years) (?:ago|earlier|before)", re.IGNORECASE)
