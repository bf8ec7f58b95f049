"""A report as CSV: a row for each claim, with what the record says of it."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from onrecord.reporting.claims import COLUMNS, claim_cells
from onrecord.reporting.statements import cell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.checking import Finding, Report

FOUND = ("verdict", "computed", "computed_unit", "explanation", "readings", "sources")
"""The columns that follow those of the claims alone; ``readings`` counts the ways to read the claim."""


def to_csv(report: Report) -> str:
    """A row for each claim in the order of the text, below a row with the names of the columns.

    Every text is one line, and one that a spreadsheet would take for a formula begins with an apostrophe.
    """
    findings = {finding.claim: finding for finding in report.findings}
    speakers = {one.id: one.speaker.name if one.speaker else "" for one in report.statements}
    out = StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow((*COLUMNS, *FOUND))
    for claim in report.claims:
        writer.writerow((*claim_cells(claim, speakers), *_found(findings.get(claim.id))))
    return out.getvalue()


def _found(finding: Finding | None) -> Iterator[str]:
    if finding is None:
        yield from ("",) * len(FOUND)
        return
    computed = finding.computed
    yield finding.verdict
    yield from (f"{computed.number:.10g}", computed.unit) if computed else ("", "")
    yield from (cell(finding.explanation), str(len(finding.readings)))
    yield cell("; ".join(f"{source.publisher}, {source.title}" for source in finding.sources))
