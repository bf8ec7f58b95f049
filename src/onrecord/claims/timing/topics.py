"""The time that a sentence is about, of which the next one tells: "July was better. It sold 40"."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from onrecord.claims.clauses.marked import within
from onrecord.claims.periods.relative import same_day
from onrecord.expression import expression
from onrecord.record import Period

if TYPE_CHECKING:
    from onrecord.claims.timing.case import Case

_REACH = 120
"""Characters."""
_TIME_WAS = expression(
    r"(?:^|[.!?]\s|\n)(?:(?:and|but|so|still|then|in),?\s)?(?P<time>@+)\s"
    r"(?:(?:was|is|were|looks?|looked|has been|had been|will be|may be|promises to be|proved|turned out|"
    r"started|began|ended|brought|shaped up)\s[^.#@\n]{2,60})\.\s$"
)


def of_the_topic(case: Case) -> Period | None:
    """The time that the sentence before says something of, where this one, right behind, names none."""
    marked, first = case.clause.marked, case.sentence[0].start
    if any(clause.times for clause in case.sentence):
        return None
    start = max(0, first - _REACH)
    found = _TIME_WAS.search(marked.mask[start:first])
    if found is None:
        return None
    named = next(iter(within(marked.times, start + found.start("time"), first)), None)
    period = named.period if named and named.role == "period" else None
    if named is None or period is None or period.end != case.published or not named.text.endswith("year"):
        return period
    ahead = case.tense == "ahead" or "budget" in case.clause.low
    return Period(start=period.start, end=same_day(period.start, 12) - timedelta(days=1)) if ahead else period
