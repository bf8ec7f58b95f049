"""Windows of articles, cut anew each epoch, and batches of them as tensors."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Literal, NamedTuple

import numpy as np
import torch
from torch import Tensor

from training.corpus import Document, Labelled, cut_document, label
from training.variation import rename, vary

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from random import Random

    from numpy.typing import NDArray

    from onrecord.attribution.spans.pieces import Pieces

WINDOW = 254
"""Pieces of a window, without the two that frame it."""
FIRST, LAST = 101, 102
"""The pieces that open and close every window."""
_POOL = 24
_SHARE_ALONE = 0.3
"""Articles whose paragraphs are read one by one, where windows are cut between paragraphs."""

Cuts = Literal["words", "paragraphs"]
"""Where windows may be cut: anywhere, or between paragraphs where these are short enough, as in use."""


class Window(NamedTuple):
    """A stretch of an article: pieces, the places of its words' first pieces, and its labels."""

    ids: NDArray[np.int64]
    features: NDArray[np.int64]
    words: NDArray[np.int64]
    labels: NDArray[np.int64]
    cues: tuple[tuple[int, NDArray[np.int64]], ...]


class Batch(NamedTuple):
    """Windows side by side; ``mask`` is true on words, ``cues`` are rows of window and word."""

    ids: Tensor
    features: Tensor
    words: Tensor
    mask: Tensor
    labels: Tensor
    cues: Tensor
    cue_labels: Tensor


def epoch(
    documents: Sequence[Document], size: int, chance: Random, cuts: Cuts, *, varied: bool
) -> list[Batch]:
    """The batches of one epoch; the same chance gives the same batches.

    ``varied`` is for training: the looks of the articles change and their cuts move.
    """
    windows = [w for document in documents for w in _windows(document, chance, cuts, varied=varied)]
    chance.shuffle(windows)
    batches = []
    for start in range(0, len(windows), size * _POOL):
        pool = sorted(windows[start : start + size * _POOL], key=lambda w: len(w.ids))
        batches += [pool[at : at + size] for at in range(0, len(pool), size)]
    chance.shuffle(batches)
    return [_batch(b) for b in batches]


def _windows(document: Document, chance: Random, cuts: Cuts, *, varied: bool) -> Iterator[Window]:
    text = vary(document.text, chance) if varied else document.text
    pieces = cut_document(text)
    labelled = label(pieces, chance.choice(document.annotators) if varied else document.annotators[0])
    if varied:
        pieces = pieces._replace(ids=rename(pieces.ids, chance))
    cut = _edges(pieces, chance, cuts) if varied else _edges(pieces, None, cuts)
    for first, last in pairwise(cut):
        yield _window(pieces, labelled, first, last)


def _edges(pieces: Pieces, chance: Random | None, cuts: Cuts) -> list[int]:
    """First words of the windows, and the end; the first window has any length, so that the cuts move."""
    opens = np.flatnonzero(pieces.features[pieces.words, 2])
    bounds = np.append(pieces.words, len(pieces.ids))
    alone = chance is not None and cuts == "paragraphs" and chance.random() < _SHARE_ALONE
    reach = chance.randint(WINDOW // 3, WINDOW) if chance else WINDOW
    edges = [0]
    while edges[-1] < len(pieces.words):
        first = edges[-1]
        last = max(first + 1, int(np.searchsorted(bounds, bounds[first] + reach, side="right")) - 1)
        inside = opens[(opens > first) & (opens <= last)]
        if cuts == "paragraphs" and len(inside) and last < len(pieces.words):
            last = int(inside[0] if alone else inside[-1])
        elif alone and len(inside):
            last = int(inside[0])
        edges.append(last)
        reach = WINDOW
    return edges


def _window(pieces: Pieces, labelled: Labelled, first: int, last: int) -> Window:
    bounds = np.append(pieces.words, len(pieces.ids))
    start, end = int(bounds[first]), min(int(bounds[last]), int(bounds[first]) + WINDOW)
    cues = tuple((at - first, _begun(row[first:last])) for at, row in labelled.cues if first <= at < last)
    return Window(
        np.concatenate([[FIRST], pieces.ids[start:end], [LAST]]),
        np.concatenate([np.zeros((1, 3), int), pieces.features[start:end], np.zeros((1, 3), int)]),
        pieces.words[first:last] - start + 1,
        _begun(labelled.words[first:last]),
        cues,
    )


def _begun(row: NDArray[np.int64]) -> NDArray[np.int64]:
    """A role that the window's edge cuts begins at the edge."""
    row = row.copy()
    if len(row) and row[0] and row[0] % 2 == 0:
        row[0] -= 1
    return row


def _batch(windows: Sequence[Window]) -> Batch:
    pieces = max(len(w.ids) for w in windows)
    words = max(len(w.words) for w in windows)
    cues = [(n, at, row) for n, w in enumerate(windows) for at, row in w.cues]
    made = Batch(
        torch.zeros(len(windows), pieces, dtype=torch.long),
        torch.zeros(len(windows), pieces, 3, dtype=torch.long),
        torch.zeros(len(windows), words, dtype=torch.long),
        torch.zeros(len(windows), words, dtype=torch.bool),
        torch.zeros(len(windows), words, dtype=torch.long),
        torch.tensor([[n, at] for n, at, _ in cues], dtype=torch.long).reshape(-1, 2),
        torch.zeros(len(cues), words, dtype=torch.long),
    )
    for number, window in enumerate(windows):
        made.ids[number, : len(window.ids)] = torch.from_numpy(window.ids)
        made.features[number, : len(window.ids)] = torch.from_numpy(window.features)
        made.words[number, : len(window.words)] = torch.from_numpy(window.words)
        made.mask[number, : len(window.words)] = True
        made.labels[number, : len(window.words)] = torch.from_numpy(window.labels)
    for number, (_, _, row) in enumerate(cues):
        made.cue_labels[number, : len(row)] = torch.from_numpy(row)
    return made
