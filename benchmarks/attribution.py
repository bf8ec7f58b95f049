"""Attribution, measured in one run: accuracy, speed and memory, beside a peer on the same texts.

    python benchmarks/attribution.py [--polnear FOLDER --scorer SCRIPT] [--part dev] [--peer-python PYTHON]

FOLDER holds PolNeAR's parts (dev.jsonl.gz), SCRIPT compares spans with them (see polnear.py); without them
accuracy is skipped, and speed is measured on the project's own evaluation articles. PYTHON is an interpreter
that has spaCy, its small English model and textacy; docs/speed.md says how to make one. The peer is timed
from text to quotations in one process, after its model is loaded. --limit N measures on the first N articles
alone, for a quick look.
"""

from __future__ import annotations

import argparse
import gzip
import json
import subprocess
import tempfile
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import marked
import polnear
import timing

import onrecord

if TYPE_CHECKING:
    from collections.abc import Sequence

OURS = "onrecord"
PEER = "spaCy small + textacy"
NEEDED = "needs spacy 3.8, its small English model and textacy; docs/speed.md says how to get them"

_PEER_SCRIPT = Path(__file__).with_name("peer_quotations.py")
_MANY_THREADS = 2
_FORMS = ("direct", "mixed", "indirect")

Figures = dict[str, float]


@dataclass(frozen=True)
class Corpus:
    """Articles to measure on, each with a name; ``gold`` and ``scorer`` where accuracy can be measured."""

    names: tuple[str, ...]
    articles: tuple[onrecord.Article, ...]
    gold: Path | None = None
    scorer: Path | None = None

    @property
    def texts(self) -> list[str]:
        """The texts alone."""
        return [article.text for article in self.articles]


def polnear_corpus(gold: Path, scorer: Path) -> Corpus:
    """The articles of a PolNeAR file."""
    given = list(polnear.read(gold))
    return Corpus(tuple(g.name for g in given), tuple(g.article for g in given), gold, scorer)


def own_corpus(limit: int | None) -> Corpus:
    """The project's own evaluation articles, both parts."""
    given = list(islice((a for part in marked.PARTS for a in marked.read_part(part)), limit))
    return Corpus(tuple(g.name for g in given), tuple(g.article for g in given))


def shorten(gold: Path, limit: int, target: Path) -> Path:
    """Write the first so many articles of a PolNeAR file to another."""
    with gzip.open(gold, "rb") as lines, gzip.open(target, "wb") as kept:
        kept.writelines(islice(lines, limit))
    return target


def accuracy(corpus: Corpus, answers: Path) -> Figures:
    """The scorer's F1 figures for the answers; none where the corpus has no marked statements."""
    if corpus.gold is None or corpus.scorer is None:
        return {}
    given = json.loads(polnear.run_scorer(corpus.gold, answers, corpus.scorer, "--json"))
    exact = {f"{role}, exact, F1": given[role]["exact"] for role in polnear.ROLES}
    forms = {f"relation, full, {form}, F1": given["relation_by_quote_type"][form] for form in _FORMS}
    rows = {"relation, full, F1": given["relation"]["full"]} | exact | forms
    return {name: 100 * figure["F1"] for name, figure in rows.items()}


def ours(corpus: Corpus, folder: Path) -> Figures:
    """All figures of onrecord."""
    onrecord.attribute(corpus.articles[0])  # what is loaded at the first call is measured by the cold start
    speed, found = timing.words_per_second(corpus.articles, threads=1)
    answers = folder / "ours.jsonl"
    lines = (polnear.answer(n, polnear.spans_of(s)) for n, s in zip(corpus.names, found, strict=True))
    answers.write_text("".join(lines), encoding="utf-8")
    figures = accuracy(corpus, answers) | {"words/s, one thread": speed}
    if timing.takes_threads():
        figures["words/s, two threads"] = timing.words_per_second(corpus.articles, _MANY_THREADS)[0]
    return figures | resources(corpus.texts)


def resources(texts: Sequence[str]) -> Figures:
    """Latency, cold start and memory of onrecord."""
    median, slow = timing.latency(texts)
    article = next(timing.articles_of(timing.LATENCY_WORDS, texts)).text
    return {
        "600 words, warm, median, ms": median,
        "600 words, warm, 95th percentile, ms": slow,
        "`onrecord statements`, 600 words, cold, ms": timing.cold_start(article),
        "peak memory, one article, MiB": timing.peak_memory([article], 1),
        f"peak memory, {timing.STREAM} articles, MiB": timing.peak_memory(texts, timing.STREAM),
    }


def peer(python: Path, corpus: Corpus, folder: Path) -> Figures | None:
    """The peer's accuracy and speed; prints its versions. None, with a line, where it cannot be run."""
    answers = folder / "peer.jsonl"
    named = zip(corpus.names, corpus.texts, strict=True)
    lines = "".join(json.dumps({"doc_id": name, "text": text}) + "\n" for name, text in named)
    command = [str(python), str(_PEER_SCRIPT), str(answers)]
    try:
        ran = subprocess.run(command, check=True, input=lines, capture_output=True, text=True)
    except (OSError, subprocess.CalledProcessError) as error:
        reason = (getattr(error, "stderr", "") or str(error)).splitlines()[-1]
        print(f"peer: skipped, {python} {NEEDED} ({reason})")
        return None
    told = json.loads(ran.stdout)
    print(f"peer: {told['versions']}")
    speed = timing.count_words(corpus.texts) / told["seconds"]
    return accuracy(corpus, answers) | {"words/s, one thread": speed}


def table(systems: dict[str, Figures]) -> str:
    """A line for each measure, a column for each system."""
    rows = list(dict.fromkeys(name for figures in systems.values() for name in figures))
    width = max(map(len, rows))
    lines = [" " * width + "".join(f"  {system:>{len(system)}}" for system in systems)]
    for row in rows:
        cells = (_cell(figures.get(row), row).rjust(len(system)) for system, figures in systems.items())
        lines.append(row.ljust(width) + "".join(f"  {cell}" for cell in cells))
    return "\n".join(lines)


def _cell(figure: float | None, row: str) -> str:
    if figure is None:
        return "-"
    return f"{figure:.1f}" if row.endswith("F1") else f"{figure:,.0f}"


def measure(corpus: Corpus, peer_python: Path | None, folder: Path) -> dict[str, Figures]:
    """The figures of each system that is here."""
    systems = {OURS: ours(corpus, folder)}
    if peer_python is None:
        print(f"peer: skipped, --peer-python PYTHON {NEEDED}")
    elif (figures := peer(peer_python, corpus, folder)) is not None:
        systems[PEER] = figures
    return systems


def choose(given: argparse.Namespace, folder: Path) -> Corpus:
    """The corpus to measure on; prints a line where accuracy is skipped."""
    polnear_folder: Path | None = given.polnear
    scorer: Path | None = given.scorer
    gold = polnear_folder / f"{given.part}.jsonl.gz" if polnear_folder else None
    if gold is None or scorer is None or not gold.is_file() or not scorer.is_file():
        print(f"accuracy: skipped, {gold or '--polnear FOLDER'} or {scorer or '--scorer SCRIPT'} is not here")
        return own_corpus(given.limit)
    if given.limit is not None:
        gold = shorten(gold, given.limit, folder / "gold.jsonl.gz")
    return polnear_corpus(gold, scorer)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--polnear", type=Path)
    parser.add_argument("--scorer", type=Path)
    parser.add_argument("--part", default="dev")
    parser.add_argument("--peer-python", type=Path)
    parser.add_argument("--limit", type=int)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        corpus = choose(given, folder)
        words = timing.count_words(corpus.texts)
        print(f"{len(corpus.articles)} articles, {words:,} words")
        print(table(measure(corpus, given.peer_python, folder)))


if __name__ == "__main__":
    main()
