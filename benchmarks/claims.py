"""Score claim finding, and time it.

    python benchmarks/claims.py [FOLDER ...] [--part dev|test] [--only PREFIX] [--text-only] [--errors]

Scored are the project's own evaluation articles, and every FOLDER of articles with answers in the same form.
A found claim belongs to the marked one with which it shares half of the shorter's characters, one with the
same figure first. Each slot's figure is its share that is right among these; ``frame_recall`` is the share of
the marked claims that are found with kind, value, unit, direction, place, period and baseline all right.
The column ``people`` compares a second reader's claims (``evaluation/second``) with the marked ones, for the
articles that have both: how far two careful readers agree.
Attribution comes before and is not timed. Speed is the median of processor time over articles of 600 words,
each read once.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claim_scoring import SLOTS, Answer, Comparison, Tally, compare, found_answers, marked_answers
from marked import FOLDER, PARTS
from timing import LATENCY_ARTICLES, LATENCY_WORDS, articles_of

import onrecord

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

COLUMNS = ("precision", "recall", "f1", *SLOTS, "frame_recall")
SECOND = FOLDER / "second"
PEOPLE = "people"
_SHOWN = 70
"""Characters of a claim that a line about a miss shows."""


def read_folder(
    folder: Path, only: str = "", *, bare: bool = False
) -> Iterator[tuple[str, onrecord.Article, list[Answer]]]:
    """Name, article and marked claims of each file that has claims and whose name begins with ``only``.

    A ``bare`` article has no headline and no outlet, as one that is read from a plain text file.
    """
    for path in sorted(folder.glob(f"{only}*.json")):
        given: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        if "claims" not in given:
            continue
        known = {} if bare else {key: given.get(key) or "" for key in ("title", "outlet")}
        article = onrecord.Article(text=given["text"], date=given["date"], **known)
        yield path.stem, article, marked_answers(article.text, given["claims"])


def compare_folder(
    folder: Path, only: str = "", *, bare: bool = False
) -> Iterator[tuple[str, onrecord.Article, Comparison]]:
    """Find the claims of each article, and compare them with the marked ones."""
    for name, article, marked in read_folder(folder, only, bare=bare):
        statements = onrecord.attribute(article)
        found = found_answers(onrecord.find_claims(article, statements), statements)
        yield name, article, compare(marked, found)


def agreement(parts: Iterable[str], only: str = "") -> Tally:
    """The second reader's claims, compared with the first's as if a program had found them."""
    tally = Tally()
    folders = (read_folder(FOLDER / part, only) for part in parts)
    for name, article, marked in chain.from_iterable(folders):
        second = SECOND / f"{name}.json"
        if second.is_file():
            given = json.loads(second.read_text(encoding="utf-8"))
            tally.add(compare(marked, marked_answers(article.text, given["claims"])))
    return tally


def score(folder: Path) -> dict[str, float] | None:
    """The figures of a folder's articles; None where it has no marked claims."""
    tally = Tally()
    for _, _, comparison in compare_folder(folder):
        tally.add(comparison)
    return tally.figures() if tally.articles else None


def misses(name: str, article: onrecord.Article, comparison: Comparison) -> Iterator[str]:
    """A line for each claim that is missed, extra or wrong in a slot."""

    def shown(answer: Answer) -> str:
        return repr(article.text[answer.start : answer.end][:_SHOWN])

    for answer in comparison.missed:
        yield f"{name}: missed {answer.kind} {shown(answer)}"
    for answer in comparison.extra:
        yield f"{name}: extra {answer.kind} {shown(answer)}"
    for pair in comparison.pairs:
        for slot in SLOTS:
            if slot not in pair.right:
                field = "number" if slot == "value" else slot
                right, wrong = getattr(pair.marked, field), getattr(pair.found, field)
                yield f"{name}: {slot} {right!r} found as {wrong!r} in {shown(pair.marked)}"


def milliseconds(texts: Iterable[str]) -> float:
    """Median processor time, in milliseconds, to find the claims of an article of 600 words, warm."""
    times = []
    for article in islice(articles_of(LATENCY_WORDS, texts), LATENCY_ARTICLES):
        statements = onrecord.attribute(article)
        start = time.process_time()
        onrecord.find_claims(article, statements)
        times.append(1000 * (time.process_time() - start))
    return statistics.median(times) if times else float("nan")


def table(rows: dict[str, dict[str, float]]) -> str:
    """A line for each measure, a column for each folder."""
    width = max(map(len, COLUMNS))
    lines = [" " * width + "".join(f"  {name:>10}" for name in rows)]
    lines += [
        column.ljust(width) + "".join(f"  {row[column]:>10.1f}" for row in rows.values())
        for column in COLUMNS
    ]
    return "\n".join(lines)


def main() -> None:
    """Print the table, the speed, and the misses of the part asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER")
    parser.add_argument("--part", choices=PARTS, help="one part of our own articles instead of both")
    parser.add_argument("--only", default="", help="only articles whose names begin with this")
    parser.add_argument("--text-only", action="store_true", help="without headline and outlet, as plain text")
    parser.add_argument("--errors", action="store_true", help="list every miss of --part on stderr")
    given = parser.parse_args()
    if given.errors and given.part is None:
        parser.error("--errors needs --part: the misses of the test part are not for those who mend them")
    parts = (given.part,) if given.part else PARTS
    rows: dict[str, dict[str, float]] = {}
    for folder in (*(FOLDER / part for part in parts), *given.folders):
        tally = Tally()
        for name, article, comparison in compare_folder(folder, given.only, bare=given.text_only):
            tally.add(comparison)
            if given.errors:
                print(*misses(name, article, comparison), sep="\n", file=sys.stderr)
        if tally.articles:
            rows[folder.name] = tally.figures()
        else:
            print(f"claims: {folder} skipped, it holds no marked claims")
    if (people := agreement(parts, given.only)).articles:
        rows[PEOPLE] = people.figures()
    if rows:
        print(table(rows))
    texts = [article.text for part in parts for _, article, _ in read_folder(FOLDER / part)]
    print(f"600 words, warm, median, ms: {milliseconds(texts):.0f}")


if __name__ == "__main__":
    main()
