"""Examples: for each claim that the rules find, what may name its measure, and what a reader named."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.claims.choosing import choose
from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.naming.candidates import Naming
from onrecord.claims.naming.likely import name_of_kind, names_of
from onrecord.claims.naming.phrases import phrases
from training.choosing.examples import Example, matched_in
from training.likelihood.grow import Part

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from onrecord.claims.choosing import Reading
    from onrecord.claims.claim import Claim
    from onrecord.claims.naming.likely import Likelihood

NAME = "name"
"""What a phrase tells that names the claim's measure."""
_WORD = re.compile(r"[a-z0-9]+")
_SMALL = frozenset("the a an of in on for to and or its his her their by at from per as".split())
_MOSTLY, _PARTLY = 0.6, 0.3
"""Shares of the words of a phrase, and of another claim's measure, that the marked measure has."""


@dataclass(frozen=True)
class Marked:
    """An article's claims as settled, and for the number of each that is marked the measure marked."""

    article: str
    reading: Reading
    claims: Sequence[Claim]
    measures: Mapping[int, str]


def marked_in(path: Path) -> Marked | None:
    """The claims of one article's file; None where it has none."""
    found = matched_in(path)
    if found is None:
        return None
    reading, marks = found
    return Marked(path.stem, reading, choose(reading), {place: mark.measure for place, mark in marks.items()})


def parts_of(marked: Marked) -> Iterator[Part]:
    """The rules' measures and the phrases of their sentences, each with whether it names what was marked.

    Of the phrases those do that have most of its words, and little else.
    """
    for place, name in marked.measures.items():
        claim, told = marked.claims[place], marked.reading.told[place]
        yield _part(claim.measure, claim.kind, right=_names(claim.measure, name))
        found = [MeasurePhrase(text=one) for one in phrases(told.sentence)]
        for phrase, right in zip(found, _best(found, name), strict=True):
            yield _part(phrase, claim.kind, right=right)


def _part(measure: MeasurePhrase, kind: str, *, right: bool) -> Part:
    told = frozenset((NAME,)) if right else frozenset[str]()
    return Part(frozenset((*names_of(measure.text, measure.id), name_of_kind(kind))), told)


def examples_of(marked: Marked, likelihood: Likelihood) -> Iterator[Example]:
    """Those claims of an article of which something is to be weighed."""
    naming = Naming(marked.reading, marked.claims, likelihood)
    for place, name in marked.measures.items():
        offer = naming.offer(place)
        if len(offer) < 2:  # noqa: PLR2004
            continue
        told = [one.measure for one in offer if "worded" not in one.features]
        worded = [one.measure for one in offer if "worded" in one.features]
        right = [
            _names(told[0], name),
            *(_names(one, name) and _shared(one, name) >= _PARTLY for one in told[1:]),
            *_best(worded, name),
        ]
        like = dict.fromkeys(naming.like(place), 1.0)
        rows = [{**like, **one.features} for one in offer]
        yield Example(marked.article, rows, right, ["rules" in row for row in rows])


def _best(measures: Sequence[MeasurePhrase], name: str) -> list[bool]:
    counts = [
        len(_words(one.text) & _words(name)) if _shared(one, name) >= _MOSTLY else 0 for one in measures
    ]
    most = max(counts, default=0)
    return [count == most > 0 for count in counts]


def _names(measure: MeasurePhrase, name: str) -> bool:
    """Whether it has a word of the marked measure, as the scorer asks."""
    return bool(_words(f"{measure.text} {measure.id or ''}".replace("_", " ")) & _words(name))


def _shared(measure: MeasurePhrase, name: str) -> float:
    words = _words(measure.text)
    return len(words & _words(name)) / max(1, len(words))


def _words(text: str) -> set[str]:
    return {word.removesuffix("s") for word in _WORD.findall(text.lower())} - _SMALL
