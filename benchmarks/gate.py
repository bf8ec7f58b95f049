"""The accuracy gate: fails when a measured figure has fallen below its floor in floors.json.

    python benchmarks/gate.py --shared FOLDER

The project's own evaluation articles are scored in every clone. FOLDER holds articles/ and polnear/ with
hand-made answers, and score/ with their scorers; what is missing there is skipped with a printed line. A
floor is the shipped figure, less 0.3 where a network had a hand in it (another processor may round its last
digits otherwise), and less one verdict where there are few. To lower one is a decision: it is changed by
hand, in a commit that says why.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import articles
import evaluation
import pages
import polnear
import rewording
import verdicts
import verdicts_on_reports
from marked import FOLDER

import claims

if TYPE_CHECKING:
    from collections.abc import Callable

FLOORS = Path(__file__).with_name("floors.json")
MADE_CLAIMS = 800
"""Claims made for the gate; benchmarks/verdicts.py makes thousands."""

Figures = dict[str, float]


def measured_on_articles(shared: Path) -> Figures | None:
    """The scorer's figures on the articles; None where they are not there."""
    folder, scorer = shared / "articles", shared / "score" / "score_articles.py"
    if not folder.is_dir() or not scorer.is_file():
        return None
    figures: Figures = json.loads(articles.score(folder, scorer, "--json"))
    return figures


def measured_on_polnear(shared: Path) -> Figures | None:
    """F1 by row of the scorer's table on PolNeAR's development part; None where it is not there."""
    corpus, scorer = shared / "polnear" / polnear.CORPUS, shared / "score" / "score_polnear.py"
    if not corpus.is_file() or not scorer.is_file():
        return None
    table, _ = polnear.score(corpus, scorer)
    rows = (
        line.rsplit(maxsplit=3)
        for line in table.splitlines()
        if line.startswith(("source", "cue", "content", "relation"))
    )
    return {name: float(f1) for name, _, _, f1 in rows}


def below_floor(figures: Figures, floors: Figures) -> list[str]:
    """One line for each measure that is missing or has fallen below its floor."""
    return [
        f"{name}: {figures.get(name, 'missing')} is below its floor of {floor}"
        for name, floor in floors.items()
        if figures.get(name, float("-inf")) < floor
    ]


def measures(shared: Path) -> dict[str, Callable[[], Figures | None]]:
    """What is measured, by the name that its floors have; None where texts from elsewhere are missing.

    The project's own articles are never missing: without them every figure is below its floor.
    """
    return {
        "evaluation dev": lambda: evaluation.score("dev") or {},
        "evaluation test": lambda: evaluation.score("test") or {},
        "claims test": lambda: claims.score(FOLDER / "test") or {},
        "verdicts": lambda: verdicts.score(MADE_CLAIMS),
        "verdicts on test": lambda: verdicts_on_reports.score("test"),
        "rewordings of test": lambda: rewording.score("test"),
        "pages of test": lambda: pages.score("test"),
        "articles": lambda: measured_on_articles(shared),
        "polnear": lambda: measured_on_polnear(shared),
    }


def main() -> None:
    """Measure, compare, and exit 1 where a figure fell."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--shared", type=Path, required=True)
    shared = parser.parse_args().shared
    floors: dict[str, Figures] = json.loads(FLOORS.read_text(encoding="utf-8"))
    fallen: list[str] = []
    for name, measure in measures(shared).items():
        figures = measure()
        if figures is None:
            print(f"gate: {name} skipped, its texts are not here")
            continue
        for key, floor in floors[name].items():
            print(f"gate: {name} {key:<22} {figures.get(key, float('nan')):>6} (floor {floor})")
        fallen += below_floor(figures, floors[name])
    for line in fallen:
        print(f"gate: {line}", file=sys.stderr)
    sys.exit(1 if fallen else 0)


if __name__ == "__main__":
    main()
