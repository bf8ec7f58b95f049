"""The noun phrase that ends a clause, which the next may go on about: "the waiting list, which stands at"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.measures import STATISTICS
from onrecord.claims.noun_phrases import clean

if TYPE_CHECKING:
    from onrecord.claims.clauses import Clause

_WHICH = re.compile(
    r"which (?:(?!the |a |an |its |they |he |she |it |would |could )"
    r"|(?:the |an? )?[\w^ ]{2,40} (?:puts?|estimate[sd]?|valued|pegged|priced) )"
)
_LAST_NOUN = re.compile(
    r"(?:^|\b(?:the|a|an|its|their|his|her|of|in|on|for|to|most|and|with|saw|had|has|off|new|from|by|than|"
    r"into|as)\s)(?P<noun>[a-z][a-z’'-]*(?: [a-z][a-z’'-]*){0,2})$"
)
_LAST_WORDS = re.compile(r"(?:[a-z-]+ )?[a-z-]+$")
_REACH = 60
"""Characters from the end of the clause: longer than three words."""
_LOOSE_END = re.compile(
    r"\s+(?:the|a|an|of|in|on|at|to|for|by|with|from|its|their|his|her|and|or|that|who|were|was|are|is)$"
)


def points_back(clause: Clause) -> bool:
    """Whether the clause goes on about what ends the one before: "which stands at 80"."""
    return _WHICH.match(clause.mask) is not None


def noun_that_ends(clause: Clause) -> str:
    """The last noun phrase of the clause, "" where it ends otherwise."""
    found = _LAST_NOUN.search(clause.low, max(0, len(clause.low) - _REACH))
    if found is None:
        last = _LAST_WORDS.search(clause.low)
        return last.group() if last and last.group().rsplit(" ", 1)[-1] in STATISTICS else ""
    start = found.start("noun")
    return clean(clause.text[start:], clause.mask[start:])


def without_loose_end(phrase: str) -> str:
    """The phrase without a small word that something cut off would follow."""
    return _LOOSE_END.sub("", phrase)
