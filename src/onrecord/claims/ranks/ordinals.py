"""Read ordinals that count: "the third rise in two years", "the 14th city to challenge the rules"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase, Value
from onrecord.claims.clauses.spans import draft_span
from onrecord.claims.draft import Draft
from onrecord.claims.figures.directions import NOUN_DIRECTION
from onrecord.claims.measures.catalogue import measure_of
from onrecord.claims.measures.noun_phrases import noun_behind

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.quantities import Quantity

_THE = re.compile(r"(?:\b(?:the|its|his|her|their|a)|['’]s|^) ?$")
_COUNTED_UP = re.compile(
    r"(?:\s+(?:in|at|on|along|near) (?:the )?[a-z ]{3,25}?)?\s*"
    r"(?:since|this (?:year|month|week|season)|so far|in a row|"
    r"to [a-z]{3,15}|in (?:as many|"
    r"[a-z0-9]+ years)|of (?:the|this) (?:year|month|season)|of (?:19|20)\d\d)\b"
)
_CAME = re.compile(r"\s+(?:came|happened|occurred|was (?:recorded|reported|killed|shot|confirmed))\b")
_TEN = 10
"""Smaller numbers tell which one of a few is meant: "the second homicide"."""
_ROW = re.compile(r"\s+(?:in a row|in succession|running)\b")
"""What makes a rise or fall one of a run, which is a trend: "the second increase in a row"."""
_OF_TIME = frozenset(
    "year years month months week weeks quarter day night time season term straight consecutive "
    "annual".split()
)


def read_ordinal(clause: Clause, figure: Quantity) -> Draft | None:
    """The level that an ordinal gives: so many there were, since a time or among those who did a thing."""
    first, last = figure.start - clause.start, figure.end - clause.start
    noun, end = noun_behind(clause, last)
    counted = _COUNTED_UP.match(clause.low, end) or _is_tallied(figure, noun, clause.mask, end)
    if not _THE.search(clause.mask, max(0, first - 6), first) or not counted:
        return None
    words = noun.lower().split()
    moves = bool(words) and words[-1] in NOUN_DIRECTION and _ROW.match(clause.low, end)
    if set(words) & _OF_TIME or moves:
        return None
    begins, ends = draft_span(clause, first, end, hold=first)
    value = Value(number=figure.number, unit="count", low=figure.number, high=figure.number)
    measure = MeasurePhrase(text=noun) if noun else None
    return Draft(clause, "level", begins, ends, figure.start, None, value, measure=measure)


def _is_tallied(figure: Quantity, noun: str, mask: str, end: int) -> bool:
    """Whether the last one of a running count is told of: "its 100th homicide", "The 194th came Saturday"."""
    if figure.number < _TEN:
        return False
    return measure_of(noun).id is not None if noun else _CAME.match(mask, end) is not None
