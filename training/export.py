"""Export a trained network as the int8 ONNX model that the package ships.

    python -m training.export --checkpoint FILE --out FILE

Weights of the products become integers for each output channel, of 7 bits in 8, so that no processor's sums
overflow and all give the same; activations are quantised as they come.
What the decoding outside the graph needs stands in the model's metadata.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from training.network import Network, load


class _ByWords(nn.Module):
    """The network with its answers for words."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, ids: Tensor, features: Tensor, words: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        return tuple(self.network.by_words(ids, features, words))


def decoding(network: Network) -> dict[str, object]:
    """What the chains and distances score, for the decoding in numpy."""
    chains = {}
    for name, chain in (("words", network.word_chain), ("cues", network.cue_chain)):
        start, steps = chain.transitions()
        chains[name] = {"start": _rounded(start), "steps": _rounded(steps)}
    return {**chains, "distances": _rounded(network.distances), "calibration": [0.0, 1.0, 1.0]}


def _rounded(values: Tensor) -> object:
    return (
        [[round(v, 5) for v in row] for row in values.tolist()]
        if values.dim() > 1
        else [round(v, 5) for v in values.tolist()]
    )


def export(network: Network, out: Path, *, quantised: bool = True) -> None:
    """Write the model."""
    network.encoder.unpadded = True
    ids = torch.randint(1000, 2000, (1, 40))
    features = torch.zeros(1, 40, 3, dtype=torch.long)
    words = torch.arange(1, 39)[None]
    with tempfile.TemporaryDirectory() as folder, torch.no_grad():
        plain = Path(folder) / "plain.onnx"
        torch.onnx.export(
            _ByWords(network),
            (ids, features, words),
            str(plain),
            input_names=["ids", "features", "words"],
            output_names=["scores", "queries", "keys"],
            dynamic_axes={n: {0: "windows", 1: "pieces"} for n in ("ids", "features")}
            | {n: {0: "windows", 1: "words"} for n in ("words", "scores", "queries", "keys")},
            opset_version=17,
            dynamo=False,
        )
        target = Path(folder) / "quantised.onnx"
        if quantised:
            quantize_dynamic(
                str(plain), str(target), weight_type=QuantType.QInt8, per_channel=True, reduce_range=True
            )
        model = onnx.load(str(target if quantised else plain))
    onnx.helper.set_model_props(model, {"decoding": json.dumps(decoding(network))})
    onnx.save(model, str(out))


def main() -> None:
    """Export from the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--plain", action="store_true", help="without quantisation")
    given = parser.parse_args()
    export(load(given.checkpoint), given.out, quantised=not given.plain)
    print(f"{given.out}: {given.out.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
