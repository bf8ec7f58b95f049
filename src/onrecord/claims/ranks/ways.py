"""Which way a rank goes where its own words do not tell: "a level not seen since", "did best"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.phrases import words_of
from onrecord.claims.figures.directions import NOUN_DIRECTION, direction_of_verb
from onrecord.claims.trends.words import ILL
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.claim import Direction, MeasurePhrase
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft

LOW_SO = frozenset("few low little small rare slow cheap short thin weak quiet calm".split())
"""Of what there is little where it is so: "not since 1957 so few"."""
_REACH = 140
_SENTENCE = expression(r"[.!?;][”\"’]?\s|\n")


def way_before(clause: Clause, first: int) -> Direction:
    """The way of the last move that the sentence tells before the offset ``first``."""
    low, at = clause.marked.low, clause.start + first
    begins = max(0, at - _REACH)
    begins = max((stop.end() for stop in _SENTENCE.finditer(low, begins, at)), default=begins)
    for word in reversed(words_of(low[begins:at])):
        way = NOUN_DIRECTION.get(word.text) or direction_of_verb(word.text)
        way = _FEWER.get(word.text, way) if way == "none" else way
        if way != "none":
            return way
    return "none"


_FEWER: dict[str, Direction] = {"up": "up", "down": "down", "fewer": "down", "below": "down", "under": "down"}
_SUNK_TO = expression(
    r"\b(?:s[aiu]nk|f[ae]ll|fallen|falling|dropped|dropping|drops|declined|plunged|plummeted|slid|shrank|"
    r"dipped|slipped|down|tumbled|edged down) to (?:an?|the|its|their) (?:new )?$"
)


def has_sunk(mask: str, first: int) -> bool:
    """Whether what stands at the offset is what something fell to: "sank to a record 3.1 percent"."""
    return _SUNK_TO.search(mask, max(0, first - _NEAR), first) is not None


_NEAR = 40
_RELIEF = expression(r"clear|solv|declin|drop|reduc|fall|decreas|prevent|surviv|improv")
"""What is done against an ill."""
_JUDGES = expression(
    r"\b(?:did|do|does|doing|fare[sd]?|done|(?P<be>were|was|is|are)|perform(?:s|ed)?) (?:any |much |even )?"
    r"(?P<word>best|worst|better|worse)\b|\bcame (?:in )?(?P<last>last)\b"
)


def way_of_judged(draft: Draft, measure: MeasurePhrase) -> Direction:
    """The way of what did best or worse, by whether there had better be less of what it did so in."""
    found = _JUDGES.search(draft.clause.marked.low, draft.start, draft.end)
    low = measure.text.lower()
    if found is None or (found["be"] and draft.kind != "rank") or not ILL.search(low) or _RELIEF.search(low):
        return draft.direction
    return "up" if found["last"] or found["word"] in {"worst", "worse"} else "down"
