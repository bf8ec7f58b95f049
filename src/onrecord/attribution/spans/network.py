"""The network, run by onnxruntime: scores for every word of a window, and what pairs a cue with its words."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import onnxruntime

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from onrecord.attribution.spans.pieces import Pieces
    from onrecord.attribution.spans.windows import Window

_FIRST, _LAST = 101, 102
"""The pieces that open and close every window."""


class Read(NamedTuple):
    """A window as the network reads it, a row a word.

    ``labels`` scores the seven labels of a word (outside; begin and inside of source, cue, content); ``own``,
    ``queries`` and ``keys`` make the scores of a cue's own four (begin and inside of its source and content).
    """

    labels: NDArray[np.float32]
    own: NDArray[np.float32]
    queries: NDArray[np.float32]
    keys: NDArray[np.float32]


class Chain(NamedTuple):
    """Scores of a label at the start, and of a label (column) after another (row)."""

    start: NDArray[np.float32]
    steps: NDArray[np.float32]


def open_graph(path: str) -> onnxruntime.InferenceSession:
    """A graph to run on one thread of the processor, so that the same input gives the same output."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])


class Network:
    """The shipped model; one window at a time, so that an answer never depends on what is read beside it."""

    def __init__(self, path: str) -> None:
        self._session = open_graph(path)
        kept = json.loads(self._session.get_modelmeta().custom_metadata_map["decoding"])
        self.words = Chain(*(np.array(kept["words"][k], dtype=np.float32) for k in ("start", "steps")))
        self.cues = Chain(*(np.array(kept["cues"][k], dtype=np.float32) for k in ("start", "steps")))
        self.distances = np.array(kept["distances"], dtype=np.float32)
        self.calibration: list[float] = kept["calibration"]

    def read(self, pieces: Pieces, window: Window) -> Read:
        """Run the network over a window."""
        start = int(pieces.words[window.first])
        end = int(pieces.words[window.last]) if window.last < len(pieces.words) else len(pieces.ids)
        ids = np.empty((1, end - start + 2), dtype=np.int64)
        ids[0, 0], ids[0, 1:-1], ids[0, -1] = _FIRST, pieces.ids[start:end], _LAST
        features = np.zeros((1, end - start + 2, 3), dtype=np.int64)
        features[0, 1:-1] = pieces.features[start:end]
        words = pieces.words[None, window.first : window.last] - start + 1
        given = {"ids": ids, "features": features, "words": words}
        scores, queries, keys = (out[0] for out in self._session.run(None, given))
        return Read(scores[:, : len(self.words.start)], scores[:, len(self.words.start) :], queries, keys)


@cache
def network() -> Network:
    """The model that comes with the package, loaded once."""
    return Network(str(files("onrecord.attribution.spans").joinpath("model.onnx")))
