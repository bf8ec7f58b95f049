"""What qualifies a verdict on a change: chance in small counts, and neighbours that say something else."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from onrecord.checking.chance import chance_of
from onrecord.checking.neighbours import is_fragile
from onrecord.checking.verdict import stance_of

if TYPE_CHECKING:
    from onrecord.checking.figures import Figure
    from onrecord.checking.finding import Chance, Robustness, Verdict
    from onrecord.checking.neighbours import Neighbourhood
    from onrecord.checking.question import Question

CHANGES = {"change", "trend"}
# Verdicts on a change that has the claimed direction: only such a claim has a strength to lose.
DIRECTED = {"holds", "holds_roughly", "off"}
FRAGILE = " But most neighbouring windows and baselines show less than half of that change, or the reverse."


class Doubts(NamedTuple):
    """A verdict with what qualifies it; ``words`` go after the explanation."""

    verdict: Verdict
    words: str = ""
    chance: Chance | None = None
    robustness: Robustness | None = None


def doubts(question: Question, figure: Figure, verdict: Verdict, neighbourhood: Neighbourhood) -> Doubts:
    """The verdict on a change that one figure bears out or not, qualified; any other verdict as it is."""
    if question.claim.kind not in CHANGES or figure.baseline is None:
        return Doubts(verdict)
    chance = chance_of(figure, question.measure)
    if verdict not in DIRECTED or stance_of(question.claim) == "denied":
        return Doubts(verdict, chance=chance)
    robustness = neighbourhood.robustness(question, figure)
    if verdict != "off" and is_fragile(robustness):
        return Doubts("fragile", FRAGILE, chance, robustness)
    return Doubts(verdict, "", chance, robustness)
