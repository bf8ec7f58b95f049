"""Read a denial that only points back at a cause named before: "disputes that", "isn't buying it"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.causes.told_outcomes import CLAIM
from onrecord.claims.clauses.cued import Cued
from onrecord.claims.draft import Draft

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause

_CLAIM = (
    r"(?:(?:that|this|it|those|both|(?:the|any|such an?|such) (?:[a-z]+ ){0,2}(?:claims?|line|ideas?|"
    r"notion|suggestions?|"
    r"charges?|accusations?|"
    r"explanation|argument|theory|link|connection|premise|assertion|criticism|conclusion|blame|"
    r"reasoning|finding))"
    r"(?: (?:as|outright|flatly|too|entirely|completely|[a-z]+ly))?)"
)
_END = r"(?=$|[.,;:]| (?:as|and|but|saying|noting|calling|pointing|outright|on|in|@)\b)"
_REBUTS = Cued(
    r"\b(?:(?:reject|dismiss|disput|deni|deny|refut|rebut|contest|question|challeng|discount|scoff|"
    r"disagree|disagrees|"
    rf"ridicul|counter|oppos)(?:es?|s|ed|d|ies|ied|ing|ted|s at|ed at|d with| with)? {_CLAIM}{_END}|"
    rf"(?:do|does|did)(?: not|n['’]t) (?:believe|buy|accept|agree with) {_CLAIM}{_END}|"
    rf"(?:is|are|was|were)(?: not|n['’]t) buying {_CLAIM}{_END}|"
    rf"(?:call|calls|called|calling) (?:that|it|this) (?=[\"“‘']|wrong\b|false\b|nonsense\b|untrue\b|"
    rf"a lie\b|a myth\b|"
    r"misleading\b|ridiculous\b|absurd\b|baseless\b))",
    words="reject dismiss dispute denies deny refute rebut contest question challenge discount scoff "
    "disagree ridicule counter oppose believe buy accept agree buying call",
)


def read_rebuttal(clause: Clause) -> list[Draft]:
    """The clause's denial of the cause that the text named last."""
    found = _REBUTS.search(clause.mask)
    goes_on = clause.joint == ","  # behind an aside on who denies
    if found is None or not (goes_on or clause.mask[: found.start()].strip()):
        return []
    start, at = clause.start, clause.start + found.start()
    return [Draft(clause, "causal", start, clause.end, at, looks_back=True, points_at=CLAIM)]
