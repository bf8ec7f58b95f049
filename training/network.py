"""The network: an encoder, labels for every word, and for each cue the words that are its source and content.

Labels for every word say where cues are. For each cue a second chain of labels is scored from the word, from
the pair of cue and word (a bilinear form for each label) and from their distance, so that cues may share a
source, and a content may lie in several pieces and sentences. Semantic role labelling reads predicates
so (He et al., ACL 2017; Cai et al., COLING 2018).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import torch
from torch import Tensor, nn

from training.corpus import CUE_LABELS, WORD_LABELS
from training.crf import Chain
from training.encoder import WIDTH, Encoder

if TYPE_CHECKING:
    from pathlib import Path

PAIR = 64
"""Width of a word's vectors for each label of the second chain."""
DISTANCES = 32


class Read(NamedTuple):
    """What the network makes of words: scores, and vectors as cues (``queries``) and as words (``keys``)."""

    scores: Tensor
    queries: Tensor
    keys: Tensor


class Network(nn.Module):
    """Encoder and heads; ``forward`` is what is exported, the chains are decoded outside the graph."""

    def __init__(self, layers: int = 6, dropout: float = 0.1) -> None:
        super().__init__()
        self.encoder = Encoder(layers, dropout)
        self.dropout = nn.Dropout(dropout)
        self.labels = nn.Linear(WIDTH, WORD_LABELS + CUE_LABELS - 1)
        self.queries = nn.Linear(WIDTH, (CUE_LABELS - 1) * PAIR)
        self.keys = nn.Linear(WIDTH, (CUE_LABELS - 1) * PAIR)
        self.distances = nn.Parameter(torch.zeros(2 * DISTANCES, CUE_LABELS - 1))
        self.word_chain = Chain(WORD_LABELS)
        self.cue_chain = Chain(CUE_LABELS)

    def forward(self, ids: Tensor, features: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Scores (windows, pieces, 7 + 4), query and key vectors (windows, pieces, 4 x ``PAIR``)."""
        return self._heads(self.encoder(ids, features))

    def by_words(self, ids: Tensor, features: Tensor, words: Tensor) -> Read:
        """What ``forward`` gives, for the pieces that begin words only: ``words`` (windows, words)."""
        x = self.encoder(ids, features)
        return Read(*self._heads(x.gather(1, words[..., None].expand(-1, -1, WIDTH))))

    def _heads(self, x: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        x = self.dropout(x)
        return self.labels(x), self.queries(x) * PAIR**-0.5, self.keys(x)

    def cue_scores(self, read: Read, cues: Tensor) -> Tensor:
        """Scores (cues, words, 5) of each cue's labels; ``cues`` holds rows of window and word number.

        ``read`` is by words here, not by pieces: (windows, words, ...).
        """
        window, word = cues.unbind(1)
        queries = read.queries[window, word].unflatten(-1, (CUE_LABELS - 1, PAIR))
        keys = read.keys[window].unflatten(-1, (CUE_LABELS - 1, PAIR))
        pairs = torch.einsum("cld,cwld->cwl", queries, keys)
        away = torch.arange(keys.shape[1]) - word[:, None]
        own = read.scores[window, :, WORD_LABELS:]
        scores = pairs + own + self.distances[bucket(away)]
        return torch.cat([torch.zeros_like(scores[..., :1]), scores], -1)


def load(checkpoint: Path) -> Network:
    """The averaged network of a checkpoint."""
    kept = torch.load(checkpoint, weights_only=True)["average"]
    layers = 1 + max(int(name.split(".")[2]) for name in kept if name.startswith("encoder.layers."))
    network = Network(layers)
    network.load_state_dict(kept)
    return network.eval()


def bucket(away: Tensor) -> Tensor:
    """Number of the bucket of a distance in words: exact up to 8, then two for each doubling."""
    far = away.abs()
    log = 8 + (torch.log2(far.clamp(min=8) / 8) * 2).long()
    near = torch.where(far <= 8, far, log).clamp(max=DISTANCES - 1)  # noqa: PLR2004 - see the docstring
    return torch.where(away < 0, near + DISTANCES, near)
