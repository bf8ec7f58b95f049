"""Score onrecord's attribution on PolNeAR's development articles, whose statements were marked by hand.

    python benchmarks/polnear.py --corpus FOLDER --scorer SCRIPT

FOLDER holds dev.jsonl.gz, an article a line (`doc_id`, `title`, `date`, `text`); SCRIPT compares the spans of
source, cue and content with what `onrecord.attribute` gives. PolNeAR: Newell, Margolin and Ruths, "An
Attribution Relations Corpus for Political News" (LREC 2018).
"""

from __future__ import annotations

import argparse
import gzip
import json
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import onrecord

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from onrecord.attribution import Statement
    from onrecord.reading import Span

CORPUS = "dev.jsonl.gz"
ROLES = ("source", "cue", "content")

Relation = dict[str, list[list[int]]]
"""The three roles, each a list of pieces: start and end (excluded)."""


@dataclass(frozen=True)
class Given:
    """An article of the corpus, and the relations that its first annotator by name marked."""

    name: str
    article: onrecord.Article
    relations: tuple[Relation, ...]


def read(corpus: Path) -> Iterator[Given]:
    """The articles of the corpus."""
    with gzip.open(corpus, "rt", encoding="utf-8") as lines:
        for line in lines:
            given: dict[str, Any] = json.loads(line)
            article = onrecord.Article(text=given["text"], title=given["title"], date=given["date"] or None)
            yield Given(given["doc_id"], article, _of_first_annotator(given))


def _of_first_annotator(given: dict[str, Any]) -> tuple[Relation, ...]:
    marked = given.get("attributions", [])
    first = min({one.get("annotator") or "" for one in marked} | {*given.get("annotators", [])}, default="")
    return tuple(
        {role: one.get(role) or [] for role in ROLES}
        for one in marked
        if one.get("annotator", first) == first
    )


def pieces(*spans: Span | None) -> list[list[int]]:
    """Start and end (excluded) of each span that is there."""
    return [[span.start, span.end] for span in spans if span is not None]


def spans_of(statements: Iterable[Statement]) -> list[Relation]:
    """The statements as the scorer reads them."""
    return [
        {"source": pieces(s.source), "cue": pieces(s.cue), "content": pieces(*s.content)} for s in statements
    ]


def answer(name: str, relations: list[Relation]) -> str:
    """The line that the scorer reads for one article."""
    return json.dumps({"doc_id": name, "attributions": relations}) + "\n"


def predict(corpus: Path, target: Path) -> float:
    """Write the statements of every article, an article a line; gives the words read a second."""
    words, seconds = 0, 0.0
    with target.open("w", encoding="utf-8") as answers:
        for given in read(corpus):
            start = time.perf_counter()
            statements = onrecord.attribute(given.article)
            seconds += time.perf_counter() - start
            words += len(given.article.text.split())
            answers.write(answer(given.name, spans_of(statements)))
    return words / seconds if seconds else 0.0


def run_scorer(corpus: Path, answers: Path, scorer: Path, *options: str) -> str:
    """What the scorer prints for the answers."""
    command = [sys.executable, str(scorer), str(corpus), str(answers), *options]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def score(corpus: Path, scorer: Path, *options: str) -> tuple[str, float]:
    """What the scorer prints for our answers, and the words read a second."""
    with tempfile.TemporaryDirectory() as folder:
        answers = Path(folder) / "answers.jsonl"
        speed = predict(corpus, answers)
        return run_scorer(corpus, answers, scorer, *options), speed


def main() -> None:
    """Print the scorer's table and the speed, or one line that says what is missing."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--scorer", type=Path, required=True)
    given = parser.parse_args()
    corpus = given.corpus / CORPUS
    if not corpus.is_file() or not given.scorer.is_file():
        print(f"polnear: skipped, {corpus} or {given.scorer} is not here")
        return
    table, speed = score(corpus, given.scorer)
    print(f"{table}speed: {speed:.0f} words/s")


if __name__ == "__main__":
    main()
