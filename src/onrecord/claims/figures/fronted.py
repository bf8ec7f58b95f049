"""Read a figure before the subject that it measures: "At 3.4 percent, Ohio's jobless rate is the lowest"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cut import Clause
from onrecord.claims.clauses.spans import draft_span
from onrecord.claims.draft import Draft, value_of
from onrecord.claims.measures.catalogue import is_statistic
from onrecord.claims.measures.noun_phrases import VERB, subject_before
from onrecord.claims.measures.subjects import measure_or_pointer
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.quantities import Quantity

_FRONTED = expression(
    r"at (?:(?:about|around|nearly|almost|just|only|over|under|more than|roughly|some) ){0,2}#+"
    r"(?: (?:a|an|per) [a-z]+)?"
)
_NEXT = expression(r",[\"”’']? (?=[\w^])")
_REACH = 160


def read_fronted(clause: Clause, figure: Quantity) -> Draft | None:
    """The level of the subject that follows, which names what the figure measures."""
    if not _FRONTED.fullmatch(clause.mask):
        return None
    whole = clause.marked
    gap = _NEXT.match(whole.mask, clause.end)
    if gap is None:
        return None
    stop = whole.mask.find("\n", gap.end(), gap.end() + _REACH)
    after = Clause(whole, gap.end(), stop if stop > 0 else gap.end() + _REACH, clause.sentence, ",")
    verb = VERB.search(after.mask)
    subject = subject_before(after, verb.start()) if verb else ""
    measure, points_at = measure_or_pointer(subject, after)
    if not points_at and not (measure and is_statistic(measure.text)):
        return None
    begins, ends = draft_span(clause, 0, len(clause.mask), hold=figure.start - clause.start)
    value = value_of(figure)
    return Draft(
        clause, "level", begins, ends, figure.start, figure, value, measure=measure, points_at=points_at
    )
