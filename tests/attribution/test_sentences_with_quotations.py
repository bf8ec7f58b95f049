"""Sentences as the rules for cues read them: a quotation is one token, and no sentence ends inside it."""

from __future__ import annotations

import pytest

from marked_sources import sentences_of
from onrecord.reading import Article


def cut(body: str) -> list[list[str]]:
    article = Article(text=f"River levels\n{body}")
    return [[t.text for t in s.tokens] for s in sentences_of(article) if not s.headline]


def test_a_quotation_of_several_sentences_is_one_token() -> None:
    assert cut('"It held. It is new," he said.') == [['"It held. It is new,"', "he", "said", "."]]


@pytest.mark.parametrize(
    "body",
    [
        "Rep. J.T. Okoro said it held.",
        "St. Ostra had a flood.",
        "Lt. Col. Varga said it held.",
        "Said Rep. Okoro (D-N.C.), head of the caucus.",
        '"Is it safe?" Brandt asked.',
    ],
)
def test_no_sentence_ends_after_a_title_a_bracket_or_a_question_that_somebody_asked(body: str) -> None:
    assert len(cut(body)) == 1


def test_sentences_end_where_they_end() -> None:
    assert len(cut('He said "no." Then he left. It rained.')) == 3


def test_figures_possessives_and_abbreviations_are_one_word_each() -> None:
    (words,) = cut("Tolna's U.S. aid fell 3.8% to $1,200,000.")

    assert words == ["Tolna's", "U.S.", "aid", "fell", "3.8%", "to", "$", "1,200,000", "."]


def test_the_headline_is_a_sentence_of_its_own() -> None:
    first = sentences_of(Article(text="Olin calls dam safe\nIt held."))[0]

    assert first.headline
    assert [t.text for t in first.tokens] == ["Olin", "calls", "dam", "safe"]
