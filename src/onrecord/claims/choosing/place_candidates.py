"""The places that a claim may be of, each with what speaks for it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from math import log1p
from typing import TYPE_CHECKING

from onrecord.claims.choosing.named_places import NamedPlace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.claims.choosing.named_places import NamedPlaces, Spot
    from onrecord.claims.choosing.told import Told
    from onrecord.claims.claim import PlacePhrase

Candidates = list[tuple["PlacePhrase | None", dict[str, float]]]
"""What speaks for each place, None being that the claim has none."""

_FAR = 99.0
_HERE = {
    "in": re.compile(r"\b(?:in|across|throughout|around|at|for) (?:the )?$"),
    "of": re.compile(r"\bof (?:the )?$"),
    "from": re.compile(r"\bfrom $"),
    "than": re.compile(r"\b(?:than|to|with|unlike|against) (?:in )?(?:the )?$"),
}
_REACH = 16
_HERE_MOST = 4
"""Mentions of one name on either side of a claim."""


@dataclass(frozen=True)
class Placings:
    """The claims of an article as the rules read them, and the names in it."""

    told: Sequence[Told]
    places: NamedPlaces

    def of(self, number: int) -> Candidates:
        """What the claim of that number may be of, with all that is known of the others."""
        told, names = self.told[number], self.places.by_name
        given = _given(told, self.told, number)
        lent = {
            name: NamedPlace(phrase) for name, (phrase, _) in given.items() if phrase and name not in names
        }
        near = dict.fromkeys([*self.places.near(told.draft.at), *(name for name in given if name in names)])
        found: Candidates = []
        for name in (*near, *lent):
            one = names.get(name) or lent[name]
            features = {**one.features, **dict(_near(told, one))}
            features.update(dict.fromkeys(given.get(name, (None, ()))[1], 1.0))
            if not one.spots:
                features["not named"] = 1.0
            features["share of claims"] = self._counts[name] / len(self.told)
            found.append((_phrase(one, given.get(name)), features))
        found.append((None, {"none": 1.0, **dict.fromkeys(given.get("", (None, ()))[1], 1.0)}))
        return found

    @cached_property
    def _counts(self) -> Counter[str]:
        return Counter(one.claim.place.name for one in self.told if one.claim.place)


def _phrase(one: NamedPlace, given: tuple[PlacePhrase | None, list[str]] | None) -> PlacePhrase:
    return given[0] if given and given[0] else one.place


def _given(told: Told, others: Sequence[Told], place: int) -> dict[str, tuple[PlacePhrase | None, list[str]]]:
    """The places that the rules read or would lend, by name, and what each of them is to the claim."""
    context, speaker = told.context, told.speaker
    slots = [
        ("rules", told.claim.place),
        ("speaker's", speaker.place if speaker else None),
        ("spoken for", speaker.body if speaker else None),
        ("home", context.home),
        ("told of last", context.place),
        ("body told of last", context.body),
        ("last claim's", others[place - 1].claim.place if place else None),
        ("next claim's", others[place + 1].claim.place if place + 1 < len(others) else None),
        ("compared with", told.claim.versus),
    ]
    found: dict[str, tuple[PlacePhrase | None, list[str]]] = {}
    for label, phrase in slots:
        if phrase is not None:
            found.setdefault(phrase.name, (phrase, []))[1].append(label)
    if told.claim.place is None:
        found[""] = (None, ["rules"])
    return found


def _near(told: Told, one: NamedPlace) -> Iterator[tuple[str, float]]:
    """Where the name stands to the claim."""
    at, clause = told.draft.at, told.draft.clause
    turn = bisect_left(one.spots, at, key=lambda spot: spot.start)
    before = one.spots[turn - 1] if turn else None
    behind = one.spots[turn] if turn < len(one.spots) else None
    yield "before by", log1p(at - before.start) if before else _FAR
    yield "behind by", log1p(behind.start - at) if behind else _FAR
    yield "sentences before", float(clause.sentence - before.sentence) if before else _FAR
    yield "sentences behind", float(behind.sentence - clause.sentence) if behind else _FAR
    around = one.spots[max(0, turn - _HERE_MOST) : turn + _HERE_MOST]
    here = [spot for spot in around if spot.sentence == clause.sentence]
    if not here:
        return
    yield "in sentence", float(len(here))
    if any(clause.start <= spot.start < clause.end for spot in here):
        yield "in clause", 1.0
    if any(told.claim.start <= spot.start < told.claim.end for spot in here):
        yield "in claim", 1.0
    if any(spot.start <= told.sentence[0].start + _OPENING for spot in here):
        yield "opens sentence", 1.0
    yield from _used_here(here, clause.marked.low)


_OPENING = 5


def _used_here(here: Sequence[Spot], low: str) -> Iterator[tuple[str, float]]:
    for label, pattern in _HERE.items():
        if any(pattern.search(low, max(0, spot.start - _REACH), spot.start) for spot in here):
            yield f"here after {label}", 1.0
    if any(low.startswith(("'", "’"), spot.end) for spot in here):
        yield "here possessive", 1.0
