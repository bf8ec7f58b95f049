"""The state in which places of a common name lie, as others of the text tell: "Lake County and Clearlake"."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from onrecord.claims.places.home_towns import home_towns
from onrecord.claims.places.mentions import mention

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.places.index import PlaceIndex
    from onrecord.claims.places.mentions import PlaceMention

_ENOUGH = 2
"""Names that have to agree on a state."""


def in_likely_states(named: Sequence[PlaceMention], text: str, index: PlaceIndex) -> list[PlaceMention]:
    """The mentions, those of a name that several states have as of the state that most names have.

    A state that is named counts as its own; what stands with a state behind it stays.
    """
    votes = _votes(named, index)
    most = max(votes.values(), default=0)
    leading = [state for state, count in votes.items() if count == most]
    if most < _ENOUGH or len(leading) > 1:
        return list(named)
    return [_moved(one, text, leading[0], index) for one in named]


def _votes(named: Sequence[PlaceMention], index: PlaceIndex) -> Counter[str]:
    votes: Counter[str] = Counter()
    spots = {one.place.name: one for one in named}
    for name, spot in spots.items():
        if spot.kind not in _KINDS or (spot.kind == "city" and f"{name} County" in spots):
            continue
        states = {one.state for one in index.names.whole(name) or () if one.kind == spot.kind}
        states.update(home_towns().get(name, "").split() if spot.kind == "city" else ())
        told = "," in spot.place.text
        votes.update({spot.state} if told or spot.kind == "state" else states)
    return votes


def _moved(spot: PlaceMention, text: str, state: str, index: PlaceIndex) -> PlaceMention:
    if spot.kind not in _KINDS - {"state"} or spot.state == state or "," in spot.place.text:
        return spot
    alike = index.names.whole(spot.place.name) or ()
    fits = next((one for one in alike if one.kind == spot.kind and one.state == state), None)
    moved = mention(spot.start, spot.end, text, fits, named=spot.named) if fits else spot
    return replace(moved, place=moved.place.model_copy(update={"text": spot.place.text}))


_KINDS = frozenset(("city", "county", "state"))
