"""On real reports, how often does a verdict rest on a claim that was read rightly?

    python benchmarks/verdicts_on_reports.py [--part dev|test] [--errors]

The evaluation articles are checked against the bundled record, and each claim that gets a verdict is compared
with the marked ones. It was read rightly where kind, value, unit, direction, measure, place, period and
baseline are all those that a reader marked. Reports are nearly always right on such figures: where a claim
fails (off, contradicted), the reading is the first suspect.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple, get_args

from claim_scoring import FRAME, compare, found_answers
from marked import FOLDER, PARTS

import onrecord
from claims import read_folder
from onrecord.checking.finding import Verdict
from onrecord.checking.verdict import FAILED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

RIGHTLY = FRAME | {"measure"}
NO_VERDICT = frozenset(("no_data", "not_checkable"))
_SHOWN = 70
"""Characters of a claim that a line about an error shows."""


class Judged(NamedTuple):
    """A claim of an article with the verdict on it, and whether it was read rightly."""

    article: str
    text: str
    verdict: Verdict
    rightly: bool


def judge(part: str, record: onrecord.Record) -> Iterator[Judged]:
    """Every claim of the part's articles that gets a verdict."""
    for name, article, marked in read_folder(FOLDER / part):
        report = onrecord.check(article, record)
        told = [
            (claim, finding)
            for claim, finding in zip(report.claims, report.findings, strict=True)
            if claim.kind != "opinion"
        ]
        found = found_answers([claim for claim, _ in told], report.statements)
        right = {id(pair.found) for pair in compare(marked, found).pairs if pair.right >= RIGHTLY}
        for answer, (claim, finding) in zip(found, told, strict=True):
            if finding.verdict not in NO_VERDICT:
                yield Judged(name, claim.text, finding.verdict, id(answer) in right)


def score(part: str) -> dict[str, float]:
    """The share of verdicts on claims that were read rightly, in percent: of all, and of those that fail."""
    with onrecord.Record.open() as record:
        judged = list(judge(part, record))
    failing = [one for one in judged if one.verdict in FAILED]
    return {"all": _share(judged), "failing": _share(failing)}


def _share(judged: list[Judged]) -> float:
    return round(100 * sum(one.rightly for one in judged) / len(judged), 1) if judged else 0.0


def table(judged: Iterable[Judged]) -> str:
    """A line for each verdict: how many claims got it, and what share of them was read rightly."""
    by_verdict: dict[str, Counter[bool]] = defaultdict(Counter)
    for one in judged:
        by_verdict[one.verdict][one.rightly] += 1
        by_verdict["all"][one.rightly] += 1
    rows = [name for name in (*get_args(Verdict), "all") if name in by_verdict]
    lines = [f"{'verdict':<16}{'claims':>8}{'read rightly':>15}"]
    for name in rows:
        right, count = by_verdict[name][True], by_verdict[name].total()
        lines.append(f"{name:<16}{count:>8}{100 * right / count:>13.1f} %")
    return "\n".join(lines)


def main() -> None:
    """Print the table of each part, and the failing claims that were misread."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--part", choices=PARTS, help="one part of the articles instead of both")
    parser.add_argument("--errors", action="store_true", help="list the misread of --part on stderr")
    given = parser.parse_args()
    if given.errors and given.part is None:
        parser.error("--errors needs --part: the misses of the test part are not for those who mend them")
    with onrecord.Record.open() as record:
        for part in (given.part,) if given.part else PARTS:
            judged = list(judge(part, record))
            print(f"{part}\n{table(judged)}")
            if given.errors:
                wrong = (one for one in judged if not one.rightly)
                lines = (f"{one.article}: {one.verdict} {one.text[:_SHOWN]!r}" for one in wrong)
                print(*lines, sep="\n", file=sys.stderr)


if __name__ == "__main__":
    main()
