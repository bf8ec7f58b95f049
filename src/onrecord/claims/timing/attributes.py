"""Times that tell one thing from another, and do not date what is told: "the 2015 law"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.periods import TimePhrase

_DETERMINER = expression(r"\b(?:an?|the|its|his|her|their|that|this) $")
_THING = expression(r" [a-z]")


def is_attribute(clause: Clause, time: TimePhrase) -> bool:
    """Whether the time only tells one thing from another: "a 2013 policy", "the 2015 law"."""
    first, last = time.start - clause.start, time.end - clause.start
    before = max(0, first - 8)
    if _DETERMINER.search(clause.mask, before, first) and _THING.match(clause.mask, last):
        return True
    return _OF.search(clause.mask, before, first) is not None


_OF = expression(r"\b(?:for|of) $")
"""What a thing is for: "the budget for 2022"."""
