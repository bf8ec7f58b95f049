"""Words that no noun phrase ends with, and phrases without a noun."""

from __future__ import annotations

import pytest

from onrecord.claims.measures.loose_words import dangles, holds_no_noun, is_adverb


@pytest.mark.parametrize("word", ["slightly", "sharply", "recently", "largely"])
def test_an_adverb_is_known_by_its_ending(word: str) -> None:
    assert is_adverb(word)


@pytest.mark.parametrize("word", ["supply", "family", "weekly", "elderly", "fly", "rally"])
def test_nouns_and_adjectives_with_that_ending_are_none(word: str) -> None:
    assert not is_adverb(word)


@pytest.mark.parametrize("word", ["outside", "along", "and", "such", "slightly"])
def test_a_small_word_closes_no_noun_phrase(word: str) -> None:
    assert dangles(word)


@pytest.mark.parametrize("word", ["off", "up", "rents", "supply"])
def test_a_particle_or_a_noun_may_close_one(word: str) -> None:
    assert not dangles(word)


@pytest.mark.parametrize(
    "phrase", ["slightly", "part", "up from five", "in part", "too", "12,151", "one in four"]
)
def test_degrees_and_numbers_name_nothing(phrase: str) -> None:
    assert holds_no_noun(phrase)


@pytest.mark.parametrize("phrase", ["rents", "part-time jobs", "last homes", "eight schools"])
def test_a_noun_among_them_does(phrase: str) -> None:
    assert not holds_no_noun(phrase)
