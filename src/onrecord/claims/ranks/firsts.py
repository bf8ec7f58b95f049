"""Find what was so for the first time: "its first loss since May", "for the first time in nine years"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.clauses.marked import TIME
from onrecord.claims.clauses.phrases import words_of
from onrecord.claims.comparisons.degrees import COMPARATIVES
from onrecord.claims.figures.directions import NOUN_DIRECTION, direction_of_verb
from onrecord.claims.ranks.ranked import Ranked
from onrecord.expression import expression

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses.cut import Clause

_TIME = Cued(
    r"\b(?:(?:for|was|is|be|marks|marked)\s)?(?:the|its|their)\s(?:very\s)?first "
    r"(?:time|year|month|week|quarter)\b",
    "first ",
)
_SINCE = Cued(
    r"(?:\b(?:the|its|their|a|an)\s|['’]s\s|[\"“])(?:very\s)?(?P<first>first)\b(?!\s(?:time|half|"
    r"of)\b)(?P<what>[^;#@]{0,70}?)\s(?=since\b|@)",
    words="first",
)
_TO_DO = Cued(
    r"\b(?:is|was|were|are|be|becom(?:e|es|ing)|became)\s(?:the|its|their)\s(?:very\s)?(?P<first>first)\s"
    r"(?:(?:[a-z.-]+\s){0,2}(?:states?|cit(?:y|ies)|count(?:y|ies|ry|ries)|towns?|nations?|provinces?|"
    r"places?|districts?|"
    r"school|college|university|hospital|company|woman|man|person|women|governor|mayor|president|candidate)|"
    r"[a-z]+[ou]r|"
    r"team|agency)\s(?:(?:in|of|on|from|among)\s[a-z.^’' -]{2,40}?\s)?(?:to\s(?=[a-z])(?!(?:the|"
    r"a|an)\s)|without\s)",
    words="first",
)
"""Who did something before all others: "became the first state to ban it"."""
_APPOSED = Cued(
    r"(?:^|\bmak(?:e|es|ing)\s(?:[\w^’'.-]+\s){1,3}?)(?:the|its|their)\s(?P<first>first)\s"
    r"(?:(?:[a-z.-]+\s){0,2}?(?:state|city|county|country|town|nation|province|place|district|school|college|"
    r"university|hospital|company|woman|man|person|governor|mayor|president|team|agency|department)\s"
    r"(?:(?:in|of|on|from|among)\s[a-z.^’' -]{2,40}?\s)?|of\s#+\s[a-z]+\s)to\s(?=[a-z])(?!(?:the|a|an)\s)",
    words="first",
)
"""Who did so before all others, told beside it: "abolished the tax, the first state to do so"."""
_DEED = expression(r"[a-z-]+(?:\s(?!(?:in|on|at|by|when|after|since|and|but|while|as)\b)[a-z’'^-]+){0,5}")
_NONE = expression(r"\b(?:no|none|without|zero|nobody|nothing|neither)\b|\bno longer\b")
_LOW = expression(r"\b(?:below|under)\b")
_CROSSED = expression(
    r"\b(?:topped|passed|exceeded|surpassed|crossed|reached|hit|above|below|under|over|past|"
    r"beyond)\s[^;]{0,20}#"
)
"""A mark passed "for the first time" is a record without a word of how far back it reaches."""
_PASSED = expression(
    r",? (?:[a-z’'-]+ ){0,6}?(?:topped|passed|exceeded|surpassed|crossed|reached|hit|fell below|"
    r"dropped below|"
    r"rose above|went over|more than|fewer than|less than|over) (?:[a-z]+ ){0,2}?(?:[$£€]?\d|half|a million)"
)
_BACK = expression(
    r"\b(?:since|ever|in (?:[a-z^]+ )?history|on record|in (?:[a-z]+ )?memory|in (?:many |several |some "
    r")?(?:years|months))\b|@|"
    r"\bdecades?\b|"
    r"\bgeneration\b"
)
_NEW = expression(r"\b(?:was|is|be|marks|marked)\s(?:the|its|their)\s")


def find_firsts(clause: Clause) -> Iterator[Ranked]:
    """Each "first" of the clause that reaches back in time."""
    if "first" not in clause.low:
        return
    for found in _SINCE.finditer(clause.mask):
        if _reaches_back(clause, found.end()):
            way = _of_what(found.group("what"))
            fewer = not found.group("what").strip() and _FEWER.search(
                clause.marked.low, *_just_before(clause, found)
            )
            yield Ranked(found.start("first"), found.end("first"), 1.0, "down" if fewer else way)
    for found in _TIME.finditer(clause.low):
        if not _is_in_time(clause, found.end()) and _is_first(clause, found):
            yield Ranked(found.start(), found.end(), 1.0, _way(clause, found.start()))
    apposed = _APPOSED.finditer(clause.low) if clause.joint == "," or " mak" in clause.low else ()
    for found in (*_TO_DO.finditer(clause.low), *apposed):
        ends = _DEED.match(clause.mask, found.end())
        span = (found.start(), ends.end() if ends else found.end())
        yield Ranked(found.start("first"), found.end(), 1.0, "up", span)
    for time in clause.times:
        if time.role == "since" and "first time" in time.text.lower():
            start = time.start - clause.start
            yield Ranked(start, time.end - clause.start, 1.0, _way(clause, start))


def _is_in_time(clause: Clause, end: int) -> bool:
    """Whether the words lie in a time phrase: "for the first time in seven years", "the first quarter"."""
    return clause.mask[end - 1] == TIME


def _reaches_back(clause: Clause, end: int) -> bool:
    """Whether "since" follows, or a time that looks back as "in seven years" does."""
    if clause.mask.startswith("since", end):
        return True
    return any(time.role == "since" and time.start - clause.start == end for time in clause.times)


def _is_first(clause: Clause, found: re.Match[str]) -> bool:
    if _PASSED.match(clause.marked.low, clause.start + found.end()):
        return True
    bounds = any(one.hedge in {"more_than", "less_than"} for one in clause.figures)
    if (
        bounds
        or _CROSSED.search(clause.mask, 0, found.start())
        or _BACK.search(clause.mask, found.end(), found.end() + 60)
    ):
        return True
    stated = _NEW.match(found.group()) is not None and clause.mask.startswith(" that ", found.end())
    return stated or any(time.role in {"since", "duration"} for time in clause.times)


def _of_what(words: str) -> Direction:
    """Down for the first loss, or the first year without a thing; else up."""
    moves = [NOUN_DIRECTION.get(word) for word in words.split()]
    return "down" if "down" in moves or _NONE.search(words) or _LOW.search(words) else "up"


_FEWER = expression(r"\b(?:fewer|less|lower|below|under|without)\b[^.;!?]*$")
"""What was so for the first time, told before: "had a month with fewer fires, its first since 2012"."""


def _just_before(clause: Clause, found: re.Match[str]) -> tuple[int, int]:
    at = clause.start + found.start()
    return max(0, at - _NEAR), at


_NEAR = 100


def _told_behind(clause: Clause, start: int) -> Direction:
    """Down where the words behind an opening "For the first time since 1972," tell a fall."""
    low, first = clause.marked.low, clause.start + start
    stop = _STOP.search(low, first)
    words = low[first : min(first + _REACH, stop.start() if stop else len(low))]
    if _LOW.search(words) or _SO_LOW.search(words):
        return "down"
    ways = (direction_of_verb(word.text) for word in words_of(words))
    return "down" if next((way for way in ways if way != "none"), "up") == "down" else "up"


_THAT = expression(r"\bfirst (?:time|year|month|week|quarter)\b[^.;#]{0,40}?\sthat\s")
_SO_LOW = expression(r"\b(?:this|that|so|as)\s(?:low|few|little|small)\b|\b(?:lower|fewer)\b")
_STOP = expression(r"[.!?;]\s|\n")
_REACH = 200


def _way(clause: Clause, start: int) -> Direction:
    """Down where what was so for the first time is a fall, or none at all."""
    before = clause.low[max(0, start - 80) : start]
    that = _THAT.search(clause.low, start, start + _REACH)
    if that or not before.strip(" ,"):
        return _told_behind(clause, that.end() if that else start)
    verbs = [direction_of_verb(word.text) for word in words_of(before)]
    less = any(COMPARATIVES.get(word) == "down" for word in before.split())
    return "down" if less or _LOW.search(before) or _NONE.search(before[-40:]) or "down" in verbs else "up"
