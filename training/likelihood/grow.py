"""Grow the weights that tell how likely words tell an act, a rank or a trend; score them on other articles.

    python -m training.likelihood.grow [FOLDER ...] [--score FOLDER] [--out FILE]

FOLDERs hold articles with marked claims; the default is ``evaluation/dev``. A part of a sentence tells what
is marked in most of its words; which way is learnt from the ranks and trends alone.
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
from onrecord.claims.find import sentences_of
from onrecord.claims.likelihood.parted import ACT, BIAS, DOWN, RANK, TREND, features
from onrecord.claims.vocabulary import vocabulary_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from numpy.typing import NDArray

ROOT = Path(__file__).parents[2]
WEIGHTS = ROOT / "src" / "onrecord" / "claims" / "likelihood" / "weights.csv"
_OFTEN = 6
"""Parts that must have a feature before it gets a weight."""
_DAMPED = 3.3
"""How much large weights cost."""
_SMALL = 0.1
"""Weights below this are left out: they change nothing and are two thirds of all."""


class Part(NamedTuple):
    """A part of a sentence: what holds of it, and what it was marked to tell."""

    names: frozenset[str]
    told: frozenset[str]


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
    spans = [(part.start, part.end) for part, _ in told]
    held: dict[int, set[str]] = {}
    for claim in marked_answers(article.text, given["claims"]):
        kinds = held.setdefault(_holding(spans, claim.start, claim.end), set())
        kinds.add(claim.kind)
        if claim.kind in {RANK, TREND} and claim.direction == "down":
            kinds.add(DOWN)
    return [Part(frozenset(names), frozenset(held.get(number, ()))) for number, (_, names) in enumerate(told)]


def _holding(spans: Sequence[tuple[int, int]], start: int, end: int) -> int:
    """The number of the part that has most of the span."""
    shared = [min(end, last) - max(start, first) for first, last in spans]
    return int(np.argmax(shared)) if shared else -1


def grow(parts: Sequence[Part], of: str) -> dict[str, float]:
    """Weights that make the parts likely that tell ``of``, by ridge-damped logistic regression."""
    counts = Counter(name for part in parts for name in part.names)
    columns = {
        name: number for number, name in enumerate(sorted(n for n, c in counts.items() if c >= _OFTEN))
    }
    rows, right = _table(parts, columns), np.array([of in part.told for part in parts], dtype=np.float64)
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


def scored(parts: Sequence[Part], of: str, weights: Mapping[str, float]) -> str:
    """How many of the parts that more likely than not tell it are marked, and the other way round."""
    likely = [sum(weights.get(name, 0.0) for name in part.names) > 0 for part in parts]
    right = sum(one and of in part.told for one, part in zip(likely, parts, strict=True))
    marked = sum(of in part.told for part in parts)
    return f"{of}: {len(parts)} parts, {marked} marked, {sum(likely)} likely, {right} both"


def _that_may_tell(parts: Sequence[Part], of: str) -> list[Part]:
    """Those to learn from: all, but only ranks and trends have a way."""
    return [part for part in parts if of != DOWN or part.told & {RANK, TREND}]


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
    shown = list(_read(given.folders))
    grown = {of: grow(_that_may_tell(shown, of), of) for of in (ACT, RANK, TREND, DOWN)}
    with given.out.open("w", encoding="utf-8", newline="") as file:
        rows = ((of, *row) for of, weights in grown.items() for row in sorted(weights.items()))
        csv.writer(file, lineterminator="\n").writerows(rows)
    for folder in given.score:
        asked = list(_read([folder]))
        for of, weights in grown.items():
            print(folder, scored(_that_may_tell(asked, of), of, weights))


if __name__ == "__main__":
    main()
