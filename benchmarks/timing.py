"""How fast attribution is, and how much memory it takes."""

from __future__ import annotations

import inspect
import json
import statistics
import subprocess
import sys
import tempfile
import time
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING

import onrecord

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from onrecord.attribution import Statement

LATENCY_WORDS = 600
LATENCY_ARTICLES = 50
COLD_STARTS = 5
STREAM = 100

_RESIDENT = Path(__file__).with_name("resident.py")


def count_words(texts: Iterable[str]) -> int:
    """The words between white space."""
    return sum(len(text.split()) for text in texts)


def takes_threads() -> bool:
    """Whether this onrecord lets the caller choose the number of threads."""
    return "threads" in inspect.signature(onrecord.attribute_all).parameters


def attribute_all(articles: Iterable[onrecord.Article], threads: int) -> Iterator[list[Statement]]:
    """Attribute a stream with so many threads."""
    chosen = {"threads": threads} if takes_threads() else {}
    return onrecord.attribute_all(articles, **chosen)


def afresh(article: onrecord.Article) -> onrecord.Article:
    """The same article without the parts of its text that it remembers once they are found."""
    return onrecord.Article(**article.model_dump())


def words_per_second(
    articles: Sequence[onrecord.Article], threads: int
) -> tuple[float, list[list[Statement]]]:
    """The speed from text to statements on articles that were never seen, and the statements."""
    fresh = [afresh(article) for article in articles]
    start = time.perf_counter()
    found = list(attribute_all(fresh, threads))
    seconds = time.perf_counter() - start
    return count_words(a.text for a in articles) / seconds, found


def articles_of(words: int, texts: Iterable[str]) -> Iterator[onrecord.Article]:
    """The paragraphs of the texts in their order, cut into articles of at least so many words."""
    paragraphs, count = list[str](), 0
    for paragraph in chain.from_iterable(text.split("\n\n") for text in texts):
        paragraphs.append(paragraph)
        count += len(paragraph.split())
        if count >= words:
            yield onrecord.Article(text="\n\n".join(paragraphs))
            paragraphs, count = [], 0


def latency(texts: Iterable[str]) -> tuple[float, float]:
    """Median and 95th percentile of the milliseconds for an article of 600 words, in a warm process.

    Each article is another one and is read once, so nothing is remembered from an earlier round.
    """
    times = []
    for article in islice(articles_of(LATENCY_WORDS, texts), LATENCY_ARTICLES):
        start = time.perf_counter()
        onrecord.attribute(article)
        times.append(1000 * (time.perf_counter() - start))
    return statistics.median(times), percentile(times, 95)


def percentile(figures: Sequence[float], percent: int) -> float:
    """The smallest of the figures that so many percent of them do not exceed."""
    return sorted(figures)[max(0, -(-len(figures) * percent // 100) - 1)]


def cold_start(text: str) -> float:
    """Median milliseconds of `onrecord statements FILE`, from the command's start to its end."""
    times = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "article.txt"
        path.write_text(text, encoding="utf-8")
        command = [sys.executable, "-m", "onrecord", "statements", str(path)]
        for _ in range(COLD_STARTS):
            start = time.perf_counter()
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
            times.append(1000 * (time.perf_counter() - start))
    return statistics.median(times)


def peak_memory(texts: Sequence[str], number: int) -> float:
    """Most resident memory, in MiB, of a fresh process that attributes so many of the texts as a stream."""
    command = [sys.executable, str(_RESIDENT), str(number)]
    lines = "".join(json.dumps(text) + "\n" for text in texts)
    ran = subprocess.run(command, check=True, input=lines, stdout=subprocess.PIPE, text=True)
    return float(ran.stdout)
