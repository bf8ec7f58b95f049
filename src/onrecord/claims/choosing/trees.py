"""Grown trees: a score for each of several candidates, from what speaks for it."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

import numpy as np
import onnxruntime

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray


class Trees:
    """Boosted trees (Friedman, 2001) in one ONNX graph, whose metadata name the columns."""

    def __init__(self, path: str) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
        names = json.loads(self._session.get_modelmeta().custom_metadata_map["features"])
        self.columns: dict[str, int] = {name: place for place, name in enumerate(names)}

    def scores(self, rows: Sequence[Mapping[str, float]]) -> NDArray[np.float32]:
        """A score for each row, the higher the likelier; a feature that no tree knows counts for nothing."""
        table = np.zeros((len(rows), len(self.columns)), dtype=np.float32)
        columns = self.columns
        for row, features in zip(table, rows, strict=True):
            for name, value in features.items():
                if name in columns:
                    row[columns[name]] = value
        scores: NDArray[np.float32] = self._session.run(None, {"rows": table})[0][:, 0]
        return scores


@cache
def trees() -> Trees:
    """The trees that come with the package, loaded once."""
    return Trees(str(files("onrecord.claims.choosing").joinpath("period.onnx")))
