"""Grow the trees, and say how well they choose in articles that they were not grown on.

    python -m training.choosing.grow [FOLDER ...] [--folds 5] [--score FOLDER] [--out FILE]

FOLDERs hold articles with marked claims; the default is ``evaluation/dev``. With ``--folds`` the articles are
parted and each part is chosen by trees that saw only the others; then trees are grown on all and written.
``--score`` counts how the written trees choose in other articles.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import lightgbm
import numpy as np

from onrecord.claims.choosing.settle import costs
from training.choosing.examples import Example, examples_of
from training.choosing.export import export

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

ROOT = Path(__file__).parents[2]
MODEL = ROOT / "src" / "onrecord" / "claims" / "choosing" / "period.onnx"
_OFTEN = 12
"""Rows that must have a feature before it gets a column."""
_GROWTH = {
    "num_leaves": 24,
    "learning_rate": 0.05,
    "min_data_in_leaf": 8,
    "feature_fraction": 0.4,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "lambda_l2": 1.0,
    "seed": 0,
    "deterministic": True,
    "verbose": -1,
    "num_threads": 1,
}
_TREES = 400


class Table(NamedTuple):
    """All candidates in rows; ``sizes`` counts those of each claim."""

    rows: NDArray[np.float32]
    right: NDArray[np.float64]
    sizes: NDArray[np.int64]


def columns_of(examples: Sequence[Example]) -> list[str]:
    """The features that are frequent enough to learn from, in order."""
    counts = Counter(name for one in examples for row in one.rows for name in row)
    return sorted(name for name, count in counts.items() if count >= _OFTEN)


def table(examples: Sequence[Example], columns: Sequence[str]) -> Table:
    """The examples as numbers."""
    place = {name: number for number, name in enumerate(columns)}
    rows = np.zeros((sum(len(one.rows) for one in examples), len(columns)), dtype=np.float32)
    every = (row for one in examples for row in one.rows)
    for filled, row in zip(rows, every, strict=True):
        for name, value in row.items():
            if name in place:
                filled[place[name]] = value
    right = np.array([is_right for one in examples for is_right in one.right], dtype=np.float64)
    return Table(rows, right, np.array([len(one.rows) for one in examples]))


def grow(given: Table) -> lightgbm.Booster:
    """Trees whose scores, through a softmax over each claim's candidates, make the right ones likely."""
    claim = np.repeat(np.arange(len(given.sizes)), given.sizes)
    first = np.concatenate([[0], np.cumsum(given.sizes)[:-1]])
    known = (np.add.reduceat(given.right, first) > 0)[claim]

    def gradient(scores: NDArray[np.float64], _: lightgbm.Dataset) -> tuple[NDArray[np.float64], ...]:
        likely = np.exp(scores - np.maximum.reduceat(scores, first)[claim])
        chance = likely / np.add.reduceat(likely, first)[claim]
        of_right = likely * given.right
        wanted = of_right / np.maximum(np.add.reduceat(of_right, first)[claim], 1e-9)
        bend = np.maximum(chance * (1 - chance), 1e-3)
        return np.where(known, chance - wanted, 0.0), np.where(known, bend, 1e-3)

    data = lightgbm.Dataset(given.rows, given.right)
    return lightgbm.train({**_GROWTH, "objective": gradient}, data, _TREES)


def chosen(model: lightgbm.Booster, examples: Sequence[Example], given: Table) -> list[int]:
    """The candidate of each example that scores highest, by what it costs."""
    scores = np.split(model.predict(given.rows), np.cumsum(given.sizes)[:-1])
    dear = [costs(one.rows[0], one.rows) for one in examples]
    return [int(np.argmax(part - cost)) for part, cost in zip(scores, dear, strict=True)] if examples else []


class Counted(NamedTuple):
    """Shares of claims, in percent: by rules, by trees, by a perfect choice; and what the trees changed."""

    claims: int
    rules: float
    trees: float
    offered: float
    mended: int
    broken: int


def count(examples: Sequence[Example], choices: Sequence[int]) -> Counted:
    """How often rules and trees are right."""
    by_rules = [any(a and b for a, b in zip(one.right, one.rules, strict=True)) for one in examples]
    by_trees = [one.right[choice] for one, choice in zip(examples, choices, strict=True)]
    share = 100 / max(1, len(examples))
    changed = list(zip(by_rules, by_trees, strict=True))
    return Counted(
        len(examples),
        round(share * sum(by_rules), 1),
        round(share * sum(by_trees), 1),
        round(share * sum(any(one.right) for one in examples), 1),
        changed.count((False, True)),
        changed.count((True, False)),
    )


def crossed(examples: Sequence[Example], folds: int) -> list[int]:
    """The choice for each example, by trees that did not see its article."""
    articles = sorted({one.article for one in examples})
    random.Random(0).shuffle(articles)
    part = {article: number % folds for number, article in enumerate(articles)}
    choices = [0] * len(examples)
    for fold in range(folds):
        shown = [one for one in examples if part[one.article] != fold]
        hidden = [number for number, one in enumerate(examples) if part[one.article] == fold]
        columns = columns_of(shown)
        model = grow(table(shown, columns))
        asked = [examples[number] for number in hidden]
        for number, choice in zip(hidden, chosen(model, asked, table(asked, columns)), strict=True):
            choices[number] = choice
    return choices


def main() -> None:
    """Read the articles, part them, grow, export."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="*", type=Path, default=[ROOT / "evaluation" / "dev"])
    parser.add_argument("--folds", type=int, default=0)
    parser.add_argument("--score", action="append", type=Path, default=[])
    parser.add_argument("--out", type=Path, default=MODEL)
    given = parser.parse_args()
    paths = [path for folder in given.folders for path in sorted(folder.glob("*.json"))]
    examples = [one for path in paths for one in examples_of(path)]
    if given.folds:
        print(count(examples, crossed(examples, given.folds)))
    columns = columns_of(examples)
    model = grow(table(examples, columns))
    export(model, columns, given.out)
    for folder in given.score:
        asked = [one for path in sorted(folder.glob("*.json")) for one in examples_of(path)]
        print(folder, count(asked, chosen(model, asked, table(asked, columns))))


if __name__ == "__main__":
    main()
