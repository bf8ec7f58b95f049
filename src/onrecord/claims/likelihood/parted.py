"""How likely a part of a sentence tells an act, a move or a rank, by its words and their neighbours.

A logistic regression for each, over words, pairs of words and where they stand; ``training/likelihood`` grows
them on marked articles, and their weights stand in ``weights.csv``, one a line. Rules know grammar and miss
what they do not list; words know what reporters tell as news. Each sees what the other does not
(docs/claims.md).
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise
from math import exp
from typing import TYPE_CHECKING

from onrecord.claims.clauses.parts import parts
from onrecord.claims.once import once
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from onrecord.claims.clauses.cut import Clause

ACT, RANK, TREND, DOWN = "event", "rank", "trend", "down"
"""What a part may tell; and which way, where it tells a rank or a trend."""
_TOLD = (ACT, RANK, TREND, DOWN)
_Weights = tuple[float, float, float, float]
"""A weight for each of these."""
_MASKS = (
    (expression(r"#+"), "NUM"),
    (expression(r"@+"), "TIME"),
    (expression(r"\^+"), "PLACE"),
    (expression(r"\d+"), "0"),
)
_WORD = expression(r"[\w'’-]+|[\"“”;:]")
_LONG = 5
_ENDING = expression(r"(?:ing|ed|es|s)$")
_NEIGHBOURS = 3
"""Words of the part before, and of the part behind, that are looked at."""
BIAS = "bias"
"""Holds of all that is weighed, and is grown undamped."""
FEW = 5
"""Sentences: what a text of fewer tells is left to the rules, as the weights come from whole reports."""


@dataclass(frozen=True)
class Parted:
    """The parts of a sentence in order, each with how likely it tells something."""

    sentence: Sequence[Clause]

    def chance(self, part: Clause, of: str) -> float:
        """How likely the part tells an act, a rank or a trend, from 0 to 1; 0 for what is no part of it."""
        scores = self._scores.get((part.start, part.end))
        return _logistic(scores[_TOLD.index(of)]) if scores else 0.0

    @once
    def _scores(self) -> dict[tuple[int, int], _Weights]:
        """For each part the sums of its weights."""
        return {(part.start, part.end): _summed(names) for part, names in features(self.sentence)}


def _summed(names: Iterable[str]) -> _Weights:
    known = _weights()
    act = rank = trend = down = 0.0
    for name in names:
        if (weights := known.get(name)) is not None:
            act += weights[0]
            rank += weights[1]
            trend += weights[2]
            down += weights[3]
    return act, rank, trend, down


def features(sentence: Sequence[Clause]) -> list[tuple[Clause, list[str]]]:
    """Each part of the sentence with the names of what holds of it."""
    told = [
        (part, place, number)
        for place, clause in enumerate(sentence)
        for number, part in enumerate(parts(clause))
    ]
    words = [words_of(part) for part, _, _ in told]
    found = []
    for at, (part, place, number) in enumerate(told):
        before = words[at - 1][-_NEIGHBOURS:] if at else []
        behind = words[at + 1][:_NEIGHBOURS] if at + 1 < len(told) else []
        names = [*_of_words(words[at]), *(f"p:{word}" for word in before), *(f"n:{word}" for word in behind)]
        found.append((part, [*names, *_of_place(part, place, number, len(words[at])), BIAS]))
    return found


def words_of(part: Clause) -> list[str]:
    """The part's words in small letters, with one word for each figure, time and place."""
    mask = part.mask
    for masked, word in _MASKS:
        mask = masked.sub(word, mask)
    return _WORD.findall(mask)


def stem(word: str) -> str:
    """The word, in small letters, without the ending of its form, if it is long enough to have one."""
    return _ENDING.sub("", word) if len(word) > _LONG else word


def _of_words(words: Sequence[str]) -> Iterator[str]:
    for word in dict.fromkeys(words):
        yield f"u:{word}"
        yield f"s:{stem(word)}"
    for pair in dict.fromkeys(pairwise(words)):
        yield f"b:{pair[0]}_{pair[1]}"
    for place, word in enumerate(words[:_NEIGHBOURS]):
        yield f"f{place}:{word}"


def _of_place(part: Clause, place: int, number: int, length: int) -> Iterator[str]:
    yield f"joint:{part.joint}"
    yield f"nf:{min(len(part.figures), 2)}"
    yield f"nt:{min(len(part.times), 2)}"
    yield f"ci:{min(place, 3)}"
    yield f"pi:{min(number, 2)}"
    yield f"sent:{min(part.sentence, 3)}"
    yield f"len:{min(length // 3, 6)}"


def _logistic(score: float) -> float:
    return 1 / (1 + exp(-score)) if score > -_FAR else 0.0


_FAR = 500


@cache
def _weights() -> dict[str, _Weights]:
    """The weights that come with the package, those of each name together; read once."""
    text = files("onrecord.claims.likelihood").joinpath("weights.csv").read_text(encoding="utf-8")
    found: dict[str, list[float]] = {}
    for of, name, weight in csv.reader(text.splitlines()):
        found.setdefault(name, [0.0] * len(_TOLD))[_TOLD.index(of)] = float(weight)
    return {name: (act, rank, trend, down) for name, (act, rank, trend, down) in found.items()}
