"""What "which", "where" and the figures behind a place are of: the one that ends the clause before."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.whereabouts.in_sentence import is_inserted
from onrecord.claims.whereabouts.roles import is_located

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft
    from onrecord.claims.places.mentions import PlaceMention


def antecedent(draft: Draft, sentence: Sequence[Clause]) -> PlaceMention | None:
    """The place that "which", "where" or a bracket is of: the one that ends the clause before."""
    place = sentence.index(draft.clause)
    while place > 1 and is_inserted(sentence[place - 1]) and sentence[place - 2].places:
        place -= 1  # "Tarrow, just north of Quillan, which grew"
    before = sentence[place - 1] if place else None
    last = before.places[-1] if before and before.places else None
    if before is None or last is None:
        return None
    if before.marked.text[last.end : draft.at].strip() == "(":  # "Des Moines (4,500)"
        return last
    ends = None if draft.clause.places else _ENDS_AT.match(draft.clause.mask)
    if ends and last.end == before.end:
        located = is_located(before, last) and (last.named or not ends["own"])
        if located or (ends["own"] and _BESIDE_OTHER.search(before.mask, 0, last.start - before.start)):
            return last  # "in the nation, to 9.3 percent", "above that in Ohio, with 6", "behind Ohio, at 9"
    if not _RELATIVE.match(draft.clause.low):
        return None
    behind = before.marked.text[last.end : before.end]
    beside = before.places[-2] if len(before.places) > 1 else None
    if not behind and beside and _LIES.fullmatch(before.marked.mask, beside.end, last.start):
        return beside  # "Frisco, just north of Dallas, which grew"
    owner = behind in {"'s", "’s"}  # "as high as the state's, which is 25"
    told = last.named or draft.clause.low.startswith("whose ")  # "worse than the nation, whose rate was 8"
    return last if owner or (not behind and told) else None


_BESIDE_OTHER = re.compile(
    r"\b(?:match(?:es|ed|ing)?|than|above|below|behind|ahead of|exceed(?:s|ed)|beat|beats|trail(?:s|ed)|tops|"
    r"topped|outdid|outpaced|like|or|nor|and) (?:(?:that|those) (?:of|in) )?(?:the )?$"
)
"""Before a place that has its own figure behind it."""
_LIES = re.compile(
    r",? (?:just |(?:(?:about|some) )?[#a-z]+ miles )?(?:(?:north|south)(?:east|west)?|east|west) of "
    r"(?:the )?"
)
_RELATIVE = re.compile(r"(?:which|where|whose)\b")
_ENDS_AT = re.compile(r"(?:(?:down |up )?(?:to|from)|(?P<own>with|at)) (?:(?:about|nearly|just|only) )?#")
