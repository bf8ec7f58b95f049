"""The main job, whole: articles go in, findings come out, whatever the names, numbers and order."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import onrecord

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.checking import Verdict

EXAMPLE = Path(__file__).parent.parent / "examples" / "chicago-year-end.md"


@pytest.fixture(scope="module")
def record() -> Iterator[onrecord.Record]:
    with onrecord.Record.open() as opened:
        yield opened


def finding_about(words: str, report: onrecord.Report) -> onrecord.Finding:
    """The finding on the tightest claim whose text holds these words."""
    claims = sorted((c for c in report.claims if words in c.text), key=lambda c: c.end - c.start)
    assert claims, [c.text for c in report.claims]
    return next(f for f in report.findings if f.claim == claims[0].id)


def verdict(sentence: str, words: str, date: str, record: onrecord.Record) -> Verdict:
    report = onrecord.check(onrecord.Article(text=sentence, date=date), record)
    return finding_about(words, report).verdict


@pytest.mark.parametrize(
    ("sentence", "words", "date", "expected"),
    [
        # Suits: City of Philadelphia v. Sessions, 30 August 2017; City of Chicago v. Sessions, 7 August 2017.
        ("Philadelphia sued the Justice Department last week.", "sued", "2017-09-06", "holds"),
        ("Philadelphia sued the Justice Department last week.", "sued", "2017-10-06", "no_data"),
        ("Chicago, which sued the Justice Department on Aug. 7, waits.", "sued", "2017-08-20", "holds"),
        ("Chicago, which sued the Justice Department on Aug. 2, waits.", "sued", "2017-08-20", "no_data"),
        # Allocations of fiscal year 2017: San Francisco 524,845; Chicago 2,019,194; Denver 423,861 dollars.
        ("San Francisco could lose about $525,000 in Byrne grant funds.", "$525,000", "2017-09-06", "holds"),
        (
            "San Francisco could lose about $2 million in Byrne grant funds.",
            "$2 m",
            "2017-09-06",
            "contradicted",
        ),
        ("Denver could lose about $424,000 in Byrne grant funds.", "$424,000", "2017-09-06", "holds"),
        (
            "The amount of funding at stake for Denver is small - about $424,000.",
            "$424,000",
            "2017-09-06",
            "holds",
        ),
        # Philadelphia: 248 homicides in 2014, 280 in 2015.
        ("Philadelphia had 280 homicides in 2015.", "280", "2016-02-01", "holds"),
        ("Philadelphia had 480 homicides in 2015.", "480", "2016-02-01", "off"),
        ("Homicides in Philadelphia rose 13 percent in 2015 from 2014.", "13", "2016-02-01", "holds"),
        ("Homicides in Philadelphia fell 13 percent in 2015 from 2014.", "13", "2016-02-01", "contradicted"),
        # A source that stands on both sides of the date only.
        ("Chicago cut shootings by 16 percent so far this year.", "16", "2017-08-16", "holds_roughly"),
        ("Chicago cut shootings by 15 percent so far this year.", "15", "2017-08-14", "holds_roughly"),
        ("Shootings in Chicago rose 16 percent so far this year.", "16", "2017-08-16", "contradicted"),
        # Nothing on the police's own area to early August.
        (
            "Miami-Dade police reported 21 percent more homicides from January to early August than in 2016.",
            "21",
            "2017-08-20",
            "no_data",
        ),
    ],
)
def test_a_sentence_gets_its_verdict(
    record: onrecord.Record, sentence: str, words: str, date: str, expected: Verdict
) -> None:
    assert verdict(sentence, words, date, record) == expected


def test_the_order_of_the_paragraphs_does_not_matter(record: onrecord.Record) -> None:
    paragraphs = [
        "Philadelphia had 280 homicides in 2015.",
        "San Francisco could lose about $525,000 in Byrne grant funds.",
        "Chicago, which sued the Justice Department on Aug. 7, 2017, waits for a ruling.",
    ]

    def verdicts(order: list[str]) -> dict[str, Verdict]:
        report = onrecord.check(onrecord.Article(text="\n\n".join(order), date="2017-09-06"), record)
        return {words: finding_about(words, report).verdict for words in ("280", "$525,000", "sued")}

    assert verdicts(paragraphs) == verdicts(paragraphs[::-1])
    assert set(verdicts(paragraphs).values()) == {"holds"}


def test_without_a_date_last_week_stays_open(record: onrecord.Record) -> None:
    report = onrecord.check(onrecord.Article(text="Chicago sued the Justice Department last week."), record)

    assert report.notes
    assert all(claim.period is None for claim in report.claims)


@pytest.fixture(scope="module")
def report(record: onrecord.Record) -> onrecord.Report:
    return onrecord.check(onrecord.read(EXAMPLE), record)


class TestExample:
    @pytest.mark.parametrize(
        ("words", "expected"),
        [
            ("650 homicides", "holds"),
            ("down 16 percent", "holds"),
            ("fell 22 percent", "holds"),
            ("675 homicides", "holds"),
            ("New York and Los Angeles", "holds"),
            ("more than 433", "holds"),
            ("2013 policy", "holds"),
            ("17 percent more", "no_data"),
            ("92 homicides", "holds"),
            ("down 3 percent", "holds"),
            ("sued", "holds"),
            ("$2 million", "holds"),
            ("driving violence", "not_checkable"),
        ],
    )
    def test_its_facts_get_their_verdicts(
        self, report: onrecord.Report, words: str, expected: Verdict
    ) -> None:
        assert finding_about(words, report).verdict == expected

    def test_its_speakers_are_named_with_their_roles(self, report: onrecord.Report) -> None:
        roles = {s.speaker.name: s.speaker.role for s in report.statements if s.speaker}

        assert roles["Jeff Sessions"] == "Attorney General"
        assert roles["Eddie Johnson"] == "Police Superintendent"
        assert "Miami-Dade Police Department" in roles

    def test_every_row_leads_to_a_source(self, report: onrecord.Report) -> None:
        for finding in report.findings:
            known = {source.id for source in finding.sources}
            assert all(set(str(row["source"]).split(";")) <= known for row in finding.rows)

    def test_the_report_comes_back_from_its_own_json(self, report: onrecord.Report) -> None:
        assert onrecord.Report.model_validate_json(report.model_dump_json()) == report


PIECES = [
    *(
        "Mayor",
        "Chicago",
        "said",
        "sued",
        "homicides",
        "17 percent",
        "more",
        "than in 2016",
        "last week",
        "$2 million",
    ),
    *(
        "“",
        "”",
        '"',
        ".",
        ", ",
        "\n\n",
        "(AP) --",
        "CHICAGO",
        "\u202e",
        "\0",
        "é",
        "1,1,1",
        "since",
        "who",
        "the",
    ),
]


@pytest.mark.parametrize("seed", range(20))
def test_no_jumble_of_words_breaks_it(record: onrecord.Record, seed: int) -> None:
    import random

    chance = random.Random(seed)
    text = " ".join(chance.choices(PIECES, k=300))
    report = onrecord.check(onrecord.Article(text=text, date="2017-08-16"), record)

    spans = [(claim.start, claim.end, claim.text) for claim in report.claims]
    spans += [(part.start, part.end, part.text) for s in report.statements for part in s.content]
    assert [text for start, end, text in spans if report.article.text[start:end] != text] == []
