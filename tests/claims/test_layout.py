"""The claims of an article do not hang on how it is laid out, nor on who typed it."""

from __future__ import annotations

import textwrap
from datetime import date

import pytest

from onrecord.claims import Claim, find_claims
from onrecord.reading import Article

REPORT = (
    "QUILLAN, Ohio — Police here counted 412 burglaries last year, 9 percent fewer than in 2022, and more "
    "than 30 people were killed.\n\n"
    "The city had not seen so few since 1999. The mayor signed a new curfew on Monday.\n\n"
    "Statewide, burglaries rose 2 percent. The state spent $4.5 million on patrols, and two unions sued."
)
DAY = date(2024, 9, 20)


def read(text: str) -> list[tuple[object, ...]]:
    """What each claim of the text says, without where it stands."""
    return [said(one) for one in find_claims(Article(text=text, date=DAY), [])]


def said(claim: Claim) -> tuple[object, ...]:
    place = claim.place.name if claim.place else None
    value = claim.value and (claim.value.number, claim.value.unit, claim.value.low, claim.value.high)
    return claim.kind, place, claim.period, claim.baseline, value, claim.direction, claim.act


@pytest.mark.parametrize(
    "text",
    [
        "\n\n".join(textwrap.fill(one, 72) for one in REPORT.split("\n\n")),
        "\n\n".join(f"    {one}" for one in REPORT.split("\n\n")),
        REPORT.replace("\n\n", "\n"),
        REPORT.replace(" — ", "—"),
        REPORT.replace(" — ", " -- "),
        REPORT.replace("0 p", "0\u00a0p").replace("9 p", "9\u00a0p").replace("5 m", "5\u00a0m"),
        REPORT.replace("Police here counted", "POLICE HERE COUNTED"),
        f"{REPORT}\n\nAssociated Press writer Tom Weller in Denver contributed to this report.",
        REPORT.replace("\n\nThe city", "\n\nRELATED: Mayor of Boston lays out plan\n\nThe city"),
        REPORT.replace(" percent", "%").replace("two unions", "2 unions"),
        REPORT.replace("$4.5 million", "US$4.5M"),
        REPORT.replace("counted 412", "counted a total of 412"),
        REPORT.replace("had not", "hadn’t"),
        REPORT.replace("The mayor", "Meanwhile, the mayor").replace(
            "The state", "At the same time, the state"
        ),
    ],
    ids=(
        "lines broken, indented, single line ends, tight dash, double hyphen, no-break spaces, capitals, "
        "credit, related, signs and digits, M and US$, a total of, contraction, ties"
    ).split(", "),
)
def test_another_layout_or_hand_says_the_same(text: str) -> None:
    assert read(text) == read(REPORT)


def test_a_headline_above_changes_no_claim_of_the_body() -> None:
    above = "What the numbers show\n\nBy Jane Whitlock\nUpdated 9:14 a.m.\n\n"

    assert read(above + REPORT) == read(REPORT)


def test_the_time_of_a_headline_is_not_that_of_the_body() -> None:
    title = "Killings soared in 2019"
    body = "QUILLAN, Ohio — Burglaries fell 9 percent in 2023. There were 412.\n\nThefts rose to 1,200."

    found = find_claims(Article(text=f"{title}\n\n{body}", date=DAY), [])

    assert [said(one) for one in found if one.start > len(title)] == read(body)


def test_a_claim_keeps_the_words_as_they_stand() -> None:
    text = "\n\n".join(textwrap.fill(one, 72) for one in REPORT.split("\n\n"))

    claims = find_claims(Article(text=text, date=DAY), [])

    assert [one.text for one in claims] == [text[one.start : one.end] for one in claims]
    assert any("\n" in one.text for one in claims)


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("The storm cut the power to 4M customers.", 4_000_000, "count"),
        ("The county added 12k jobs.", 12_000, "count"),
        ("The city had 35 killings per 100K residents.", 35, "rate_per_100k"),
        ("The plant put 1840 people out of work.", 1840, "count"),
        ("The board spent US$3.2 million on buses.", 3_200_000, "usd"),
    ],
)
def test_figures_as_the_web_writes_them(text: str, number: float, unit: str) -> None:
    values = [one.value for one in find_claims(Article(text=text, date=DAY), []) if one.value]

    assert [(value.number, value.unit) for value in values] == [(number, unit)]


@pytest.mark.parametrize(
    "text",
    ["She ran a 5K race on Sunday.", "Quillan has two 10K races.", "The war of 1812 was told of again."],
)
def test_what_only_looks_like_such_figures_is_none(text: str) -> None:
    assert [one.value for one in find_claims(Article(text=text, date=DAY), []) if one.value] == []
