"""Phrases are found word by word, the longest first, in linear time."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from onrecord.claims.clauses.phrases import PhraseIndex, words_of

INDEX = PhraseIndex([("car theft", 1), ("theft", 2), ("U.S.", 3), ("car theft rate", 4)], fold=True)


def test_a_possessive_ending_and_a_last_full_stop_are_no_part_of_a_word() -> None:
    assert [word.text for word in words_of("Denver's U.S. office, Miami-Dade.")] == [
        "Denver",
        "U.S",
        "office",
        "Miami-Dade",
    ]


def test_the_longest_phrase_at_a_word_wins() -> None:
    assert INDEX.at(words_of("Car Theft rate fell"), 0) == (3, 4)


def test_a_phrase_that_the_text_cuts_short_is_not_found() -> None:
    assert INDEX.at(words_of("car"), 0) is None


def test_a_whole_phrase_must_be_nothing_more() -> None:
    assert INDEX.whole("car theft") == 1
    assert INDEX.whole("one car theft") is None


def test_the_longest_phrase_that_reaches_the_end_is_given_with_its_start() -> None:
    assert INDEX.ending("one more car theft") == (9, 1)
    assert INDEX.ending("theft of a car") is None


def test_case_counts_unless_it_is_folded() -> None:
    index = PhraseIndex([("Reading", 1)], fold=False)

    assert index.whole("Reading") == 1
    assert index.whole("reading") is None


@given(st.text(max_size=200))
def test_every_word_lies_where_it_says(text: str) -> None:
    assert all(text[word.start : word.end] == word.text for word in words_of(text))


def test_an_index_tells_where_its_phrases_may_open() -> None:
    index = PhraseIndex([("Car thefts", 1), ("rent", 2)], fold=True)
    words = words_of("Rent, car washes and car thefts")

    assert [words[place].text for place in index.openings(words)] == ["Rent", "car", "car"]
    assert list(PhraseIndex([("Rent", 2)], fold=False).openings(words_of("rent, Rent"))) == [1]
