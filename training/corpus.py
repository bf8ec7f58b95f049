"""Annotated articles as training material: the PolNeAR corpus, and articles annotated like `evaluation/`."""

from __future__ import annotations

import gzip
import json
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
                content.append((start, at))
        if content and given["cue"]:
            cue = _nearest(text, given["cue"], content[0], content)
            source = _nearest(text, given["source"], cue, content) if given["source"] and cue else None
            yield Marked((source,) if source else (), (cue,) if cue else (), tuple(content))


def _nearest(text: str, words: str, place: Stretch | None, content: Sequence[Stretch]) -> Stretch | None:
    """Where these words stand nearest to a place, outside the content."""
    best = None
    at = text.find(words)
    while at >= 0 and place is not None:
        end = at + len(words)
        away = max(place[0] - end, at - place[1], 0)
        free = all(end <= start or at >= stop for start, stop in content)
        if free and (best is None or away < best[0]):
            best = (away, (at, end))
        at = text.find(words, at + 1)
    return best[1] if best else None


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
