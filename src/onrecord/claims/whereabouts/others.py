"""Other places than the claim's own: those of which the same is told, and the one compared with."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from onrecord.claims.claim import PlacePhrase
from onrecord.claims.clauses.marked import within
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.claim import Claim
    from onrecord.claims.context import Context
    from onrecord.claims.draft import Draft


def others_told_of(draft: Draft, claim: Claim) -> list[PlacePhrase]:
    """The other places of which the same is told: "Orrin and Quillan each have 40,000 people"."""
    clause = draft.clause
    found = _EACH.search(clause.mask, 0, draft.at - clause.start)
    if found is None and _EACH_BEHIND.search(clause.mask, draft.at - clause.start):
        clause = replace(clause, start=max(0, clause.start - _LIST))
        found = _LISTED.search(clause.mask, 0, draft.at - clause.start)
    if found is None or draft.figure is None or claim.place is None:
        return []
    spots = within(clause.places, clause.start + found.start(), clause.start + found.end())
    names = [spot.place for spot in spots]
    return [name for name in names if name != claim.place] if claim.place in names else []


_EACH = expression(r"\^+(?:, \^+){0,4},? and \^+,? (?:each|both)\b")
_LISTED = expression(r"\^+(?:, \^+){0,4},? and \^+ (?=[a-z])")
_EACH_BEHIND = expression(r" (?:each|apiece)(?=$|[,.;])")
_LIST = 80
"""Characters of a list of places, which commas cut."""


def compared_place(draft: Draft, place: PlacePhrase | None, context: Context) -> PlacePhrase | None:
    """The place compared with; "below it" means the place of the claim before."""
    if draft.versus is None or draft.versus.name:
        return draft.versus
    other = context.place or context.home
    if other is None or (place and other.name == place.name):
        return draft.versus
    return PlacePhrase(text=draft.versus.text, name=other.name, id=other.id)
