"""Average the weights of a training stage and the one that went on from it.

    python -m training.average --first FILE --second FILE --out FILE

Weights that come from the same start lie in one valley, and their mean is better than either ("Model soups",
Wortsman et al., ICML 2022). What is written is the second checkpoint with the mean weights.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

import torch

if TYPE_CHECKING:
    from torch import Tensor


def mean(first: dict[str, Tensor], second: dict[str, Tensor]) -> dict[str, Tensor]:
    """The mean of each weight; what is no number with a fraction is taken from the first."""
    return {
        name: (value + second[name]) / 2 if value.is_floating_point() else value
        for name, value in first.items()
    }


def main() -> None:
    """Average from the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    for name in ("first", "second", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    given = parser.parse_args()
    first, second = (torch.load(path, weights_only=True) for path in (given.first, given.second))
    second["average"] = mean(first["average"], second["average"])
    second["log"] = first["log"] + second["log"]
    second["settings"] = first.get("settings", {}) | {f"second {k}": v for k, v in second["settings"].items()}
    torch.save(second, given.out)


if __name__ == "__main__":
    main()
