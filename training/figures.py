"""How good found statements are: exact spans by role, whole relations by form and publisher.

The words and the pairing are the benchmarks' own. A span is exact when its words are, whatever marks stand at
its edges; a relation is right when each role shares half of the words of the longer side.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from matching import Fillers, Places, match_relations, precision_of

from onrecord.attribution.form import form_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from training.corpus import Document, Marked


class Tally(NamedTuple):
    """Counts of what is annotated and found, of the found that are right, of the annotated that are met."""

    gold: int = 0
    found: int = 0
    right: int = 0
    met: int = 0

    def __add__(self, other: tuple[int, ...]) -> Tally:  # type: ignore[override]
        """The counts of two sets together."""
        return Tally(*(a + b for a, b in zip(self, other, strict=True)))

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall, in percent; both sides of a pair count by their own form."""
        precision = precision_of(self.right, self.found, self.gold).precision
        recall = precision_of(self.met, self.found, self.gold).recall
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def fillers(text: str, marked: Sequence[Marked]) -> list[Fillers]:
    """The words of each statement's three roles."""
    places = Places(text)
    return [Fillers(*(places.touched_by(stretches) for stretches in one)) for one in marked]


def spans(text: str, gold: Sequence[Marked], found: Sequence[Marked], role: int) -> Tally:
    """Exact spans of one role."""
    places = Places(text)
    sets = [
        {places.touched_by((stretch,)) for one in side for stretch in one[role]} for side in (gold, found)
    ]
    both = len(sets[0] & sets[1])
    return Tally(len(sets[0]), len(sets[1]), both, both)


def relations(text: str, gold: Sequence[Marked], found: Sequence[Marked]) -> dict[str, Tally]:
    """Whole relations, one to one, by the form of the content: an annotated one's own, a found one's own."""
    pairs = match_relations(fillers(text, gold), fillers(text, found))
    met, right = {i for i, _ in pairs}, {j for _, j in pairs}
    tally: dict[str, Tally] = {}
    for number, one in enumerate(found):
        form = form_of(text, one.content)
        tally[form] = tally.get(form, Tally()) + Tally(found=1, right=int(number in right))
    for number, one in enumerate(gold):
        form = form_of(text, one.content)
        tally[form] = tally.get(form, Tally()) + Tally(gold=1, met=int(number in met))
    return tally


def by_publisher(documents: Sequence[Document], found: Sequence[Sequence[Marked]]) -> dict[str, Tally]:
    """Whole relations of the articles of each publisher."""
    tally: dict[str, Tally] = {}
    for document, own in zip(documents, found, strict=True):
        for one in relations(document.text, document.annotators[0], own).values():
            tally[document.publisher] = tally.get(document.publisher, Tally()) + one
    return tally
