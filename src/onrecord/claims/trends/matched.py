"""Read what has come up to all of an earlier year: "matches all of 2020", "equals last year's total"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import Value
from onrecord.claims.clauses.cued import Cued
from onrecord.claims.clauses.spans import draft_span
from onrecord.claims.draft import Draft

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause

_TOTAL = r"(?:totals?|counts?|number|figure|toll|tally)"
_MATCHES = Cued(
    r"\b(?:already |now |just |exactly )?(?:match(?:es|ed)|equals|equal(?:l)?ed|ties|tied) "
    rf"(?:(?:all|the whole) of (?=@)|(?:the )?(?:[a-z]+ )?{_TOTAL} (?:for|of|in|from) (?:all of )?(?=@)|"
    rf"(?=@+['’]s? (?:[a-z-]+ )?{_TOTAL}\b))|"
    r"\b(?:already |now |just )?(?:matches|matched|equals|equaled) (?=@)",
    words="matches matched equals equaled equalled ties tied",
)
_A_YEAR = 364
"""Days: a shorter time may be a mark of any kind."""


def read_matched(clause: Clause) -> list[Draft]:
    """The change, of nothing, against the year whose count was reached."""
    found = _MATCHES.search(clause.mask)
    if found is None or clause.mask.startswith("if ", 0, found.start()):
        return []
    first = clause.start + found.end()
    year = next((time for time in clause.times if time.start <= first < time.end), None)
    if year is None or year.period is None or year.period.days < _A_YEAR:
        return []
    begins, ends = draft_span(clause, found.start(), year.end - clause.start, hold=found.start())
    nothing = Value(number=0, unit="count", low=0, high=0)
    return [Draft(clause, "change", begins, ends, clause.start + found.start(), None, nothing, beside=year)]
