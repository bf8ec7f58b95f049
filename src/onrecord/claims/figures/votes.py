"""Read the two sides of a vote: "voted 7-2 to", "on a 5-2 vote", "passed it on Tuesday, 3-1"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase, Value
from onrecord.claims.clauses.cued import Cued
from onrecord.claims.draft import Draft
from onrecord.expression import expression

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from onrecord.claims.clauses.cut import Clause

_COUNT = r"\d{1,3}(?:,\d{3}|\d{0,5})"
_PAIR = (
    rf"(?<![\w$£€.,-])(?P<one>{_COUNT})(?:[-–—]| votes to | to )(?P<other>{_COUNT})"
    r"(?![\d,]*\d|\.\d|[-–/%:])"
)
_NOUN = r"(?:vote|decision|ruling|majority|margin|split|tally|opinion|verdict)"
_TALLY = Cued(
    r"(?P<lead>\b(?:(?:vot(?:e|ed|es|ing)|divided|split|deadlocked)\s"
    r"(?:(?:of|by|was|were|is|had been|[a-z]+ly)\s){0,2}"
    r"|(?:by|on|with) (?:a|the) (?:vote|margin|count|tally) of\s))?"
    rf"(?P<by>(?:on|in|by|with)\s)?(?:(?:an?|the(?:\ssame)?)\s)?{_PAIR}(?P<noun>[\s-](?:[a-z]+\s)?{_NOUN}\b)?",
    "-",
    "–",
    "—",
    " to ",
)
_DECIDED = expression(
    r"\b(?:vot(?:e|ed|es|ing)|pass(?:ed|es)?|approv(?:ed|es)|adopt(?:ed|s)|rejected|rejects|defeated|failed|"
    r"fails|ratified|endorsed|confirmed|overrode|overridden|override|agreed|refused|declined|decided|"
    r"upheld|ruled|sided|struck down|repealed|cleared|killed|tabled|ballots?|referendum|turned down|ousted|"
    r"enacted|backed|reversed|overturned|affirmed|invalidated|reinstated)\b"
)
_FOUND = expression(
    r"\b(?:found|held|chose|chosen|picked|blocked|dismissed|granted|denied|moved|raised|put)\b"
)
"""What courts and boards decide as well, and others do."""
_COUNTED = expression(
    r"\s(?!(?:on|in|by|to|at|with|for|last|this|early|late|and|but|after|against|a|the|when|while|who|as|"
    r"over|before|during|following|along|among|of)\b)[a-z]"
)
"""A noun right behind: so many of something, not a vote."""
_SEATS = expression(
    r"\b(?:control(?:s|led|ling)?|hold(?:s|ing)?|held|leads?|led|dominate[sd]?|majority|edge|advantage|margin|keeps?|kept|"
    r"(?:run|take|took|won|win|regain|retain)s?|(?:regain|retain)ed) (?:back |over )?(?:control of )?(?:in "
    r"|of )?(?:(?:the|a|that|its|their|both|state|u\.s\.) ){0,2}"
    r"(?:house|senate|chamber|assembly|legislature|council|commission|board|general assembly|court)\b,?(?: "
    r"by)? $"
)
"""Before the seats of two parties: "who control the Senate 30-20"."""
_RANGE = expression(r"\b(?:from|age[ds]?|between|of|for|grades?|in|rose|fell|up|down) $")
"""Before a pair that is no vote: "from 900 to 850", "pupils aged 5-12"."""
_LOST = expression(r"\b(?:failed|fails|fell short|lost|defeated|voted down|turned down)\b")
_LOST_IT = expression(r"\b(?:lost|won|prevailed) $")
_ON_MATTER = expression(
    r"\b(?:council|commission|board|senate|house|lawmakers|motion|bill|measure|resolution|amendment|"
    r"proposal|override|committee|courts?\b|circuit|justices|panel|trustees|supervisors|commissioners|regents)"
)
"""What is voted on, or who votes: without one, two rivals played."""
_REACH = 140


def read_votes(clause: Clause, acts: Sequence[Draft]) -> list[Draft]:
    """A level for each side of the clause's votes, for and against what its ``acts`` decided."""
    if not _BESIDE.search(clause.low):
        return []
    votes = (one for one in _TALLY.finditer(clause.low) if _is_vote(clause, one))
    return [side for found in votes for side in _sides(clause, found, acts)]


def _sides(clause: Clause, found: re.Match[str], acts: Sequence[Draft]) -> list[Draft]:
    sides = [float(found.group(side).replace(",", "")) for side in ("one", "other")]
    lost = _LOST.search(_before(clause, found)) or clause.low.startswith(" against", found.end())
    sides = [min(sides), max(sides)] if lost else sides
    return [_side(clause, found, number, way, acts) for number, way in zip(sides, _WAYS, strict=True)]


_WAYS = ("for", "against")
_BESIDE = expression(r"\d(?:[-–—]| votes to | to )\d")
"""Two numbers side by side, which few clauses have."""


def _is_vote(clause: Clause, found: re.Match[str]) -> bool:
    if found.group("lead") or found.group("noun"):
        return True
    at = clause.start + found.start("one")
    if _FOR_WHOM.match(clause.text, found.end()) or any(one.start <= at < one.end for one in clause.times):
        return False  # "from 640 in 2015 to 612"
    before = _before(clause, found)
    if _SEATS.search(before):
        return True
    doubtful = _LOST_IT.search(before) or _FOUND.search(before)
    decided = _DECIDED.search(before) or (doubtful and _ON_MATTER.search(before))
    told = bool(decided) or found.group().startswith("by the same ")
    told = told and bool(found.group("by") or not _RANGE.search(before))
    return told and _COUNTED.match(clause.low, found.end()) is None


_FOR_WHOM = expression(r" for [A-Z]")
"""Behind what two rivals got: "finished with 812 to 799 for Carl Cole"."""


def _before(clause: Clause, found: re.Match[str]) -> str:
    """The sentence up to the vote."""
    at = clause.start + found.start()
    words = clause.marked.low[max(0, at - _REACH) : at]
    return _SENTENCE.split(words)[-1]


_SENTENCE = expression(r"[.!?][”\"’]?\s+|\n")


def _side(clause: Clause, found: re.Match[str], number: float, way: str, acts: Sequence[Draft]) -> Draft:
    act = next((one.measure.text for one in acts if one.measure), "")
    seats = _SEATS.search(_before(clause, found))
    what = _VOTE.sub("", act)
    measure = MeasurePhrase(text="seats" if seats else f"votes {way} {what}".strip())
    start, end = clause.start + found.start(), clause.start + found.end()
    value = Value(number=number, unit="count", low=number, high=number)
    return Draft(clause, "level", start, end, clause.start + found.start("one"), value=value, measure=measure)


_VOTE = expression(r"^vote\b(?: (?:to|on|for|against) )?")
