"""How good found statements are: exact spans by role, whole relations by form and publisher.

A span is exact when its words are, whatever marks stand at its edges; a relation is right when each role
shares half of the words of the longer side.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from onrecord.attribution.form import form_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from training.corpus import Document, Marked, Stretch

_WORD = re.compile(r"\w+")
_HALF = 0.5

Roles = tuple[frozenset[int], frozenset[int], frozenset[int]]
"""Words of source, cue and content, by their first characters."""


class Tally(NamedTuple):
    """Counts of what is annotated, found, and both."""

    gold: int = 0
    found: int = 0
    right: int = 0

    def __add__(self, other: tuple[int, ...]) -> Tally:  # type: ignore[override]
        """The counts of two sets together."""
        return Tally(*(a + b for a, b in zip(self, other, strict=True)))

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall, in percent."""
        return 200 * self.right / (self.gold + self.found) if self.gold + self.found else 0.0


def words(text: str, stretches: Iterable[Stretch]) -> frozenset[int]:
    """The words in these stretches."""
    return frozenset(m.start() for start, end in stretches for m in _WORD.finditer(text, start, end))


def roles(text: str, marked: Marked) -> Roles:
    """The words of a statement's three roles."""
    return words(text, marked.source), words(text, marked.cue), words(text, marked.content)


def agree(found: Roles, gold: Roles) -> bool:
    """Whether each role shares half of the words of the longer of the two, or is absent from both."""
    pairs = zip(found, gold, strict=True)
    return all(len(f & g) >= _HALF * max(len(f), len(g)) if f or g else True for f, g in pairs)


def spans(text: str, gold: Sequence[Marked], found: Sequence[Marked], role: int) -> Tally:
    """Exact spans of one role."""
    sets = [{words(text, (stretch,)) for one in side for stretch in one[role]} for side in (gold, found)]
    return Tally(len(sets[0]), len(sets[1]), len(sets[0] & sets[1]))


def relations(text: str, gold: Sequence[Marked], found: Sequence[Marked]) -> dict[str, Tally]:
    """Whole relations, one to one, by the form of the annotated or else the found content."""
    tally: dict[str, Tally] = {}
    open_gold = {number: roles(text, one) for number, one in enumerate(gold)}
    for one in found:
        own = roles(text, one)
        hit = next((number for number, other in open_gold.items() if agree(own, other)), None)
        if hit is not None:
            del open_gold[hit]
        form = _form(text, one)
        tally[form] = tally.get(form, Tally()) + Tally(0, 1, int(hit is not None))
    for one in gold:
        form = _form(text, one)
        tally[form] = tally.get(form, Tally()) + Tally(1, 0, 0)
    return tally


def _form(text: str, marked: Marked) -> str:
    return form_of(text, marked.content)


def by_publisher(documents: Sequence[Document], found: Sequence[Sequence[Marked]]) -> dict[str, Tally]:
    """Whole relations of the articles of each publisher."""
    tally: dict[str, Tally] = {}
    for document, own in zip(documents, found, strict=True):
        for one in relations(document.text, document.annotators[0], own).values():
            tally[document.publisher] = tally.get(document.publisher, Tally()) + one
    return tally
