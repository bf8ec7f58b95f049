"""Several measures of which one clause tells the same: "Robberies and burglaries each fell 6 percent"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from onrecord.claims.measures.catalogue import measure_of
from onrecord.claims.measures.noun_phrases import VERB, noun_behind
from onrecord.claims.trends.matters import is_matter
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.claim import Claim, MeasurePhrase
    from onrecord.claims.draft import Draft

_EACH = expression(r"\b(?:each|both)\b")
_JOINED = expression(r",? and |, ")
_AND = expression(r" and (?:in )?")
_WORDS = 4
"""A longer part is no name of a measure."""
_KINDS = frozenset(("change", "trend"))


def measured_alike(draft: Draft, claim: Claim) -> list[Claim]:
    """A claim for each of the measures that the draft's words tell of; none where they tell of one.

    So it is with "each" or "both" of two joined nouns, and behind "fewer" or "declines in" with a list.
    """
    if claim.kind == "trend" and (others := _listed(draft)):
        return [claim, *(_of_another(claim, draft, noun, span) for noun, span in others)]
    return [claim.model_copy(update={"measure": one}) for one in _of_each(draft, claim)]


def _of_each(draft: Draft, claim: Claim) -> list[MeasurePhrase]:
    clause, text = draft.clause, claim.measure.text
    if claim.kind not in _KINDS or _EACH.search(clause.mask) is None:
        return []
    parts = _JOINED.split(re.sub(r"^both |(?: (?:were|are|have|had))?(?: (?:each|both))?$", "", text))
    if len(parts) == 1 and (other := _joined_behind(draft, text)):
        parts.append(other)
    named = all(0 < len(part.split()) <= _WORDS for part in parts)
    return [measure_of(part) for part in parts] if len(parts) > 1 and named else []


def _joined_behind(draft: Draft, text: str) -> str:
    """The second noun of "a drop in both shootings and homicides", of which the first is ``text``."""
    clause = draft.clause
    both = clause.low.find(f"both {text.lower()}")
    joint = _AND.match(clause.mask, both + len("both ") + len(text)) if both >= 0 else None
    return noun_behind(clause, joint.end())[0] if joint else ""


def _listed(draft: Draft) -> list[tuple[str, tuple[int, int]]]:
    """The nouns joined to the one told of, with their spans: of "fewer thefts, fires and floods" two.

    A list ends with "and"; a verb behind it would make its last noun the subject of another clause.
    """
    clause = draft.clause
    text = draft.measure.text.lower() if draft.measure else ""
    first = clause.low.find(text, max(0, draft.start - clause.start)) if text else -1
    if first < 0 or not (_SHARED.search(clause.mask, 0, first) and is_matter(text)):
        return []
    whole = replace(clause, end=clause.start + first + _LONGEST)
    place, closed, nouns = first + len(text), False, []
    while not closed and (joint := _JOINT.match(whole.mask, place)):
        noun, end = noun_behind(whole, joint.end())
        if not is_matter(noun):
            return []
        nouns.append((noun, (clause.start + joint.end(), clause.start + end)))
        place, closed = end, "and" in joint.group()
    ends = closed and _GOES_ON.match(whole.mask, place) is None
    return nouns if ends else []


_SHARED = expression(
    r"(?:\b(?:more|fewer|less)|\b(?:declines|drops|decreases|increases|rises|dips|jumps|surges|spikes|gains|"
    r"reductions|falls|downturns|upticks) (?:in|of)(?: the| both)?(?: number of)?) $"
)
"""What holds for all nouns of a list behind it."""
_JOINT = expression(
    r",? and (?:also |in |of )?(?!(?:more|fewer|less) )(?=[a-z])|, (?:in |of )?(?!(?:more|fewer|"
    r"less) )(?=[a-z])"
)
_GOES_ON = expression(rf" (?:{VERB.pattern}|have|had|will|would|can|could|may|might|do|did|were|are)\b")
_LONGEST = 160
"""Characters."""


def _of_another(claim: Claim, draft: Draft, noun: str, span: tuple[int, int]) -> Claim:
    start, end = span
    text = draft.clause.marked.text[start:end]
    return claim.model_copy(update={"measure": measure_of(noun), "start": start, "end": end, "text": text})
