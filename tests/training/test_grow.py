"""Trees learn to choose among candidates, and are the same in the graph that ships."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import numpy as np
import pytest

from onrecord.claims.choosing.trees import Asked, Trees

pytest.importorskip("lightgbm", reason="training needs onrecord[train]")
pytest.importorskip("onnx", reason="training needs onrecord[train]")

from training.choosing.examples import Example
from training.choosing.export import export
from training.choosing.grow import chosen, columns_of, count, crossed, grow, table

if TYPE_CHECKING:
    from pathlib import Path


def examples(number: int) -> list[Example]:
    """Claims whose right candidate is the nearest, while the rules always choose the first."""
    chance = random.Random(1)
    made = []
    for place in range(number):
        near = chance.randrange(4)
        rows = [{"near": 1.0, "far": 0.1} if n == near else {"far": 1.0 + n / 10} for n in range(4)]
        made.append(
            Example(f"a{place % 20}", rows, [n == near for n in range(4)], [n == 0 for n in range(4)])
        )
    return made


def test_they_choose_what_was_marked_in_articles_not_seen() -> None:
    given = examples(200)

    counted = count(given, crossed(given, folds=4))

    assert counted.trees == 100
    assert counted.offered == 100
    assert counted.broken == 0


def test_the_graph_scores_as_the_trees_do(tmp_path: Path) -> None:
    given = examples(100)
    columns = columns_of(given)
    rows = table(given, columns)
    model = grow(rows)
    export(model, columns, tmp_path / "made.onnx")
    shipped = Trees(str(tmp_path / "made.onnx"))

    scores = shipped.scores([Asked([], one.rows) for one in given])

    assert np.concatenate(scores) == pytest.approx(model.predict(rows.rows), abs=1e-4)
    assert chosen(model, given, rows) == [one.right.index(True) for one in given]


def test_rare_features_get_no_column() -> None:
    assert columns_of([*examples(20), Example("a", [{"seldom": 1.0}], [True], [True])]) == ["far", "near"]
