"""Read trends told again in few words: "robberies fell, and so did thefts", "but arson did not"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.measures.subjects import measure_or_pointer
from onrecord.claims.trends.matters import is_matter
from onrecord.claims.trends.nouns import trend_of

if TYPE_CHECKING:
    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft

_BE = r"(?:is|are|was|were|did|do|does|has|have)"
_AGAIN = Cued(
    rf"(?:(?:and |but |while |though |as )?(?:so|as) {_BE} (?P<so>[a-z][a-z’' -]{{2,50}})"
    rf"|(?:and |but |while |though )?(?P<too>[a-z][a-z’' -]{{2,50}}?) {_BE}(?P<not> not|n['’]t)?(?: too|"
    rf" also| as well)?)"
    r"(?= in \^| @|$)",
    words="is are was were did do does has have didn wasn weren isn aren don doesn haven hasn",
)


def read_again(clause: Clause, way: Direction) -> list[Draft]:
    """The clause's trend that goes the ``way`` of the one told before it in the sentence, or does not."""
    found = _AGAIN.search(clause.mask) if way != "none" and not clause.figures else None
    if found is None or found.start() or found.end() < len(clause.mask.rstrip(" @^in")):
        return []
    name = "so" if found.group("so") else "too"
    who = clause.text[found.start(name) : found.end(name)]
    if not is_matter(who):
        return []
    direction: Direction = "none" if found.group("not") else way
    return [trend_of(clause, (0, found.end()), found.start(name), direction, measure_or_pointer(who, clause))]
