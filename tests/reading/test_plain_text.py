"""Text is made regular: what a reader cannot see no longer differs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import InputError
from onrecord.reading.plain_text import regular


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("one\r\ntwo\rthree\ntwo", "one\ntwo\nthree\ntwo"),
        ("one\u2028two\u2029three\x0cfour", "one\ntwo\nthree\nfour"),
        ("17\u00a0percent, 4\u202f000\u2009cars", "17 percent, 4,000 cars"),
        ("in\u00advisible\u200b \ufeffmarks", "invisible marks"),
        ("hid\u202eden\u2066 turns\u200f", "hidden turns"),
        ("an e\u0301 stays", "an e\u0301 stays"),
        ("lone \ud800 half", "lone \ufffd half"),
        ("tab\tstays", "tab\tstays"),
    ],
)
def test_line_ends_spaces_and_unseen_characters(written: str, read: str) -> None:
    assert regular(written, "it") == read


@given(st.text(alphabet=st.characters(), min_size=1).filter(lambda t: bool(t.strip())))
def test_a_second_time_changes_nothing(text: str) -> None:
    try:
        once = regular(text, "it")
    except InputError:
        return  # nothing but unseen characters
    assert regular(once, "it") == once
    once.encode("utf-8")


@pytest.mark.parametrize("nothing", ["", " \n\t", "\u00a0\u200b\ufeff"])
def test_a_text_without_words_is_an_error(nothing: str) -> None:
    with pytest.raises(InputError, match="has no text"):
        regular(nothing, "it")


def test_a_text_is_limited() -> None:
    assert len(regular("x" * 2_000_000, "it")) == 2_000_000
    with pytest.raises(InputError, match="2,000,001 characters"):
        regular("x" * 2_000_001, "it")
