"""The front door: paths, standard input, text itself, and what each gives."""

from __future__ import annotations

import datetime as dt
import io
import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from onrecord.errors import InputError, UsageError
from onrecord.reading import Article, read

FIXTURES = Path(__file__).parent / "fixtures"


def give_on_standard_input(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(data)))


def test_a_path_may_be_a_string_or_a_path() -> None:
    assert read(FIXTURES / "report.txt") == read(str(FIXTURES / "report.txt"))


def test_standard_input_is_a_dash(monkeypatch: pytest.MonkeyPatch) -> None:
    give_on_standard_input(monkeypatch, (FIXTURES / "report.txt").read_bytes())

    assert read("-") == read(FIXTURES / "report.txt")


def test_a_pdf_may_come_on_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    give_on_standard_input(monkeypatch, (FIXTURES / "lines_and_hyphens.pdf").read_bytes())

    assert read("-").title == "Lakemont closes its old bridge"


def test_a_string_with_a_line_end_is_the_text_itself() -> None:
    assert read("Bridge shut\n\nThe mayor shut it.").title == "Bridge shut"


def test_a_string_longer_than_any_file_name_is_the_text_itself() -> None:
    words = "The mayor said that the bridge is shut. " * 10

    assert read(words).paragraphs[0].text == words.strip()


def test_a_short_string_is_a_name_and_a_missing_file_is_an_error_with_a_way_out() -> None:
    with pytest.raises(InputError, match=r"no file 'The mayor spoke\.'") as missing:
        read("The mayor spoke.")

    assert "standard input" in missing.value.hint


def test_the_text_of_a_plain_file_is_kept_as_it_is() -> None:
    assert read(FIXTURES / "report.txt").text == (FIXTURES / "report.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "name",
    ["windows_1252.txt", "utf16_with_mark.txt", "utf8_with_mark.txt"],
    ids=lambda n: n.partition(".")[0],
)
def test_encodings_give_the_same_article(name: str) -> None:
    article = read(FIXTURES / name)

    assert article.title == "Mayor’s ferry is free"
    assert article.paragraphs[0].text == "“The ferry is free,” Mayor Jane Roe said at the café on Tuesday."


@pytest.mark.parametrize(
    "name", ["report.txt", "marked_page.html", "front_matter.md", "lines_and_hyphens.pdf"]
)
def test_content_decides_and_not_the_ending(name: str, tmp_path: Path) -> None:
    renamed = tmp_path / "article.dat"
    renamed.write_bytes((FIXTURES / name).read_bytes())

    assert read(renamed) == read(FIXTURES / name)


def test_html_may_be_given_as_text() -> None:
    markup = (FIXTURES / "marked_page.html").read_text(encoding="utf-8")

    assert read(markup) == read(FIXTURES / "marked_page.html")


@pytest.mark.parametrize("date", ["2017-08-16", dt.date(2017, 8, 16), dt.datetime(2017, 8, 16, 23, 5)])  # noqa: DTZ001
def test_the_date_may_be_given_in_words_or_as_a_date(date: str | dt.date) -> None:
    assert read(FIXTURES / "report.txt", date=date).date == dt.date(2017, 8, 16)


def test_the_given_date_wins_over_the_one_that_is_found() -> None:
    assert read(FIXTURES / "press_release.txt").date == dt.date(2018, 3, 7)
    assert read(FIXTURES / "press_release.txt", date="2018-03-09").date == dt.date(2018, 3, 9)


@pytest.mark.parametrize(
    "date",
    ["2017-13-01", "2017-02-29", "17-08-16", "20170816", "2017-W33-3", "August 16", "", "2017-08-16T00:00"],
)
def test_an_impossible_date_is_wrong_usage(date: str) -> None:
    with pytest.raises(UsageError) as wrong:
        read(FIXTURES / "report.txt", date=date)

    assert repr(date) in str(wrong.value)
    assert "YYYY-MM-DD" in wrong.value.hint


def test_a_wrong_date_is_told_before_the_file_is_looked_for() -> None:
    with pytest.raises(UsageError):
        read("missing.txt", date="2017-13-01")


def test_a_copyright_year_is_no_date() -> None:
    article = read(FIXTURES / "report.txt")

    assert "2021" in article.rights[1]
    assert article.date is None


def test_title_and_outlet_may_be_given() -> None:
    article = read(FIXTURES / "report.txt", title="Bridge shut", outlet="Lakemont Courier")

    assert (article.title, article.outlet) == ("Bridge shut", "Lakemont Courier")
    assert article.headline is not None
    assert article.headline.text.startswith("Lakemont closes")


BAD = {
    "empty.txt": "has no text in it",
    "only_space.txt": "has no text in it",
    "image_named_as_text.txt": "is a PNG image",
    "report.docx": "is a Word document",
    "utf16_without_mark.txt": "is binary data",
    "mixed_encodings.txt": "encoding of .* cannot be told",
    "encrypted.pdf": "is encrypted",
    "cut_off.pdf": "damaged PDF",
    "scan_without_text.pdf": "without text",
    "bomb.pdf": "the reading was stopped",
    "filled_in_by_a_script.html": "shows no article",
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_one_line_that_names_the_file_and_the_cause_and_a_way_out(name: str) -> None:
    with pytest.raises(InputError, match=BAD[name]) as bad:
        read(FIXTURES / name)

    assert name in str(bad.value)
    assert "\n" not in str(bad.value) + bad.value.hint
    assert bad.value.hint.endswith(".")


def test_a_directory_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is a directory"):
        read(tmp_path)


def test_the_empty_string_names_no_file() -> None:
    with pytest.raises(InputError):
        read("")


def test_a_name_that_no_file_can_have_is_refused() -> None:
    with pytest.raises(InputError, match="cannot be read"):
        read("story\x00.txt")


def test_a_text_that_is_too_long_is_refused() -> None:
    with pytest.raises(InputError, match="2,000,000"):
        read("The mayor spoke.\n" * 150_000)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_that_nobody_writes_to_does_not_hang_the_reader(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    with pytest.raises(InputError, match="is a pipe") as refused:
        read(pipe)

    assert "standard input" in refused.value.hint


def test_the_json_has_five_fields_and_reads_back() -> None:
    article = read(FIXTURES / "report.txt", date="2018-03-07")
    _ = article.parts

    assert list(article.model_dump()) == ["title", "date", "outlet", "rights", "text"]
    assert '"rights":["WXLK-TV contributed' in article.model_dump_json()
    assert Article.model_validate_json(article.model_dump_json()) == article
