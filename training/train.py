"""Train the network that finds statements.

    python -m training.train --polnear FOLDER --out FOLDER [--articles FOLDER] [--epochs 6] [--seed 1]

FOLDER of PolNeAR holds `train.jsonl.gz` and `dev.jsonl.gz`. A run that was broken off goes on from its last
whole epoch when started again with the same arguments.
"""

from __future__ import annotations

import argparse
import copy
import json
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn
from tqdm import tqdm

from training.batches import epoch
from training.corpus import CUE, WORD_LABELS, read_articles, read_polnear
from training.distil import lesson
from training.network import Network, Read, load

if TYPE_CHECKING:
    from collections.abc import Sequence

    from training.batches import Batch
    from training.corpus import Document

_AVERAGE = 0.998
"""Share of the running average of the weights that a step keeps (Polyak and Juditsky, 1992)."""
_FALSE_CUES = 12
"""False cues of a batch that are shown to have neither source nor content, at most."""


def losses(
    network: Network, batch: Batch, *, false_cues: bool, teacher: Network | None = None, half: bool = False
) -> Tensor:
    """Loss of a batch: both chains' negative log-likelihood for each word of it.

    A teacher's scores are learnt beside the labels. ``half`` computes the encoder in bfloat16.
    """
    read = _read(network, batch, half=half)
    scores = read.scores[..., :WORD_LABELS]
    total = network.word_chain.loss(scores, batch.labels, batch.mask).sum()
    cues, rows = batch.cues, batch.cue_labels
    if false_cues:
        wrong = _false_cues(scores.detach(), batch)
        cues = torch.cat([cues, wrong])
        rows = torch.cat([rows, rows.new_zeros(len(wrong), rows.shape[1])])
    if len(cues):
        own = network.cue_scores(read, cues)
        total = total + network.cue_chain.loss(own, rows, batch.mask[cues[:, 0]]).sum()
    if teacher is not None:
        with torch.no_grad():
            given = _read(teacher, batch, half=half)
            taught = given.scores, teacher.cue_scores(given, cues)
        total = total + lesson((read.scores, network.cue_scores(read, cues)), taught, batch.mask, cues)
    return total / batch.mask.sum()


def _read(network: Network, batch: Batch, *, half: bool) -> Read:
    with torch.autocast("cpu", torch.bfloat16, enabled=half):
        read = network.by_words(batch.ids, batch.features, batch.words)
    return Read(*(part.float() for part in read))


def _false_cues(scores: Tensor, batch: Batch) -> Tensor:
    """Words that the network takes for the beginning of a cue and that are none."""
    taken = (scores.argmax(-1) == CUE) & (batch.labels != CUE) & batch.mask
    return taken.nonzero()[:_FALSE_CUES]


def parameters(network: Network, rate: float) -> list[dict[str, object]]:
    """The heads learn faster than the encoder, which knows English already."""
    encoder = [p for n, p in network.named_parameters() if n.startswith("encoder.") and p.requires_grad]
    heads = [p for n, p in network.named_parameters() if not n.startswith("encoder.")]
    return [{"params": encoder, "lr": rate}, {"params": heads, "lr": 8 * rate}]


class Run:
    """A training run: network, its average, optimiser, and where it stands."""

    def __init__(self, given: argparse.Namespace) -> None:
        self.given = given
        torch.manual_seed(given.seed)
        torch.set_num_threads(given.threads)
        self.network = Network(given.layers)
        self.network.encoder.load_pretrained()
        if given.start:
            self.network.load_state_dict(torch.load(given.start, weights_only=True)["average"])
        self.teacher = load(given.teacher) if given.teacher else None
        self.average = copy.deepcopy(self.network).eval()
        self.optimiser = torch.optim.AdamW(
            parameters(self.network, given.rate), weight_decay=0.01, betas=(0.9, 0.98), fused=True
        )
        self.done = 0
        self.step = 0
        self.log: list[dict[str, float]] = []
        self._resume()

    @property
    def settings(self) -> dict[str, int | float | str]:
        """What the run was asked for, for the model card."""
        given = self.given
        settings = {"epochs": given.epochs, "windows in a batch": given.size, "rate": given.rate}
        settings |= {"layers": given.layers, "seed": given.seed, "windows cut between": given.cuts}
        return settings | (
            {"readings of each article in evaluation/dev": given.weight} if given.articles else {}
        )

    @property
    def checkpoint(self) -> Path:
        """Where the run is kept between epochs."""
        return Path(self.given.out) / "checkpoint.pt"

    def _resume(self) -> None:
        if not self.checkpoint.exists():
            return
        kept = torch.load(self.checkpoint, weights_only=True)
        self.network.load_state_dict(kept["network"])
        self.average.load_state_dict(kept["average"])
        self.optimiser.load_state_dict(kept["optimiser"])
        self.done, self.step, self.log = kept["done"], kept["step"], kept["log"]

    def save(self) -> None:
        """Keep the run; the old checkpoint stays until the new one is whole."""
        fresh = self.checkpoint.with_suffix(".new")
        kept = {
            "network": self.network.state_dict(),
            "average": self.average.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "done": self.done,
            "step": self.step,
            "log": self.log,
            "settings": self.settings,
        }
        torch.save(kept, fresh)
        fresh.replace(self.checkpoint)

    def train_epoch(self, batches: Sequence[Batch]) -> float:
        """One pass; gives the mean loss."""
        self.network.train()
        steps = len(batches) * self.given.epochs
        total = 0.0
        bar = tqdm(batches, desc=f"epoch {self.done + 1}", mininterval=5)
        for batch in bar:
            self._set_rate(steps)
            loss = losses(
                self.network,
                batch,
                false_cues=self.step > 0.1 * steps,
                teacher=self.teacher,
                half=self.given.half,
            )
            self.optimiser.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
            self.optimiser.step()
            self._follow()
            self.step += 1
            total += loss.item()
            bar.set_postfix(loss=f"{loss.item():.3f}")
        self.done += 1
        return total / len(batches)

    def _set_rate(self, steps: int) -> None:
        warm = 0.06 * steps
        share = min((self.step + 1) / warm, max(0.02, (steps - self.step) / (steps - warm)))
        for group, base in zip(self.optimiser.param_groups, (1, 8), strict=True):
            group["lr"] = self.given.rate * base * share

    def _follow(self) -> None:
        keep = min(_AVERAGE, (1 + self.step) / (10 + self.step))
        new = [p.detach() for p in self.network.parameters() if p.requires_grad]
        kept = [
            a
            for a, p in zip(self.average.parameters(), self.network.parameters(), strict=True)
            if p.requires_grad
        ]
        with torch.no_grad():
            torch._foreach_lerp_(kept, new, 1 - keep)


def held_out(network: Network, batches: Sequence[Batch]) -> float:
    """Mean loss on articles that are not trained on."""
    network.eval()
    with torch.no_grad():
        return sum(losses(network, batch, false_cues=False).item() for batch in batches) / len(batches)


def _documents(given: argparse.Namespace) -> list[Document]:
    documents = [d for d in read_polnear(given.polnear / "train.jsonl.gz") if d.publisher != given.without]
    if given.articles:
        documents += read_articles(given.articles) * given.weight
    return documents


def main() -> None:
    """Train, and report the loss on the held-out articles after every epoch."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--polnear", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--articles", type=Path, help="more annotated articles, as in evaluation/dev")
    parser.add_argument("--weight", type=int, default=4, help="how often each of these is read in an epoch")
    parser.add_argument("--without", default="", help="a publisher to leave out, to see how it fares unseen")
    parser.add_argument("--start", type=Path, help="a checkpoint to start from, instead of the encoder alone")
    parser.add_argument("--teacher", type=Path, help="a checkpoint whose scores are learnt beside the labels")
    parser.add_argument("--half", action="store_true", help="16-bit sums, on processors with avx512_bf16")
    parser.add_argument("--cuts", choices=("words", "paragraphs"), default="words", help="where windows end")
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--size", type=int, default=8, help="windows in a batch")
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--stop", type=int, default=0, help="stop after this many epochs, to go on later")
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    run = Run(given)
    documents = _documents(given)
    kept_back = epoch(
        read_polnear(given.polnear / "dev.jsonl.gz"), given.size, Random(0), "words", varied=False
    )
    while run.done < (given.stop or given.epochs):
        torch.manual_seed(given.seed + run.done)
        batches = epoch(documents, given.size, Random(f"{given.seed} {run.done}"), given.cuts, varied=True)
        loss = run.train_epoch(batches)
        run.log.append({"loss": loss, "held_out": held_out(run.average, kept_back)})
        run.save()
        print(json.dumps({"epoch": run.done, **run.log[-1]}))


if __name__ == "__main__":
    main()
