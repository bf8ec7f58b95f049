"""Read a level of a measure that is told in years or in a unit of its own.

"The fertility rate was 1.8 births per woman", "a life expectancy of 65 years", "rainfall came to 12 inches":
what stands behind the figure is its unit, and the measure stands before it. Only a user's own data has such
measures.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.clauses.spans import draft_span
from onrecord.claims.draft import Draft, value_of
from onrecord.claims.figures.durations import is_length_of_time
from onrecord.claims.measures.catalogue import catalogued

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.quantities import Quantity

_HEDGED = (
    r"(?:(?:about|around|roughly|nearly|almost|only|just|some|over|under|more than|less than|at least)\s+)?$"
)
_GIVES = re.compile(
    r"\b(?:is|are|was|were|be|been|reach(?:es|ed)?|hit|average[sd]?|total(?:s|ed|led)?|exceed(?:s|ed)?|"
    r"topped|"
    r"remain(?:s|ed)|to|from|at)\s+(?:\^+\s+)?" + _HEDGED
)
_OF = re.compile(r"\s+of\s+" + _HEDGED)


def read_own_unit(clause: Clause, figure: Quantity) -> Draft | None:
    """The level of the measure before the figure, if that is told in years or a unit of its own."""
    before = [one for one in clause.measure_ids if one[1] <= figure.start]
    if not before or figure.form not in {"cardinal", "rate"}:
        return None
    start, end, measure_id = before[-1]
    known = catalogued(MeasurePhrase(text="", id=measure_id))
    if known is None or known.kind != "observation" or known.unit not in {"other", "years"}:
        return None
    if (known.unit == "years") != is_length_of_time(figure):
        return None
    first = figure.start - clause.start
    tied = _OF.fullmatch(clause.mask, end - clause.start, first)
    if not tied and not _GIVES.search(clause.mask, end - clause.start, first):
        return None
    begins, ends = draft_span(clause, start - clause.start, figure.end - clause.start, hold=first)
    measure = MeasurePhrase(text=clause.marked.text[start:end], id=measure_id)
    value = value_of(figure).model_copy(update={"unit": known.unit})
    return Draft(clause, "level", begins, ends, figure.start, figure, value, measure=measure)
