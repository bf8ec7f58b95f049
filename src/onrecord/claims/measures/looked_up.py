"""The catalogue's id of a measure that was named without looking it up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.measures.catalogue import id_of_name
from onrecord.claims.measures.topics import IN_BRACKETS, is_general
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.claim import Claim

_FIGURES = frozenset(("level", "change", "comparison", "rank", "share", "trend"))
_DEATHS = expression(r"(?:[a-z]+ )?(?:deaths|victims)\b")
"""Deaths or victims are homicides if that is what they are of, and no thefts or shootings."""


def looked_up(claim: Claim) -> Claim:
    """The claim with the id of its measure, where its words are, or go on about, one of the catalogue's."""
    measure = claim.measure
    if measure.id is not None or claim.kind not in _FIGURES:
        return claim
    named = IN_BRACKETS.search(measure.text)
    found = id_of_name(named["name"] if named else measure.text)
    if found is None or (named and not _is_it(measure.text[: named.start()].strip().lower(), found)):
        return claim
    return claim.model_copy(update={"measure": measure.model_copy(update={"id": found})})


def _is_it(counted: str, measure_id: str) -> bool:
    """Whether what is counted is the very thing: not "vehicles (thefts)", nor "such cases", of some kind."""
    if counted.startswith("such "):
        return False
    if _DEATHS.match(counted):
        return measure_id == "homicide"
    return is_general(counted)
