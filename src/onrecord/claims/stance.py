"""Tell how a claim is put forward: asserted, denied, as a hypothesis, as a goal, as a forecast."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.events.plans import is_goal
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.claim import Stance
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft

_DENIES = expression(
    r"\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:es|ed|ing)|refut(?:es|ed|ing)|"
    r"rebut(?:s|ted)|deni(?:al|als)|debunk(?:s|ed)|contradict(?:s|ed)|ridicul(?:es|ed))\s+(?:[a-z’'^]+\s+){0,6}?"
    r"(?:that|how|saying|having|being|of)\s"
    r"|\b(?:den(?:y|ies|ied|ying))\s+[a-z^]"
    r"|\b(?:not|n['’]t|un|hardly)\s*true that\s|\b(?:false|wrong|a lie|a myth|nonsense|untrue|"
    r"misleading)(?: to say)? that\s"
    r"|\bno (?:evidence|proof|sign|indication|truth|basis)\b[^;#]{0,30}\s(?:that|of|for)\s"
)
"""What takes back all that follows it in the sentence."""
_TURNS = expression(r"[;—]|\b(?:but|although|though|saying|insisting|instead|however|yet|adding)\b|,\s+and\s")
_NOT = expression(
    r"(?:\b(?:not|never|neither|nor)|n['’]t)\s+(?!only\b|just\b|least\b|until\b|including\b|"
    r"more than\b|less than\b|"
    r"counting\b|enough\b)(?:[a-z]+\s+){0,3}$"
)
_IF = expression(
    r"\b(?:if|unless|suppose|supposing|imagine|were to|in the event|absent|should [a-z]+ fail)\b"
)
_WITHOUT = expression(r"\b(?:without|if|unless|absent|otherwise)\b")
_MAYBE = expression(r"\b(?:could|might|may(?! @)|whether|possibly|perhaps)\s+(?:[a-z]+\s+){0,6}$")
_FORECAST = expression(
    r"\b(?:will|shall|won['’]t|wo|['’]ll|would|going to|(?:is|are|was|were) (?:set|due|likely|bound|"
    r"poised|on (?:track|pace|course)) "
    r"(?:to|for)|(?:expect|project|forecast|predict|anticipat)(?:s|ed|es|ing|ion|"
    r"ions)? (?:that |to |an? |[a-z]+ will )|"
    r"forecast(?:s|ers)?|projections?)\b"
)
_BACK = 160
"""Characters of the sentence before the claim's figure or verb that can say how it is put."""


def stance_of(draft: Draft, sentence: Sequence[Clause]) -> Stance:
    """How the sentence puts the draft forward."""
    mask, at = draft.clause.marked.mask, draft.at
    first = sentence[0].start
    back = max(first, at - _BACK)
    if _is_denied(mask, back, at):
        return "denied"
    if draft.kind == "opinion":
        return "asserted"
    if _is_hypothetical(draft, sentence, back):
        return "hypothetical"
    if draft.kind in {"event", "change", "level"} and draft.act in {None, "other"} and _is_aim(draft):
        return "goal"
    if _FORECAST.search(mask, max(back, draft.clause.start), at):
        return "forecast"
    return "asserted"


def _is_denied(mask: str, back: int, at: int) -> bool:
    for found in _DENIES.finditer(mask, back, at):
        if found.end() <= at and not _TURNS.search(mask, found.end(), at):
            return True
    return _NOT.search(mask, max(back, at - _NEAR), at) is not None or _HAS_NOT.match(mask, at) is not None


_HAS_NOT = expression(r"(?:has|have|had)(?: not|n['’]t) (?:risen|fallen|grown)\b")


_NEAR = 40


def _is_hypothetical(draft: Draft, sentence: Sequence[Clause], back: int) -> bool:
    """Whether a condition, in the sentence before or behind, or a word for doubt leads to the draft."""
    mask, at = draft.clause.marked.mask, draft.at
    if draft.kind == "level" and _AT_STAKE.search(mask, max(back, at - _DOUBT), at):
        return False  # "could lose about $2 million in grants", which it has now
    if _IF.search(mask, back, at) or _MAYBE.search(mask, max(back, at - _DOUBT), at):
        return True
    would = _WOULD.search(mask, max(back, at - _DOUBT), at + 1)
    return would is not None and _WITHOUT.search(mask, sentence[0].start, sentence[-1].end) is not None


_DOUBT = 70
_AT_STAKE = expression(
    r"\b(?:los(?:e|es|ing)|forfeit(?:s|ing)?|risk(?:s|ing)?|strip(?:s|ped|ping)?(?: [a-z^]+){0,3} of|"
    r"withh[eo]ld(?:ing)?|"
    r"jeopardi[sz](?:es?|ing)|threatens?)\s+(?:[a-z]+\s+){0,3}$"
)
_WOULD = expression(r"\b(?:would|will|could|might)\b")


def _is_aim(draft: Draft) -> bool:
    at = draft.at - draft.clause.start
    return draft.kind == "event" and (
        is_goal(draft.clause, at, moved=True)
        or _AIM.search(draft.clause.mask, max(0, at - _DOUBT), at) is not None
    )


_AIM = expression(
    r"\b(?:aims?|aimed|aiming|goals?|targets?|pledge[sd]?|vow(?:s|ed)?|promise[sd]?|plans?|planned|intends?|wants?|wanted|"
    r"hopes?|hoped|seeks?|sought)\b[^;]{0,50}\bto\s+(?:[a-z]+\s+){0,3}$"
)
