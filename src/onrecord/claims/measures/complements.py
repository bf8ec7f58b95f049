"""What a counted noun is of, for or against: "offences involving a knife", "openings for nurses"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.measures.noun_phrases import noun_behind
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.draft import Draft

_TIES = expression(
    r"\s(?P<tie>of|for|from|against|on|at|in|with|without|to|about|involving)\s"
    r"(?:(?:a|an|the|its|their|his|her|some)\s)?(?![@^#])"
)
_OPEN = expression(r"\s(?:a|an|the|its|their|his|her)\s(?![@^#])")
"""Behind a participle that takes an object the object stands alone: "involving [a knife]"."""
_LONGEST = 4
"""Words of a noun phrase that can take a complement."""


def with_complement(measure: MeasurePhrase, draft: Draft) -> MeasurePhrase:
    """The measure with the phrase that a preposition ties to its noun, where it stands behind the figure."""
    if measure.id or draft.figure is None or draft.kind != "level":
        return measure
    clause, last = draft.clause, draft.figure.end - draft.clause.start
    end = last + 1 + len(measure.text)
    if clause.text[last + 1 : end] != measure.text or len(measure.text.split()) > _LONGEST:
        return measure
    tie = _OPEN.match(clause.mask, end) if measure.text.endswith("ing") else _TIES.match(clause.mask, end)
    noun, _ = noun_behind(clause, tie.end()) if tie else ("", end)
    if tie is None or not noun:
        return measure
    word = f"{tie.group('tie')} " if tie.re.pattern == _TIES.pattern else ""
    return MeasurePhrase(text=f"{measure.text} {word}{noun}")
