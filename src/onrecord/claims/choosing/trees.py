"""Grown trees: a score for each of several candidates, from what speaks for it."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from onrecord.attribution.spans.network import open_graph

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from numpy.typing import NDArray


class Asked(NamedTuple):
    """A claim: the features that hold of it, and those of each of its candidates."""

    like: Collection[str]
    candidates: Collection[Mapping[str, float]]


class Trees:
    """Boosted trees (Friedman, 2001) in one ONNX graph, whose metadata name the columns."""

    def __init__(self, path: str) -> None:
        self._session = open_graph(path)
        names = json.loads(self._session.get_modelmeta().custom_metadata_map["features"])
        self.columns: dict[str, int] = {name: place for place, name in enumerate(names)}

    def scores(self, asked: Sequence[Asked]) -> list[NDArray[np.float32]]:
        """For each claim a score for each of its candidates, the higher the likelier.

        A feature that no tree knows counts for nothing.
        """
        edges = np.cumsum([0, *(len(one.candidates) for one in asked)]).tolist()
        table = np.zeros((edges[-1], len(self.columns)), dtype=np.float32)
        for one, (first, last) in zip(asked, pairwise(edges), strict=True):
            self._fill(table[first:last], one)
        scores = self._session.run(None, {"rows": table})[0][:, 0]
        return np.split(scores, edges[1:-1])

    def _fill(self, rows: NDArray[np.float32], asked: Asked) -> None:
        columns = self.columns
        rows[:, [columns[name] for name in asked.like if name in columns]] = 1.0
        for row, features in zip(rows, asked.candidates, strict=True):
            for name, value in features.items():
                if name in columns:
                    row[columns[name]] = value


@cache
def trees() -> Trees:
    """The trees that come with the package, loaded once."""
    return Trees(str(files("onrecord.claims.choosing").joinpath("period.onnx")))
