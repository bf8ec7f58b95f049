"""Count what is right among found statements, against the statements that a reader marked."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from matching import HALF, bag, intersection_over_union, match, overlap, precision_of, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from marked import Answer

LOOSE, STRICT = 0.3, 0.8
"""Shares of the contents' characters, the two levels that the Gender Gap Tracker reports."""

SLOTS = ("speaker", "role", "kind", "source", "cue", "form")

_ARTICLES = frozenset(["the", "a", "an"])


@dataclass(frozen=True)
class Pair:
    """A marked statement, the found one that belongs to it, and what of that is right."""

    marked: Answer
    found: Answer
    strict: bool
    right: frozenset[str]

    @property
    def is_relation(self) -> bool:
        """Whether content, source, cue and speaker are right together."""
        return self.strict and {"source", "cue", "speaker"} <= self.right


@dataclass(frozen=True)
class Comparison:
    """The statements of one article, sorted into pairs, missed and extra."""

    pairs: tuple[Pair, ...]
    missed: tuple[Answer, ...]
    extra: tuple[Answer, ...]


@dataclass
class Tally:
    """What was counted on some articles."""

    articles: int = 0
    marked: int = 0
    found: int = 0
    loose: int = 0
    strict: int = 0
    relation: int = 0
    right: Counter[str] = field(default_factory=Counter)

    def add(self, comparison: Comparison) -> None:
        """Count one more article."""
        pairs = comparison.pairs
        self.articles += 1
        self.marked += len(pairs) + len(comparison.missed)
        self.found += len(pairs) + len(comparison.extra)
        self.loose += len(pairs)
        self.strict += sum(pair.strict for pair in pairs)
        self.relation += sum(pair.is_relation for pair in pairs)
        self.right.update(slot for pair in pairs for slot in pair.right)

    def figures(self) -> dict[str, float]:
        """F1 of statements and relations, shares of right slots among the loosely matched; percent."""
        counted = {"loose": self.loose, "strict": self.strict, "relation": self.relation}
        f1 = {f"{name}_f1": precision_of(n, self.found, self.marked).f1 for name, n in counted.items()}
        shares = {slot: 100 * self.right[slot] / self.loose if self.loose else 0.0 for slot in SLOTS}
        return {name: round(figure, 1) for name, figure in (f1 | shares).items()}


def same_words(one: str, other: str) -> bool:
    """Whether they share half of their words, or are both empty."""
    return overlap(bag(one), bag(other)) >= HALF


def likeness(one: str, other: str) -> float:
    """How much of the longer name the shorter gives; 0 where it has a word that the longer lacks."""
    left, right = (frozenset(words(name)) - _ARTICLES for name in (one, other))
    return overlap(left, right) if left <= right or right <= left else 0.0


def same_speaker(marked: str, found: str, speakers: Iterable[str]) -> bool:
    """Whether the found name means the marked speaker, and none of the article's other ``speakers``.

    A part of the name will do from half of its words on, unless it fits another speaker just as well: with
    Lambert Hope and Rose Hope in one article, "Hope" is neither.
    """
    near = likeness(marked, found)
    rivals = (name for name in speakers if likeness(marked, name) < 1)
    return near >= HALF and all(likeness(name, found) < near for name in rivals)


def right_slots(marked: Answer, found: Answer, speakers: Iterable[str]) -> frozenset[str]:
    """The slots of a found statement that are right."""
    right = {
        "speaker": same_speaker(marked.speaker, found.speaker, speakers),
        "role": same_words(marked.role, found.role),
        "kind": marked.kind == found.kind,
        "source": same_words(marked.source, found.source),
        "cue": same_words(marked.cue, found.cue),
        "form": marked.form == found.form,
    }
    return frozenset(slot for slot, is_right in right.items() if is_right)


def compare(marked: Sequence[Answer], found: Sequence[Answer]) -> Comparison:
    """Pair the statements of one article by their contents, the nearest first."""
    speakers = {answer.speaker for answer in marked}
    places = match(marked, found, _content_likeness, floor=LOOSE)
    pairs = tuple(
        Pair(
            marked=marked[i],
            found=found[j],
            strict=_content_likeness(marked[i], found[j]) >= STRICT,
            right=right_slots(marked[i], found[j], speakers),
        )
        for i, j in places
    )
    paired_marked, paired_found = {i for i, _ in places}, {j for _, j in places}
    return Comparison(
        pairs=pairs,
        missed=tuple(answer for i, answer in enumerate(marked) if i not in paired_marked),
        extra=tuple(answer for j, answer in enumerate(found) if j not in paired_found),
    )


def _content_likeness(one: Answer, other: Answer) -> float:
    return intersection_over_union(one.characters, other.characters)
