"""Read opinions: plain evaluations in somebody's own quoted words. Few are kept; nothing can settle them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.draft import Draft
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause

_EVALUATION = expression(
    r"\b(?:wrong|immoral|morally|disgrace(?:ful)?|shameful|outrageous|beautiful|beacon of|terrible|horrible|"
    r"wonderful|unfair|"
    r"unacceptable|heartbreaking|sad|disaster|great|proud(?:ly)?|cruel|reckless|foolish|"
    r"most (?:dangerous|important|powerful|beautiful|talented|respected|honest|corrupt|vicious) [a-z]+)\b"
)


def read_opinions(clause: Clause) -> list[Draft]:
    """The clause as an opinion, if it evaluates."""
    found = _EVALUATION.search(clause.low)
    if found is None:
        return []
    word = MeasurePhrase(text=clause.text[found.start() : found.end()])
    return [Draft(clause, "opinion", clause.start, clause.end, clause.start + found.start(), measure=word)]
