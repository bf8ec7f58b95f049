"""Two measures of which one clause tells the same: "Robberies and burglaries each fell 6 percent"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.measures.catalogue import measure_of
from onrecord.claims.measures.noun_phrases import noun_behind

if TYPE_CHECKING:
    from onrecord.claims.claim import Claim, MeasurePhrase
    from onrecord.claims.draft import Draft

_EACH = re.compile(r"\b(?:each|both)\b")
_JOINED = re.compile(r",? and |, ")
_AND = re.compile(r" and (?:in )?")
_WORDS = 4
"""A longer part is no name of a measure."""
_KINDS = frozenset(("change", "trend"))


def measured_alike(draft: Draft, claim: Claim) -> list[MeasurePhrase]:
    """The measures of a claim that says "each" or "both" of two joined nouns; none where it tells of one."""
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
