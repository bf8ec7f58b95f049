"""Figures that no rule reads, and likely acts in quotations, in reports of some length."""

from __future__ import annotations

import pytest

from onrecord import Article, attribute, find_claims

REPORT = (
    "QUILLAN, Ohio — Quillan counted 61 burglaries in 2023.\n\n{sentence}\n\nThefts fell to 90. Fires rose "
    "to 14. The county had 300 crashes. Its jail held 412 inmates in May."
)


def found(sentence: str) -> list[tuple[str, str, float | None]]:
    text = REPORT.format(sentence=sentence)
    first, last = text.index(sentence), text.index(sentence) + len(sentence)
    article = Article(text=text, date="2024-03-12")
    claims = find_claims(article, attribute(article))
    return [
        (claim.kind, claim.text, claim.value.number if claim.value else None)
        for claim in claims
        if first <= claim.start < last
    ]


@pytest.mark.parametrize(
    ("sentence", "number"),
    [
        ("Storms killed six people and hurt at least 41 more.", 41),
        ("The panel has 14 months to draw up its list.", 14),
        ("Its rulebook filled 98 pages.", 98),
    ],
)
def test_a_figure_that_nothing_else_tells_of_is_a_level(sentence: str, number: float) -> None:
    assert ("level", number) in [(kind, value) for kind, _, value in found(sentence)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The 12-page memo is public.",
        "The chief, who is 34, came from Orrin.",
        "Two men walked in.",
        "It happened three days after the storm.",
    ],
)
def test_what_is_known_ages_and_numbers_in_passing_are_none(sentence: str) -> None:
    assert not [claim for claim in found(sentence) if claim[0] == "level"]


def test_what_somebody_argues_in_quotation_marks_is_no_act_for_its_words_alone() -> None:
    said = "“We will not allow the court to strike the law,” Mayor Ora Lund said."

    assert not [claim for claim in found(said) if claim[0] == "event"]
