"""What may name a measure: few words in a row, none of them small."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import onrecord
from onrecord.claims.clauses.cut import cut
from onrecord.claims.clauses.marked import mark
from onrecord.claims.naming.phrases import phrases
from onrecord.claims.vocabulary import vocabulary_of


def phrases_of(text: str) -> list[str]:
    with vocabulary_of(None):
        return phrases(cut(mark(onrecord.Article(text=text, date="2024-02-06")), 0, len(text), 0))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bus riders won", ["bus", "bus riders", "riders", "bus riders won", "riders won", "won"]),
        ("It fell to 48 thefts in Chicago last year", ["thefts"]),
        ("Rents, wages and tolls", ["Rents", "wages", "tolls"]),
        ("of the", []),
    ],
    ids=["rows of up to three", "no figure, place or time", "no comma", "no small word"],
)
def test_rows_of_words(text: str, expected: list[str]) -> None:
    assert phrases_of(text) == expected


@given(st.text(alphabet="abc DE,.-'’ 1", max_size=60))
def test_each_stands_in_the_text_once_and_is_short(text: str) -> None:
    found = phrases_of(text)

    assert all(one in text and len(one.split()) <= 3 for one in found)
    assert len(found) == len(set(found))
