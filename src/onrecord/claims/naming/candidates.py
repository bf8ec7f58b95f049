"""The measures that a claim may be of, each with what speaks for it."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field
from math import log1p, log10
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.measures.catalogue import is_per_100k
from onrecord.claims.naming.likely import words_of
from onrecord.claims.naming.phrases import phrases
from onrecord.claims.once import once

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.claims.choosing import Reading, Told
    from onrecord.claims.claim import Claim
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.naming.likely import Likelihood

_AROUND = 6
"""Claims on each side whose measures a claim may have."""
_LATELY = 20
"""Claims of a measure, before and behind, that are looked at."""
_MOST = 6
"""Phrases that are weighed: the likeliest."""
_LEAD = 2
"""Sentences that tell what an article is about."""
_SURE = 0.5
"""Logarithm of odds from which the rules' own words stand."""


class _Phrase(NamedTuple):
    """Words that may name a measure, also in small letters, and how likely they do."""

    text: str
    low: str
    likely: float


class Candidate(NamedTuple):
    """A measure and what speaks for it."""

    measure: MeasurePhrase
    features: dict[str, float]


@dataclass(frozen=True)
class Naming:
    """All claims of an article, as settled, with what may name the measure of each."""

    reading: Reading
    claims: Sequence[Claim]
    likelihood: Likelihood
    _likeliest: dict[int, list[_Phrase]] = field(default_factory=dict)
    _words: dict[str, frozenset[str]] = field(default_factory=dict)

    def offer(self, place: int) -> list[Candidate]:
        """What the claim of that number may measure, the rules' choice first; nothing where that stands."""
        claim = self.claims[place]
        sure = self._likely(claim, claim.measure) > _SURE and not self._is_place(claim.measure)
        if sure or claim.measure.id or claim.kind == "opinion":
            return []
        asked = self._asked(place)
        counted = _is_counted(asked.told)
        around = (
            one for one in self._around(place) if not (counted and is_per_100k(self.claims[one].measure))
        )
        givers = [place, *around]
        return [*(self._told(asked, one) for one in givers), *self._worded(asked, givers)]

    def like(self, place: int) -> list[str]:
        """What holds of the claim, whatever it measures."""
        claim = self.claims[place]
        return [f"kind {claim.kind}", f"unit {_unit(claim)}"]

    def _likely(self, claim: Claim, measure: MeasurePhrase) -> float:
        return self.likelihood.of(measure, claim.kind)

    def _is_place(self, measure: MeasurePhrase) -> bool:
        """Whether its words are nothing but the name of a place."""
        return self._words_of(measure.text) <= self._placed

    def _asked(self, place: int) -> _Asked:
        claim, told = self.claims[place], self.reading.told[place]
        sentence = told.sentence
        return _Asked(
            place,
            claim,
            told,
            self._likely(claim, claim.measure),
            self._words_of(claim.text),
            self._words_of(claim.measure.text),
            self._words_of(_text_of(sentence)),
        )

    def _around(self, place: int) -> list[int]:
        """The nearest claim of each other measure around, the nearest first."""
        first, last = max(0, place - _AROUND), min(len(self.claims), place + _AROUND + 1)
        nearest: dict[str, int] = {self._keys[place]: place}
        for one in sorted(range(first, last), key=lambda one: (abs(one - place), one)):
            nearest.setdefault(self._keys[one], one)
        return list(nearest.values())[1:]

    def _told(self, asked: _Asked, other: int) -> Candidate:
        """The measure of a claim of the article, or the claim's own."""
        place, claim, giver = asked.place, asked.claim, self.claims[other]
        units, unit = self._units, self._units[place]
        every = self._of_measure[self._keys[other]]
        before = bisect_left(every, place)
        same = [one for one in every[max(0, before - _LATELY) : before + _LATELY] if one != place]
        features = {
            **self._of_words(asked, giver.measure),
            "claims": float(len(every)),
            "share of claims": len(every) / len(self.claims),
            "its sentence": float(self._sentences[other] == self._sentences[place]),
            "its paragraph": float(self._paragraphs[other] == self._paragraphs[place]),
            "its unit": float(units[other] == unit),
            "its kind": float(giver.kind == claim.kind),
            "its direction": float(giver.direction == claim.direction),
            "its place": float(self._places[other] == self._places[place]),
            "apart in size": _apart(claim, giver),
            "claims on": float(other - place),
            "claims away": float(abs(other - place)),
            "claims to the nearest": float(min([abs(one - place) for one in same], default=_FAR)),
            "claims before": float(before),
            "claims of its unit": float([units[one] for one in same].count(unit)),
            "claims of its kind": float([self.claims[one].kind for one in same].count(claim.kind)),
            f"giver {giver.kind}": 1.0,
            f"given {units[other]}": 1.0,
        }
        features["rules" if other == place else "told"] = 1.0
        return Candidate(giver.measure, features)

    def _worded(self, asked: _Asked, givers: Sequence[int]) -> Iterator[Candidate]:
        """The likeliest phrases of the sentence, the one before and the lead that are no claim's measure."""
        number = self._numbers[asked.told.sentence[0].start]
        zones = ((number, "here"), (number - 1, "before"), *((one, "in the lead") for one in range(_LEAD)))
        names = {self.claims[one].measure.text.lower() for one in givers}
        found: dict[_Phrase, str] = {}
        for zone, where in zones:
            for phrase in self._likeliest_of(zone):
                if phrase.low not in names:
                    found.setdefault(phrase, where)
        likeliest = sorted(found, key=_likeliness, reverse=True)[:_MOST]
        lent = [self._words_of(self.claims[one].measure.text) for one in givers[1:]]
        start = asked.told.sentence[0].start
        for phrase in likeliest:
            words, measure = self._words_of(phrase.text), MeasurePhrase(text=phrase.text)
            features = self._of_words(asked, measure)
            features[found[phrase]] = features["worded"] = 1.0
            features["in measures around"] = max((len(words & one) / len(words) for one in lent), default=0.0)
            if found[phrase] == "here":
                features["letters on"] = float(self._low.find(phrase.low, start) - asked.claim.start)
            yield Candidate(measure, features)

    def _likeliest_of(self, number: int) -> list[_Phrase]:
        """The phrases of a sentence that are likeliest to name a measure."""
        if not 0 <= number < len(self.reading.sentences):
            return []
        if number not in self._likeliest:
            told = [
                _Phrase(text, text.lower(), self.likelihood.of_words(text))
                for text in phrases(self.reading.sentences[number])
            ]
            self._likeliest[number] = sorted(told, key=_likeliness, reverse=True)[: _MOST + _AROUND]
        return self._likeliest[number]

    def _of_words(self, asked: _Asked, measure: MeasurePhrase) -> dict[str, float]:
        """What the words of a measure have to do with the claim, its sentence and the article."""
        words, likely = self._words_of(measure.text), self._likely(asked.claim, measure)
        count = max(1, len(words))
        return {
            "likely": likely,
            "own likely": asked.likely,
            "likelier by": likely - asked.likely,
            "words": float(len(words)),
            "known": float(measure.id is not None),
            "in the lead's words": len(words & self._lead) / count,
            "in the sentence's words": len(words & asked.in_sentence) / count,
            "in its words": len(words & asked.in_words) / count,
            "in its own measure": len(words & asked.in_measure) / count,
            "of places": len(words & self._placed) / count,
            "often": sum([log1p(self._often[word]) for word in words]) / count,
            "of claims": float(len(self.claims)),
            "number": float(asked.place),
        }

    def _words_of(self, text: str) -> frozenset[str]:
        words = self._words.get(text)
        if words is None:
            words = self._words[text] = frozenset(words_of(text))
        return words

    @once
    def _units(self) -> list[str]:
        return [_unit(claim) for claim in self.claims]

    @once
    def _places(self) -> list[tuple[str | None, ...]]:
        return [(one.place.text, one.place.name, one.place.id) if one.place else () for one in self.claims]

    @once
    def _sentences(self) -> list[int]:
        return [told.draft.clause.sentence for told in self.reading.told]

    @once
    def _paragraphs(self) -> list[int]:
        return [self.reading.times.paragraph(told.draft.at) for told in self.reading.told]

    @once
    def _low(self) -> str:
        return self.reading.told[0].draft.clause.marked.low

    @once
    def _placed(self) -> frozenset[str]:
        """The words of which the text's places are named."""
        mentions = self.reading.told[0].draft.clause.marked.places.mentions
        return frozenset(word for one in mentions for word in words_of(self._low[one.start : one.end]))

    @once
    def _often(self) -> Counter[str]:
        return Counter(words_of(self._low))

    @once
    def _lead(self) -> frozenset[str]:
        leads = self.reading.sentences[:_LEAD]
        return frozenset[str]().union(*(self._words_of(_text_of(one)) for one in leads))

    @once
    def _numbers(self) -> dict[int, int]:
        """The number of each sentence, or stretch of a long one, by where it starts."""
        return {one[0].start: number for number, one in enumerate(self.reading.sentences) if one}

    @once
    def _keys(self) -> list[str]:
        """For each claim what those of the same measure share."""
        return [claim.measure.id or claim.measure.text.lower().strip() for claim in self.claims]

    @once
    def _of_measure(self) -> dict[str, list[int]]:
        """The numbers of the claims of each measure."""
        found: dict[str, list[int]] = {}
        for number, key in enumerate(self._keys):
            found.setdefault(key, []).append(number)
        return found


class _Asked(NamedTuple):
    """The claim that is weighed, with the words of its text, its measure and its sentence."""

    place: int
    claim: Claim
    told: Told
    likely: float
    in_words: frozenset[str]
    in_measure: frozenset[str]
    in_sentence: frozenset[str]


_likeliness = attrgetter("likely")
_FAR = 9
"""Claims, where no other has the measure."""


def _text_of(sentence: Sequence[Clause]) -> str:
    return sentence[0].marked.low[sentence[0].start : sentence[-1].end] if sentence else ""


def _is_counted(told: Told) -> bool:
    """Whether a number stands beside the noun that it counts, so that it is no rate: "262 names"."""
    draft, figure = told.draft, told.draft.figure
    if draft.measure is None or figure is None or _unit(told.claim) != "count":
        return False
    behind = draft.clause.low[figure.end - draft.clause.start :].lstrip()
    return behind.startswith(draft.measure.text.lower())


def _unit(claim: Claim) -> str:
    return claim.value.unit if claim.value else "none"


def _apart(claim: Claim, other: Claim) -> float:
    """By how many digits the two values differ; -1 where they cannot be compared."""
    if claim.value is None or other.value is None or claim.value.unit != other.value.unit:
        return -1.0
    return abs(log10((abs(other.value.number) + 1) / (abs(claim.value.number) + 1)))
