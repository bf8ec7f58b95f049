"""Where a sentence is cut into clauses, and where it is not."""

from __future__ import annotations

import itertools
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.claims.clauses.cut import cut
from onrecord.claims.clauses.marked import mark
from onrecord.reading import Article


def pieces(text: str) -> list[str]:
    marked = mark(Article(text=text, date=date(2024, 9, 20)))
    return [clause.text for clause in cut(marked, 0, len(text), 0)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Robberies fell 9 percent; thefts rose.",
            ["Robberies fell 9 percent", "thefts rose"],
        ),
        (
            "There were 80 robberies and 15 homicides.",
            ["There were 80 robberies", "and 15 homicides"],
        ),
        ("Denver had 80 while Boston had 41.", ["Denver had 80", "while Boston had 41"]),
        ("Robberies fell, including 30 in May.", ["Robberies fell", "including 30 in May"]),
    ],
)
def test_a_clause_ends_where_another_assertion_starts(text: str, expected: list[str]) -> None:
    assert pieces(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Orange County, Fla., had 1,204 robberies",
        "Robberies fell between January and June",
        "New York and Los Angeles had fewer",
        "burglaries, 4 percent",
    ],
)
def test_a_comma_or_an_and_inside_a_place_a_time_or_a_figure_cuts_nothing(text: str) -> None:
    assert pieces(text) == [text]


@given(st.text(max_size=400))
def test_clauses_lie_in_order_and_apart(text: str) -> None:
    marked = mark(Article(text=text))
    clauses = cut(marked, 0, len(text), 0)

    assert all(left.end <= right.start for left, right in itertools.pairwise(clauses))


def test_text_without_any_punctuation_is_cut_all_the_same() -> None:
    assert max(len(piece) for piece in pieces("robbery " * 1000)) <= 500
