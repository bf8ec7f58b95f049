"""Read the two sides of a poll: "voters favor it, 71 to 23 percent", "she leads by 62% to 25%"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase, Value
from onrecord.claims.clauses.cued import Cued
from onrecord.claims.draft import Draft
from onrecord.claims.measures.noun_phrases import subject_before
from onrecord.claims.measures.support import rivals_in, support_for
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.clauses.cut import Clause

_SHARE = r"\d{1,2}(?:\.\d)?"
_PERCENT = r"\s?(?:percent|per cent|%)"
_SIDES = Cued(
    rf"(?<!from )(?<![\w.$£€-])(?P<one>{_SHARE})"
    rf"(?:{_PERCENT}(?: to |[-–])(?P<bare>{_SHARE})(?![\d.,]*\d|{_PERCENT})|"
    rf"(?:{_PERCENT})?(?: to |[-–])(?P<other>{_SHARE}){_PERCENT})",
    "percent",
    "per cent",
    "%",
)
_ASKED = expression(
    r"\b(?P<who>voters|residents|respondents|adults|americans|people|parents|women|men|"
    r"democrats|republicans|independents)\b[^.;]{0,80}\b(?:favou?r|support|oppose|prefer|(?:dis)?approve|"
    r"back|trust|want|say|said|believe|think|reject|rejected|approved|passed|adopted|ratified|like|"
    r"choose|chose|opposed|in favou?r|against)\b"
    r"|\b(?:leads?|led|leading|ahead|trails?|trailed|trailing|behind|beats?|favou?red|preferred|backed|supported|"
    r"passed|won|carried|prevailed|split)\b"
)
_MOVES = expression(
    r"\b(?:rose|fell|grew|dropped|climbed|slipped|increased|decreased|rise|fall|drop|grow|up|down)\b[^,;]*$"
)
_ALL = 101.0
"""Percent: the sides of a poll are no more than all, but for rounding."""
_REACH = 140


def read_polls(clause: Clause) -> list[Draft]:
    """A share for each side that the clause's poll found."""
    return [*_pair(clause), *_by_whom(clause)]


def _by_whom(clause: Clause) -> Iterator[Draft]:
    """What part favors or opposes something: "was favored by 48 percent and opposed by 31"."""
    for found in _BY.finditer(clause.low):
        at = clause.start + found.start()
        told = found["percent"] or "percent" in clause.marked.low[max(0, at - _NEAR) : at]
        if told and float(found["one"]) < _ALL:
            noun = "opposition to" if found["way"] in {"opposed", "rejected"} else "support for"
            subject = subject_before(clause, len(_IS.sub("", clause.mask[: found.start()])))
            measure = MeasurePhrase(text=f"{noun} {subject}") if subject else None
            yield _side(clause, found, "one", measure)


_BY = Cued(
    r"\b(?P<way>favou?red|backed|supported|opposed|rejected)\sby\s(?:(?:about|only|just|some|nearly)\s)?"
    rf"(?P<one>{_SHARE})(?P<percent>{_PERCENT})?(?![\w%]|[,.]\d|\s(?:[a-z]+s|points)\b)",
    words="favored favoured backed supported opposed rejected",
)
_IS = expression(r"(?:\s(?:is|was|are|were|been|being|has|have|had))+\s$")
_NEAR = 60


def _pair(clause: Clause) -> list[Draft]:
    found = next(iter(_SIDES.finditer(clause.low)), None)
    if found is None:
        return []
    at = clause.start + found.start()
    before = re.split(r"[.!?]\s+|\n", clause.marked.low[max(0, at - _REACH) : at])[-1]
    asked = _ASKED.search(before)
    sides = ("one", "bare" if found["bare"] else "other")
    shares = [float(found[side]) for side in sides]
    if asked is None or sum(shares) > _ALL or shares[0] <= shares[1] or _MOVES.search(before):
        return []
    rivals = None if asked["who"] else rivals_in(clause.marked.text[max(0, at - _REACH) : at])
    if rivals:
        measures = [support_for(rivals.first), support_for(rivals.second)]
    else:
        what = _OF_WHAT.search(clause.marked.text, max(0, at - len(before)), at)
        of = f"{what['what']} among {asked['who'] or 'voters'}" if what else ""
        nouns = (f"support for {of}", f"opposition to {of}") if what else None
        ways = ("against", "for") if _AGAINST.search(before) else ("for", "against")
        nouns = (nouns[::-1] if ways[0] == "against" else nouns) if nouns else None
        measures = [
            MeasurePhrase(text=text)
            for text in nouns or (f"{asked['who'] or 'voters'} {way}" for way in ways)
        ]
    return [_side(clause, found, *side) for side in zip(sides, measures, strict=True)]


_OF_WHAT = expression(
    r"\b(?:opposed? to|oppos(?:e|es|ed)|in favou?r of|favou?r(?:s|ed)?|support(?:s|ed)?|back(?:s|ed)?|"
    r"reject(?:s|ed)?|"
    r"approve[sd]? of|against) (?:the |an? |his |her |its )?(?P<what>(?!it\b|them\b|that\b|him\b|her\b|"
    r"to\b)[^,;.#]{3,40}?),? (?:by )?$"
)
"""What they were asked about, close before the figures: "oppose the levy, 52 to 41 percent"."""
_AGAINST = expression(r"\b(?:oppos(?:e|es|ed)|reject(?:s|ed)?|against|disapprov(?:e|es|ed))\b[^,;]*,?[^,;]*$")
"""What they say of it comes first, so the larger side is against."""


def _side(clause: Clause, found: re.Match[str], side: str, measure: MeasurePhrase | None) -> Draft:
    number = float(found[side])
    value = Value(number=number, unit="percent", low=number - _HALF, high=number + _HALF)
    start, end = clause.start + found.start(), clause.start + found.end()
    at = clause.start + found.start(side)
    return Draft(clause, "share", start, end, at, value=value, measure=measure)


_HALF = 0.5
"""Percentage points: what whole figures are rounded by."""
