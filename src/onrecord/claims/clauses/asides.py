"""The subject of a clause that goes on behind an aside: "the rules, in force since May, have slowed"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.figures.directions import CHANGE_VERB
from onrecord.claims.measures.noun_phrases import subject_before
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.clauses.cut import Clause

_FINITE = expression(
    r"(?:(?:also|still|now|never|already|[a-z]{3,12}ly) )?(?:is|are|was|were|has|have|had|will|would|"
    r"did|does|do|"
    rf"[a-z]{{2,14}}(?:ed|s)|{CHANGE_VERB}|drove|led|made|left|kept)\b"
)
"""A verb that opens what goes on behind the aside."""
_MOST = 3
"""Clauses of an aside."""


def subject_behind_aside(clause: Clause, sentence: Sequence[Clause]) -> str:
    """The subject, told before an aside between two commas or dashes; "" where there is none."""
    if clause.joint not in {",", "–", "—", "-", "--", ")"} or not _FINITE.match(clause.mask):
        return ""
    place = sentence.index(clause)
    asides = sentence[max(0, place - _MOST) : place]
    for back in range(len(asides) - 1, 0, -1):
        if asides[back].joint in {",", "–", "—", "-", "--", "("} and not _TIED.match(asides[back].mask):
            return subject_before(asides[back - 1], len(asides[back - 1].mask))
    return ""


_TIED = expression(r"(?:and|but|or|while|as|when|that) ")
