"""Read the two sides of a poll: "voters favor it, 71 to 23 percent", "she leads by 62% to 25%"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase, Value
from onrecord.claims.clauses.cued import Cued
from onrecord.claims.draft import Draft
from onrecord.claims.measures.support import rivals_in, support_for

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause

_SHARE = r"\d{1,2}(?:\.\d)?"
_PERCENT = r"\s?(?:percent|per cent|%)"
_SIDES = Cued(
    rf"(?<!from )(?<![\w.$£€-])(?P<one>{_SHARE})(?:{_PERCENT})?(?: to |[-–])(?P<other>{_SHARE}){_PERCENT}",
    "percent",
    "per cent",
    "%",
)
_ASKED = re.compile(
    r"\b(?P<who>voters|residents|respondents|adults|americans|people|parents|women|men|"
    r"democrats|republicans|independents)\b[^.;]{0,80}\b(?:favou?r|support|oppose|prefer|(?:dis)?approve|"
    r"back|trust|want|say|said|believe|think|reject|like|choose|chose)\b"
    r"|\b(?:leads?|led|leading|ahead|trails?|trailed|trailing|behind|beats?|favou?red|preferred|backed|supported)\b"
)
_MOVES = re.compile(
    r"\b(?:rose|fell|grew|dropped|climbed|slipped|increased|decreased|rise|fall|drop|grow|up|down)\b[^,;]*$"
)
_ALL = 101.0
"""Percent: the sides of a poll are no more than all, but for rounding."""
_REACH = 140


def read_polls(clause: Clause) -> list[Draft]:
    """A share for each side that the clause's poll found."""
    found = next(iter(_SIDES.finditer(clause.low)), None)
    if found is None:
        return []
    at = clause.start + found.start()
    before = re.split(r"[.!?]\s+|\n", clause.marked.low[max(0, at - _REACH) : at])[-1]
    asked = _ASKED.search(before)
    shares = [float(found[side]) for side in ("one", "other")]
    if asked is None or sum(shares) > _ALL or shares[0] <= shares[1] or _MOVES.search(before):
        return []
    rivals = None if asked["who"] else rivals_in(clause.marked.text[max(0, at - _REACH) : at])
    if rivals:
        measures = [support_for(rivals.first), support_for(rivals.second)]
    else:
        measures = [MeasurePhrase(text=f"{asked['who'] or 'voters'} {way}") for way in ("for", "against")]
    return [_side(clause, found, *side) for side in zip(("one", "other"), measures, strict=True)]


def _side(clause: Clause, found: re.Match[str], side: str, measure: MeasurePhrase) -> Draft:
    number = float(found[side])
    value = Value(number=number, unit="percent", low=number - _HALF, high=number + _HALF)
    start, end = clause.start + found.start(), clause.start + found.end()
    at = clause.start + found.start(side)
    return Draft(clause, "share", start, end, at, value=value, measure=measure)


_HALF = 0.5
"""Percentage points: what whole figures are rounded by."""
