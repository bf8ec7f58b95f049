"""Trees as an ONNX graph that onnxruntime runs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from onnx import TensorProto, helper, save

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    import lightgbm

_OPSET = [helper.make_opsetid("", 17), helper.make_opsetid("ai.onnx.ml", 3)]


def export(model: lightgbm.Booster, columns: Sequence[str], path: Path) -> None:
    """Write the trees, with the names of their columns, to ``path``."""
    nodes: dict[str, list[Any]] = {name: [] for name in _NODE}
    leaves: dict[str, list[Any]] = {name: [] for name in _LEAF}
    for number, tree in enumerate(model.dump_model()["tree_info"]):
        for node in _walk(tree["tree_structure"]):
            _add(nodes, leaves, number, node)
    ensemble = helper.make_node(
        "TreeEnsembleRegressor",
        ["rows"],
        ["scores"],
        domain="ai.onnx.ml",
        n_targets=1,
        aggregate_function="SUM",
        **{f"nodes_{name}": values for name, values in nodes.items()},
        **{f"target_{name}": values for name, values in leaves.items()},
    )
    rows = helper.make_tensor_value_info("rows", TensorProto.FLOAT, [None, len(columns)])
    scores = helper.make_tensor_value_info("scores", TensorProto.FLOAT, [None, 1])
    graph = helper.make_graph([ensemble], "trees", [rows], [scores])
    made = helper.make_model(graph, opset_imports=_OPSET, ir_version=8)
    helper.set_model_props(made, {"features": json.dumps(list(columns))})
    save(made, str(path))


_NODE = ("treeids", "nodeids", "featureids", "modes", "values", "truenodeids", "falsenodeids")
_LEAF = ("treeids", "nodeids", "ids", "weights")


def _walk(root: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Every node of a tree, each with its number and those of its two branches."""
    waiting, number = [(root, 0)], 0
    while waiting:
        node, own = waiting.pop()
        if "leaf_value" in node:
            yield {"number": own, "leaf": node["leaf_value"]}
            continue
        left, right = number + 1, number + 2
        number += 2
        yield {
            "number": own,
            "feature": node["split_feature"],
            "threshold": node["threshold"],
            "left": left,
            "right": right,
        }
        waiting += [(node["right_child"], right), (node["left_child"], left)]


def _add(nodes: dict[str, list[Any]], leaves: dict[str, list[Any]], tree: int, node: dict[str, Any]) -> None:
    is_leaf = "leaf" in node
    row = {
        "treeids": tree,
        "nodeids": node["number"],
        "featureids": node.get("feature", 0),
        "modes": "LEAF" if is_leaf else "BRANCH_LEQ",
        "values": float(node.get("threshold", 0.0)),
        "truenodeids": node.get("left", 0),
        "falsenodeids": node.get("right", 0),
    }
    for name, value in row.items():
        nodes[name].append(value)
    if is_leaf:
        for name, value in {
            "treeids": tree, "nodeids": node["number"], "ids": 0, "weights": float(node["leaf"]),
        }.items():  # fmt: skip
            leaves[name].append(value)
