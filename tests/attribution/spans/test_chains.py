"""Chains: the best path and its probability are those that trying every path would find."""

from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from onrecord.attribution.spans.chains import best_paths, shares, stretches
from onrecord.attribution.spans.network import Chain

LABELS = 3
numbers = st.floats(min_value=-4, max_value=4, width=32)


def every_path(scores: np.ndarray, chain: Chain) -> tuple[tuple[int, ...], float]:
    """The best path and its share of all paths, by trying them all."""
    totals = {}
    for path in product(range(LABELS), repeat=len(scores)):
        total = chain.start[path[0]] + sum(scores[n, label] for n, label in enumerate(path))
        totals[path] = float(total + sum(chain.steps[a, b] for a, b in pairwise(path)))
    best = max(totals, key=totals.__getitem__)
    return best, float(np.exp(totals[best]) / sum(np.exp(v) for v in totals.values()))


@given(
    arrays(np.float32, (2, 4, LABELS), elements=numbers),
    arrays(np.float32, LABELS, elements=numbers),
    arrays(np.float32, (LABELS, LABELS), elements=numbers),
    st.integers(min_value=1, max_value=4),
)
def test_the_best_path_is_the_best_of_all(
    scores: np.ndarray, start: np.ndarray, steps: np.ndarray, short: int
) -> None:
    chain = Chain(start, steps)
    lengths = np.array([4, short])
    paths, best_scores = best_paths(scores, lengths, chain)
    chances = shares(scores, lengths, chain, best_scores)
    for row, length in enumerate(lengths):
        _, chance = every_path(scores[row, :length], chain)
        assert chances[row] == pytest.approx(chance, rel=1e-3)
        own = paths[row, :length]
        taken = chain.start[own[0]] + sum(scores[row, n, label] for n, label in enumerate(own))
        taken += sum(chain.steps[a, b] for a, b in pairwise(own))
        best, _ = every_path(scores[row, :length], chain)
        top = chain.start[best[0]] + sum(scores[row, n, label] for n, label in enumerate(best))
        top += sum(chain.steps[a, b] for a, b in pairwise(best))
        assert taken == pytest.approx(float(top), abs=1e-3)


def test_stretches_of_a_role_are_ranges_of_words() -> None:
    path = np.array([0, 1, 2, 2, 0, 3, 3, 4, 1])
    assert stretches(path, 1) == [(1, 4), (8, 9)]
    assert stretches(path, 3) == [(5, 6), (6, 8)]
