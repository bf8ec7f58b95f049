"""A text as the network reads it: word pieces, and what lower-case pieces do not show of the page."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from tokenizers import Tokenizer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from onrecord.attribution.quotations import Quotation

LOWER, CAPITAL, CAPITALS, MIXED = range(4)
"""Letter case of a word: none of it, its first letter, all of it, some of it in capitals."""

OUTSIDE, INSIDE, OPENING, CLOSING = range(4)
"""Where a piece stands towards quotation marks; the marks themselves are the last two."""


class Pieces(NamedTuple):
    """Word pieces of one text.

    ``ids`` and ``features`` (letter case, quotation, start of a line) have a row for each piece. ``words``
    gives the first piece of each word, ``starts`` and ``ends`` its characters; a mark is a word of its own.
    """

    ids: NDArray[np.int64]
    features: NDArray[np.int64]
    words: NDArray[np.int64]
    starts: NDArray[np.int64]
    ends: NDArray[np.int64]


@cache
def tokenizer() -> Tokenizer:
    """The word pieces of BERT, lower case, as the network was trained with."""
    made = Tokenizer.from_str(
        files("onrecord.attribution.spans").joinpath("tokenizer.json").read_text(encoding="utf-8")
    )
    made.no_truncation()
    made.no_padding()
    return made


def cut(text: str, quotations: Sequence[Quotation]) -> Pieces:
    """The pieces of a text in which these quotations stand."""
    encoded = tokenizer().encode(text, add_special_tokens=False)
    offsets = np.array(encoded.offsets, dtype=np.int64).reshape(-1, 2)
    numbers = np.array([-1 if n is None else n for n in encoded.word_ids], dtype=np.int64)
    first = np.ones(len(numbers), dtype=bool)
    first[1:] = numbers[1:] != numbers[:-1]
    words = np.flatnonzero(first)
    starts = offsets[words, 0]
    last = np.append(words[1:], len(numbers))[: len(words)] - 1
    ends = offsets[last, 1]
    shape = np.column_stack(
        [
            [_case(text[start:end]) for start, end in zip(starts, ends, strict=True)],
            _quoted(text, starts, quotations),
            _opens_line(text, starts, ends),
        ]
        if len(words)
        else [np.zeros(0, dtype=np.int64)] * 3
    )
    features = shape[np.cumsum(first) - 1] if len(words) else shape
    return Pieces(np.array(encoded.ids, dtype=np.int64), features, words, starts, ends)


def _case(word: str) -> int:
    if word.islower() or word.isdigit():
        return LOWER
    if word.isupper():
        return CAPITALS if len(word) > 1 else CAPITAL
    if word[:1].isupper():
        return CAPITAL
    return MIXED if any(c.isupper() for c in word) else LOWER


def _quoted(text: str, starts: NDArray[np.int64], quotations: Sequence[Quotation]) -> NDArray[np.int64]:
    """For each word its place towards quotation marks."""
    places = np.zeros(len(starts), dtype=np.int64)
    for quotation in quotations:
        first, last = np.searchsorted(starts, (quotation.start, quotation.end))
        places[first:last] = INSIDE
        if first < last:
            places[first] = OPENING
            if not text[int(starts[last - 1])].isalnum():
                places[last - 1] = CLOSING
    return places


def _opens_line(text: str, starts: NDArray[np.int64], ends: NDArray[np.int64]) -> NDArray[np.int64]:
    before = np.concatenate([[0], ends[:-1]])
    gaps = zip(before, starts, strict=True)
    opens = np.array(["\n" in text[end:start] for end, start in gaps], dtype=np.int64)
    opens[:1] = 1
    return opens
