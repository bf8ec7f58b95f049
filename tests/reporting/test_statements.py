"""The statements of an article alone: a list to read, JSON for programs, CSV for spreadsheets."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from io import StringIO
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from onrecord.attribution import Speaker, Statement
from onrecord.reading import Article, Span
from onrecord.reporting import (
    statements_to_csv,
    statements_to_json,
    statements_to_terminal,
    statements_to_text,
    to_text,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.checking import Report


def said(words: str, *, confidence: float = 1.0, speaker: Speaker | None = None) -> Statement:
    """A statement whose words are its article's whole text."""
    content = (Span(text=words, start=0, end=len(words)),)
    return Statement(
        id="s1", form="direct", source=None, cue=None, content=content, speaker=speaker, confidence=confidence
    )


def table(statements: list[Statement] | tuple[Statement, ...]) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(statements_to_csv(statements))))


class TestText:
    def test_it_is_what_a_report_says_of_the_statements(self, report: Report) -> None:
        text = statements_to_text(report.article, report.statements)

        assert text.rstrip("\n") == to_text(report).split("\n\nCLAIMS AND WHAT")[0]

    def test_a_statement_of_low_confidence_is_marked_with_the_figure(self) -> None:
        text = statements_to_text(Article(text="It held."), [said("It held.", confidence=0.31)])

        assert "s1  nobody named — direct — unsure (31%)\n    It held.\n" in text

    def test_an_article_without_statements_says_so(self) -> None:
        assert statements_to_text(Article(text="It rained."), []) == (
            "Untitled\ndate unknown\n\nWHO SAID WHAT (none)\n"
        )

    def test_no_line_is_wider_than_the_console(self, report: Report) -> None:
        out = StringIO()
        statements_to_terminal(report.article, report.statements, Console(file=out, width=40))

        assert max(map(len, out.getvalue().splitlines())) <= 40

    def test_nothing_in_the_article_acts_on_the_terminal(self, make_hostile: Callable[[str], Report]) -> None:
        hostile = make_hostile("[bold]x[/bold] \x1b[31mred\u202e")
        text = statements_to_text(hostile.article, hostile.statements)

        assert "[bold]x[/bold]" in text
        assert "\x1b" not in text
        assert "\u202e" not in text


class TestJson:
    def test_it_is_the_first_part_of_the_report_s(self, report: Report) -> None:
        found = json.loads(statements_to_json(report.article, report.statements))
        whole = json.loads(report.model_dump_json())

        assert found == {"article": whole["article"], "statements": whole["statements"]}

    def test_half_a_surrogate_pair_is_replaced_and_no_offset_moves(self) -> None:
        found = json.loads(statements_to_json(Article(text="a\ud800b"), [said("a\ud800b")]))

        assert found["article"]["text"] == "a\ufffdb"
        assert found["statements"][0]["content"] == [{"text": "a\ufffdb", "start": 0, "end": 3}]


class TestCsv:
    def test_there_is_a_row_for_each_statement(self, report: Report) -> None:
        assert [row["id"] for row in table(report.statements)] == ["s1", "s2", "s3", "s4", "s5", "s6"]

    def test_a_row_says_who_in_which_words_and_where(self, report: Report) -> None:
        third = table(report.statements)[2]
        start = report.article.text.index("shootings are down")

        assert (third["speaker"], third["role"], third["kind"]) == ("Amos Reyl", "police chief", "person")
        assert (third["source"], third["cue"]) == ("Police Chief Amos Reyl", "said that")
        assert third["content"] == "shootings are down 16 percent so far this year"
        assert third["content_at"] == f"{start}-{start + len(third['content'])}"
        assert (third["form"], third["confidence"]) == ("indirect", "1.0")

    def test_pieces_are_joined_and_each_has_its_offsets(self, report: Report) -> None:
        fourth = table(report.statements)[3]
        pieces = [report.article.text[slice(*map(int, at.split("-")))] for at in fourth["content_at"].split()]

        assert fourth["content"] == "Thefts are up … “more than 60 stolen bicycles” in May"
        assert " … ".join(pieces) == fourth["content"]

    def test_what_is_not_there_is_empty(self, report: Report) -> None:
        fifth, sixth = table(report.statements)[4:]

        assert (fifth["source"], fifth["source_at"], fifth["cue"], fifth["cue_at"]) == ("", "", "", "")
        assert (sixth["speaker"], sixth["role"], sixth["kind"]) == ("", "", "")

    @pytest.mark.parametrize("words", ["=1+1", "+1 of them", "-2 percent", "@SUM(A1)", " =1", "\t=1"])
    def test_no_text_is_a_formula(self, words: str) -> None:
        (row,) = table([said(words, speaker=Speaker(name=words, role=words))])

        assert {row[column][0] for column in ("speaker", "role", "content")} == {"'"}

    @given(st.text(min_size=1))
    def test_any_words_stay_one_line_of_one_cell(self, words: str) -> None:
        (row,) = table([said(words)])

        assert row["id"] == "s1"
        assert row["content"].splitlines() in ([row["content"]], [])
        assert row["confidence"] == "1.0"


def test_nothing_of_the_record_is_loaded() -> None:
    parts = ("duckdb", "sqlglot", "onrecord.record", "onrecord.checking")
    code = (
        "import sys\n"
        "from onrecord.reading import Article\n"
        "from onrecord.reporting import statements_to_csv, statements_to_json, statements_to_text\n"
        "from onrecord.reporting import to_w3c_annotations\n"
        "statements_to_text(Article(text='It rained.'), [])\n"
        f"print([m for m in {parts} if m in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert run.stdout == "[]\n"
