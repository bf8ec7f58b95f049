"""The report on a terminal: at any width, without colour, and safe from what an article may hold."""

from __future__ import annotations

import re
import unicodedata
from io import BytesIO, StringIO, TextIOWrapper
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.console import Console

from onrecord.reading import Article
from onrecord.reporting import to_terminal, to_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.checking import Report

HOSTILE = (
    "[bold]x[/bold] :smile: \x1b[31mred\x1b]8;;http://evil.example\x07link "
    "\u202egnp \u200bzero\r\x08 [link=x]y[/]"
)


def printed(report: Report, width: int = 80) -> str:
    out = StringIO()
    to_terminal(report, Console(file=out, width=width, color_system=None))
    return out.getvalue()


@pytest.mark.parametrize("width", [40, 80, 120])
def test_no_line_is_wider_than_the_console(report: Report, width: int) -> None:
    assert max(cell_len(line) for line in printed(report, width).splitlines()) <= width


@pytest.mark.parametrize("width", [1, 5, 19])
def test_even_a_sliver_of_a_console_gets_the_report(report: Report, width: int) -> None:
    assert "HOLDS" in printed(report, width)


def test_no_line_ends_in_spaces(report: Report) -> None:
    assert not re.search(r"[ \t]$", printed(report), re.MULTILINE)


def test_the_statements_come_before_the_claims_and_the_count_last(report: Report) -> None:
    text = to_text(report)

    assert text.index("WHO SAID WHAT (6)") < text.index("CLAIMS AND WHAT THE RECORD SAYS (12)")
    assert text.rstrip().splitlines()[-2].startswith("12 claims: 3 holds, 1 holds roughly")


def test_a_statement_names_who_role_form_cue_and_words(report: Report) -> None:
    assert (
        "s3  Amos Reyl — police chief — indirect\n"
        "    said that: shootings are down 16 percent so far this year\n"
    ) in to_text(report)


def test_a_claim_shows_verdict_claim_record_and_explanation(report: Report) -> None:
    text = to_text(report)
    claim = text[text.index("c2  ") : text.index("c3  ")]

    assert claim.splitlines()[:6] == [
        "c2  ≈ HOLDS ROUGHLY — level — Dana Ortiz, mayor of Larkhaven (s2)",
        "    “433 burglaries last year”",
        "    Asked:   burglaries · Larkhaven, Ohio · 2023",
        "    Claimed: 433",
        "    Record:  437",
        "    The police department counts 437, four more.",
    ]


def test_figures_nearby_are_marked_as_something_else(report: Report) -> None:
    text = to_text(report)

    assert "Not the claimed figure, but what the record has:" in text
    assert "(all thefts, and the year before)" in " ".join(text.split())


def test_of_many_rows_three_are_shown_and_the_rest_counted(report: Report) -> None:
    text = to_text(report)

    assert "12 rows of the record:" in text
    assert "      and 9 more" in text


def test_sources_are_cited_with_their_address(report: Report) -> None:
    assert "https://police.larkhaven.example/counts?year=2024&kind=all" in to_text(report)


def test_notes_stand_in_the_head(make_report: Callable[..., Report]) -> None:
    note = "The article has no date of publication: periods that depend on it stay open."

    assert f"Note: {note[:40]}" in to_text(make_report(notes=(note,)))


def test_an_article_without_statements_and_claims_still_reads_as_a_report(
    make_report: Callable[..., Report],
) -> None:
    empty = make_report(article=Article(text="Rain. It rained."), statements=(), claims=(), findings=())

    assert to_text(empty).splitlines()[-1] == "No claims that data could settle."


def test_a_pipe_gets_no_escape_sequences(report: Report) -> None:
    assert "\x1b" not in to_text(report)


@pytest.mark.parametrize("variable", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_a_terminal_without_colour_gets_none(report: Report, variable: dict[str, str]) -> None:
    out = StringIO()
    console = Console(file=out, width=80, force_terminal=True, _environ=variable)
    to_terminal(report, console)

    assert not re.search(r"\x1b\[[0-9;]*3[0-7]m", out.getvalue())


def test_a_terminal_with_colour_reads_the_same_below_its_colours(report: Report) -> None:
    out = StringIO()
    to_terminal(
        report, Console(file=out, width=80, force_terminal=True, color_system="truecolor", _environ={})
    )

    assert "\x1b[1;32m" in out.getvalue()
    assert re.sub(r"\x1b\[[0-9;]*m", "", out.getvalue()) == to_text(report)


def test_an_ascii_terminal_gets_plain_signs_and_quotation_marks(report: Report) -> None:
    raw = BytesIO()
    out = TextIOWrapper(raw, encoding="ascii", errors="strict", write_through=True)
    to_terminal(report, Console(file=out, width=80))

    assert b"c1  + HOLDS - change - Dana Ortiz" in raw.getvalue()
    assert b'"Robberies fell 12 percent' in raw.getvalue()


def test_nothing_in_an_article_acts_on_the_terminal(make_hostile: Callable[[str], Report]) -> None:
    text = to_text(make_hostile(HOSTILE))

    assert "[bold]x[/bold] :smile:" in text
    assert "\\x1b[31mred" in text
    assert {unicodedata.category(char)[0] for char in text} & {"C"} == {"C"}  # the newlines
    assert not any(unicodedata.category(char)[0] == "C" for char in text if char != "\n")


@settings(max_examples=30, deadline=None)
@given(words=st.text(min_size=1, max_size=60))
def test_any_text_at_all_fits_and_does_not_act(make_hostile: Callable[[str], Report], words: str) -> None:
    text = to_text(make_hostile(words))

    assert max(cell_len(line) for line in text.split("\n")) <= 80
    assert not any(unicodedata.category(char)[0] == "C" for char in text if char != "\n")
