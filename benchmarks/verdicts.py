"""Are the verdicts right? Thousands of made claims, each read from a sentence and held against the record.

    python benchmarks/verdicts.py [--claims 5000] [--seed 1] [--errors N]

The claims are made by `made_claims.py`, which shares no code with onrecord. A verdict is right where a true
claim holds (holds, holds_roughly, or fragile: it holds as worded), a false one does not (off, contradicted),
and one that the record cannot answer has no_data. A sentence in which the claim is not found counts as wrong.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from made_claims import Made, Maker, Truth
from made_record import RawRecord

import onrecord

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

RIGHT: dict[Truth, frozenset[str]] = {
    "true": frozenset(("holds", "holds_roughly", "fragile")),
    "false": frozenset(("off", "contradicted")),
    "unanswerable": frozenset(("no_data",)),
}
NOT_FOUND = "claim not found"
CLOSE = 1e-6


class Judged(NamedTuple):
    """A made claim, the verdict on it, and what the finding says."""

    made: Made
    verdict: str
    explanation: str

    @property
    def is_right(self) -> bool:
        """Whether the verdict is that of the rows."""
        return self.verdict in RIGHT[self.made.truth]


def judge(claims: Iterable[Made], record: onrecord.Record) -> Iterator[Judged]:
    """Read and check each claim as an article of its own."""
    for made in claims:
        report = onrecord.check(onrecord.Article(text=made.text, date=made.published), record)
        finding = _finding(made, report)
        if finding is None:
            yield Judged(made, NOT_FOUND, "; ".join(claim.text for claim in report.claims))
        else:
            yield Judged(made, finding.verdict, finding.explanation)


def _finding(made: Made, report: onrecord.Report) -> onrecord.Finding | None:
    """The finding on the claim of this kind and figure."""
    for claim, finding in zip(report.claims, report.findings, strict=True):
        number = claim.value.number if claim.value else None
        if claim.kind == made.kind and (made.number is None or _same(number, made.number)):
            return finding
    return None


def _same(number: float | None, other: float) -> bool:
    return number is not None and abs(number - other) <= CLOSE * max(1.0, abs(other))


def score(count: int) -> dict[str, float]:
    """Right verdicts on so many made claims, in percent: of the true, the false and the unanswerable ones."""
    with onrecord.Record.open() as record:
        judged = list(judge(Maker(RawRecord(), seed=1).make(count), record))
    return {
        truth: round(100 * _share([one for one in judged if one.made.truth == truth]), 1) for truth in RIGHT
    }


def _share(judged: list[Judged]) -> float:
    return sum(one.is_right for one in judged) / len(judged) if judged else 0.0


def table(judged: Iterable[Judged]) -> str:
    """Claims and right verdicts by kind and truth, in percent, and the wrong verdicts by name."""
    counts: Counter[tuple[str, str]] = Counter()
    right: Counter[tuple[str, str]] = Counter()
    wrong: Counter[tuple[str, str]] = Counter()
    for one in judged:
        for kind in (one.made.kind, "all"):
            counts[kind, one.made.truth] += 1
            right[kind, one.made.truth] += one.is_right
        if not one.is_right:
            wrong[one.made.truth, one.verdict] += 1
    lines = [f"{'kind':12}" + "".join(f"{truth:>14}{'% right':>9}" for truth in RIGHT)]
    for kind in sorted({kind for kind, _ in counts}, key=lambda k: (k == "all", k)):
        cells = "".join(_cell(counts[kind, truth], right[kind, truth]) for truth in RIGHT)
        lines.append(f"{kind:12}{cells}")
    lines += [f"wrong: {truth} claim, {verdict}: {n}" for (truth, verdict), n in sorted(wrong.items())]
    return "\n".join(lines)


def _cell(count: int, right: int) -> str:
    return f"{count:>14,}{100 * right / count if count else 0:>9.1f}"


def main() -> None:
    """Make claims, judge them, print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--claims", type=int, default=5_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--errors", type=int, default=0, help="so many wrong verdicts are shown on stderr")
    given = parser.parse_args()
    claims = list(Maker(RawRecord(), given.seed).make(given.claims))
    with onrecord.Record.open() as record:
        judged = list(judge(claims, record))
    for one in [one for one in judged if not one.is_right][: given.errors]:
        shown = f"{one.made.kind} {one.made.truth} -> {one.verdict}: {one.made.text} ({one.made.published})"
        print(f"{shown}\n    {one.explanation}", file=sys.stderr)
    print(table(judged))


if __name__ == "__main__":
    main()
