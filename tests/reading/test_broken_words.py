"""Words that a line's end broke are whole again, with the hyphens that they have themselves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reading import read
from onrecord.reading.broken_words import with_whole_words


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("The homi-\ncides fell.", "The homicides\nfell."),
        ("A well-\nknown bridge.", "A well-known\nbridge."),
        ("A mid-air crash; no mid-\nair crash since.", "A mid-air crash; no mid-air\ncrash since."),
        ("It broke a word at the very end-\ning.", "It broke a word at the very ending."),
        ("Two ends: homi-\ncides\nfell.", "Two ends: homicides\nfell."),
        ("From Miami-\nDade County.", "From Miami-\nDade County."),
        ("In 2016-\n2017 it fell.", "In 2016-\n2017 it fell."),
        ("Nothing is broken.\nHere.", "Nothing is broken.\nHere."),
    ],
)
def test_halves_are_joined(broken: str, whole: str) -> None:
    assert with_whole_words(broken) == whole


@given(st.text(alphabet="ab -\n.", max_size=60))
def test_no_letter_is_lost(text: str) -> None:
    kept = [letter for letter in text if letter.isalnum()]

    assert [letter for letter in with_whole_words(text) if letter.isalnum()] == kept


def test_a_text_that_is_read_has_whole_words() -> None:
    assert "homicides" in read("The city had fewer homi-\ncides than in any year since 1993.\n").text
