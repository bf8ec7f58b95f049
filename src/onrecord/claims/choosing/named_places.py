"""The names of an article that may be places or bodies with figures of their own, and how each is used."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from onrecord.claims.claim import PlacePhrase
from onrecord.claims.phrases import words_of
from onrecord.claims.proper_names import proper_names, unshouted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from onrecord.claims.clauses import Clause
    from onrecord.claims.marked import Marked

_BEFORE = {
    "in": re.compile(r"\b(?:in|across|throughout|around|at|near|inside|outside) (?:the )?$"),
    "of": re.compile(r"\bof (?:the )?$"),
    "from": re.compile(r"\b(?:from|to) (?:the )?$"),
    "the": re.compile(r"\bthe $"),
    "than": re.compile(r"\b(?:than|with|unlike|against|versus) (?:in )?(?:the )?$"),
    "honour": re.compile(
        r"\b(?:mr|ms|mrs|dr|gov|rep|sen|chief|sheriff|mayor|judge|lt|sgt|director|president|secretary|"
        r"commissioner|officer|spokes\w+|coach|captain|superintendent|professor)\.? $"
    ),
}
_BEHIND = {
    "possessive": re.compile(r"['’]"),
    "official": re.compile(
        r"(?:['’]s?)? (?:police|mayor|officials|residents|sheriff|council|schools?|city|county|public|chief|"
        r"voters|hospitals?|health|fire|officers|prosecutors)\b"
    ),
    "region": re.compile(r", [A-Z][a-z]+\.?,?"),
    "said": re.compile(r",? (?:said|says|told|wrote|added|called|argued)\b"),
    "verb": re.compile(
        r" (?:has|had|is|was|are|were|will|saw|recorded|reported|lost|gained|added|ranks|spent)\b"
    ),
    "dateline": re.compile(r",?[^\n]{0,24}?(?:—|–|--| - |\()"),
}
_BODY = re.compile(
    r"\b(?:Department|Office|Council|Board|Commission|Authority|Association|University|College|Schools?|Hospital|"
    r"Company|Inc|Corp|Center|Court|Institute|Police|Bureau|Agency|Union|Report|Act|Fund|Program|League|Party|"
    r"Foundation|Group|Coalition|Services?|Committee|Federation|Press|News|Center|Centre|Society|Trust)\b"
)
_LAND = re.compile(
    r"\b(?:County|City|Parish|District|Ward|Falls|Springs|Valley|Bay|Beach|Park|Heights|Creek|River|Lake|Island|"
    r"Township|Village|Town|Port|Fort|Mount|North|South|East|West|Province|State|Harbou?r|Hills|Point|Field|"
    r"Airport)\b"
)
_ENDS = re.compile(r"[.!?:\n“\"]\s?$")
_SPOTS_BEFORE, _SPOTS_BEHIND, _FREQUENT = 24, 8, 10
"""Mentions around a claim, and frequent names, that are looked at: enough for news, and no more in a book."""
_REACH_BEFORE, _REACH_BEHIND = 18, 40


class Spot(NamedTuple):
    """Characters of one mention, and the sentence that it is in."""

    start: int
    end: int
    sentence: int


@dataclass
class NamedPlace:
    """One name with all its mentions; ``features`` says how the article uses it."""

    place: PlacePhrase
    spots: list[Spot] = field(default_factory=list)
    features: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class NamedPlaces:
    """``sentences`` are the article's, as clauses, in order; ``title`` its headline."""

    marked: Marked
    sentences: Sequence[Sequence[Clause]]
    title: str

    @cached_property
    def by_name(self) -> dict[str, NamedPlace]:
        """Every name, with how it is used."""
        found = self._gathered()
        most = max((len(one.spots) for one in found.values()), default=1)
        longer = _longer(found)
        for name, one in found.items():
            one.spots.sort()
            one.features.update(_of_name(name, longer))
            one.features.update(self._of_use(name, one))
            one.features["share of most"] = len(one.spots) / most
        return found

    def near(self, at: int) -> list[str]:
        """The names that a claim at this character may be of: those around it, and the most frequent ones."""
        spots = self._in_order
        here = bisect_left(spots, (at, ""))
        around = spots[max(0, here - _SPOTS_BEFORE) : here + _SPOTS_BEHIND]
        return list(dict.fromkeys([name for _, name in around] + self._most))

    @cached_property
    def _in_order(self) -> list[tuple[int, str]]:
        return sorted((spot.start, name) for name, one in self.by_name.items() for spot in one.spots)

    @cached_property
    def _most(self) -> list[str]:
        ordered = sorted(self.by_name, key=lambda name: -len(self.by_name[name].spots))
        return ordered[:_FREQUENT]

    def _gathered(self) -> dict[str, NamedPlace]:
        found: dict[str, NamedPlace] = {}
        places = self.marked.places
        for spot in places.mentions:
            kind = {f"kind {spot.kind or 'unknown'}": 1.0, ("named" if spot.named else "described"): 1.0}
            self._note(found, spot.place, spot.start, spot.end, kind)
        for body in places.organizations:
            self._note(found, body.place(self.marked.text), body.start, body.end, {"body": 1.0})
        for group in places.groups:
            self._note(found, group.place, group.start, group.end, {"group": 1.0})
        for start, end, name in self._unknown(found):
            self._note(found, PlacePhrase(text=name, name=name), start, end, {"unknown": 1.0})
        return found

    def _note(
        self, found: dict[str, NamedPlace], place: PlacePhrase, start: int, end: int, kind: dict[str, float]
    ) -> None:
        one = found.setdefault(place.name, NamedPlace(place))
        one.spots.append(Spot(start, end, self.sentence_at(start)))
        one.features.update(kind)

    def _unknown(self, found: dict[str, NamedPlace]) -> Iterator[tuple[int, int, str]]:
        """Names in capitals that nothing else took for a place, less words that only open a sentence."""
        taken = sorted((spot.start, spot.end) for one in found.values() for spot in one.spots)
        starts = [start for start, _ in taken]
        text = self.marked.text
        small = {word.text for word in words_of(text)}
        for run in proper_names(unshouted(text)):
            before = bisect_right(starts, run.start)
            inside = (before and taken[before - 1][1] > run.start) or (
                before < len(taken) and taken[before][0] < run.end
            )
            name = " ".join(word.text for word in run.words)
            opens = run.start == 0 or _ENDS.search(text, max(0, run.start - 3), run.start)
            if not inside and not (opens and len(run.words) == 1 and name.lower() in small):
                yield run.start, run.end, name

    def sentence_at(self, at: int) -> int:
        """Number of the sentence that holds the character."""
        place = bisect_right(self._starts, at) - 1
        return self.sentences[max(0, place)][0].sentence if self.sentences else 0

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence[0].start for sentence in self.sentences]

    def _of_use(self, name: str, one: NamedPlace) -> Iterator[tuple[str, float]]:
        text, low = self.marked.text, self.marked.low
        evidence = self.marked.places.evidence
        first = min(spot.start for spot in one.spots)
        yield "mentions", float(len(one.spots))
        yield "first sentence", float(self.sentence_at(first))
        yield "first character", first / max(1, len(text))
        yield "shown as place", float(evidence.places[name])
        yield "shown as person", float(evidence.people[name])
        if name in self.title:
            yield "in title", 1.0
        elif any(len(word) > _LONG and word in self.title for word in name.split()):
            yield "word in title", 1.0
        for label, pattern in _BEFORE.items():
            hits = sum(
                pattern.search(low, max(0, spot.start - _REACH_BEFORE), spot.start) is not None
                for spot in one.spots
            )
            yield f"after {label}", hits / len(one.spots)
        for label, pattern in _BEHIND.items():
            hits = sum(
                pattern.match(text, spot.end, spot.end + _REACH_BEHIND) is not None for spot in one.spots
            )
            yield f"before {label}", hits / len(one.spots)


_LONG = 3


def _of_name(name: str, longer: Mapping[str, int]) -> Iterator[tuple[str, float]]:
    """How the name itself looks, and how many longer ones begin with it."""
    yield "words", float(len(name.split()))
    if _BODY.search(name):
        yield "of a body", 1.0
    if _LAND.search(name):
        yield "of land", 1.0
    if name.isupper():
        yield "capitals", 1.0
    if name[:1].islower():
        yield "small", 1.0
    if longer[name]:
        yield "begins longer names", float(longer[name])


def _longer(names: Iterable[str]) -> Counter[str]:
    """For every run of words that opens a name, how many longer names it opens."""
    counts: Counter[str] = Counter()
    for name in names:
        words = name.split()[:_OPENING_WORDS]
        counts.update(" ".join(words[:count]) for count in range(1, len(words)))
    return counts


_OPENING_WORDS = 4
