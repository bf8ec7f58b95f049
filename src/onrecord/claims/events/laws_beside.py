"""Read laws that stand beside another matter with what they do: "blames a rule that lets people go"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.clauses.cued import Cued
from onrecord.claims.clauses.spans import draft_span
from onrecord.claims.draft import Draft
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.clauses.cut import Clause

_LAW = Cued(
    r"\b(?:under|over|blam(?:es?|ed|ing)|credit(?:s|ed|ing)?|fault(?:s|ed|ing)|violat(?:es?|ed|ing)|"
    r"credit to|blame on|"
    r"block|throw out|stop|strike down|challeng(?:es?|ed|ing)|cit(?:es|ed|ing)|(?:slide|drop|rise|"
    r"increase|decline) to|and) "
    r"(?P<law>(?:an?|the|its|two|three|new|several|\^+(?:['’]s)?|@+|[a-z]+['’]s)(?: (?:@+|new|old|state|"
    r"federal|city|county|"
    r"local|court|\^+|[a-z]{3,12})){0,3}? (?:laws?|ordinances?|orders?|rules?|polic(?:y|ies)|statutes?|"
    r"regulations?|bans?) "
    r"(?:(?:that|which) (?!would\b|could\b|might\b|may\b|is\b|are\b|was\b|were\b|has\b|had\b|have\b|"
    r"it\b|they\b|he\b|she\b|the\b|"
    r"\^|@)[a-z]+|requiring|barring|limiting|banning|forbidding|allowing) [a-z^#])",
    words="law laws ordinance order rule rules policy policies statute regulation ban bans",
)
_LONGEST = 120
"""Characters on what the law does."""
_NEXT = expression(r",|;|:|\s[–—]\s|\s(?:and|but|because|while|after|when|said|says)\s")
_NAMED = 8
"""Words that name the law."""


def read_laws_beside(clause: Clause, told: Sequence[Draft]) -> list[Draft]:
    """The laws of the clause that no act of it adopts, ends or changes, and that say what they do."""
    drafts: list[Draft] = []
    for found in _LAW.finditer(clause.mask):
        first = found.start("law")
        stop = _NEXT.search(clause.mask, found.end(), first + _LONGEST)
        last = stop.start() if stop else min(len(clause.mask), first + _LONGEST)
        start, end = draft_span(clause, first, last, hold=first)
        if any(one.kind == "event" and start <= one.at < end for one in told):
            continue
        words = clause.text[first:last].split()[1 : _NAMED + 1]
        measure = MeasurePhrase(text=" ".join(words))
        drafts.append(Draft(clause, "event", start, end, start, measure=measure, act="adopted"))
    return drafts
