"""Quotations and the transcript, as each form of a report shows them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from onrecord.checking import Difference, Passage, QuoteFinding
from onrecord.reporting import to_html, to_json, to_markdown, to_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.checking import QuoteVerdict, Report


def quote(report: Report, verdict: QuoteVerdict, *passages: str, **difference: str) -> QuoteFinding:
    words = report.statements[1].content[0]
    return QuoteFinding(
        statement="s2",
        start=words.start,
        end=words.end,
        text=words.text,
        verdict=verdict,
        passages=tuple(Passage(text=text, start=0, end=len(text)) for text in passages),
        differences=(Difference.model_validate(difference),) if difference else (),
    )


@pytest.fixture(name="quoted")
def _quoted(report: Report) -> Report:
    changed = {"kind": "replaced", "quoted": "433", "spoken": "435 <b>"}
    return report.model_copy(
        update={
            "quotes": (
                quote(report, "verbatim", "as spoken"),
                quote(report, "altered", "we had 435 burglaries", **changed),
                quote(report, "spliced", "we had", "the fewest"),
                quote(report, "not_found"),
            )
        }
    )


@pytest.mark.parametrize("write", [to_text, to_markdown, to_html])
def test_every_form_names_the_verdicts_the_change_and_the_passage(
    quoted: Report, write: Callable[[Report], str]
) -> None:
    shown = " ".join(write(quoted).split())

    for words in ("verbatim", "altered", "spliced", "not in the transcript", "we had 435 burglaries"):
        assert words in shown


def test_the_words_of_a_verbatim_quotation_are_not_shown_twice(quoted: Report) -> None:
    assert "as spoken" not in to_text(quoted)


def test_the_terminal_counts_the_quotations(quoted: Report) -> None:
    assert "4 quotations: 1 verbatim, 1 altered, 1 spliced, 1 not in the transcript." in to_text(quoted)


def test_text_of_the_transcript_does_not_act(quoted: Report) -> None:
    assert "435 &lt;b&gt;" in to_html(quoted)
    assert "435 <b>" not in to_markdown(quoted)


def test_json_has_the_findings_as_they_are(quoted: Report) -> None:
    altered = json.loads(to_json(quoted))["quotes"][1]

    assert altered["differences"] == [{"kind": "replaced", "quoted": "433", "spoken": "435 <b>"}]


def test_without_a_transcript_nothing_is_said_of_quotations(report: Report) -> None:
    assert "transcript" not in to_text(report)
    assert "uotations" not in to_markdown(report)
