"""The shipped model reads articles: statements as pieces of the text, each with a confidence."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from onrecord.attribution.quotations import quotations_in
from onrecord.attribution.spans import find_relations
from onrecord.reading import Article

if TYPE_CHECKING:
    from onrecord.attribution.relation import Relation

REPORT = """Burglaries fell 9 percent in Harwell last year, Police Chief Odile Marran said on Monday.

“We put officers where the calls came from,” Marran said. “It worked.”

The officers’ union called the figures “a fairy tale” and said nobody had counted the calls.

According to the city’s auditor, response times rose to 11 minutes. Mayor Tomas Birch denied it was wrong.
"""


def read(text: str, threads: int = 1) -> list[Relation]:
    article = Article(text=text)
    return find_relations(article, quotations_in(article), threads)


def found(text: str) -> list[tuple[str, str, list[str]]]:
    def words(piece: tuple[int, int] | None) -> str:
        return text[slice(*piece)] if piece else ""

    return [(words(r.source), words(r.cue), [words(c) for c in r.content]) for r in read(text)]


def test_who_said_what_in_a_short_report() -> None:
    assert found(REPORT) == [
        (
            "Police Chief Odile Marran",
            "said",
            ["Burglaries fell 9 percent in Harwell last year"],
        ),
        ("Marran", "said", ["“We put officers where the calls came from,”", "“It worked.”"]),
        ("The officers’ union", "called", ["the figures “a fairy tale”"]),
        ("The officers’ union", "said", ["nobody had counted the calls"]),
        ("the city’s auditor", "According to", ["response times rose to 11 minutes"]),
        ("Mayor Tomas Birch", "denied", ["it was wrong"]),
    ]


def test_confidence_is_a_chance() -> None:
    assert all(0 < r.confidence < 1 for r in read(REPORT))


def test_the_number_of_threads_does_not_change_the_answer() -> None:
    assert read(REPORT * 6, threads=2) == read(REPORT * 6)


def test_a_report_reads_the_same_alone_and_far_down_a_long_page() -> None:
    alone = found(REPORT)
    long = found("The river rose again on Monday.\n\n" * 40 + REPORT)
    assert alone[:4] == [one for one in long if one in alone[:4]]


def test_no_content_word_belongs_to_two_statements() -> None:
    pieces = sorted(p for r in read(REPORT * 3) for p in r.content)
    assert all(one[1] <= other[0] for one, other in pairwise(pieces))


@pytest.mark.parametrize("text", ["", " \n\n ", ".", "“", "x" * 5000, "«» — ’’", "\u0000\u200b\ufeff"])
def test_a_text_that_says_nothing_has_no_statements(text: str) -> None:
    assert read(text) == []


def test_a_name_and_a_colon_before_a_quotation_or_a_dash_and_a_name_behind_it_are_enough() -> None:
    announced = (
        "The bridge stays shut.\n\nOdile Marran, the harbour master: “We will not open it before spring.”"
    )
    assert found(announced) == [
        ("Odile Marran, the harbour master", "", ["“We will not open it before spring.”"])
    ]
    signed = "“We will not open it before the spring.” — Odile Marran, harbour master"
    assert found(signed) == [
        ("Odile Marran, harbour master", "", ["“We will not open it before the spring.”"])
    ]


def test_a_colon_behind_which_nothing_is_quoted_announces_nothing() -> None:
    assert found("The bridge stays shut.\n\nOdile Marran, the harbour master: a woman of few words.") == []
