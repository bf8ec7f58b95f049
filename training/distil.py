"""What a small network learns from a large one: how it spreads its scores over the labels of each word.

Hinton, Vinyals and Dean, "Distilling the Knowledge in a Neural Network" (2015), at temperature 1.
"""

from __future__ import annotations

from torch import Tensor
from torch.nn import functional

from training.corpus import WORD_LABELS

Scores = tuple[Tensor, Tensor]
"""Scores of the labels of all words (windows, words, ...) and of each cue's row (cues, words, ...)."""


def lesson(own: Scores, taught: Scores, mask: Tensor, cues: Tensor) -> Tensor:
    """Divergence of a network from its teacher, summed over words and over the words of each cue's row.

    ``mask`` is true on words, ``cues`` are rows of window and word.
    """
    words = _divergence(own[0][..., :WORD_LABELS], taught[0][..., :WORD_LABELS], mask)
    return words + _divergence(own[1], taught[1], mask[cues[:, 0]])


def _divergence(own: Tensor, taught: Tensor, mask: Tensor) -> Tensor:
    """Kullback-Leibler divergence of the shares on the words that are there."""
    shares, goal = own[mask].log_softmax(-1), taught[mask].log_softmax(-1)
    return functional.kl_div(shares, goal, reduction="sum", log_target=True)
