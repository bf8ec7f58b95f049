"""Articles in web pages; and pages that would cost too much or hold none."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from onrecord.errors import InputError
from onrecord.reading import Article, read
from onrecord.reading.limits import ChildLimits
from onrecord.reading.web_page import declared_encoding, is_web_page, read_web_page

FIXTURES = Path(__file__).parent / "fixtures"
STORY = (
    "<p>The council of Lakemont voted on Tuesday to close the old bridge, which carried 4,000 cars a day.</p>"
    "<p>Mayor Jane Roe said that the steel is gone, and that nobody can say how long it will hold.</p>"
)


def page(body: str, head: str = "") -> str:
    return f"<!doctype html><html><head>{head}</head><body>{body}</body></html>"


def test_a_marked_page_gives_text_title_outlet_and_day() -> None:
    article = read(FIXTURES / "marked_page.html")

    assert article.title == "Council closes the old bridge"
    assert article.outlet == "Lakemont Courier"
    assert article.date == dt.date(2018, 3, 7)
    assert article.dateline == "LAKEMONT, Ohio"
    assert [p.text.split()[0] for p in article.paragraphs] == ["The", "Mayor", "The"]


def test_entities_and_quotation_marks_come_out_as_characters_and_links_as_words() -> None:
    text = read(FIXTURES / "marked_page.html").text

    assert "the old bridge “for good” after" in text
    assert "the steel is gone, & nobody can say how long it’ll hold" in text
    assert "Sports" not in text


def test_the_headline_is_the_first_line_once() -> None:
    text = read(FIXTURES / "marked_page.html").text

    assert text.startswith("Council closes the old bridge\n\nLAKEMONT")
    assert text.count("Council closes the old bridge") == 1


def test_a_headline_that_stands_only_in_the_head_is_put_first() -> None:
    document = read_web_page(page(f"<article>{STORY}</article>", "<title>Bridge is shut</title>"), "it")

    assert document.text.split("\n\n")[0] == "Bridge is shut"


def test_a_list_in_a_report_stays_in_its_body() -> None:
    figures = (
        "<p>The city counted these in 2016:</p><ul><li>212 nurses hired</li><li>17 beds closed</li></ul>"
    )

    document = read_web_page(page(f"<article>{STORY}{figures}{STORY}</article>"), "it")

    parts = Article(text=document.text).parts
    assert [document.text[p.start : p.end] for p in parts if p.kind == "body"][3:5] == [
        "- 212 nurses hired",
        "- 17 beds closed",
    ]


def test_an_update_in_the_footer_is_no_date() -> None:
    assert "Updated May 3, 2021" in (FIXTURES / "updated_in_the_footer.html").read_text(encoding="utf-8")

    assert read(FIXTURES / "updated_in_the_footer.html").date is None


def test_a_date_line_in_the_text_serves_where_the_markup_is_silent() -> None:
    markup = page(
        f"<article><h1>Bridge is shut</h1><p>By Jane Doe</p><p>Published March 7, 2018</p>{STORY}</article>"
    )

    assert read(markup + "\n").date == dt.date(2018, 3, 7)


def test_the_encoding_that_the_page_names_is_used() -> None:
    assert "The owner, René Roe," in read(FIXTURES / "latin1_page.html").text


@pytest.mark.parametrize("levels", [256, 10_000, 300_000])
def test_a_page_nested_too_deep_is_an_error_and_not_an_empty_article(levels: int) -> None:
    deep = page("<div>" * levels + STORY)

    with pytest.raises(InputError, match="nested too deep") as refused:
        read_web_page(deep, "deep.html")

    assert "browser" in refused.value.hint


def test_a_page_nested_as_deep_as_pages_are_is_read() -> None:
    assert "Mayor Jane Roe" in read_web_page(page("<div>" * 100 + STORY + "</div>" * 100), "it").text


def test_deep_nesting_behind_many_other_faults_is_still_seen() -> None:
    with pytest.raises(InputError, match="nested too deep"):
        read_web_page(page("</i></b><foo>x</bar></foo>" * 500 + "<div>" * 300 + STORY), "it")


def test_a_page_that_is_too_large_is_refused_before_parsing() -> None:

    with pytest.raises(InputError, match=r"6\.0 million characters of HTML; a page may have 5"):
        read_web_page("<html>" + "x" * 6_000_000, "huge.html")


@pytest.mark.parametrize(
    "empty", ["<html></html>", page(""), page("<script>go()</script>"), "<!doctype html>"]
)
def test_a_page_without_an_article_is_an_error(empty: str) -> None:
    with pytest.raises(InputError, match="shows no article") as refused:
        read_web_page(empty, "it")

    assert "browser" in refused.value.hint


def test_a_page_that_takes_too_long_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    """1.7 million open paragraphs keep the extractor busy for 47 s."""
    monkeypatch.setattr("onrecord.reading.web_page.HTML_CHILD", ChildLimits(2_000_000_000, 1, 10))

    with pytest.raises(InputError, match="too much time or memory"):
        read_web_page("<html><body>" + "<p>" * 1_600_000, "slow.html")


@pytest.mark.parametrize(
    "text",
    [
        "<!DOCTYPE html><html>",
        "  \n<html lang=en>",
        "<!-- saved from a.example --><!doctype html>",
        '<?xml version="1.0"?><!DOCTYPE html>',
        "<article><p>",
        "<p>The mayor",
    ],
)
def test_html_is_known_by_its_opening(text: str) -> None:
    assert is_web_page(text)


@pytest.mark.parametrize(
    "text", ["", "The <b>mayor</b>", "< html", "<3 Lakemont", "<?xml version='1.0'?><rss>", "2 < 3"]
)
def test_other_text_is_not(text: str) -> None:
    assert not is_web_page(text)


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        (b'<meta charset="windows-1252">', "windows-1252"),
        (b"<META http-equiv=Content-Type content='text/html; charset=ISO-8859-1'>", "ISO-8859-1"),
        (b"<p>charset=x</p>", ""),
        (b" " * 5000 + b"<meta charset=utf-8>", ""),
    ],
)
def test_the_declared_encoding_is_looked_for_in_the_first_kilobytes(head: bytes, encoding: str) -> None:
    assert declared_encoding(head) == encoding
