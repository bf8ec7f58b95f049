"""The report for a newsroom's own system: only our Markdown is Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from onrecord.reporting import to_markdown
from onrecord.reporting.cleaning import one_line
from onrecord.reporting.markdown import escaped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from markdown_it.token import Token

    from onrecord.checking import Report

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
# Tokens that our own frame of a report is made of; anything else came from the data.
OURS = {
    "heading", "paragraph", "bullet_list", "ordered_list", "list_item", "blockquote", "fence", "inline",
    "text", "strong", "em", "link",
}  # fmt: skip


def tokens(markdown: str) -> Iterator[Token]:
    for token in PARSER.parse(markdown):
        yield token
        yield from token.children or ()


def shown(markdown: str) -> str:
    """The text that a reader of one Markdown paragraph sees."""
    inline = [token for token in PARSER.parse(markdown) if token.type == "inline"]
    return "".join(child.content for token in inline for child in token.children or ())


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>", "# not a heading", "- no item", "+ no item", "1. no list", "12) no list",
        "=====", "---", "> no quote", "*no* _emphasis_ **at all**", "[no](javascript:alert(1)) link",
        "![no](x) image", "`no code`", "~~no~~", "&lt; stays, &amp; too", "a | b", "\\* backslash",
        "http://bare.example", "<http://a.b>", "www.bare.example", "a@b.example", "[ref]: http://x", "$math$",
        "{{ template }}", "11.5 percent", "- - -", ":::",
    ],
)  # fmt: skip
def test_text_is_shown_character_for_character_and_nothing_acts(text: str) -> None:
    assert shown(escaped(text)) == text
    assert {token.type for token in tokens(escaped(text))} <= {
        "paragraph_open", "paragraph_close", "inline", "text",
    }  # fmt: skip


@given(st.text(min_size=1))
def test_any_line_of_text_is_shown_as_it_is(text: str) -> None:
    line = one_line(text)

    assert shown(escaped(line)) == line


def test_ordinary_prose_is_left_readable() -> None:
    prose = "Robberies fell 12 percent, to 11.5 per 1,000 (it says), the mayor said: “We did it.”"

    assert escaped(prose) == prose


def test_the_report_has_its_title_statements_claims_and_count(report: Report) -> None:
    markdown = to_markdown(report)

    assert markdown.startswith("# Mayor credits patrols as robberies fall in Larkhaven\n")
    assert "3. **Amos Reyl**, police chief (indirect) — *said that*\n\n   > shootings are down" in markdown
    assert "### 2. ≈ Holds roughly\n\n> 433 burglaries last year\n" in markdown
    assert markdown.rstrip().splitlines()[-1].startswith("**12 claims:** 3 holds, 1 holds roughly")


def test_sources_of_the_web_are_links_and_others_are_not(report: Report) -> None:
    links = [token.attrs["href"] for token in tokens(to_markdown(report)) if token.type == "link_open"]

    assert set(links) == {"https://police.larkhaven.example/counts?year=2024&kind=all"}


def test_a_query_cannot_leave_its_code_block(make_report: Callable[..., Report], report: Report) -> None:
    query = "SELECT 1\n```\n# out\n````"
    finding = report.findings[1].model_copy(update={"query": query})
    fences = [
        token for token in tokens(to_markdown(make_report(findings=(finding,)))) if token.type == "fence"
    ]

    assert [fence.content for fence in fences] == [query + "\n"]


def test_of_many_rows_six_are_shown_and_the_rest_counted(report: Report) -> None:
    markdown = to_markdown(report)

    assert "**Rows of the record (12)**" in markdown
    assert "- and 6 more\n" in markdown


def test_notes_and_an_unchecked_claim_are_said(make_report: Callable[..., Report]) -> None:
    markdown = to_markdown(make_report(findings=(), notes=("Dates stay open.",)))

    assert "**Note:** Dates stay open." in markdown
    assert "### 1. · Unchecked" in markdown
    assert "- **Record:** not asked" in markdown


@pytest.mark.parametrize(
    "words",
    [
        "</b><img src=x onerror=alert(1)>",
        "](javascript:alert(1))",
        "\n\n# Heading",
        "```\n<script>",
        "1) [x]: y\n\n***",
    ],
)
def test_only_our_own_constructs_appear_whatever_the_words(
    make_hostile: Callable[[str], Report], words: str
) -> None:
    kinds = {
        token.type.removesuffix("_open").removesuffix("_close")
        for token in tokens(to_markdown(make_hostile(words)))
    }

    assert kinds <= OURS


@settings(max_examples=40, deadline=None)
@given(words=st.text(st.sampled_from("a1 <>&[]()!*_`#|~-+=.:/\\\n\"'{}"), min_size=1, max_size=30))
def test_no_mix_of_active_characters_breaks_out(make_hostile: Callable[[str], Report], words: str) -> None:
    kinds = {
        token.type.removesuffix("_open").removesuffix("_close")
        for token in tokens(to_markdown(make_hostile(words)))
    }

    assert kinds <= OURS
