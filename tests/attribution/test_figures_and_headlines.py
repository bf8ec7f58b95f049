"""Records that give a figure, headlines with two verbs, and clauses that hang on a source."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from onrecord.attribution import attribute
from onrecord.reading import Article

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.attribution import Statement

    Reader = Callable[..., list[Statement]]


Brief = tuple[str, str, list[str]]


def brief(statement: Statement) -> Brief:
    source = statement.source.text if statement.source else ""
    return source, statement.cue.text if statement.cue else "", [span.text for span in statement.content]


class TestFigures:
    @pytest.mark.parametrize(
        ("source", "verb", "figure"),
        [
            ("State figures", "show", "92 homicides in the county, down 3 percent"),
            ("Police records", "list", "675 homicides"),
            ("The report", "found", "12 deaths"),
            ("The report", "found", "two deaths"),
            ("The survey", "found", "no change"),
            ("The survey", "found", "unemployment at 4 percent"),
            ("City data", "show", "a 12 percent drop in thefts, to 40 from 45"),
            ("The audit", "identified", "$4 million in losses"),
            ("The database", "lists", "40 thefts"),
            ("Department statistics", "indicate", "40 thefts, a 5 percent increase"),
        ],
    )
    def test_a_document_with_a_figure_makes_an_indirect_statement(
        self, statements: Reader, source: str, verb: str, figure: str
    ) -> None:
        (found,) = statements(f"{source} {verb} {figure}.")

        assert (brief(found), found.form) == ((source, verb, [figure]), "indirect")
        assert found.speaker is not None
        assert found.speaker.kind == "document"

    @pytest.mark.parametrize(
        "text",
        [
            "Brandt found 12 coins.",
            "Police found 12 guns in the house.",
            "The mayor showed 12 visitors the garden.",
            "The singer recorded 12 songs.",
            "The city has recorded 12 floods this year.",
            "The report found a friend.",
            "The records were 12 years old.",
        ],
    )
    def test_people_who_find_or_show_things_say_nothing(self, statements: Reader, text: str) -> None:
        assert statements(text) == []


def headline(text: str) -> list[Statement]:
    return attribute(Article(text=f"{text}\nGovernor Greta Olin went home."))


class TestHeadlines:
    @pytest.mark.parametrize(
        ("text", "contents"),
        [
            ("Olin praises Elmton, blasts Mirow", ["Elmton", "Mirow"]),
            ("Olin blasts Mirow, calls Elmton 'good'", ["Mirow", "Elmton 'good'"]),
            ("Olin praises Elmton's dam but blasts Mirow's", ["Elmton's dam", "Mirow's"]),
            ("Olin praises towns on crime, slams Mirow", ["towns on crime", "Mirow"]),
            ("Olin defends plan, accuses critics of lying", ["plan", "critics of lying"]),
            ("Olin says dam is safe, vows to fix road", ["dam is safe", "to fix road"]),
            ("OLIN PRAISES ELMTON, BLASTS MIROW", ["ELMTON", "MIROW"]),
        ],
    )
    def test_each_verb_makes_a_statement_of_the_same_speaker(self, text: str, contents: list[str]) -> None:
        found = headline(text)

        assert [brief(s)[2] for s in found] == [[content] for content in contents]
        assert [s.source.text if s.source else "" for s in found] == [text.split(maxsplit=1)[0]] * 2
        assert [s.speaker.name if s.speaker else "" for s in found] == ["Greta Olin", "Greta Olin"]

    def test_in_running_text_a_weak_second_verb_is_part_of_what_was_said(self, statements: Reader) -> None:
        (found,) = statements("Olin said the town supports the plan.")

        assert brief(found)[2] == ["the town supports the plan"]

    def test_a_headline_with_the_speaker_last(self) -> None:
        (found,) = headline("Dam is safe, governor says")

        assert brief(found) == ("governor", "says", ["Dam is safe"])
        assert found.speaker is not None
        assert found.speaker.name == "Greta Olin"


class TestRelativeClauses:
    @pytest.mark.parametrize("clause", ["who runs the dam", "whose father built the dam"])
    def test_what_is_added_about_a_person_is_not_the_name(self, statements: Reader, clause: str) -> None:
        (found,) = statements(f"Ada Munk, {clause}, said it held.")

        assert found.speaker is not None
        assert found.speaker.name == "Ada Munk"

    @pytest.mark.parametrize(
        "source",
        [
            "A resident who lives near the dam",
            "The company that runs the dam",
            "Residents who had left early",
        ],
    )
    def test_a_clause_that_tells_which_one_belongs_to_the_source(
        self, statements: Reader, source: str
    ) -> None:
        (found,) = statements(f"{source} said it held.")

        assert brief(found)[0] == source
