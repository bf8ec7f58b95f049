"""Read what those in office do and what rules rule, by the verb and by what the subject stands for.

The verbs are ones that only public acts have, in any tense: "she blocked similar rules", "the reforms ended
bail", "it restricts what landlords may ask". The subject may be a pronoun or stand before an aside.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from onrecord.claims.events.deed_phrases import ACTS, RULES, SUES, word_of_verb
from onrecord.claims.events.stand_ins import RULE, Doer, doer, may_be_rule
from onrecord.claims.events.worded_acts import is_reported
from onrecord.expression import expression

if TYPE_CHECKING:
    import re

    from onrecord.claims.clauses.cued import Cued
    from onrecord.claims.clauses.cut import Clause


class Deed(NamedTuple):
    """The offsets ``first`` to ``last`` of the verb, and who acts."""

    first: int
    last: int
    who: Doer


def deed(clause: Clause) -> Deed | None:
    """The first verb with which an office acts, or a rule rules; None for want of one."""
    beside = _ruled(clause)
    if beside:
        return Deed(*beside, "rule")
    for pattern, who in _PATTERNS:
        for found in pattern.finditer(clause.mask):
            first = found.start()
            if _SUPPOSED.search(clause.mask, 0, first) or _NOT_FINITE.search(clause.mask, 0, first):
                continue
            if who == "office" and not _is_done(clause, found):
                continue
            if first == 0 and _GIVEN.match(clause.mask):
                continue
            if _ONLY_SAID.match(clause.mask, found.start("verb")) or _is_of_no_court(clause, first):
                continue
            if doer(clause, first) == who or (who == "rule" and may_be_rule(clause, first)):
                return Deed(*word_of_verb(clause.mask, first), who)
    return None


def _is_done(clause: Clause, found: re.Match[str]) -> bool:
    """Whether the office has acted or is to act: "would" tells that only where somebody says so."""
    if _NOT_YET.match(found.group()):
        return False
    would = found.group().startswith("would")
    return not would or (is_reported(clause) and _IF.search(clause.mask, found.end()) is None)


_NOT_YET = expression(r"(?:has|have|had|did)(?: not|n['’]t) (?:yet )?(?!act|g[io]|agree|decide|set)")


def _ruled(clause: Clause) -> tuple[int, int] | None:
    """What stands beside a rule: since when it is in force, or what it says that somebody may or must do."""
    if clause.joint == "," and (since := _IN_FORCE.match(clause.mask)):
        ruled = _RULE_ENDS.search(clause.marked.mask, max(0, clause.start - _NEAR), clause.start)
        return since.span() if ruled else None
    if clause.joint == "that" and (may := _MAY.match(clause.mask)):
        says = _RULE_SAYS.search(clause.marked.mask, max(0, clause.start - _NEAR), clause.start)
        return may.span("verb") if says else None
    return None


_NEAR = 60
_IN_FORCE = expression(r"in (?:force|effect) (?:since )?@+")
_RULE_ENDS = expression(rf"\b(?:{RULE}),? $")
_MAY = expression(
    r"that (?:[a-z^’'-]+ ){1,8}?(?P<verb>may|must|can|cannot|shall|will|are|is) (?:not |only |no longer "
    r")?[a-z]"
)
_RULE_SAYS = expression(
    rf"\b(?:{RULE}) (?:now |also )?(?:says?|states?|provides?|specifies|dictates?|holds?|makes? (?:it "
    rf")?clear) $"
)


def _is_of_no_court(clause: Clause, verb: int) -> bool:
    """Whether the verb is a court's and no court is told of in the clause."""
    return _OF_COURT.match(clause.mask, verb) is not None and _COURT.search(clause.mask) is None


_GIVEN = expression(r"given (?:the|that|its|their|how|what)\b")
"""A preposition."""
_COURT = expression(r"\b(?:judges?|courts?|justices?|panel|circuit|jury)\b")
_OF_COURT = expression(r"(?:[a-z]+ ){0,3}?(?:sid(?:e[sd]?|ing)|dissent|g(?:oes|o|one|oing) the|went the)\b")
_ONLY_SAID = expression(
    r"(?:[a-z]+ ){0,3}?(?:"
    r"(?:dismiss|reject|accept|renew|repeat|offer)[a-z]* (?:[a-z’'^-]+ ){0,4}?(?:as|charges?|claims?|"
    r"criticism|findings?|"
    r"allegations?|accusations?|suggestions?|notion|idea|figures|calls?|attacks?|apology|condolences|"
    r"advice|praise|"
    r"explanation)\b"
    r"|issue[sd]? (?:[a-z]+ ){0,3}statement|(?:end|open|build|drop|turn|set|give)[a-z]* up (?!an?\b|the\b)"
    r"|[a-z]+ (?:none|nothing|nobody|itself|themselves|himself|herself|each other|me|us|you|him)\b(?! to\b))"
)
"""What is but words, or does nothing to anything."""
_SUPPOSED = expression(r"\b(?:if|whether|should|could|might|unless|nothing|nobody)\b")
_IF = expression(r"\b(?:if|the first time|unless)\b")
_NOT_FINITE = expression(
    r"\b(?:to|of|for|from|by|in|on|at|with|the|an?|its|their|his|her|was|were|been|being|be|is|are|whom|"
    r"having)\s"
    r"(?:not\s)?$"
)
"""Words behind which no finite verb stands."""
_PATTERNS: tuple[tuple[Cued, Doer], ...] = ((ACTS, "office"), (RULES, "rule"), (SUES, "suit"))
