"""Float weights from an exported model, so that anybody can go on training without its checkpoint.

    python -m training.unpack --model FILE --out FILE [--keep 0 1 2 4 5]

The weights are the integers of the graph times their scales: what the model computes with, and no longer the
ones that it was trained with. ``--keep`` names the layers of the encoder that stay; the file is a start for
``training.train --start`` with as many ``--layers``.
"""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor

from training.crf import Chain
from training.network import Network

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

_ROOT = "network."
_PRODUCT = re.compile(r"/(?:(encoder)/(layers\.\d+)/)?(\w+)/MatMul_quant")
_LAYER = re.compile(r"encoder\.layers\.(\d+)\.(.+)")


def unpack(path: Path, keep: Sequence[int] | None = None) -> Network:
    """The network of an exported model, with these layers of its encoder or all of them."""
    model = onnx.load(str(path))
    weights = _weights(model) | _decoding(model)
    layers = 1 + max(int(found[1]) for name in weights if (found := _LAYER.fullmatch(name)))
    kept = range(layers) if keep is None else keep
    network = Network(len(kept))
    network.load_state_dict(_only(weights, kept) | _masks(network))
    return network.eval()


def _weights(model: onnx.ModelProto) -> dict[str, Tensor]:
    """The weights of the graph by the names that they have in training."""
    given = {one.name: numpy_helper.to_array(one) for one in model.graph.initializer}
    found = {
        name.removeprefix(_ROOT): value
        for name, value in given.items()
        if name.startswith(_ROOT) and value.dtype == np.float32 and not name.endswith("_scale")
    }
    for name in given:
        embedding = name.removesuffix("_quantized")
        if name.startswith(_ROOT) and embedding != name:
            found[embedding.removeprefix(_ROOT)] = _float(given, embedding)
    for node in model.graph.node:
        product = _PRODUCT.fullmatch(node.name)
        if product is not None:
            name = ".".join(part for part in product.groups() if part)
            found[f"{name}.weight"] = _float(given, node.input[1].removesuffix("_quantized")).T
    return {name: torch.from_numpy(np.array(value)) for name, value in found.items()}


def _float(given: Mapping[str, NDArray[Any]], name: str) -> NDArray[np.float32]:
    whole = given[f"{name}_quantized"].astype(np.float32) - given[f"{name}_zero_point"].astype(np.float32)
    made: NDArray[np.float32] = whole * given[f"{name}_scale"]
    return made


def _decoding(model: onnx.ModelProto) -> dict[str, Tensor]:
    """Chains and distances, which stand in the metadata; what no label may do is taken out again."""
    kept = json.loads(next(p.value for p in model.metadata_props if p.key == "decoding"))
    found = {"distances": torch.tensor(kept["distances"])}
    for name in ("words", "cues"):
        start, steps = (torch.tensor(kept[name][part]) for part in ("start", "steps"))
        chain = Chain(len(start))
        found[f"{name.removesuffix('s')}_chain.start"] = start - chain.opening
        found[f"{name.removesuffix('s')}_chain.steps"] = steps - chain.barred
    return found


def _only(weights: Mapping[str, Tensor], kept: Sequence[int]) -> dict[str, Tensor]:
    """The weights with these layers, numbered anew."""
    made = {}
    for name, value in weights.items():
        found = _LAYER.fullmatch(name)
        if found is None:
            made[name] = value
        elif int(found[1]) in kept:
            made[f"encoder.layers.{list(kept).index(int(found[1]))}.{found[2]}"] = value
    return made


def _masks(network: Network) -> dict[str, Tensor]:
    """What is no weight: the moves that a chain bars."""
    return dict(network.named_buffers())


def main() -> None:
    """Unpack from the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--keep", type=int, nargs="+", help="layers that stay, from 0; all unless given")
    given = parser.parse_args()
    weights = unpack(given.model, given.keep).state_dict()
    torch.save({"average": weights, "log": [], "settings": {"started from": given.model.name}}, given.out)


if __name__ == "__main__":
    main()
