"""What is left of an article for those who look for words in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reading import Article
from onrecord.reading.running_text import running_text, typed

PLAIN = "QUILLAN — Thefts fell 9 percent.\n\nThe mayor, Ora Lund, said more would come."


def told(text: str, **known: str) -> list[str]:
    return [span.text for span in running_text(Article(text=text, **known)).paragraphs]


def test_an_article_that_is_running_text_already_stays_the_same() -> None:
    article = Article(text=PLAIN)

    assert running_text(article) is article


@given(st.text(alphabet="aA .,\n\t\u00a0‑—“”09"))
def test_places_in_it_hold_in_the_article(text: str) -> None:
    assert len(running_text(Article(text=text)).text) == len(text)


def test_lines_that_a_column_broke_are_joined() -> None:
    broken = (
        "Quillan had fewer thefts last year than in any since the city began to\n"
        "count them, and its mayor, who had promised as much in two campaigns for\n"
        "the office, said that she was proud of what the police had done about it."
    )

    assert told(broken) == [broken.replace("\n", " ")]


def test_figures_have_the_signs_of_a_keyboard() -> None:
    assert (
        typed("12\u2009500 homes, a 7–2 vote, 2016–17 – and more")
        == "12,500 homes, a 7-2 vote, 2016-17 – and more"
    )


def test_paragraphs_lose_their_indentation() -> None:
    assert running_text(Article(text="   Thefts fell.\n\n   Fires rose.")).text == "\n" * 3 + (
        "Thefts fell." + "\n" * 5 + "Fires rose."
    )


@pytest.mark.parametrize(
    "line",
    [
        "By Jane Whitlock",
        "Associated Press writer Tom Weller in Washington contributed to this report.",
        "Copyright 2019 The Associated Press. All rights reserved.",
        "RELATED: Mayor lays out plan",
        "Updated 9:14 a.m.",
        "3 min read",
    ],
)
def test_lines_around_the_report_are_blank(line: str) -> None:
    found = running_text(
        Article(text=f"Thefts fell in Quillan\n\n{line}\n\nThefts fell 9 percent last year.")
    )

    assert line.split(maxsplit=1)[0] not in found.text
    assert "Thefts fell 9 percent last year." in found.text


def test_the_headline_is_one_though_the_byline_that_showed_it_is_blank() -> None:
    article = Article(text="Thefts fall again\nBy Jane Whitlock\n\nThefts fell 9 percent last year.")

    headline = running_text(article).headline

    assert headline is not None
    assert headline.text == "Thefts fall again"


@pytest.mark.parametrize(
    ("set_in_capitals", "as_elsewhere"),
    [
        ("MORE THAN 30 people were shot.", "More than 30 people were shot."),
        ("THE LAST PERSON killed was a roofer.", "The last person killed was a roofer."),
        ("THE NYPD IS short of men.", "The NYPD is short of men."),
        ("QUILLAN POLICE ARE slow. In Quillan they walk.", "Quillan police are slow. In Quillan they walk."),
        ("AN FBI AGENT came. She told the FBI.", "An FBI agent came. She told the FBI."),
    ],
)
def test_first_words_in_capitals_stand_as_elsewhere(set_in_capitals: str, as_elsewhere: str) -> None:
    assert told(set_in_capitals) == [as_elsewhere]


@pytest.mark.parametrize(
    "text", ["FBI agents came.", "OLIN: We were late.", "QUILLAN — Thefts fell.", "The FBI came."]
)
def test_other_capitals_stay(text: str) -> None:
    assert running_text(Article(text=text)).text == text


def test_the_characters_are_those_of_a_keyboard() -> None:
    assert typed("1.2\u00a0million, up\u2009to the year\u2011end, Ora\u02bcs") == (
        "1.2 million, up to the year-end, Ora’s"
    )
