"""Counties that a text calls by their first name: "Cook" after "Cook County", "Polk had 40" of counties."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from onrecord.claims.clauses.phrases import PhraseIndex
from onrecord.claims.places.mentions import PlaceMention, mention
from onrecord.claims.places.name_words import NO_PLACES
from onrecord.claims.places.own_places import find_own_mentions
from onrecord.claims.places.proper_names import proper_names

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.claims.places.index import PlaceIndex
    from onrecord.claims.places.name_evidence import Evidence


def short_counties(
    text: str, named: Sequence[PlaceMention], index: PlaceIndex, evidence: Evidence
) -> list[PlaceMention]:
    """Those named in full elsewhere, and where the text tells of counties, those of its states."""
    known = {one.place.name: one for one in named if one.kind == "county" and one.place.id}
    short = {name.removesuffix(" County"): (name, "county") for name in known if name.endswith(" County")}
    bare = [(name, full) for name, full in short.items() if _is_free(name, index, evidence)]
    spots = find_own_mentions(text, PhraseIndex(bare, fold=False)) if bare else []
    named_in_full = [
        replace(spot, place=spot.place.model_copy(update={"id": known[spot.place.name].place.id}))
        for spot in spots
    ]
    taken = {spot.start for spot in (*named_in_full, *named)}
    told = len(known) > 1 or "counties" in text
    states = {one.state for one in named if one.state}
    among = _among_counties(text, states, index, evidence) if told else ()
    return sorted(
        [*named_in_full, *(spot for spot in among if spot.start not in taken)], key=lambda one: one.start
    )


def _among_counties(
    text: str, states: set[str], index: PlaceIndex, evidence: Evidence
) -> Iterator[PlaceMention]:
    """Bare names that tell a figure in a text of counties, if one of its ``states`` has such a county."""
    for name in proper_names(text):
        bare = text[name.start : name.end]
        counties = index.names.whole(f"{bare} County") or ()
        fits = next((one for one in counties if one.kind == "county" and one.state in states), None)
        if fits and _TELLS.match(text, name.end) and _is_free(bare, index, evidence):
            yield mention(name.start, name.end, text, fits)


_TELLS = re.compile(
    r",? (?:with |at |by |had |has |(?:added|gained|lost|grew|fell|rose|shrank) |"
    r"which (?:[a-z]+ ){1,2}(?:about |nearly )?\d|the (?:state|nation|country)['’]s |"
    r"saw |reported |recorded |followed|led |was |ranked |came |and [A-Z][a-z]+ |"
    r"the (?:highest|lowest|most|fewest)|\(?\d)"
    r"|['’]s? (?:[a-z]+ ){0,2}(?:rate|total|figure|unemployment|turnout)\b"
)


def _is_free(name: str, index: PlaceIndex, evidence: Evidence) -> bool:
    return index.names.whole(name) is None and name not in evidence.people and name not in NO_PLACES
