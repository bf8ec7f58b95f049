"""Read trends of what alone moved one way: "Robbery was the only violent crime to increase"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.figures.directions import CHANGE_VERB, direction_of_verb
from onrecord.claims.measures.noun_phrases import subject_before
from onrecord.claims.measures.subjects import measure_or_pointer
from onrecord.claims.trends.matters import is_matter
from onrecord.claims.trends.nouns import trend_of

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft

_ALONE = Cued(
    r"\b(?P<be>was|were|is|are) (?:the |among the |one of the |the one of )?"
    r"(?:only|lone|sole|single|few) (?:[a-z-]+ ){1,4}?"
    r"(?:to|that|which) (?:(?:has|have|had|show|shows|showed|see|saw) )?(?:an? )?"
    rf"(?P<verb>{CHANGE_VERB})\b",
    words="only lone sole single few",
)


def read_alone(clause: Clause) -> list[Draft]:
    """The clause's trend, if its subject is something measured."""
    found = _ALONE.search(clause.mask)
    subject = subject_before(clause, found.start("be")) if found else ""
    if found is None or not is_matter(subject):
        return []
    direction = direction_of_verb(found.group("verb"))
    named = measure_or_pointer(subject, clause)
    return [trend_of(clause, (0, found.end()), found.start("verb"), direction, named)]
