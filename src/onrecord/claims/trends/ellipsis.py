"""Read trends by those told before: "and so did thefts", "Burglary followed suit", "Arson did not"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.measures.subjects import measure_or_pointer
from onrecord.claims.trends.matters import is_matter
from onrecord.claims.trends.nouns import trend_of
from onrecord.expression import expression

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


_SIDE_BY_SIDE = Cued(
    r"(?:(?:but |and |only |while )?(?:the )?)(?P<who>[a-z^][a-z^’' -]{2,50}?) "
    r"(?:also |alone |again |has |have ){0,2}"
    r"(?:(?P<same>follow(?:ed|s) (?:suit|(?:the same|a similar|that) (?:path|pattern|trend|course|line))"
    r"|(?:did|do|does) the same|(?:moved|went|headed) the same way"
    r"|(?:showed|tells?|told|saw) (?:the same|a similar) (?:pattern|trend|story))"
    r"|(?:buck(?:ed|s)?|defied|defies|ran against|runs against|reversed) (?:the|that|this) (?:[a-z]+ )?trend"
    r"|(?:went|goes|moved|moves|headed|heads|ran) (?:in )?the (?:other|opposite|wrong) (?:way|direction)"
    r"|(?:was|were|is|are) (?:the|an) (?:only |lone |one )?exceptions?)$",
    words="followed follows did do does moved went headed showed tell told saw bucked bucks defied defies "
    "ran "
    "runs reversed goes moves heads exception exceptions",
)
_FIGURE_NEXT = expression(r"[^.;!?\n]*#")
_OPPOSITE: dict[Direction, Direction] = {"up": "down", "down": "up", "none": "none"}


def read_beside(clause: Clause, way: Direction) -> list[Draft]:
    """What went the ``way`` of the trend told before, or the other way, where no figure tells it better."""
    found = _SIDE_BY_SIDE.search(clause.mask.rstrip(" @")) if way != "none" and not clause.figures else None
    if found is None or found.start() or _FIGURE_NEXT.match(clause.marked.mask, clause.end):
        return []
    who = clause.text[found.start("who") : found.end("who")]
    places = "^" in clause.mask[found.start("who") : found.end("who")]
    if not (places or is_matter(who)):
        return []
    direction = way if found.group("same") else _OPPOSITE[way]
    named = (None, "") if places else measure_or_pointer(who, clause)
    return [trend_of(clause, (0, found.end()), found.start("who"), direction, named)]
