"""How likely words name a measure, whatever the sentence.

A logistic regression over the words of a phrase, its pairs, its ends and its head, grown by
``training/naming`` on the measures of marked articles; its weights stand in ``words.csv``, one a line.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import TYPE_CHECKING

from onrecord.claims.likelihood.parted import BIAS, stem
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from onrecord.claims.claim import MeasurePhrase

_WORD = expression(r"[\w$'’-]+|[()]")
_HEAD_ENDS = expression(r" (?:(?:of|in|on|for|to|at|by|with|from|that|who|which|among|per)\b|\()")
_MANY = 8


def words_of(text: str) -> list[str]:
    """The words of a measure, in small letters."""
    return _WORD.findall(text.lower())


def names_of(text: str, known: str | None) -> list[str]:
    """What holds of a phrase, and of the catalogue's id for it, as names."""
    words = words_of(text)
    alone = (name for word in dict.fromkeys(words) for name in _of_word(word))
    return [*alone, *_of_all(text, words, known)]


def _of_all(text: str, words: Sequence[str], known: str | None) -> tuple[str, ...]:
    """What holds of the phrase as a whole."""
    return (*_of_row(words), *_of_head(text), *_of_id(known), BIAS)


def _of_word(word: str) -> tuple[str, str]:
    return f"u:{word}", f"s:{stem(word)}"


def _of_row(words: Sequence[str]) -> Iterator[str]:
    for pair in dict.fromkeys(pairwise(words)):
        yield f"b:{pair[0]}_{pair[1]}"
    if words:
        yield f"first:{words[0]}"
        yield f"last:{words[-1]}"
    yield f"len:{min(len(words), _MANY)}"


def _of_head(text: str) -> Iterator[str]:
    head = _HEAD_ENDS.split(text.lower(), maxsplit=1)[0].split()
    if head:
        yield f"head:{head[-1]}"
    capitals = [word[:1].isupper() for word in text.split()]
    yield f"capitals:{'all' if all(capitals) else 'some' if any(capitals) else 'none'}"


def _of_id(known: str | None) -> Iterator[str]:
    if known:
        yield "known"
        yield f"id:{known}"


def name_of_kind(kind: str) -> str:
    """What holds of a claim of that kind, beside its phrase."""
    return f"kind:{kind}"


@dataclass(frozen=True)
class Likelihood:
    """The weights of what holds of a phrase; each phrase is weighed once."""

    weights: Mapping[str, float]
    _known: dict[tuple[str, str | None], float] = field(default_factory=dict)
    _words: dict[str, float] = field(default_factory=dict)

    def of(self, measure: MeasurePhrase, kind: str) -> float:
        """How likely a claim of that kind is of the measure, as a logarithm of odds."""
        return self.of_words(measure.text, measure.id) + self.weights.get(name_of_kind(kind), 0.0)

    def of_words(self, text: str, known: str | None = None) -> float:
        """The same for any kind of claim, of words that the catalogue knows by that id."""
        score = self._known.get((text, known))
        if score is None:
            words = words_of(text)
            whole = self._sum(_of_all(text, words, known))
            score = sum(map(self._of_word, dict.fromkeys(words))) + whole
            self._known[text, known] = score
        return score

    def _of_word(self, word: str) -> float:
        """What a word adds wherever it stands: most stand in several phrases."""
        score = self._words.get(word)
        if score is None:
            score = self._words[word] = self._sum(_of_word(word))
        return score

    def _sum(self, names: Iterable[str]) -> float:
        weights = self.weights
        return sum([weights[name] for name in names if name in weights])


@cache
def weights() -> dict[str, float]:
    """The weights that come with the package, read once."""
    text = files("onrecord.claims.naming").joinpath("words.csv").read_text(encoding="utf-8")
    return {name: float(weight) for name, weight in csv.reader(text.splitlines())}
