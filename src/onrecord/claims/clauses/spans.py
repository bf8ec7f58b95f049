"""Fit a claim's span to its clause: no loose words before, the time and place that follow within."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.measures.noun_phrases import OPENERS
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause

_LOOSE = expression(
    r"(?:(?:and|or|but|while|which|when|where|that|as|including|with|although|though|whereas|against|versus|"
    r"compared (?:with|to))\b[\s,]*+|"
    r"[\s,]++)++"
)
_OPENING = expression(r"(?:['’]s\b)?\s*")
_TAIL = expression(
    r"(?:\s+(?:a (?:day|week|month|year)|combined|or more|or less)\b|(?:\s+(?:in|for|on|during|over|at|"
    r"through|as of|by|of|so far|to|"
    r"across|within|nationwide|than|from|late|early|just|all|(?:each|every) (?:year|month|quarter|week"
    r"|day))){0,2}(?:\s+(?:the|all of|"
    r"all))?\s+[@^]+(?:['’]s?)?){0,4}"
)


_STATED = expression(
    r"(?:(?:and|or|but|because|after|before|although|though|while|whereas|"
    r"(?:that|this|it)['’]s (?:why|because)|"
    r"which is why|so that|"
    r"that(?!['’]s\b|\s(?:is|was|were|are|ha[sd]|have|would|will|could|may|might|can|did|does|same|rate"
    r"|number|"
    r"year|month|week|day|time|figure|total|count|increase|decrease|rise|drop|decline|fall|change|trend"
    r"|gap|share|"
    r"level|made|makes?|means?|city|county|town|state)\b)|,)\s++)++",
    re.IGNORECASE,
)
"""Words that only tie a sentence to the one before, or to who said it."""


def without_ties(text: str, start: int, hold: int) -> int:
    """Where the words at ``start`` begin in earnest; never behind ``hold``."""
    found = _STATED.match(text, start, hold)
    return found.end() if found else start


def draft_span(clause: Clause, first: int, last: int, *, hold: int | None = None) -> tuple[int, int]:
    """Start and end in the article's text of the words at the offsets ``first`` to ``last`` of the clause.

    Conjunctions and who said it are left out at the front, but never what stands at the offset ``hold`` (the
    figure or the verb; ``last`` where not given); times and places right behind are taken in.
    """
    start = first
    if first == 0:
        openers = list(OPENERS.finditer(clause.mask, 0, max(0, last - 1 if hold is None else hold)))
        start = openers[-1].end() if openers else 0
        loose = _LOOSE.match(clause.mask, start, last)
        start = loose.end() if loose and loose.end() < last else start
    opening = _OPENING.match(clause.mask, start, last)
    start = opening.end() if opening and opening.end() < last else start
    article = re.search(r"\b(?:an?|the|its|their) $", clause.mask[max(0, first - 6) : first])
    if article and first:
        start = first - len(article.group())
    tail = _TAIL.match(clause.mask, last)
    end = tail.end() if tail else last
    return clause.start + start, clause.start + end
