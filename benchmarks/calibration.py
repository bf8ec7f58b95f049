"""How well a statement's confidence tells the chance that its source, cue and content are right.

    python benchmarks/calibration.py [--polnear FOLDER] [--part dev|test]

A found statement is right when a marked one, and no other found one, shares with it at least half of the
words (of the larger) of each of the three. FOLDER holds PolNeAR's dev.jsonl.gz; of several annotators the
first by name counts. The second measure is on --part of the project's own evaluation articles. There the
marked source and cue have no places, so their words are compared without them.

The expected calibration error is the mean distance of the mean confidence from the share that is right, over
ten bins of equal width, weighted by their numbers (Naeini, Cooper and Hauskrecht, AAAI 2015). The Brier score
is the mean squared distance of each confidence from 1 where the statement is right and from 0 where it is
not.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import polnear
from marked import PARTS, MarkedArticle, Part, answer_of, read_part
from matching import Fillers, Places, bag, match_relations

import onrecord

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from onrecord.attribution import Statement

BINS = 10


class Judged(NamedTuple):
    """What was said of a statement's chance to be right, and whether it is."""

    confidence: float
    right: bool


class Bin(NamedTuple):
    """The statements whose confidence lies in one tenth of the scale."""

    confidence: float
    right: float
    number: int


def bins_of(judged: Iterable[Judged]) -> list[Bin | None]:
    """Mean confidence, share right and number in each tenth, the last with 1.0; None for an empty one."""
    groups: list[list[Judged]] = [[] for _ in range(BINS)]
    for one in judged:
        groups[min(int(one.confidence * BINS), BINS - 1)].append(one)
    return [_bin(group) if group else None for group in groups]


def _bin(group: Sequence[Judged]) -> Bin:
    number = len(group)
    return Bin(sum(j.confidence for j in group) / number, sum(j.right for j in group) / number, number)


def expected_calibration_error(judged: Sequence[Judged]) -> float:
    """Mean distance of confidence from share right; 0 is perfect, 1 the worst. 0 where there is nothing."""
    distances = (b.number * abs(b.confidence - b.right) for b in bins_of(judged) if b is not None)
    return sum(distances) / len(judged) if judged else 0.0


def brier_score(judged: Sequence[Judged]) -> float:
    """Mean squared error; 0 is perfect, 1 the worst. 0 where there is nothing."""
    return sum((j.confidence - j.right) ** 2 for j in judged) / len(judged) if judged else 0.0


def judge(found: Sequence[Statement], fillers: Sequence[Fillers], marked: Sequence[Fillers]) -> list[Judged]:
    """Say of each found statement, whose words are ``fillers``, whether a marked one bears it out."""
    right = {j for _, j in match_relations(marked, fillers)}
    return [Judged(statement.confidence, j in right) for j, statement in enumerate(found)]


def judge_polnear(corpus: Path) -> Iterator[Judged]:
    """Judge what is found in each article of the corpus."""
    for given in polnear.read(corpus):
        found = onrecord.attribute(given.article)
        places = Places(given.article.text)
        fillers, marked = (
            [
                Fillers(*(places.touched_by(relation[role]) for role in polnear.ROLES))
                for relation in relations
            ]
            for relations in (polnear.spans_of(found), given.relations)
        )
        yield from judge(found, fillers, marked)


def judge_evaluation(articles: Iterable[MarkedArticle]) -> Iterator[Judged]:
    """Judge what is found in each of our own evaluation articles."""
    for given in articles:
        found = onrecord.attribute(given.article)
        places = Places(given.article.text)
        fillers, marked = (
            [Fillers(bag(a.source), bag(a.cue), places.touched_by(a.pieces)) for a in answers]
            for answers in (map(answer_of, found), given.statements)
        )
        yield from judge(found, fillers, marked)


def table(name: str, judged: Sequence[Judged]) -> str:
    """The two measures, and a line for each tenth of the scale."""
    error, brier = expected_calibration_error(judged), brier_score(judged)
    measures = f"expected calibration error {error:.3f}, Brier score {brier:.3f}"
    lines = [f"{name}: {len(judged)} statements, {measures}", "   confidence     mean   right  number"]
    for place, one in enumerate(bins_of(judged)):
        scale = f"{place / BINS:.1f} to {(place + 1) / BINS:.1f}"
        mean, right, number = (one.confidence, one.right, one.number) if one else (None, None, 0)
        shown = "".join("       -" if x is None else f"{x:8.3f}" for x in (mean, right))
        lines.append(f"   {scale} {shown} {number:7d}")
    return "\n".join(lines)


def main() -> None:
    """Print a table for PolNeAR and one for our own articles, or a line that says what is missing."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--polnear", type=Path, help="folder that holds PolNeAR's dev.jsonl.gz")
    parser.add_argument("--part", choices=PARTS, default="test", help="of our own articles (default: test)")
    given = parser.parse_args()
    corpus = given.polnear / polnear.CORPUS if given.polnear else None
    if corpus is not None and corpus.is_file():
        print(table("PolNeAR dev", list(judge_polnear(corpus))))
    else:
        print(
            f"PolNeAR dev: skipped, {'no --polnear is given' if corpus is None else f'{corpus} is not here'}"
        )
    part: Part = given.part
    judged = list(judge_evaluation(read_part(part)))
    print(table(f"evaluation {part}", judged) if judged else f"evaluation {part}: skipped, no articles")


if __name__ == "__main__":
    main()
