"""Counties that a text calls by their first name: "Cook" after "Cook County", "Polk had 40" of counties."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from onrecord.claims.clauses.phrases import PhraseIndex
from onrecord.claims.places.mentions import PlaceMention, mention
from onrecord.claims.places.name_words import NO_PLACES
from onrecord.claims.places.own_places import find_own_mentions
from onrecord.claims.places.proper_names import proper_names
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.claims.places.index import PlaceIndex
    from onrecord.claims.places.name_evidence import Evidence


def short_counties(
    text: str, named: Sequence[PlaceMention], index: PlaceIndex, evidence: Evidence, near: set[str]
) -> list[PlaceMention]:
    """Those named in full elsewhere, and where the text goes through counties, those of its states.

    ``near`` are the states that the dateline tells of.
    """
    known = {one.place.name: one for one in named if one.kind == "county" and one.place.id}
    short = {name.removesuffix(" County"): (name, "county") for name in known if name.endswith(" County")}
    bare = [(name, full) for name, full in short.items() if _is_free(name, index, evidence)]
    spots = find_own_mentions(text, PhraseIndex(bare, fold=False)) if bare else []
    named_in_full = [
        replace(spot, place=spot.place.model_copy(update={"id": known[spot.place.name].place.id}))
        for spot in spots
    ]
    taken = {spot.start for spot in (*named_in_full, *named) if spot.place.id or spot.kind != "city"}
    told = len(known) > 1 or _COUNTIES.search(text) is not None
    states = {one.state for one in named if one.state} | near
    among = [one for one in _among_counties(text, states, index, evidence) if one.start not in taken]
    row = [*among, *(one for one in named if one.kind in {"county", "borough"})]
    kept = among if told else [one for one in among if _is_in_row(one, row)]
    return sorted([*named_in_full, *kept], key=lambda one: one.start)


_COUNTIES = expression(r"\bcounties\b|\b(?:[Aa]ny|[Nn]o|[Ee]very|[Ee]ach)(?: other)? county\b")


def _is_in_row(spot: PlaceMention, among: Sequence[PlaceMention]) -> bool:
    """Whether another county of the state stands near: "Lenawee stood at 4.3 and Calhoun at 4.5"."""
    return any(
        one.state == spot.state and one.place.name != spot.place.name and abs(one.start - spot.start) < _ROW
        for one in among
    )


_ROW = 90
"""Characters between counties that a sentence goes through."""


def _among_counties(
    text: str, states: set[str], index: PlaceIndex, evidence: Evidence
) -> Iterator[PlaceMention]:
    """Bare names that tell a figure in a text of counties, if one of its ``states`` has such a county."""
    for name in proper_names(text):
        bare = text[name.start : name.end]
        counties = index.names.whole(f"{bare} County") or ()
        fits = next((one for one in counties if one.kind == "county" and one.state in states), None)
        free = bare not in evidence.people and bare not in NO_PLACES
        if fits and free and _TELLS.match(text, name.end):
            yield mention(name.start, name.end, text, fits)


_TELLS = expression(
    r",? (?:with |at |by |had |has |(?:added|gained|lost|grew|fell|rose|shrank) |"
    r"which (?:[a-z]+ ){1,2}(?:about |nearly )?\d|the (?:state|nation|country)['’]s |"
    r"stood |stands |counted |logged |averaged |"
    r"alone |saw |reported |recorded |followed|led |was |ranked |came |and [A-Z][a-z]+ |"
    r"the (?:highest|lowest|most|fewest)|\(?\d)"
    r"|['’]s (?=[$\d])|['’]s? (?:[a-z]+ ){0,2}(?:rate|total|figure|unemployment|turnout)\b"
)


def _is_free(name: str, index: PlaceIndex, evidence: Evidence) -> bool:
    return index.names.whole(name) is None and name not in evidence.people and name not in NO_PLACES
