"""The float weights of an exported model: those it was exported from, as near as its integers are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

torch = pytest.importorskip("torch", reason="training needs onrecord[train]")
pytest.importorskip("onnx", reason="training needs onrecord[train]")
pytest.importorskip("safetensors", reason="training needs onrecord[train]")

from training.export import export  # noqa: E402
from training.network import Network  # noqa: E402
from training.unpack import unpack  # noqa: E402

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Network, Path]:
    """A network of two layers with weights by chance, and the model exported from it."""
    torch.manual_seed(1)
    network = Network(2).eval()
    for weights in network.parameters():
        torch.nn.init.normal_(weights, std=0.1)  # two that are alike would be one in the graph
    path = tmp_path_factory.mktemp("model") / "model.onnx"
    export(network, path)
    return network, path


def test_every_weight_comes_back_within_a_step_of_its_integers(made: tuple[Network, Path]) -> None:
    network, path = made
    found = unpack(path).state_dict()
    for name, weights in network.state_dict().items():
        steps = 64 if name.startswith(("encoder.pieces", "encoder.features")) else 32
        assert (found[name] - weights).abs().max() <= weights.abs().max() / steps + 1e-5, name


def test_it_exports_to_the_same_model_again(made: tuple[Network, Path], tmp_path: Path) -> None:
    _, path = made
    export(unpack(path), tmp_path / "again.onnx")
    again = unpack(tmp_path / "again.onnx").state_dict()
    for name, weights in unpack(path).state_dict().items():
        assert torch.allclose(again[name], weights, atol=2e-3), name


def test_layers_that_do_not_stay_are_left_out(made: tuple[Network, Path]) -> None:
    network, path = made
    kept = unpack(path, [1])
    assert len(kept.encoder.layers) == 1
    wanted = network.encoder.layers[1].inner.weight
    assert torch.allclose(kept.encoder.layers[0].inner.weight, wanted, atol=5e-3)
