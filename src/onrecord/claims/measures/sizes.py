"""Sizes: what is told in a unit of size ("dam in feet", "distance in miles"), and places sized in passing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.measures.noun_phrases import subject_before
from onrecord.claims.quantities.vocabulary import PHYSICAL_UNITS
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.claim import Claim
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.quantities import Quantity


def sized_in(clause: Clause, figure: Quantity) -> MeasurePhrase | None:
    """The subject and the unit of an amount; what is told in miles is how far something is or goes."""
    unit = figure.text.rsplit(" ", 1)[-1].lower()
    if figure.form != "cardinal" or figure.number <= 0 or unit not in PHYSICAL_UNITS:
        return None
    if _WENT.search(clause.mask, 0, figure.start - clause.start):
        return None
    far = "distance " if unit in _OF_WAYS else ""
    subject = subject_before(clause, figure.start - clause.start)
    return MeasurePhrase(text=f"{far}{subject} in {unit}".strip().removeprefix("in "))


_WENT = expression(
    r"\b(?:he|she|they|we|i)\s(?:walked|ran|drove|rode|hiked|biked|jogged|swam|sailed|flew|travell?ed)\s$"
)
"""What somebody did once is a story: "She walked 4 miles to the store"."""
_OF_WAYS = frozenset("mile miles kilometer kilometers kilometre kilometres km".split())


def sizes_place(claim: Claim, clause: Clause) -> bool:
    """Whether a clause says in passing how many live in a place, which nothing behind it goes on about.

    "Cuyahoga County, with 1.2 million residents, led the state with 666": 666 of what was told before.
    """
    counts = claim.kind == "level" and claim.measure.id == "population"
    return counts and clause.joint == "," and _IN_PASSING.match(clause.low) is not None


_IN_PASSING = expression(
    r"\s*(?:with|which has|home to|whose population|population|"
    r"(?:a|an|the) (?:[\w’'-]+ ){0,3}(?:city|town|county|state|village|suburb|community|place|nation) of)\b"
)
