"""What counts as a word when a quotation is held against a transcript."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from onrecord.checking.quotes.words import words_of


def same(text: str) -> list[str]:
    return [word.same for word in words_of(text)]


def test_case_punctuation_and_kinds_of_apostrophe_do_not_count() -> None:
    assert same("“Don’t — ever — close it!”") == same("don't ever, close it")


def test_a_number_is_a_word_whatever_its_commas() -> None:
    assert same("$1,250,000 or 3.5%") == ["1250000", "or", "3.5"]


def test_a_letter_whose_case_the_newsroom_changed_belongs_to_its_word() -> None:
    assert same("[W]e will") == ["we", "will"]


def test_dashes_part_words_and_a_trailing_apostrophe_is_none() -> None:
    assert same("well-kept workers' rights") == ["well", "kept", "workers", "rights"]


@given(st.text(max_size=200))
def test_words_lie_in_order_and_apart_in_the_text(text: str) -> None:
    words = words_of(text)

    assert all(0 <= word.start < word.end <= len(text) for word in words)
    assert all(one.end <= other.start for one, other in pairwise(words))


@given(st.text(max_size=100), st.integers(0, 50), st.integers(0, 50))
def test_words_of_a_part_lie_in_the_part(text: str, start: int, length: int) -> None:
    end = min(len(text), start + length)

    assert all(start <= word.start and word.end <= end for word in words_of(text, start, end))
