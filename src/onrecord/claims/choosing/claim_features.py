"""What a claim is like, whatever its period and place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.choosing.shapes import nth
from onrecord.claims.measures.catalogue import is_statistic
from onrecord.claims.timing.tense import has_verb
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.choosing.told import Told

_WORDS = expression(
    r"\b(?:now|still|when|then|each|per|every|expected|record|since|ever|has|have|had|would|could|may|will|who|"
    r"which|that|budget|cost|pay|typical|average|plan|own|of|in|a year|a day|a month|so far|only|another)\b"
)
_NEXT = frozenset("of percent in to people a and per more fewer from for on by years".split())
_BEFORE = frozenset(
    "the its of about to by at than is are was were had has have from for a an in his her their nearly more "
    "and only another all some with up down".split()
)
_SENTENCES = (0, 1, 3, 7)


def claim_features(told: Told) -> list[str]:
    """The claim's kind, unit, tense and the words around its figure, as names of what holds."""
    draft, claim, case = told.draft, told.claim, told.case
    clause = draft.clause
    names = [
        f"kind {claim.kind}",
        f"tense {case.tense}",
        f"unit {claim.value.unit if claim.value else 'none'}",
        f"direction {claim.direction}",
        f"act {claim.act}",
        f"sentence {nth(clause.sentence, _SENTENCES)}",
        f"joint {clause.joint}",
    ]
    flags = {
        "asserted": told.statement is not None,
        "quoted": told.statement is not None and told.statement.form == "direct",
        "headline": case.is_headline,
        "earlier": draft.earlier,
        "verbless": not has_verb(clause),
        "times in clause": bool(case.times),
        "times in sentence": any(one.times for one in told.sentence),
        "first clause": clause.start == told.sentence[0].start,
        "opens its paragraph": "\n"
        in clause.marked.text[max(0, told.sentence[0].start - 2) : told.sentence[0].start],
        "catalogued": claim.measure.id is not None,
        "measured": is_statistic(claim.measure.text),
        "measure of its own": draft.measure is not None,
    }
    names += [name for name, holds in flags.items() if holds]
    names += [f"word {word}" for word in set(_WORDS.findall(clause.mask))]
    at = draft.at - clause.start
    before, behind = clause.mask[max(0, at - 25) : max(0, at)].split(), clause.mask[max(0, at) :][:60]
    if before:
        names.append(f"before {before[-1] if before[-1] in _BEFORE else 'another'}")
    words = behind.replace("#", " ").split(None, 1)
    if words:
        names.append(f"behind {words[0] if words[0] in _NEXT else 'another'}")
    return names
