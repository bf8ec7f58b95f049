"""Quotations and what the transcript has in their place, in clean words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.reporting.cleaning import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.checking import Difference, QuoteFinding, QuoteVerdict


@dataclass(frozen=True)
class QuoteLook:
    """How a quotation's verdict is written; ``plain_sign`` is for terminals that only have ASCII."""

    key: QuoteVerdict
    word: str
    sign: str
    plain_sign: str
    style: str
    slug: str


LOOKS: dict[QuoteVerdict, QuoteLook] = {
    look.key: look
    for look in (
        QuoteLook("verbatim", "verbatim", "✓", "+", "green", "holds"),
        QuoteLook("altered", "altered", "≠", "/", "yellow", "depends"),
        QuoteLook("spliced", "spliced", "⋈", "&", "red", "off"),
        QuoteLook("not_found", "not in the transcript", "○", "o", "cyan", "no-data"),
    )
}


@dataclass(frozen=True)
class QuoteLine:
    """A quotation: its verdict, its words, how they differ, and the passages of the transcript."""

    look: QuoteLook
    words: str
    changes: str
    passages: tuple[str, ...]


def quote_lines(findings: Iterable[QuoteFinding]) -> dict[str, tuple[QuoteLine, ...]]:
    """The quotations of each statement, by the statement's id."""
    lines: dict[str, tuple[QuoteLine, ...]] = {}
    for finding in findings:
        lines[finding.statement] = (*lines.get(finding.statement, ()), _line(finding))
    return lines


def _line(finding: QuoteFinding) -> QuoteLine:
    shown = () if finding.verdict == "verbatim" else finding.passages
    return QuoteLine(
        look=LOOKS[finding.verdict],
        words=one_line(finding.text),
        changes="; ".join(map(_change, finding.differences)),
        passages=tuple(f"“{one_line(passage.text)}”" for passage in shown),
    )


def _change(difference: Difference) -> str:
    quoted, spoken = (f"“{one_line(words)}”" for words in (difference.quoted, difference.spoken))
    if difference.kind == "replaced":
        return f"{quoted} for {spoken}"
    return f"adds {quoted}" if difference.kind == "added" else f"leaves out {spoken}"
