"""Read trends told by their signs: "shows no sign of slowing", "there are signs that prices are easing"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.figures.directions import NOUN_DIRECTION, VERB_DIRECTION
from onrecord.claims.measures.noun_phrases import subject_before
from onrecord.claims.measures.subjects import measure_or_pointer
from onrecord.claims.trends.matters import is_matter
from onrecord.claims.trends.nouns import MOVE, trend_of, way_of_noun
from onrecord.claims.trends.words import NAMELESS, SUPPOSED, way_of

if TYPE_CHECKING:
    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft

_SIGNS = Cued(
    r"\b(?:show(?:s|ed|n|ing)?|(?:is|are|was|were) showing|g[ai]ve(?:s|n)?|offer(?:s|ed)?|display(?:s|ed)?) "
    r"(?P<no>no |few |little )?(?:clear |real |early |some |many )?(?:signs?|hint|evidence|indications?) of "
    r"(?:an? |any |the )?(?:[a-z]{3,12} )?(?P<way>slowing|stopping|ending|stabili[sz]ing|level(?:l)?ing "
    r"off|leveling|"
    r"slowdown|letting up|let-up|letup|recovery|relief|stabili[sz]ation|[a-z]{3,14}ing|increase|rise|"
    r"growth|rebound|"
    r"improvement|decline|decrease|drop)\b",
    words="sign signs hint evidence indication",
)
_LEVELING = ("stabili", "level")
_OVER = frozenset("slowing slowdown letting let-up letup stopping ending relief abating".split())


def read_signs(clause: Clause) -> list[Draft]:
    """The trend that the clause shows signs of, or none of: then what was under way goes on."""
    if going := _going_on(clause):
        return going
    found = _SIGNS.search(clause.mask)
    subject = subject_before(clause, found.start()) if found else ""
    if found is None or SUPPOSED.search(clause.mask, 0, found.start()):
        return []
    moved = NOUN_DIRECTION.get(subject.lower().split(" of ")[0].split(" in ")[0].rsplit(" ", 1)[-1])
    thing = subject.lower() not in NAMELESS and subject.endswith("s")
    sign = _way(found.group("way"), subject)
    if sign is None or not (thing or moved or is_matter(subject)):
        return []
    way: Direction = sign
    if found.group("no"):
        way = moved or ("up" if sign == "down" or found.group("way") in _OVER else "none")
    named = measure_or_pointer(subject, clause)
    return [trend_of(clause, (0, found.end()), found.start(), way, named)]


_GOES_ON_WITH = Cued(
    r"\b(?P<verb>continu(?:es|ed|ing)|resum(?:es|ed|ing)|revers(?:es|ed|ing)|extend(?:s|ed|ing)) (?:its|"
    rf"their|the|an?) (?:[a-z-]+ ){{0,3}}?"
    rf"(?P<move>{MOVE})\b(?! (?:of|in) #)",
    words="continue continued continuing resume resumed resuming reverse reversed reversing extend extends",
)
_OPPOSITE: dict[Direction, Direction] = {"up": "down", "down": "up", "none": "none"}


def _going_on(clause: Clause) -> list[Draft]:
    """As in "property crime continued its slide", "reversed a long decline"."""
    found = _GOES_ON_WITH.search(clause.mask)
    subject = subject_before(clause, found.start()) if found else ""
    if found is None or SUPPOSED.search(clause.mask, 0, found.start()):
        return []
    if subject.lower() in NAMELESS or not (is_matter(subject) or subject.endswith("s")):
        return []
    way = way_of_noun(found["move"])
    way = _OPPOSITE[way] if found["verb"].startswith("rev") else way
    return [trend_of(clause, (0, found.end()), found.start(), way, measure_or_pointer(subject, clause))]


def _way(word: str, subject: str) -> Direction | None:
    """The way of the move that there are signs of; None for what is no move."""
    if word.startswith(_LEVELING):
        return "none"
    if word in _OVER:
        return "down"
    if word == "recovery":
        return "up"
    return NOUN_DIRECTION.get(word) or VERB_DIRECTION.get(word) or way_of(word, subject)
