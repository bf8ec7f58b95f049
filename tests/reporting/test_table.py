"""A report as CSV: what was claimed, what the record says, a row for each claim."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from onrecord.reporting import to_csv

if TYPE_CHECKING:
    from onrecord.checking import Report


def rows_of(report: Report) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(to_csv(report))))


def test_there_is_a_row_for_each_claim_in_the_order_of_the_text(report: Report) -> None:
    assert [row["id"] for row in rows_of(report)] == [claim.id for claim in report.claims]


def test_a_row_holds_verdict_figure_and_sources(report: Report) -> None:
    by_claim = {finding.claim: finding for finding in report.findings}
    for row in rows_of(report):
        finding = by_claim.get(row["id"])
        if finding is None:
            assert row["verdict"] == ""
            continue
        assert row["verdict"] == finding.verdict
        assert bool(row["computed"]) == (finding.computed is not None)
        assert all(source.publisher in row["sources"] for source in finding.sources)


def test_a_text_that_a_spreadsheet_would_run_is_only_text(report: Report) -> None:
    finding = report.findings[0].model_copy(update={"explanation": "=HYPERLINK(1)"})
    changed = report.model_copy(update={"findings": (finding, *report.findings[1:])})

    assert rows_of(changed)[0]["explanation"] == "'=HYPERLINK(1)"
