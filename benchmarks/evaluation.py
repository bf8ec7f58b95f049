"""Score onrecord on the project's own evaluation articles: statements, their parts and their speakers.

    python benchmarks/evaluation.py [--part dev|test] [--errors]

A found statement belongs to the marked one whose content it shares most: loosely from an intersection over
union of 0.3 of their characters, strictly from 0.8. Speaker, role, kind, source, cue and form are the shares
that are right among the loosely matched. A relation is right when the content is strictly so, source and cue
share half of their words, and the speaker is the right one. Figures for each genre, and for all.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from typing import TYPE_CHECKING

from marked import FOLDER, PARTS, Answer, MarkedArticle, Part, answer_of, read_part
from scoring import SLOTS, Comparison, Tally, compare

import onrecord

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ALL = "all"
COLUMNS = ("loose_f1", "strict_f1", "relation_f1", *SLOTS)
_SHOWN = 70
"""Characters of a content that a line about a miss shows."""


def compare_articles(articles: Iterable[MarkedArticle]) -> Iterator[tuple[MarkedArticle, Comparison]]:
    """Attribute each article, and compare what is found with what is marked."""
    for marked in articles:
        found = [answer_of(statement) for statement in onrecord.attribute(marked.article)]
        yield marked, compare(marked.statements, found)


def count_by_genre(compared: Iterable[tuple[MarkedArticle, Comparison]]) -> dict[str, Tally]:
    """A tally for each genre, by name, and one for all at the end."""
    tallies, every = defaultdict[str, Tally](Tally), Tally()
    for marked, comparison in compared:
        tallies[marked.genre].add(comparison)
        every.add(comparison)
    return dict(sorted(tallies.items())) | {ALL: every}


def score(part: Part) -> dict[str, float] | None:
    """The figures of all articles of a part; None where the part is not there."""
    every = count_by_genre(compare_articles(read_part(part)))[ALL]
    return every.figures() if every.articles else None


def table(tallies: dict[str, Tally]) -> str:
    """A line for each genre."""
    rows: list[tuple[str, ...]] = [("genre", "articles", "marked", "found", *COLUMNS)]
    for genre, tally in tallies.items():
        figures = tally.figures()
        counts = (str(tally.articles), str(tally.marked), str(tally.found))
        rows.append((genre, *counts, *(f"{figures[name]:.1f}" for name in COLUMNS)))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join([row[0].ljust(widths[0]), *(c.rjust(w) for c, w in zip(row[1:], widths[1:], strict=True))])
        for row in rows
    )


def misses(marked: MarkedArticle, comparison: Comparison) -> Iterator[str]:
    """A line for each statement that is missed, extra or wrong in a part."""

    def shown(answer: Answer) -> str:
        text = marked.article.text
        return repr(" ... ".join(text[start:end] for start, end in answer.pieces)[:_SHOWN])

    for answer in comparison.missed:
        yield f"{marked.name}: missed {answer.source!r} {answer.cue!r} {shown(answer)}"
    for answer in comparison.extra:
        yield f"{marked.name}: extra {answer.source!r} {answer.cue!r} {shown(answer)}"
    for pair in comparison.pairs:
        if not pair.strict:
            yield f"{marked.name}: content {shown(pair.marked)} found as {shown(pair.found)}"
        for slot in SLOTS:
            if slot not in pair.right:
                right, wrong = getattr(pair.marked, slot), getattr(pair.found, slot)
                yield f"{marked.name}: {slot} {right!r} found as {wrong!r} in {shown(pair.marked)}"


def main() -> None:
    """Print the tables, and the misses of the part asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--part", choices=PARTS, help="one part instead of both")
    parser.add_argument("--errors", action="store_true", help="list every miss of --part on stderr")
    given = parser.parse_args()
    if given.errors and given.part is None:
        parser.error("--errors needs --part: the misses of the test part are not for those who mend them")
    parts: tuple[Part, ...] = (given.part,) if given.part else PARTS
    for part in parts:
        compared = list(compare_articles(read_part(part)))
        if not compared:
            print(f"evaluation: {part} skipped, {FOLDER / part} holds no articles")
            continue
        print(f"{part}\n{table(count_by_genre(compared))}")
        if given.errors:
            print(*(line for pair in compared for line in misses(*pair)), sep="\n", file=sys.stderr)


if __name__ == "__main__":
    main()
