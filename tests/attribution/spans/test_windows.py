"""The network reads windows of whole paragraphs that overlap; every word is answered for once."""

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from onrecord.attribution.spans.pieces import Pieces
from onrecord.attribution.spans.windows import WINDOW, windows


def paragraphs_of(*sizes: int) -> Pieces:
    """Paragraphs of one-piece words."""
    total = sum(sizes)
    features = np.zeros((total, 3), dtype=np.int64)
    features[np.cumsum([0, *sizes])[:-1], 2] = 1
    words = np.arange(total)
    return Pieces(words + 1000, features, words, words * 2, words * 2 + 1)


def test_a_short_article_is_one_window() -> None:
    (only,) = windows(paragraphs_of(60, 70, 80))
    assert (only.first, only.last, only.own, only.own_end) == (0, 210, 0, 210)


def test_windows_begin_with_paragraphs_and_share_a_short_one() -> None:
    first, second = windows(paragraphs_of(100, 100, 50, 100))
    assert (first.first, first.last) == (0, 250)
    assert (second.first, second.last) == (200, 350)


def test_windows_share_no_long_paragraph() -> None:
    first, second = windows(paragraphs_of(100, 100, 100))
    assert (first.last, second.first) == (200, 200)


def test_what_two_windows_share_belongs_to_one_of_them() -> None:
    first, second = windows(paragraphs_of(100, 60, 60, 120))
    assert first.own_end == second.own
    assert second.first <= second.own


def test_a_paragraph_longer_than_a_window_is_read_in_overlapping_parts() -> None:
    read = windows(paragraphs_of(700))
    assert all(one.last - one.first <= WINDOW for one in read)
    assert all(later.first < earlier.last for earlier, later in pairwise(read))


def test_no_words_no_windows() -> None:
    assert windows(paragraphs_of()) == []


@given(st.lists(st.integers(min_value=1, max_value=600), min_size=1, max_size=30))
def test_every_word_is_answered_for_exactly_once(sizes: list[int]) -> None:
    read = windows(paragraphs_of(*sizes))
    answered = [word for one in read for word in range(one.own, one.own_end)]
    assert answered == list(range(sum(sizes)))
    assert all(one.first <= one.own < one.own_end <= one.last for one in read)
    assert all(one.last - one.first <= WINDOW for one in read)
