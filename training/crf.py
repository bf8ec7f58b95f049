"""A linear-chain conditional random field (Lafferty et al., ICML 2001) over the words of a window."""

from __future__ import annotations

import torch
from torch import Tensor, nn

FORBIDDEN = -10000.0


class Chain(nn.Module):
    """Scores of neighbouring labels: 0 is outside, then each role has one to begin it and one to go on."""

    def __init__(self, labels: int) -> None:
        super().__init__()
        self.steps = nn.Parameter(torch.zeros(labels, labels))
        self.start = nn.Parameter(torch.zeros(labels))
        barred = torch.zeros(labels, labels)
        opening = torch.zeros(labels)
        for inside in range(2, labels, 2):
            barred[:, inside] = FORBIDDEN
            barred[inside - 1, inside] = barred[inside, inside] = 0.0
            opening[inside] = FORBIDDEN
        self.register_buffer("barred", barred)
        self.register_buffer("opening", opening)

    def transitions(self) -> tuple[Tensor, Tensor]:
        """Scores of a first label, and of a label (column) after another (row), impossible ones barred."""
        return self.start + self.opening, self.steps + self.barred

    def loss(self, scores: Tensor, labels: Tensor, mask: Tensor) -> Tensor:
        """Negative log-likelihood of each sequence.

        ``scores`` is (sequences, words, labels), ``mask`` true on the words that are there, from the left.
        """
        start, steps = self.transitions()
        return self._total(scores, mask, start, steps) - self._path(scores, labels, mask, start, steps)

    @staticmethod
    def _path(scores: Tensor, labels: Tensor, mask: Tensor, start: Tensor, steps: Tensor) -> Tensor:
        own = scores.gather(2, labels.unsqueeze(2)).squeeze(2) * mask
        moved = steps[labels[:, :-1], labels[:, 1:]] * mask[:, 1:]
        return own.sum(1) + moved.sum(1) + start[labels[:, 0]]

    @staticmethod
    def _total(scores: Tensor, mask: Tensor, start: Tensor, steps: Tensor) -> Tensor:
        alpha = start + scores[:, 0]
        for place in range(1, scores.shape[1]):
            following = torch.logsumexp(alpha.unsqueeze(2) + steps, 1) + scores[:, place]
            alpha = torch.where(mask[:, place : place + 1], following, alpha)
        return torch.logsumexp(alpha, 1)
