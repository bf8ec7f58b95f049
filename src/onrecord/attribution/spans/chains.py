"""Best label sequences: Viterbi and forward algorithm over linear chains, many sequences at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from onrecord.attribution.spans.network import Chain


def best_paths(
    scores: NDArray[np.float32], lengths: NDArray[np.int64], chain: Chain
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Labels (sequences, words) of the best path through each sequence, and that path's score.

    ``scores`` is (sequences, words, labels), padded on the right; labels beyond a length mean nothing.
    Viterbi, IEEE Transactions on Information Theory 13 (1967).
    """
    count, words, labels = scores.shape
    by_word = np.ascontiguousarray(scores.transpose(1, 0, 2))
    steps = np.ascontiguousarray(chain.steps.T)  # to a label (row) from another (column)
    best = np.empty_like(by_word)
    back = np.empty(by_word.shape, dtype=np.int64)
    best[0] = chain.start + by_word[0]
    for place in range(1, words):
        moves = best[place - 1][:, None, :] + steps
        moves.argmax(2, out=back[place])
        np.add(moves.max(2), by_word[place], out=best[place])
    back[np.arange(words)[:, None] >= lengths] = np.arange(labels)  # padding hands its label back
    ends = best[lengths - 1, np.arange(count)]
    paths = np.empty((words, count), dtype=np.int64)
    paths[-1] = ends.argmax(1)
    rows = np.arange(count)
    for place in range(words - 1, 0, -1):
        paths[place - 1] = back[place, rows, paths[place]]
    return paths.T, ends.max(1).astype(np.float64)


def shares(
    scores: NDArray[np.float32], lengths: NDArray[np.int64], chain: Chain, best: NDArray[np.float64]
) -> NDArray[np.float64]:
    """The probability of each sequence's path with the score ``best``, by the scaled forward algorithm.

    Rabiner, Proceedings of the IEEE 77 (1989), section V.A.
    """
    by_word = scores.transpose(1, 0, 2).astype(np.float64)
    top = by_word.max(2)
    weights = np.exp(by_word - top[:, :, None])
    steps = np.exp(chain.steps.astype(np.float64))
    sums = np.empty_like(top)
    alpha = np.exp(chain.start.astype(np.float64)) * weights[0]
    for place in range(len(weights)):
        if place:
            alpha = (alpha @ steps) * weights[place]
        sums[place] = alpha.sum(1)
        alpha /= sums[place][:, None]
    there = np.arange(len(weights))[:, None] < lengths
    total = ((np.log(sums) + top) * there).sum(0)
    out: NDArray[np.float64] = np.minimum(np.exp(best - total), 1.0)
    return out


def stretches(path: NDArray[np.int64], role: int) -> list[tuple[int, int]]:
    """Ranges of words (end excluded) that a path labels with a role; ``role`` is the label that begins it."""
    found: list[tuple[int, int]] = []
    for place in np.flatnonzero((path == role) | (path == role + 1)).tolist():
        if found and found[-1][1] == place and path[place] != role:
            found[-1] = (found[-1][0], place + 1)
        else:
            found.append((place, place + 1))
    return found
