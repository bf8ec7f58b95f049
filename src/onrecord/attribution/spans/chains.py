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
    """Labels (sequences, words) of the best path through each sequence, and that path's probability.

    ``scores`` is (sequences, words, labels), padded on the right; labels beyond a length mean nothing.
    Viterbi (1967); the probability is the path's share of the forward algorithm's total.
    """
    count, words, labels = scores.shape
    back = np.zeros((words, count, labels), dtype=np.int8)
    best = chain.start + scores[:, 0]
    total = best.astype(np.float64)
    last_best, last_total = best.copy(), total.copy()
    for place in range(1, words):
        moves = best[:, :, None] + chain.steps
        back[place] = moves.argmax(1)
        best = moves.max(1) + scores[:, place]
        total = _log_sum(total[:, :, None] + chain.steps) + scores[:, place]
        there = lengths > place
        last_best[there], last_total[there] = best[there], total[there]
    paths = np.zeros((count, words), dtype=np.int64)
    ends = lengths - 1
    rows = np.arange(count)
    paths[rows, ends] = last_best.argmax(1)
    for place in range(words - 1, 0, -1):
        within = rows[ends >= place]
        paths[within, place - 1] = back[place, within, paths[within, place]]
    chance = np.exp(last_best.max(1).astype(np.float64) - _log_sum(last_total[:, :, None])[:, 0])
    return paths, np.minimum(chance, 1.0)


def _log_sum(values: NDArray[np.float64]) -> NDArray[np.float64]:
    top = values.max(1)
    out: NDArray[np.float64] = top + np.log(np.exp(values - top[:, None]).sum(1))
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
