"""Cities that a text names by the initials of their police: "NYPD officers"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.places.mentions import PlaceMention, mention

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.claims.places.index import PlaceIndex

_INITIALS = Cued(r"\b(?P<city>[A-Z]{1,4}?)M?PD\b", "PD")
_KNOWN = {"NY": "New York", "LA": "Los Angeles", "SF": "San Francisco", "NO": "New Orleans"}
"""Those that news leaves unexplained."""


def find_police_initials(
    text: str, named: Sequence[PlaceMention], index: PlaceIndex
) -> Iterator[PlaceMention]:
    """Where the text has them, each as the first city that it names by whose initials they go."""
    by_initials: dict[str, PlaceMention] = {}
    for spot in reversed(named):
        if spot.kind in {"city", ""}:
            by_initials["".join(word[0] for word in spot.place.name.split())] = spot
    for found in _INITIALS.finditer(text):
        named_so = by_initials.get(found["city"])
        known = index.choose(index.names.whole(_KNOWN.get(found["city"], "")) or (), kind="city")
        if named_so:
            place = named_so.place.model_copy(update={"text": found.group()})
            yield PlaceMention(found.start(), found.end(), place, named_so.kind, named_so.state)
        elif known:
            yield mention(found.start(), found.end(), text, known)
