"""The sample of findings reads as it was last found to read well: verdict and sentence, word for word."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from checking.by_hand import exactly
from checking.sample import PUBLISHED, SAMPLE, level
from onrecord.checking import Finding, check_claims
from onrecord.checking.wording import publishers
from onrecord.record import Period, Source

if TYPE_CHECKING:
    from onrecord.record import Record

LINES = (Path(__file__).parent / "fixtures" / "sentences.txt").read_text(encoding="utf-8").splitlines()
EXPECTED = {name: (verdict, sentence) for name, verdict, sentence in (line.split(" | ") for line in LINES)}


@pytest.fixture(scope="module")
def findings(record: Record) -> dict[str, Finding]:
    return {name: check_claims([claim], [], PUBLISHED[name], record)[0] for name, claim in SAMPLE.items()}


def test_every_finding_of_the_sample_is_written_down() -> None:
    assert list(EXPECTED) == list(SAMPLE)


@pytest.mark.parametrize("name", SAMPLE)
def test_a_finding_reads_as_written_down(findings: dict[str, Finding], name: str) -> None:
    assert (findings[name].verdict, findings[name].explanation) == EXPECTED[name]


@pytest.mark.parametrize("name", SAMPLE)
def test_it_is_one_sentence_without_ids(findings: dict[str, Finding], name: str) -> None:
    sentence = findings[name].explanation

    assert re.match(r"[A-Z]", sentence)
    assert sentence.endswith(".")
    assert not re.search(r"\. [A-Z](?!\.)", re.sub(r"\b(?:St|v|U\.S)\. ", "", sentence))
    assert "_" not in sentence


@pytest.mark.parametrize("name", [name for name, (verdict, _) in EXPECTED.items() if verdict != "no_data"])
def test_it_names_source_and_period_once(findings: dict[str, Finding], name: str) -> None:
    finding = findings[name]
    if finding.computed is None:
        return

    assert finding.explanation.count("according to") == 1
    period = finding.readings[0].period
    assert period is not None
    assert finding.explanation.count(str(period.end.year)) >= 1


def test_a_denied_figure_is_said_to_be_denied(record: Record) -> None:
    claim = SAMPLE["down 16 percent"].model_copy(update={"stance": "denied"})
    (finding,) = check_claims([claim], [], PUBLISHED["down 16 percent"], record)

    assert finding.verdict == "contradicted"
    assert finding.explanation.endswith("— which the claim denies.")


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (["Chicago Police Department"], "the Chicago Police Department"),
        (["The Marshall Project"], "The Marshall Project"),
        (["CNN (copy at Black Christian News)"], "CNN"),
        (["City of Chicago Data Portal", "NBC Chicago"], "the City of Chicago Data Portal and NBC Chicago"),
        (["Patch", "Patch"], "Patch"),
        (["A", "B", "C"], "A, B and C"),
    ],
)
def test_publishers_as_a_sentence_names_them(names: list[str], words: str) -> None:
    sources = [
        Source(id=str(place), publisher=name, title="", url="", published="")
        for place, name in enumerate(names)
    ]

    assert publishers(sources) == words


def test_counts_that_came_after_the_article_are_told_apart(record: Record) -> None:
    """762 killings of 2016 by the first release; the police restated 771 a year later, records give more."""
    claim = level(exactly(762, "count"), Period.year(2016))

    (then,) = check_claims([claim], [], date(2017, 2, 1), record)
    (undated,) = check_claims([claim], [], None, record)

    assert (
        "according to Jet, citing CBS News (another source gives 763, later counts give" in then.explanation
    )
    assert "later counts" not in undated.explanation
    assert "other sources give 763 to 788" in undated.explanation
