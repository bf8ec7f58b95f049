"""Find the place or group that a claim compares with: "than New York", "the national average"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import TOGETHER, PlacePhrase
from onrecord.expression import expression

if TYPE_CHECKING:
    import re

    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.places.mentions import PlaceMention

_LINK = (
    r"(?:than|as|above|below|over|under|behind|exceeds?|exceeded|trails?|trailed|trailing|tops?|topped|topping|beats?|"
    r"beaten|lags|lagged|lagging|surpass(?:es|ed|ing)|outpac(?:es|ed|ing)|of|with|to|times)"
)
_TO_PLACE = expression(
    rf"\b{_LINK}\s+(?:in\s+|for\s+|at\s+|what\s+)?(?:(?:that|those)\s+(?:of|"
    rf"in)\s+)?(?:the\s+(?:rest\s+of\s+)?|neighbou?ring\s+|nearby\s+|other\s+)?"
    r"(?:the\s+#+\s+(?:[a-z]+\s+){0,3}(?:in|of|for)\s+(?:the\s+)?|#+\s+(?:[a-z]+\s+){0,2}(?:in|of|"
    r"for)\s+)?(?P<place>\^+)(?P<more>(?:,?\s+and\s+\^+|"
    r",\s+\^+){0,5})(?:['’]s?)?(?P<average>(?:\s+[a-z-]+){0,2}\s+(?:average|"
    r"median|rate|figure)\b)?"
)
_UNLINKED = expression(
    r"\s+(?:(?:the\s+)?(?:rate|figure|level|average|number|share|size|population|price|cost|length|amount|total)\s+(?:in|of|"
    r"for)\s+(?:neighbou?ring\s+|nearby\s+)?|"
    r"(?:that|those)\s+(?:(?:of|in|for|at)\s+)?(?:the\s+rest\s+of\s+)?|"
    r"(?:of\s+)?what\s+(?:it|they)\s+(?:is|was|are|were|do|does|did|costs?|pays?|charges?)\s+(?:in|for|at)\s+)?"
    r"(?:the\s+)?(?P<place>\^+)(?P<more>(?:\s+and\s+\^+){0,3})(?:['’]s?)?"
    r"(?P<average>(?:\s+[a-z-]+){0,2}\s+(?:average|median|rate|figure)\b)?"
)
_TO_AVERAGE = expression(
    rf"\b{_LINK}\s+(?P<group>(?:the\s+)?(?:[a-z-]+\s+){{0,2}}(?:average|median|norm)|the\s+(?:national|"
    rf"state|statewide|provincial|county|regional|federal|countrywide|nationwide|"
    r"citywide)\s+(?:figure|rate|level|number|share)|the (?:state|nation|country|province|region|"
    r"county)(?=$|[,.;])"
    r"|(?:the\s+)?#+\s+(?:[a-z]+\s+){0,3}(?:nationwide|nationally|statewide|countrywide|citywide|"
    r"elsewhere))\b"
)
_TO_PRONOUN = expression(r"\b(?:above|below|behind)\s+(?P<pronoun>it|them|theirs)\b")


def find_versus(clause: Clause, place: int, *, linked: bool = True) -> tuple[PlacePhrase, int] | None:
    """What the clause compares with, at or behind the offset ``place``, and the offset behind it.

    Where the words before ``place`` link it already ("twice the national average"), it is not ``linked``.
    """
    if not linked:
        found = _UNLINKED.match(clause.mask, place)
        if found:
            return _named(clause, found), found.end()
    found = _TO_PLACE.search(clause.mask, place, place + 140)
    if found:
        return _named(clause, found), found.end()
    found = _TO_AVERAGE.search(clause.mask, place, place + 100)
    if found:
        text = clause.text[found.start("group") : found.end("group")]
        return PlacePhrase(text=text, name=text), found.end()
    found = _TO_PRONOUN.search(clause.mask, place, place + 60)
    if found:
        return PlacePhrase(text=found.group("pronoun"), name=""), found.end()
    return None


def _named(clause: Clause, found: re.Match[str]) -> PlacePhrase:
    """One place, or several joined: "New York and Los Angeles"."""
    left, right = clause.start + found.start("place"), clause.start + found.end("more")
    spots: list[PlaceMention] = [spot for spot in clause.places if left <= spot.start and spot.end <= right]
    text = clause.marked.text[left : clause.start + found.end()]
    if not spots:
        return PlacePhrase(text=text, name=text)
    if len(spots) == 1:
        return PlacePhrase(text=text, name=spots[0].place.name, id=spots[0].place.id)
    ids = [spot.place.id for spot in spots]
    joined = TOGETHER.join(one for one in ids if one) if all(ids) else None
    return PlacePhrase(text=text, name=" and ".join(spot.place.name for spot in spots), id=joined)


def is_place_compared(clause: Clause, spot: PlaceMention) -> bool:
    """Whether the mention stands in the clause only as what is compared with."""
    before = clause.mask[max(0, spot.start - clause.start - 40) : spot.start - clause.start]
    return bool(_COMPARED.search(before) or _RANKED_AFTER.search(before))


_RANKED_AFTER = expression(
    r"(?:#|est\b|most\b|least\b)[^;,.@#]{0,30}(?:\bcountry|\bnation|\bstate|\bworld|\bregion|\^)\s(?:after|behind)\s$"
    r"|\^['’]s\s(?:#+|[a-z-]{3,20}est)(?:\s[a-z-]+){1,3}\s(?:after|behind)\s(?:only\s)?$"
)
"""What stands before the one that ranks higher: "the second-safest in the country after New York"."""
_COMPARED = expression(
    r"(?:\b(?:than|only\s+to|as\s+[a-z-]+\s+as|above|below|behind|exceeds?|exceeded|exceeding|trails?|trailed|trailing|lags|lagged|lagging|tops|topped|unlike|double|twice|"
    r"triple|times|past|ahead\s+of|surpass(?:es|ed|ing)?|overt(?:akes?|ook|aken)|outpac(?:es|ed|ing))|"
    r"half\s+of(?=\s+what\s+(?:it|they)\s+(?:is|was|are|were)\b)|#(?:\s+of)?(?=\s+(?:that|those|what)\b))\s+"
    r"(?:what\s+(?:(?:it|they)\s+(?:is|was|are|were)\s+)?)?(?:in\s+|for\s+)?"
    r"(?:(?:(?:that|those)\s+(?:(?:of|in|for)\s+)?(?:the\s+rest\s+of\s+)?)|the\s+#+\s+(?:of|in|for|at)\s+)?"
    r"(?:the\s+)?(?:\^+,?\s+(?:and\s+)?)?$"
)
