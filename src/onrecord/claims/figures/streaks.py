"""Lengths that only say for how long something moved: "five years running", "four years of decline"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.figures.directions import CHANGE_NOUN
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.quantities import Quantity

_RUNS = expression(
    r"\s(?:(?:years?|months?|quarters?|weeks?)\s)?(?:running|in a row|in succession)\b|"
    rf"\sof\s(?:[a-z-]+\s){{0,2}}?(?:{CHANGE_NOUN}|losses|gains)\b|"
    rf"\s(?:streak|run|string|stretch)\sof\s(?:[a-z-]+\s){{0,2}}?(?:{CHANGE_NOUN}|losses|gains)\b"
)
_STEADY = expression(
    r"\b(?:flat|steady|stable|unchanged|level|constant|the same)\s(?:for|over|in)\s(?:[a-z]+\s){0,2}$"
)
_LENGTHS = expression(r"(?:year|decade|month|quarter|week)s?$")


def is_of_streak(clause: Clause, figure: Quantity) -> bool:
    """Whether the figure is such a length, and tells no level and no change of its own."""
    if figure.unit != "years" and not _LENGTHS.search(figure.text.lower()):
        return False
    first, last = figure.start - clause.start, figure.end - clause.start
    return bool(_RUNS.match(clause.mask, last) or _STEADY.search(clause.mask, max(0, first - 40), first))
