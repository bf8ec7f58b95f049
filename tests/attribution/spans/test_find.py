"""The shipped model reads articles: statements as pieces of the text, each with a confidence."""

from __future__ import annotations

from itertools import pairwise

import pytest

from onrecord.attribution.spans import find_relations
from onrecord.reading import Article

REPORT = """Burglaries fell 9 percent in Harwell last year, Police Chief Odile Marran said on Monday.

“We put officers where the calls came from,” Marran said. “It worked.”

The officers’ union called the figures “a fairy tale” and said nobody had counted the calls.

According to the city’s auditor, response times rose to 11 minutes. Mayor Tomas Birch denied it was wrong.
"""


def found(text: str) -> list[tuple[str, str, list[str]]]:
    def words(piece: tuple[int, int] | None) -> str:
        return text[slice(*piece)] if piece else ""

    relations = find_relations(Article(text=text))
    return [(words(r.source), words(r.cue), [words(c) for c in r.content]) for r in relations]


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
    assert all(0 < r.confidence < 1 for r in find_relations(Article(text=REPORT)))


def test_the_number_of_threads_does_not_change_the_answer() -> None:
    article = Article(text=REPORT * 6)
    assert find_relations(article, threads=2) == find_relations(article)


def test_a_report_reads_the_same_alone_and_far_down_a_long_page() -> None:
    alone = found(REPORT)
    long = found("The river rose again on Monday.\n\n" * 40 + REPORT)
    assert alone[:4] == [one for one in long if one in alone[:4]]


def test_no_content_word_belongs_to_two_statements() -> None:
    pieces = sorted(p for r in find_relations(Article(text=REPORT * 3)) for p in r.content)
    assert all(one[1] <= other[0] for one, other in pairwise(pieces))


@pytest.mark.parametrize("text", ["", " \n\n ", ".", "“", "x" * 5000, "«» — ’’", "\u0000\u200b\ufeff"])
def test_a_text_that_says_nothing_has_no_statements(text: str) -> None:
    assert find_relations(Article(text=text)) == []
