"""What qualifies a verdict: chance in small counts, and neighbours that say something else."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from onrecord.checking.chance import chance_of
from onrecord.checking.neighbours import is_fragile

if TYPE_CHECKING:
    from onrecord.checking.figures import Figure
    from onrecord.checking.finding import Chance, Robustness, Verdict
    from onrecord.checking.neighbours import Neighbourhood
    from onrecord.checking.question import Question

CHANGES = {"change", "trend"}
QUALIFIED = {*CHANGES, "comparison"}
# Verdicts on what has the claimed direction: only such a claim has a strength to lose.
DIRECTED = {"holds", "holds_roughly", "off"}
FRAGILE = "; but most neighbouring windows and baselines show less than half of that change, or the reverse."


class Doubts(NamedTuple):
    """A verdict with what qualifies it; ``words`` go on where the explanation ends."""

    verdict: Verdict
    words: str = ""
    chance: Chance | None = None
    robustness: Robustness | None = None

    def explained(self, sentence: str) -> str:
        """The sentence with what qualifies it."""
        return f"{sentence.removesuffix('.')}{self.words}" if self.words else sentence


def doubts(question: Question, figure: Figure, verdict: Verdict, neighbourhood: Neighbourhood) -> Doubts:
    """The verdict on a change or comparison, qualified; any other verdict as it is."""
    if question.claim.kind not in QUALIFIED:
        return Doubts(verdict)
    chance = chance_of(figure, question.measure)
    if verdict not in DIRECTED or question.claim.stance == "denied":
        return Doubts(verdict, chance=chance)
    robustness = neighbourhood.robustness(question, figure)
    if verdict != "off" and question.claim.kind in CHANGES and is_fragile(robustness):
        return Doubts("fragile", FRAGILE, chance, robustness)
    return Doubts(verdict, "", chance, robustness)
