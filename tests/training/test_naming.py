"""Measures are learnt from what readers marked: which words name one, and which of several a claim is of."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("lightgbm", reason="training needs onrecord[train]")
pytest.importorskip("onnx", reason="training needs onrecord[train]")

from training.naming.examples import NAME, examples_of, marked_in, parts_of

from onrecord.claims.naming.likely import Likelihood
from onrecord.claims.vocabulary import vocabulary_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from training.naming.examples import Marked

TEXT = (
    "The Tarrow ferry carried 41,200 bus riders in February. Drivers came second, with 9,000. The hole was "
    "$2 million wide. The board hired nine pilots."
)
MEASURES = {"41,200 bus riders in February": "bus riders", "with 9,000": "drivers carried"}


@pytest.fixture
def marked(tmp_path: Path) -> Iterator[Marked]:
    claims = [
        {
            "quote": text,
            "kind": "level",
            "measure": measure,
            "place": "Tarrow",
            "period": None,
            "baseline": None,
            "versus": "",
            "value": 41_200 if "41" in text else 9_000,
            "unit": "count",
            "direction": "none",
            "hedge": "exact",
            "asserted_by": "narrator",
        }
        for text, measure in MEASURES.items()
    ]
    path = tmp_path / "ferry.json"
    path.write_text(json.dumps({"text": TEXT, "date": "2024-03-12", "url": "x", "claims": claims}))
    with vocabulary_of(None):
        found = marked_in(path)
        assert found is not None
        yield found


def test_a_file_without_claims_has_nothing_to_learn(tmp_path: Path) -> None:
    path = tmp_path / "bare.json"
    path.write_text(json.dumps({"text": TEXT, "date": "2024-03-12"}))

    assert marked_in(path) is None


def test_the_phrases_with_most_of_the_marked_words_and_little_else_name_the_measure(marked: Marked) -> None:
    named = [part.names for part in parts_of(marked) if NAME in part.told]

    assert any({"first:bus", "last:riders", "len:2"} <= names for names in named)
    assert not any({"first:bus", "last:bus"} <= names for names in named)


def test_only_what_the_weights_leave_in_doubt_is_learnt_from(marked: Marked) -> None:
    doubtful = list(examples_of(marked, Likelihood({"bias": -5.0})))

    assert doubtful
    assert all(one.rules[0] and len(one.rows) == len(one.right) > 1 for one in doubtful)
    assert not list(examples_of(marked, Likelihood({"bias": 5.0})))
