"""The accuracy gate: fails when a measured figure has fallen below its floor in floors.json.

    python benchmarks/gate.py --articles FOLDER --scorer SCRIPT

A floor is the shipped figure. To lower one is a decision: it is changed by hand, in a commit that says why.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from articles import score

FLOORS = Path(__file__).with_name("floors.json")


def below_floor(figures: dict[str, float], floors: dict[str, float]) -> list[str]:
    """One line for each measure that is missing or has fallen below its floor."""
    return [
        f"{name}: {figures.get(name, 'missing')} is below its floor of {floor}"
        for name, floor in floors.items()
        if figures.get(name, float("-inf")) < floor
    ]


def main() -> None:
    """Measure, compare, and exit 1 where a figure fell."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=Path, required=True)
    parser.add_argument("--scorer", type=Path, required=True)
    given = parser.parse_args()
    if not given.articles.is_dir() or not given.scorer.is_file():
        print(f"gate: skipped, {given.articles} or {given.scorer} is not here")
        return
    floors: dict[str, float] = json.loads(FLOORS.read_text(encoding="utf-8"))["articles"]
    figures: dict[str, float] = json.loads(score(given.articles, given.scorer, "--json"))
    for name, floor in floors.items():
        print(f"gate: {name:<24} {figures.get(name, float('nan')):>6} (floor {floor})")
    fallen = below_floor(figures, floors)
    for line in fallen:
        print(f"gate: {line}", file=sys.stderr)
    sys.exit(1 if fallen else 0)


if __name__ == "__main__":
    main()
