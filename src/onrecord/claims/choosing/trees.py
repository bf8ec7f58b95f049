"""Grown trees: a score for each of several candidates, from what speaks for it."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from itertools import accumulate, chain, pairwise, repeat
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
        edges = [0, *accumulate(len(one.candidates) for one in asked)]
        table = np.zeros((edges[-1], len(self.columns)), dtype=np.float32)
        for one, (first, last) in zip(asked, pairwise(edges), strict=True):
            table[first:last, [self.columns[name] for name in one.like if name in self.columns]] = 1.0
        self._fill(table, [features for one in asked for features in one.candidates])
        scores = self._session.run(None, {"rows": table})[0][:, 0]
        return [scores[first:last] for first, last in pairwise(edges)]

    def _fill(self, table: NDArray[np.float32], rows: Sequence[Mapping[str, float]]) -> None:
        """Enter the candidates' features, all at once, as Python and numpy are slow at one cell."""
        names = list(chain.from_iterable(rows))
        places = np.fromiter(map(self.columns.get, names, repeat(_UNKNOWN)), np.intp, len(names))
        values = np.fromiter(chain.from_iterable(row.values() for row in rows), np.float32, len(names))
        numbers = np.repeat(np.arange(len(rows)), [len(row) for row in rows])
        known = places != _UNKNOWN
        table[numbers[known], places[known]] = values[known]


_UNKNOWN = -1
"""The column of a feature that no tree knows."""


@cache
def trees() -> Trees:
    """The trees that come with the package, loaded once."""
    return Trees(str(files("onrecord.claims.choosing").joinpath("period.onnx")))
