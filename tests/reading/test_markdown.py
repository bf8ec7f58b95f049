"""Markdown is read for its words."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from onrecord.reading import read
from onrecord.reading.markdown import is_markdown, read_markdown

FIXTURES = Path(__file__).parent / "fixtures"


def test_an_article_with_front_matter() -> None:
    article = read(FIXTURES / "front_matter.md")

    assert article.title == "Lakemont closes its old bridge"
    assert article.date == dt.date(2018, 3, 7)
    assert article.outlet == "Lakemont Courier"
    assert article.dateline == "LAKEMONT, Ohio"
    assert article.text == (
        "Lakemont closes its old bridge\n\n"
        "LAKEMONT, Ohio — The city council voted to close the old bridge, which carried 4,000 cars a day.\n\n"
        "What comes next\n\n"
        "A ferry will run every hour.\n\n"
        "It is free.\n\n"
        '"We had no choice," Mayor Jane Roe said.'
    )


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("# Bridge shut #", "Bridge shut"),
        ("Bridge shut\n===========", "Bridge shut"),
        ("The *old* __bridge__ is `shut`", "The old bridge is shut"),
        ('[The bridge](https://a.example "title")', "The bridge"),
        ("[The bridge][1]\n\n[1]: https://a.example", "The bridge"),
        ("<https://a.example>", "https://a.example"),
        ("1. One\n2. Two", "One\n\nTwo"),
        ("> He said\n> no.", "He said no."),
        ("One line\nand more", "One line and more"),
        ("One line  \nand more", "One line\nand more"),
        ("5 \\* 3 &amp; 4", "5 * 3 & 4"),
        ("    indented words", "indented words"),
        ("before\n\n***\n\nafter", "before\n\nafter"),
        ('<div onclick="x()">hidden markup</div>\n\nwords', "words"),
        ("a <b>bold</b> word", "a bold word"),
        ("![picture](a.png) words", "words"),
        ("snake_case_words and 2*3*4", "snake_case_words and 234"),
    ],
)
def test_markup_falls_away(markup: str, words: str) -> None:
    assert read_markdown(markup).text == words


def test_a_title_that_the_text_repeats_stands_once() -> None:
    assert read_markdown("---\ntitle: Bridge shut\n---\n# Bridge shut\n\nIt is shut.").text == (
        "Bridge shut\n\nIt is shut."
    )


@pytest.mark.parametrize(
    ("fields", "title", "date"),
    [
        ("title: 'Bridge shut'", "Bridge shut", None),
        ("title: Roe: bridge shut", "Roe: bridge shut", None),
        ("date: 2018-03-07T10:00:00Z", "", dt.date(2018, 3, 7)),
        ("date: March 7, 2018", "", dt.date(2018, 3, 7)),
        ("published: 2018-03-07", "", dt.date(2018, 3, 7)),
        ("date: 2018", "", None),
        ("copyright: 2018-03-07", "", None),
        ("updated: 2018-03-07", "", None),
        ("tags:\n  - bridge", "", None),
    ],
)
def test_front_matter_is_read_for_title_and_full_date(fields: str, title: str, date: dt.date | None) -> None:
    document = read_markdown(f"---\n{fields}\n---\nIt is shut.")

    assert (document.title, document.date) == (title, date)


@pytest.mark.parametrize(
    "text", ["# Bridge", "See [it](https://a.example).", "---\ntitle: x\n---\nwords", "**LAKEMONT** — x"]
)
def test_markdown_is_known_by_its_marks(text: str) -> None:
    assert is_markdown(text)


@pytest.mark.parametrize(
    "text", ["The bridge is shut.", "# # #", "#1 in crime", "5 * 3 * 2", "---\nThe bridge.", "[AP] said"]
)
def test_plain_text_is_left_alone(text: str) -> None:
    assert not is_markdown(text)


@pytest.mark.parametrize(
    "hostile",
    ["[" * 20_000, "*a_ " * 10_000, ">" * 5_000, "[a](" * 10_000, "- " * 3_000, "---\n" + "a: b\n" * 10_000],
)
def test_hostile_markup_is_read_to_its_end(hostile: str) -> None:
    is_markdown(hostile)
    document = read_markdown(hostile + "\n\nThe last words.")

    assert document.text.endswith("The last words.")
