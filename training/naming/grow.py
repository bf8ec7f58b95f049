"""Grow the weights and the trees that name measures anew.

    python -m training.naming.grow [FOLDER ...] [--score FOLDER]

FOLDERs hold articles with marked claims; the default is ``evaluation/dev``. Trees learn how far the weights
can be trusted from articles that these were not grown on: weights are grown for each of five parts on the
other four.
"""

from __future__ import annotations

import argparse
import csv
import random
from pathlib import Path
from typing import TYPE_CHECKING

import lightgbm
import numpy as np

from onrecord.claims.naming.likely import Likelihood
from onrecord.claims.naming.rename import better
from onrecord.claims.vocabulary import vocabulary_of
from training.choosing.export import export
from training.choosing.grow import columns_of, table
from training.likelihood.grow import grow as grow_weights
from training.naming.examples import NAME, Marked, examples_of, marked_in, parts_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from training.choosing.examples import Example

ROOT = Path(__file__).parents[2]
ROOM = ROOT / "src" / "onrecord" / "claims" / "naming"
_PARTS = 5
_GROWTH = {
    "objective": "binary",
    "num_leaves": 31,
    "learning_rate": 0.05,
    "min_data_in_leaf": 40,
    "feature_fraction": 0.7,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "seed": 0,
    "deterministic": True,
    "verbose": -1,
    "num_threads": 1,
}
_TREES = 300


def weights_of(shown: Sequence[Marked]) -> dict[str, float]:
    """The weights of what holds of a phrase, grown on these articles."""
    return grow_weights([part for one in shown for part in parts_of(one)], NAME)


def crossed(shown: Sequence[Marked]) -> Iterator[Example]:
    """The examples of all articles, each by weights that were not grown on it."""
    shuffled = list(shown)
    random.Random(0).shuffle(shuffled)
    for part in range(_PARTS):
        others = [one for number, one in enumerate(shuffled) if number % _PARTS != part]
        likelihood = Likelihood(weights_of(others))
        for one in shuffled[part::_PARTS]:
            yield from examples_of(one, likelihood)


def grow(examples: Sequence[Example], columns: Sequence[str]) -> lightgbm.Booster:
    """Trees that say of each candidate by itself how likely it is right."""
    given = table(examples, columns)
    return lightgbm.train(_GROWTH, lightgbm.Dataset(given.rows, given.right), _TREES)


def scored(model: lightgbm.Booster, examples: Sequence[Example], columns: Sequence[str]) -> str:
    """How many measures are mended and broken."""
    given = table(examples, columns)
    scores = np.split(model.predict(given.rows, raw_score=True), np.cumsum(given.sizes)[:-1])
    choices = [better(part) or 0 for part in scores]
    mended = sum(one.right[n] > one.right[0] for one, n in zip(examples, choices, strict=True))
    broken = sum(one.right[n] < one.right[0] for one, n in zip(examples, choices, strict=True))
    by_rules = sum(one.right[0] for one in examples)
    return (
        f"{len(examples)} weighed, {by_rules} right by rules, {sum(map(bool, choices))} changed, "
        f"{mended} mended, {broken} broken"
    )


def _read(folders: Sequence[Path]) -> list[Marked]:
    paths = [path for folder in folders for path in sorted(folder.glob("*.json"))]
    return [one for path in paths if (one := marked_in(path))]


def _write(weights: Mapping[str, float]) -> None:
    with (ROOM / "words.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(sorted(weights.items()))


def main() -> None:
    """Read the articles, grow, write, score."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="*", type=Path, default=[ROOT / "evaluation" / "dev"])
    parser.add_argument("--score", action="append", type=Path, default=[])
    given = parser.parse_args()
    with vocabulary_of(None):
        shown = _read(given.folders)
        examples = list(crossed(shown))
        columns = columns_of(examples)
        model = grow(examples, columns)
        weights = weights_of(shown)
        _write(weights)
        export(model, columns, ROOM / "measure.onnx")
        for folder in given.score:
            asked = [one for found in _read([folder]) for one in examples_of(found, Likelihood(weights))]
            print(folder, scored(model, asked, columns))


if __name__ == "__main__":
    main()
