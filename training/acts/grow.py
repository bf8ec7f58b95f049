"""Grow the weights that tell how likely words tell an act, and score them on other articles.

    python -m training.acts.grow [FOLDER ...] [--score FOLDER] [--out FILE]

FOLDERs hold articles with marked claims; the default is ``evaluation/dev``. A part of a sentence is an
act where a marked event has most of its words in it.
"""

from __future__ import annotations

import argparse
import csv
import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from claim_scoring import marked_answers
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

import onrecord
from onrecord.claims.clauses.cut import cut
from onrecord.claims.clauses.marked import mark
from onrecord.claims.events.likely_acts import BIAS, LIKELY, features
from onrecord.claims.find import sentences_of
from onrecord.claims.vocabulary import vocabulary_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from numpy.typing import NDArray

ROOT = Path(__file__).parents[2]
WEIGHTS = ROOT / "src" / "onrecord" / "claims" / "events" / "likely_acts.csv"
_OFTEN = 6
"""Parts that must have a feature before it gets a weight."""
_DAMPED = 3.3
"""How much large weights cost."""
_SMALL = 0.1
"""Weights below this are left out: they change nothing and are two thirds of all."""


class Part(NamedTuple):
    """A part of a sentence: what holds of it, and whether it was marked as an act."""

    names: frozenset[str]
    act: bool


def parts_of(path: Path) -> list[Part]:
    """The parts of one article's sentences; none where it has no claims."""
    given = json.loads(path.read_text(encoding="utf-8"))
    if "claims" not in given:
        return []
    article = onrecord.Article(text=given["text"], date=given["date"])
    with vocabulary_of(None):
        marked = mark(article)
        told = [
            one
            for number, span in enumerate(sentences_of(article))
            for one in features(cut(marked, span.start, span.end, number))
        ]
    acts = [one for one in marked_answers(article.text, given["claims"]) if one.kind == "event"]
    spans = [(part.start, part.end) for part, _ in told]
    held = {_holding(spans, act.start, act.end) for act in acts}
    return [Part(frozenset(names), number in held) for number, (_, names) in enumerate(told)]


def _holding(spans: Sequence[tuple[int, int]], start: int, end: int) -> int:
    """The number of the part that has most of the span."""
    shared = [min(end, last) - max(start, first) for first, last in spans]
    return int(np.argmax(shared)) if shared else -1


def grow(parts: Sequence[Part]) -> dict[str, float]:
    """Weights that make the marked parts likely, by ridge-damped logistic regression."""
    counts = Counter(name for part in parts for name in part.names)
    columns = {
        name: number for number, name in enumerate(sorted(n for n, c in counts.items() if c >= _OFTEN))
    }
    rows, right = _table(parts, columns), np.array([part.act for part in parts], dtype=np.float64)
    free = np.array([name == BIAS for name in columns], dtype=np.float64)

    def loss(weights: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        scores = rows @ weights
        wrong = 1 / (1 + np.exp(-scores)) - right
        damped = _DAMPED * weights * (1 - free)
        cost = np.logaddexp(0, scores) - right * scores
        return float(cost.sum() + damped @ weights / 2), rows.T @ wrong + damped

    grown = minimize(loss, np.zeros(len(columns)), jac=True, method="L-BFGS-B", options={"maxiter": 500}).x
    return {
        name: round(float(grown[number]), 3)
        for name, number in columns.items()
        if abs(grown[number]) >= _SMALL
    }


def _table(parts: Sequence[Part], columns: Mapping[str, int]) -> csr_matrix:
    places = [sorted(columns[name] for name in part.names if name in columns) for part in parts]
    ends = np.cumsum([0, *map(len, places)])
    flat = np.array([place for row in places for place in row], dtype=np.int64)
    return csr_matrix((np.ones(len(flat)), flat, ends), shape=(len(parts), len(columns)))


def scored(parts: Sequence[Part], weights: Mapping[str, float]) -> str:
    """How many of the likely parts are marked, and how many of the marked are likely."""
    bound = float(np.log(LIKELY / (1 - LIKELY)))
    likely = [sum(weights.get(name, 0.0) for name in part.names) > bound for part in parts]
    right = sum(one and part.act for one, part in zip(likely, parts, strict=True))
    marked = sum(part.act for part in parts)
    return f"{len(parts)} parts, {marked} marked, {sum(likely)} likely, {right} both"


def _read(folders: Sequence[Path]) -> Iterator[Part]:
    for folder in folders:
        for path in sorted(folder.glob("*.json")):
            yield from parts_of(path)


def main() -> None:
    """Read the articles, grow, write, score."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="*", type=Path, default=[ROOT / "evaluation" / "dev"])
    parser.add_argument("--score", action="append", type=Path, default=[])
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    given = parser.parse_args()
    weights = grow(list(_read(given.folders)))
    with given.out.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(sorted(weights.items()))
    for folder in given.score:
        print(folder, scored(list(_read([folder])), weights))


if __name__ == "__main__":
    main()
