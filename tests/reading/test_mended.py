"""What programs garbled on a text's way is mended; all else stays as it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reading import read
from onrecord.reading.mended import mended


@pytest.mark.parametrize(
    ("garbled", "meant"),
    [
        ("The mayorâ€™s plan", "The mayor’s plan"),
        ("â€œNo choice,â€\x9d she said â€” twice", "“No choice,” she said — twice"),
        ("CafÃ© owners", "Café owners"),
        ("&quot;No choice,&quot; AT&amp;T said", '"No choice," AT&T said'),
        ("The mayor&#39;s plan", "The mayor's plan"),
        ("ﬁve ofﬁcers were on the ﬂoor", "five officers were on the floor"),
    ],
)
def test_garbled_text(garbled: str, meant: str) -> None:
    assert mended(garbled) == meant


@pytest.mark.parametrize(
    "text",
    ["“No choice,” she said — 5°C, naïve café, £5 & 30 €", "R&D; and so on", "a\tb  c\r\nd", "Ærø Âge", ""],
)
def test_other_text_stays_as_it_is(text: str) -> None:
    assert mended(text) == text


@given(st.text(alphabet="abc é’“”—&;<>", max_size=80))
def test_a_second_time_changes_nothing(text: str) -> None:
    assert mended(mended(text)) == mended(text)


def test_what_a_text_hides_in_entities_is_text() -> None:
    assert "<script>" in read("The mayor said &lt;script&gt; on Tuesday.\nShe left.\n").text
