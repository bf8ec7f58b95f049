"""Annotated articles as training material: the PolNeAR corpus, and articles annotated like `evaluation/`."""

from __future__ import annotations

import gzip
import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from onrecord.attribution.quotations import find_quotations
from onrecord.attribution.spans.pieces import cut
from onrecord.reading import Article

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from onrecord.attribution.spans.pieces import Pieces

Stretch = tuple[int, int]
"""Start and end (excluded) in characters."""

_THAT = re.compile(r"\bthat\s\Z")

SOURCE, CUE, CONTENT = 1, 3, 5
"""Labels of words that begin a role; the next number goes on with it, 0 is outside of all."""
OWN_CONTENT = 3
"""The label that begins content in a cue's own row, which knows source (1) and content only."""
WORD_LABELS, CUE_LABELS = 7, 5
"""Labels of a word, and of a word in a cue's own row."""


class Marked(NamedTuple):
    """One statement as annotated: stretches of text by role."""

    source: tuple[Stretch, ...]
    cue: tuple[Stretch, ...]
    content: tuple[Stretch, ...]


class Document(NamedTuple):
    """An article, and what each of its annotators marked in it."""

    name: str
    publisher: str
    text: str
    annotators: tuple[tuple[Marked, ...], ...]


class Labelled(NamedTuple):
    """The labels of a text's words, and for each cue its first word and its own row of labels."""

    words: NDArray[np.int64]
    cues: tuple[tuple[int, NDArray[np.int64]], ...]


def read_polnear(path: Path) -> list[Document]:
    """The articles of one part of PolNeAR (Newell et al., LREC 2018), a gzipped line of JSON each."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [_document(json.loads(line)) for line in lines]


def _document(given: dict[str, Any]) -> Document:
    by_annotator = tuple(
        tuple(
            Marked(*(tuple((a, b) for a, b in one[role]) for role in ("source", "cue", "content")))
            for one in given["attributions"]
            if one["annotator"] == annotator
        )
        for annotator in given["annotators"]
    )
    return Document(given["doc_id"], given["publisher"], given["text"], by_annotator)


def read_articles(folder: Path) -> list[Document]:
    """The articles of a folder in the format of `evaluation/RULES.md`."""
    found = []
    for path in sorted(folder.glob("*.json")):
        given = json.loads(path.read_text(encoding="utf-8"))
        marked = tuple(_located(given["text"], given["statements"]))
        found.append(Document(given["id"], given["outlet"], given["text"], (marked,)))
    return found


def _located(text: str, statements: Sequence[dict[str, str]]) -> Iterator[Marked]:
    """Statements with their words found in the text: content in order, cue and source as near as can be."""
    for given in statements:
        content, at = [], 0
        for piece in given["content"].split(" ... "):
            start = text.find(piece, at)
            if start >= 0:
                at = start + len(piece)
                content.append((_with_that(text, start), at))
        if content and given["cue"]:
            yield _nearest(text, given["source"], given["cue"], content)


def _with_that(text: str, start: int) -> int:
    """Take in a "that" before the content, as PolNeAR does; what is trained on must agree."""
    opening = _THAT.search(text, max(0, start - 6), start)
    return opening.start() if opening else start


def _nearest(text: str, source: str, cue: str, content: Sequence[Stretch]) -> Marked:
    """The statement whose cue and source stand nearest to its content and to each other."""
    best: tuple[int, Marked] | None = None
    for own in _places(text, cue, content):
        sources = list(_places(text, source, [*content, own])) if source else []
        beside = min(sources, key=lambda s: _away(s, own), default=None)
        away = min(_away(own, piece) for piece in content) + (_away(beside, own) if beside else 0)
        if best is None or away < best[0]:
            best = (away, Marked((beside,) if beside else (), (own,), tuple(content)))
    return best[1] if best else Marked((), (), tuple(content))


def _places(text: str, words: str, taken: Sequence[Stretch]) -> Iterator[Stretch]:
    """Where these words stand outside what is taken."""
    for found in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text):
        if all(found.end() <= start or found.start() >= end for start, end in taken):
            yield found.span()


def _away(one: Stretch, other: Stretch) -> int:
    """Characters between two stretches."""
    return max(one[0] - other[1], other[0] - one[1], 0)


def cut_document(text: str) -> Pieces:
    """The pieces of a text, read as an article's."""
    return cut(text, find_quotations(text, Article(text=text).paragraphs))


def label(pieces: Pieces, marked: Sequence[Marked]) -> Labelled:
    """Labels by word: a word belongs to a stretch that holds any of its characters."""
    words = np.zeros(len(pieces.words), dtype=np.int64)
    cues = []
    for one in marked:
        own = np.zeros(len(words), dtype=np.int64)
        for role, stretches in ((SOURCE, one.source), (CUE, one.cue), (CONTENT, one.content)):
            for first, last in _ranges(pieces, stretches):
                _mark(words, role, first, last)
                if role != CUE:
                    _mark(own, min(role, OWN_CONTENT), first, last)
        anchor = next(_ranges(pieces, one.cue), None)
        if anchor is not None:
            cues.append((anchor[0], own))
    return Labelled(words, tuple(cues))


def _ranges(pieces: Pieces, stretches: Sequence[Stretch]) -> Iterator[tuple[int, int]]:
    for start, end in stretches:
        first = int(np.searchsorted(pieces.ends, start, side="right"))
        last = int(np.searchsorted(pieces.starts, end, side="left"))
        if first < last:
            yield first, last


def _mark(row: NDArray[np.int64], role: int, first: int, last: int) -> None:
    if not row[first:last].any():
        row[first:last] = role + 1
        row[first] = role
