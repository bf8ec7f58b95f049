"""A text is cut into word pieces, with letter case, quotation marks and lines kept beside them."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from onrecord.attribution.quotations import find_quotations
from onrecord.attribution.spans.pieces import (
    CAPITAL,
    CAPITALS,
    CLOSING,
    INSIDE,
    LOWER,
    MIXED,
    OPENING,
    OUTSIDE,
    Pieces,
    cut,
)
from onrecord.reading import Article


def cut_text(text: str) -> Pieces:
    return cut(text, find_quotations(text, Article(text=text).paragraphs))


def words_of(text: str, column: int) -> dict[str, int]:
    pieces = cut_text(text)
    rows = pieces.features[pieces.words, column]
    return {text[a:b]: int(v) for a, b, v in zip(pieces.starts, pieces.ends, rows, strict=True)}


def test_letter_case_is_kept_beside_the_lower_case_pieces() -> None:
    case = words_of("The ATU told McKay of 12 strikes.", 0)
    assert case["The"] == CAPITAL
    assert case["ATU"] == CAPITALS
    assert case["McKay"] in {CAPITAL, MIXED}
    assert case["told"] == case["12"] == LOWER


def test_words_know_where_they_stand_towards_quotation_marks() -> None:
    places = words_of("“We lost,” said Olin.", 1)
    assert places == {
        "“": OPENING,
        "We": INSIDE,
        "lost": INSIDE,
        ",": INSIDE,
        "”": CLOSING,
        "said": OUTSIDE,
        "Olin": OUTSIDE,
        ".": OUTSIDE,
    }


def test_the_first_word_of_each_line_is_marked() -> None:
    opens = words_of("One two.\n\nThree four.", 2)
    assert [word for word, value in opens.items() if value] == ["One", "Three"]


def test_a_long_word_is_one_word_of_several_pieces() -> None:
    pieces = cut_text("Fairweather-Oduya objected.")
    assert len(pieces.ids) > len(pieces.words)
    assert len(pieces.features) == len(pieces.ids)


def test_an_empty_text_has_no_pieces() -> None:
    pieces = cut_text("")
    assert pieces.features.shape == (0, 3)
    assert len(pieces.words) == 0


@given(st.text(max_size=200))
def test_words_stand_in_the_text_in_order(text: str) -> None:
    pieces = cut_text(text)
    assert len(pieces.starts) == len(pieces.ends) == len(pieces.words)
    assert (pieces.starts <= pieces.ends).all()
    assert (np.diff(pieces.starts) >= 0).all()
    assert pieces.ends.max(initial=0) <= len(text)
