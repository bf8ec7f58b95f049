"""How near two sets of words lie, and which of the found belongs to which of the marked."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence
    from collections.abc import Set as AbstractSet

M = TypeVar("M")
F = TypeVar("F")

HALF = 0.5
"""From this overlap on, the source, cue or content of a statement counts as right."""

_WORD = re.compile(r"\w+")

Pieces = tuple[tuple[int, int], ...]
"""Starts and ends (excluded) in the text, in characters."""


class Precision(NamedTuple):
    """Precision, recall and their harmonic mean, in percent."""

    precision: float
    recall: float
    f1: float


class Fillers(NamedTuple):
    """The words of a statement's three parts; what stands for a word is the same on both sides."""

    source: frozenset[Hashable]
    cue: frozenset[Hashable]
    content: frozenset[Hashable]


def words(text: str) -> list[str]:
    """The words in lower case, marks left out."""
    return _WORD.findall(text.lower())


def bag(text: str) -> frozenset[Hashable]:
    """The words without their places: the second "the" is another word than the first.

    >>> sorted(bag("the mayor of the town"))
    [('mayor', 0), ('of', 0), ('the', 0), ('the', 1), ('town', 0)]
    """
    seen: Counter[str] = Counter()
    found = set()
    for word in words(text):
        found.add((word, seen[word]))
        seen[word] += 1
    return frozenset(found)


class Places:
    """The words of a text by their places."""

    def __init__(self, text: str) -> None:
        found = [word.span() for word in _WORD.finditer(text)]
        self._starts = [start for start, _ in found]
        self._ends = [end for _, end in found]

    def touched_by(self, pieces: Iterable[Sequence[int]]) -> frozenset[Hashable]:
        """The words that the pieces, each a start and an end in characters, have a letter of; by number."""
        return frozenset(
            number
            for start, end in pieces
            for number in range(bisect_right(self._ends, start), bisect_left(self._starts, end))
        )


def overlap(one: AbstractSet[Hashable], other: AbstractSet[Hashable]) -> float:
    """What they share, as a share of the larger; two empty sets agree."""
    larger = max(len(one), len(other))
    return len(one & other) / larger if larger else 1.0


def intersection_over_union(one: AbstractSet[Hashable], other: AbstractSet[Hashable]) -> float:
    """What they share, as a share of all; two empty sets share nothing."""
    union = len(one | other)
    return len(one & other) / union if union else 0.0


def match(
    marked: Sequence[M], found: Sequence[F], nearness: Callable[[M, F], float], floor: float
) -> list[tuple[int, int]]:
    """Pair marked with found one to one, the nearest first, down to the floor; gives pairs of places.

    Of pairs that are equally near the earlier comes first, so that the answer does not depend on chance.
    """
    near = [(-nearness(m, f), i, j) for i, m in enumerate(marked) for j, f in enumerate(found)]
    taken_marked, taken_found, pairs = set[int](), set[int](), list[tuple[int, int]]()
    for minus, i, j in sorted(near):
        if -minus >= floor and i not in taken_marked and j not in taken_found:
            taken_marked.add(i)
            taken_found.add(j)
            pairs.append((i, j))
    return pairs


def match_relations(marked: Sequence[Fillers], found: Sequence[Fillers]) -> list[tuple[int, int]]:
    """The pairs whose source, cue and content each overlap by half; the largest summed overlap first."""

    def nearness(one: Fillers, other: Fillers) -> float:
        overlaps = [overlap(a, b) for a, b in zip(one, other, strict=True)]
        return sum(overlaps) if min(overlaps) >= HALF else 0.0

    return match(marked, found, nearness, floor=3 * HALF)


def precision_of(right: int, found: int, marked: int) -> Precision:
    """In percent, of so many right among the found and the marked; 0 where there is nothing to count."""
    precision = 100 * right / found if found else 0.0
    recall = 100 * right / marked if marked else 0.0
    both = precision + recall
    return Precision(precision, recall, 2 * precision * recall / both if both else 0.0)
