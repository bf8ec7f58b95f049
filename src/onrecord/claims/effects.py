"""What a cause is said to have moved: "credited patrols for the drop in thefts"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.measures import is_statistic
from onrecord.claims.subjects import measure_or_pointer

if TYPE_CHECKING:
    from onrecord.claims.claim import MeasurePhrase
    from onrecord.claims.draft import Draft

_MOVED = re.compile(
    r"\b(?:the|that|this|a|an) (?:[a-z-]+ )?(?:rise|rises|fall|falls|drop|drops|decline|declines|increase|"
    r"increases|"
    r"decrease|decreases|jump|surge|spike|improvement|reduction|reductions|growth|slump|loss|numbers?|trend|"
    r"change)\b"
    r"(?P<of> (?:in|of) (?:the |its |their )?(?:number of )?)?"
)
BLAMES = re.compile(
    r"(?:(?:which|that|what) [^,;]{0,40})?\b(?:blam(?:es?|ed|ing)|fault(?:s|ed|ing)|credit(?:s|ed|"
    r"ing)?|attribut(?:es?|ed|ing)|"
    r"point(?:s|ed|ing) to)\b"
)


def effect_of(draft: Draft, own: MeasurePhrase | None) -> MeasurePhrase | None:
    """What was caused: "the drop in thefts", "the drop"; None for what only points back."""
    low = draft.clause.marked.low[draft.start : draft.end]
    moved = _MOVED.search(low)
    if moved and not moved.group("of"):
        return None
    if moved:
        noun = _LEADING_NOUN.match(low, moved.end())
        return measure_or_pointer(noun.group(), draft.clause)[0] if noun else own
    blames = BLAMES.match(low)
    left_out = (
        blames
        and not re.search(r"\b(?:for|with|on)\b", low[blames.end() :])
        and " to " not in low[blames.end() :]
    )
    if blames and own and not own.id and not is_statistic(own.text) and not _FOR_WHAT.search(low):
        return None
    back = blames and low.startswith(("which", "that", "what"))
    return None if left_out or back else own


_FOR_WHAT = re.compile(r"\b(?:for|with) (?:the|its|their|his|her|a|an|this|that)\b")
_LEADING_NOUN = re.compile(r"[a-z-]+(?: (?!(?:to|on|for|with|and|in|by|from|as|is|was|has)\b)[a-z-]+){0,3}")
