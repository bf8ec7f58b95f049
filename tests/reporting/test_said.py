"""Low confidence is marked wherever a person reads a statement."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from lxml import html

from onrecord.reporting import to_html, to_markdown, to_text
from onrecord.reporting.said import UNSURE_BELOW, said_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.checking import Report


def doubtful(report: Report, confidence: float) -> Report:
    """The report with this confidence in its third statement."""
    statements = list(report.statements)
    statements[2] = statements[2].model_copy(update={"confidence": confidence})
    return report.model_copy(update={"statements": tuple(statements)})


@pytest.mark.parametrize(
    ("confidence", "doubt"),
    [(0.0, "unsure (0%)"), (0.29, "unsure (29%)"), (0.306, "unsure (31%)"), (UNSURE_BELOW, ""), (1.0, "")],
)
def test_a_statement_more_likely_wrong_than_right_is_doubted(
    report: Report, confidence: float, doubt: str
) -> None:
    assert said_of(3, doubtful(report, confidence).statements[2]).doubt == doubt


def test_the_terminal_says_unsure_beside_the_form(report: Report) -> None:
    assert "s3  Amos Reyl — police chief — indirect — unsure (31%)\n" in to_text(doubtful(report, 0.31))


def test_markdown_says_unsure_beside_the_form(report: Report) -> None:
    assert "3. **Amos Reyl**, police chief (indirect, unsure (31%)) — *said that*" in to_markdown(
        doubtful(report, 0.31)
    )


def test_the_page_says_unsure_in_the_statement_s_entry(report: Report) -> None:
    tree = html.document_fromstring(to_html(doubtful(report, 0.31)))

    marked = tree.xpath("//*[@class='unsure']")
    assert [mark.text for mark in marked] == ["unsure (31%)"]
    assert marked[0].xpath("ancestor::li/@id") == ["statement-3"]


@pytest.mark.parametrize("write", [to_text, to_markdown, to_html])
def test_a_report_of_sure_statements_does_not_speak_of_doubt(
    report: Report, write: Callable[[Report], str]
) -> None:
    assert "unsure (" not in write(report)


def test_who_is_the_speaker_else_the_words_of_the_source_else_nobody(report: Report) -> None:
    nobody = report.statements[5].model_copy(update={"source": None})

    assert said_of(3, report.statements[2]).who == "Amos Reyl"
    assert said_of(6, report.statements[5]).who == "“she”"
    assert said_of(6, nobody).who == "nobody named"
