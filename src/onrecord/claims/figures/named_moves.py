"""Read a figure as that of a rise or fall that a noun or a verb before it tells: "the largest gain, 1,200"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.clauses.small_words import SMALL
from onrecord.claims.figures.directions import (
    CHANGE_NOUN,
    CHANGE_VERB,
    CHANGE_WORDS,
    NOUN_DIRECTION,
    direction_of_verb,
)
from onrecord.claims.figures.moves import change, offsets

if TYPE_CHECKING:
    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft
    from onrecord.claims.quantities import Quantity

_FORMS = frozenset(("percent", "points", "money", "cardinal", "fraction", "rate"))
_MOVE = (
    rf"(?P<noun>{CHANGE_NOUN})(?:\s(?:in|of|for|among)\s"
    r"(?P<what>(?:(?!comes?\b|came\b|was\b|is\b|were\b|had\b|has\b|at\b)[^#,;:.()\s]+\s?){1,6}))?"
)
_NAMED = rf"(?<!after\s)(?<!before\s)(?<!with\s)(?<!despite\s)(?<!since\s)(?:the|an?|its|their|his|her|our|that|this)\s(?:[a-z#^’'-]+\s){{0,3}}?{_MOVE}"
_APPOSED = re.compile(rf"\b{_NAMED}(?:,|\s?\(|\s[–—-]{{1,2}})\s?(?:{SMALL}\s){{0,2}}$")
_COMES_TO = re.compile(
    rf"\b{_NAMED}(?:\s@+)?\s?\b(?P<is>at|com(?:es|e|ing) to|came to|amount(?:s|ed|ing)? to|add(?:s|ed)? up to|work(?:s|ed) out (?:at|to)|"
    rf"(?:had|has|have|will have|would have) been|(?:will|would) be|equals|averages|averaged)\s(?:{SMALL}\s){{0,2}}$"
)
_FROM_TO = re.compile(
    rf"\b(?:(?P<noun>{CHANGE_NOUN})|(?P<verb>{CHANGE_VERB}|up|down))\b[^#;:.]{{0,60}}\bfrom\s[^#;:.]{{0,20}}#+"
    rf"(?:[^#;:.]{{0,40}}\sto\s[^#;:.]{{0,20}}#+)?[^#;:,.(]{{0,30}}(?:,\sor\s|\s?\()(?:{SMALL}\s){{0,2}}$"
)
_THE_MOST = re.compile(
    rf"\b(?P<verb>{CHANGE_VERB})\s(?:by\s)?(?:the\s)?(?:most|least|fastest|furthest|hardest)(?:\sof all)?,\s(?:by\s)?(?:{SMALL}\s){{0,2}}$"
)
_BREAK = re.compile(r"[.!?;:][”\"’]?\s+|\n")
_CLOSED = re.compile(r"(?:\s(?!and\b|were\b|was\b|are\b|is\b)[a-z-]+){0,2}\s?(?:[,.);]|$)")
_REACH = 140
_WORDS = Cued(rf"\b(?:{CHANGE_NOUN}|{CHANGE_VERB}|up|down)\b", words=" ".join({*NOUN_DIRECTION, *CHANGE_WORDS}))


def read_named_move(clause: Clause, figure: Quantity) -> Draft | None:
    """The change whose size the figure tells, behind what names it: "the drop, 25 percent", "12 (up 3)"."""
    if figure.form not in _FORMS:
        return None
    before = _before(clause, figure)
    if not before or _WORDS.search(before) is None:
        return _so_many_more(clause, figure)
    if figure.form == "money" and _SUM_LOST.search(before):
        return None
    comes_to = _COMES_TO.search(before)
    if comes_to and not (comes_to["is"] == "at" and figure.form == "cardinal"):
        start = figure.start - len(before) + comes_to.start() - clause.start
        return _moved(clause, figure, NOUN_DIRECTION[comes_to["noun"]], comes_to["what"] or "", start)
    if _CLOSED.match(clause.marked.mask, figure.end) is None:
        return None
    apposed = _APPOSED.search(before)
    if apposed:
        return _moved(clause, figure, NOUN_DIRECTION[apposed["noun"]], apposed["what"] or "")
    summed = _THE_MOST.search(before) or (_FROM_TO.search(before) if figure.form == "percent" else None)
    if summed is None:
        return _so_many_more(clause, figure)
    noun = summed.groupdict().get("noun")
    way = NOUN_DIRECTION[noun] if noun else direction_of_verb(summed["verb"])
    return _moved(clause, figure, way, "")


_SUM_LOST = re.compile(r"\b(?:shortfall|loss|losses)\b")
"""Money that is missing is a sum, and nothing moved by it."""


def _before(clause: Clause, figure: Quantity) -> str:
    """The words of the sentence before the figure, as far as it may belong to them."""
    mask, first = clause.marked.mask, max(0, figure.start - _REACH)
    ends = [end.end() for end in _BREAK.finditer(mask, first, figure.start)]
    return mask[ends[-1] if ends else first : figure.start]


def _moved(clause: Clause, figure: Quantity, way: Direction, what: str, start: int | None = None) -> Draft:
    first, last = offsets(clause, figure)
    return change(clause, figure, way, what.strip(), (first if start is None else max(0, start), last))


def _so_many_more(clause: Clause, figure: Quantity) -> Draft | None:
    """As in "Ontario (32 more)"."""
    mask = clause.marked.mask
    found = _MORE.match(mask, figure.end)
    if found is None or not mask.endswith("(", 0, figure.start):
        return None
    return _moved(clause, figure, "up" if found["way"] == "more" else "down", "")


_MORE = re.compile(r"\s(?P<way>more|fewer|less)\)")
