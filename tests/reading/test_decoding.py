"""Bytes become characters, or an error that names what the bytes are."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import InputError
from onrecord.reading.decoding import decode, looks_like

NEWS = "“We had no choice,” the mayor’s office said – it’s shut. The café’s £5 tea is gone…"


@given(st.text().filter(lambda t: t.isprintable() and not t.startswith("\ufeff")))
def test_utf8_comes_back_as_it_was(text: str) -> None:
    data = text.encode()
    if looks_like(data):
        return
    assert decode(data, "it") == text


@given(st.binary(max_size=200))
def test_any_bytes_give_text_or_one_of_our_errors(data: bytes) -> None:
    try:
        text = decode(data, "it")
    except InputError as error:
        text = error.hint
    assert bool(text) == bool(data.removeprefix(codecs.BOM_UTF8))


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
    ],
)
def test_a_byte_order_mark_decides_and_falls_away(mark: bytes, encoding: str) -> None:
    assert decode(mark + NEWS.encode(encoding), "it") == NEWS


def test_windows_1252_is_told_from_other_old_encodings_by_what_news_is_made_of() -> None:
    assert decode(NEWS.encode("cp1252"), "it") == NEWS


def test_a_text_in_another_alphabet_is_guessed() -> None:
    text = "Совет города проголосовал во вторник за закрытие старого моста через реку. " * 4

    assert decode(text.encode("cp1251"), "it") == text


def test_the_encoding_that_a_server_names_is_believed_where_utf8_does_not_fit() -> None:
    text = "Zażółć gęślą jaźń, the mayor’s poem."

    assert decode(text.encode("cp1250"), "it", declared="windows-1250") == text


def test_utf8_wins_over_a_wrong_declaration() -> None:
    assert decode(NEWS.encode(), "it", declared="iso-8859-1") == NEWS


@pytest.mark.parametrize("declared", ["no-such-encoding", "utf-8", "rot13", "hex", "\x00", "base64"])
def test_a_declaration_that_makes_no_sense_is_passed_over(declared: str) -> None:
    assert decode(NEWS.encode("cp1252"), "it", declared=declared) == NEWS


def test_text_that_is_mostly_utf8_is_not_turned_into_other_letters() -> None:
    damaged = NEWS.encode() + b"\x92"

    with pytest.raises(InputError, match=r"most of it is UTF-8, but byte 99 \(0x92\) does not fit") as wrong:
        decode(damaged, "story.txt")

    assert "UTF-8" in wrong.value.hint


def test_utf16_that_breaks_off_is_an_error() -> None:
    with pytest.raises(InputError, match="UTF-16"):
        decode(codecs.BOM_UTF16_LE + "word".encode("utf-16-le")[:-1], "it")


@pytest.mark.parametrize(
    ("opening", "kind"),
    [
        (b"\x89PNG\r\n", "a PNG image"),
        (b"\xff\xd8\xff\xe0", "a JPEG image"),
        (b"GIF89a", "a GIF image"),
        (b"\x1f\x8b\x08", "a gzip archive"),
        (b"PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text", "an OpenDocument text (.odt)"),
        (b"PK\x03\x04....xl/workbook.xml", "an Excel workbook (.xlsx)"),
        (b"PK\x03\x04....song.bin", "a zip archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "an old Office document"),
        (b"{\\rtf1\\ansi The mayor}", "a rich-text (RTF) document"),
        (b"\x00\x00\x00\x18ftypmp42", "a video or image file"),
        (b"PAR1\x15\x04", "a Parquet table"),
        (b"SQLite format 3\x00", "an SQLite database"),
    ],
)
def test_files_that_are_no_text_are_named(opening: bytes, kind: str) -> None:
    with pytest.raises(InputError) as refused:
        decode(opening + b"...", "story")

    assert str(refused.value) == f"story is {kind}, not an article."


@pytest.mark.parametrize("data", [b"a\x00b", b"\x01\x02\x03\x04 words", bytes(range(1, 32)) * 4])
def test_zeros_and_control_characters_are_binary_data(data: bytes) -> None:
    with pytest.raises(InputError, match="is binary data"):
        decode(data, "it")


def test_a_stray_form_feed_is_no_binary_data() -> None:
    assert decode(b"Page one.\x0cPage two.\x1a", "it") == "Page one.\x0cPage two.\x1a"
