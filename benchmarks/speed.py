"""How much work the main job is: cold, as a command, and warm, by steps, on an article of about 600 words.

    python benchmarks/speed.py [--runs N]

Figures are processor time, of all threads, which other work on the machine changes little; beside them stands
the time by the clock. Cold runs find bytecode, as they do after an installation from a package.

The peer is spaCy's small English pipeline, which does none of the job but stands below most systems that do a
part of it; without it on the machine its line says so.
"""

from __future__ import annotations

import argparse
import compileall
import importlib.util
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

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


class Cost(NamedTuple):
    """Milliseconds of processor time and by the clock."""

    processor: float
    clock: float


def cost(job: Callable[[], object], runs: int) -> Cost:
    """The medians of a job's costs, its child processes' included, after one run that does not count."""
    job()
    costs = []
    for _ in range(runs):
        start, clock = _processor_seconds(), time.perf_counter()
        job()
        costs.append(Cost(_processor_seconds() - start, time.perf_counter() - clock))
    return Cost(*(1000 * statistics.median(one) for one in zip(*costs, strict=True)))


def _processor_seconds() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def warm(runs: int) -> dict[str, Cost]:
    """Each step in a process that has already run it once."""
    article = article_of(WORDS)
    statements = onrecord.attribute(article)
    with onrecord.Record.open() as record:
        claims = onrecord.find_claims(article, statements, record)
        return {
            "attribute, warm": cost(lambda: onrecord.attribute(article), runs),
            "find_claims, warm": cost(lambda: onrecord.find_claims(article, statements), runs),
            "check_claims, warm": cost(
                lambda: check_claims(claims, statements, article.date, record, article.text), runs
            ),
            "check (all steps), warm": cost(lambda: onrecord.check(article, record), runs),
        }


def cold(runs: int) -> dict[str, Cost]:
    """The command from its start to its end, for the example."""
    command = [sys.executable, "-m", "onrecord"]
    check = [*command, "check", str(EXAMPLE)]

    compileall.compile_dir(str(Path(onrecord.__file__).parent), quiet=1)

    def run(*arguments: str) -> None:
        subprocess.run(arguments, check=True, stdout=subprocess.DEVNULL)

    return {
        "onrecord --help, cold": cost(lambda: run(*command, "--help"), runs),
        "onrecord check, cold": cost(lambda: run(*check), runs),
        "onrecord check --format html, cold": cost(lambda: run(*check, "--format", "html"), runs),
    }


def peer(runs: int) -> dict[str, Cost]:
    """SpaCy's small pipeline over the same article, where it is installed."""
    if importlib.util.find_spec(PEER) is None:
        print(f"peer: skipped, {PEER} is not installed")
        return {}
    import spacy

    pipeline, text = spacy.load(PEER), article_of(WORDS).text
    return {"spaCy small pipeline alone, warm": cost(lambda: pipeline(text), runs)}


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=int, default=7)
    runs = parser.parse_args().runs
    figures = warm(runs) | cold(runs) | peer(runs)
    width = max(map(len, figures))
    for name, one in figures.items():
        print(f"{name:<{width}}  {one.processor:8.0f} ms {one.clock:8.0f} ms by the clock")


if __name__ == "__main__":
    main()
