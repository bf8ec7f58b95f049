"""What other models and other windows would give: a line each, accuracy beside speed and size.

    python benchmarks/tradeoff.py --polnear FOLDER --scorer SCRIPT [--models FILE ...] [--windows 126 254]
                                  [--shared 0 60] [--rounds 1]

FOLDER and SCRIPT are those of attribution.py. Each model is tried with each length of windows and of shared
paragraphs, in pieces. Speed is that of the best round, in words for a second of one core's own time, so that
what else runs on the machine matters little.
"""

from __future__ import annotations

import argparse
import tempfile
import time
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
    from collections.abc import Iterator

    from attribution import Corpus, Figures
    from onrecord.attribution import Statement

SHIPPED = Path(network.__file__).with_name("model.onnx")
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


def read_at(point: Point, corpus: Corpus) -> tuple[list[list[Statement]], float]:
    """The statements of all articles at a point, and the words read in a second of one core's time."""
    articles = [timing.afresh(article) for article in corpus.articles]
    with at(point):
        start = time.process_time()
        found = list(timing.attribute_all(articles, threads=1))
        seconds = time.process_time() - start
    return found, timing.count_words(corpus.texts) / seconds


def measure(point: Point, corpus: Corpus, rounds: int, folder: Path) -> tuple[Figures, float]:
    """The scorer's figures for a point, and its speed at best."""
    runs = [read_at(point, corpus) for _ in range(rounds)]
    answers = folder / "answers.jsonl"
    lines = (polnear.answer(n, polnear.spans_of(s)) for n, s in zip(corpus.names, runs[0][0], strict=True))
    answers.write_text("".join(lines), encoding="utf-8")
    return accuracy(corpus, answers), max(speed for _, speed in runs)


def row(point: Point, figures: Figures, speed: float) -> str:
    """A line of the table."""
    cells = [*(f"{figures[name]:.1f}" for name in _COLUMNS), f"{speed:,.0f}", f"{point.size:.1f}"]
    return f"| {point} | {' | '.join(cells)} |"


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
    parser.add_argument("--rounds", type=int, default=1)
    given = parser.parse_args()
    gold = given.polnear / polnear.CORPUS
    if not gold.is_file() or not given.scorer.is_file():
        print(f"tradeoff: skipped, {gold} or {given.scorer} is not here")
        return
    corpus = polnear_corpus(gold, given.scorer)
    print(f"| model, window/shared | {' | '.join(_COLUMNS.values())} | words/s | MB |")
    print("|---" * (len(_COLUMNS) + 3) + "|")
    with tempfile.TemporaryDirectory() as folder:
        for parts in product(given.models, given.windows, given.shared):
            point = Point(*parts)
            print(row(point, *measure(point, corpus, given.rounds, Path(folder))), flush=True)


if __name__ == "__main__":
    main()
