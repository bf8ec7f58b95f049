"""What other models and other windows would give: a line each, accuracy beside speed and size.

    python benchmarks/tradeoff.py --polnear FOLDER --scorer SCRIPT [--models FILE ...] [--windows 126 254]
                                  [--shared 0 60] [--rounds 3]

FOLDER and SCRIPT are those of attribution.py. Each model is tried with each length of windows and each length
of shared paragraphs, in pieces. Speed is the best of the rounds, in which all points take their turn, so that
a busy machine slows them alike.
"""

from __future__ import annotations

import argparse
import tempfile
from contextlib import contextmanager
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from unittest import mock

import polnear
import timing

from attribution import accuracy, polnear_corpus
from onrecord.attribution.spans import find, network, windows

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from attribution import Corpus, Figures

SHIPPED = Path(network.__file__).with_name("model.onnx")
_THREADS = (1, 2)
_COLUMNS = {
    "relation, full, F1": "relation",
    "relation, full, direct, F1": "direct",
    "source, exact, F1": "source",
    "cue, exact, F1": "cue",
    "content, exact, F1": "content",
}


class Point(NamedTuple):
    """A model, and how the text is cut for it: pieces of a window, of the longest shared paragraph."""

    model: Path
    window: int
    shared: int

    def __str__(self) -> str:
        return f"{self.model.stem} {self.window}/{self.shared}"

    @property
    def size(self) -> float:
        """Size of the model in MB."""
        return self.model.stat().st_size / 1e6


@contextmanager
def at(point: Point) -> Iterator[None]:
    """Let onrecord read with this model and these windows."""
    model = network.Network(str(point.model))
    with (
        mock.patch.object(find, "network", return_value=model),
        mock.patch.multiple(windows, WINDOW=point.window, _SHARED=point.shared),
    ):
        yield


def accuracy_at(point: Point, corpus: Corpus, folder: Path) -> Figures:
    """The scorer's figures for a point."""
    answers = folder / "answers.jsonl"
    with at(point):
        _, found = timing.words_per_second(corpus.articles, threads=1)
    lines = (polnear.answer(n, polnear.spans_of(s)) for n, s in zip(corpus.names, found, strict=True))
    answers.write_text("".join(lines), encoding="utf-8")
    return accuracy(corpus, answers)


def speeds(points: Sequence[Point], corpus: Corpus, rounds: int) -> dict[Point, list[float]]:
    """Words a second of each point, on one thread and on two, at best."""
    best = {point: [0.0 for _ in _THREADS] for point in points}
    for _, point in product(range(rounds), points):
        with at(point):
            for number, threads in enumerate(_THREADS):
                speed, _ = timing.words_per_second(corpus.articles, threads)
                best[point][number] = max(best[point][number], speed)
    return best


def row(point: Point, figures: Figures, speed: Sequence[float]) -> str:
    """A line of the table."""
    cells = [f"{figures[name]:.1f}" for name in _COLUMNS] + [f"{s:,.0f}" for s in speed]
    return f"| {point} | " + " | ".join([*cells, f"{point.size:.1f}"]) + " |"


def main() -> None:
    """Print the table, or one line that says what is missing."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--polnear", type=Path, required=True)
    parser.add_argument("--scorer", type=Path, required=True)
    parser.add_argument("--models", type=Path, nargs="+", default=[SHIPPED])
    parser.add_argument("--windows", type=int, nargs="+", default=[windows.WINDOW])
    parser.add_argument("--shared", type=int, nargs="+", default=[windows._SHARED])  # noqa: SLF001 - see above
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    gold = given.polnear / polnear.CORPUS
    if not gold.is_file() or not given.scorer.is_file():
        print(f"tradeoff: skipped, {gold} or {given.scorer} is not here")
        return
    corpus = polnear_corpus(gold, given.scorer)
    points = [Point(*parts) for parts in product(given.models, given.windows, given.shared)]
    with tempfile.TemporaryDirectory() as folder:
        figures = {point: accuracy_at(point, corpus, Path(folder)) for point in points}
    speed = speeds(points, corpus, given.rounds)
    print(f"| model, window/shared | {' | '.join(_COLUMNS.values())} | words/s | two threads | MB |")
    print("|---" * (len(_COLUMNS) + 4) + "|")
    for point in points:
        print(row(point, figures[point], speed[point]))


if __name__ == "__main__":
    main()
