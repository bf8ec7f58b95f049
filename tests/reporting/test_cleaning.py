"""What a reader's screen is spared: characters that act, and addresses that are not of the web."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reporting.cleaning import fit_encoding, one_line, shorten, visible, web_link


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("a\x1b[31mred", "a\\x1b[31mred"),
        ("a\u202egnp.exe", "a\\u202egnp.exe"),
        ("bell\x07", "bell\\x07"),
        ("\x9b2J", "\\x9b2J"),
        ("tag\U000e0041", "tag\\U000e0041"),
        ("half \ud800 pair", "half \\ud800 pair"),
        ("\u2066isolated\u2069", "\\u2066isolated\\u2069"),
    ],
)
def test_characters_that_act_are_written_out(hostile: str, shown: str) -> None:
    assert visible(hostile) == shown


def test_marks_without_width_are_dropped() -> None:
    assert visible("Lark\u200bha\u00adven\ufeff") == "Larkhaven"


def test_typography_and_foreign_letters_stay() -> None:
    text = "“Señora Núñez — 5 €…” 東京 🚓"

    assert visible(text) == text


def test_line_breaks_stay_and_other_breaks_become_spaces() -> None:
    assert visible("one\ntwo\tthree\u2028four\r\n") == "one\ntwo three four \n"


def test_one_line_has_single_spaces_and_none_at_the_ends() -> None:
    assert one_line("  one \n\n two\u00a0\tthree ") == "one two three"


@given(st.text())
def test_nothing_visible_can_act(text: str) -> None:
    categories = {unicodedata.category(char)[0] for char in visible(text) if char != "\n"}

    assert "C" not in categories


@given(st.text())
def test_making_visible_twice_changes_nothing(text: str) -> None:
    assert visible(visible(text)) == visible(text)


def test_shortening_cuts_after_a_word() -> None:
    assert shorten("Robberies fell, the mayor said", 20) == "Robberies fell …"


def test_a_text_that_fits_is_not_shortened() -> None:
    assert shorten("Robberies fell", 14) == "Robberies fell"


@given(st.text(), st.integers(min_value=4, max_value=80))
def test_shortening_keeps_the_limit(text: str, limit: int) -> None:
    assert len(shorten(text, limit)) <= limit


def test_an_old_terminal_gets_plain_quotation_marks_and_dashes() -> None:
    assert fit_encoding("“It fell” — 5 €…", "ascii") == '"It fell" - 5 ?...'


def test_a_modern_terminal_gets_the_text_as_it_is() -> None:
    assert fit_encoding("“It fell” — ✓", "utf-8") == "“It fell” — ✓"


@given(st.text(), st.sampled_from(["ascii", "latin-1", "cp1252", "no-such-encoding"]))
def test_fitted_text_can_always_be_written(text: str, encoding: str) -> None:
    fitted = fit_encoding(text, encoding)

    assert fitted.encode(encoding if encoding != "no-such-encoding" else "ascii")[:1] is not None


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "file:///etc/passwd",
        "ftp://example.org/x",
        "//example.org/x",
        "https://",
        "https:///path",
        "http://exa mple.org",
        "java\nscript:alert(1)",
        "http://[broken",
        "",
    ],
)
def test_only_addresses_of_the_web_become_links(url: str) -> None:
    assert web_link(url) is None


def test_a_link_cannot_leave_its_attribute() -> None:
    link = web_link('https://example.org/"onmouseover=x<b>')

    assert link == "https://example.org/%22onmouseover=x%3Cb%3E"


def test_an_ordinary_address_stays_itself() -> None:
    url = "https://example.org/a/b.csv?year=2024&kind=all#rows"

    assert web_link(url) == url
