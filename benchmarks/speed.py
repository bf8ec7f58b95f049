"""How long the main job takes: cold, as a command, and warm, step by step, on an article of about 600 words.

    python benchmarks/speed.py [--runs N]

The peer is spaCy's small English pipeline, which does none of the job but stands below most systems that do a
part of it; without it on the machine its line says so.
"""

from __future__ import annotations

import argparse
import importlib.util
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import onrecord
from onrecord.checking import check_claims

if TYPE_CHECKING:
    from collections.abc import Callable

EXAMPLE = Path(__file__).parent.parent / "examples" / "chicago-year-end.md"
WORDS = 600
PEER = "en_core_web_sm"


def article_of(words: int) -> onrecord.Article:
    """The example's paragraphs over and over, up to about so many words."""
    example = onrecord.read(EXAMPLE)
    paragraphs, chosen, count = [p.text for p in example.paragraphs], list[str](), 0
    while count < words:
        chosen.append(paragraphs[len(chosen) % len(paragraphs)])
        count += len(chosen[-1].split())
    return onrecord.Article(text="\n\n".join(chosen), date=example.date)


def milliseconds(job: Callable[[], object], runs: int) -> float:
    """Median time of a job, after one run that does not count."""
    job()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        job()
        times.append(time.perf_counter() - start)
    return 1000 * statistics.median(times)


def warm(runs: int) -> dict[str, float]:
    """Each step in a process that has already run it once."""
    article = article_of(WORDS)
    statements = onrecord.attribute(article)
    with onrecord.Record.open() as record:
        claims = onrecord.find_claims(article, statements, record)
        return {
            "attribute, warm": milliseconds(lambda: onrecord.attribute(article), runs),
            "find_claims, warm": milliseconds(lambda: onrecord.find_claims(article, statements), runs),
            "check_claims, warm": milliseconds(
                lambda: check_claims(claims, statements, article.date, record, article.text), runs
            ),
            "check (all steps), warm": milliseconds(lambda: onrecord.check(article, record), runs),
        }


def cold(runs: int) -> dict[str, float]:
    """The command from its start to its end, for the example."""
    command = [sys.executable, "-m", "onrecord"]
    check = [*command, "check", str(EXAMPLE)]

    def run(*arguments: str) -> None:
        subprocess.run(arguments, check=True, stdout=subprocess.DEVNULL)

    return {
        "onrecord --help, cold": milliseconds(lambda: run(*command, "--help"), runs),
        "onrecord check, cold": milliseconds(lambda: run(*check), runs),
        "onrecord check --format html, cold": milliseconds(lambda: run(*check, "--format", "html"), runs),
    }


def peer(runs: int) -> dict[str, float]:
    """SpaCy's small pipeline over the same article, where it is installed."""
    if importlib.util.find_spec(PEER) is None:
        print(f"peer: skipped, {PEER} is not installed")
        return {}
    import spacy

    pipeline, text = spacy.load(PEER), article_of(WORDS).text
    return {"spaCy small pipeline alone, warm": milliseconds(lambda: pipeline(text), runs)}


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=int, default=7)
    runs = parser.parse_args().runs
    figures = warm(runs) | cold(runs) | peer(runs)
    width = max(map(len, figures))
    for name, figure in figures.items():
        print(f"{name:<{width}}  {figure:8.0f} ms")


if __name__ == "__main__":
    main()
