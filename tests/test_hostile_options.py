"""Options given what no one should give them: one line that says what is wrong, and the right exit code."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest

from test_cli import EXAMPLE, Ran

if TYPE_CHECKING:
    from pathlib import Path

CHECK = ("check", str(EXAMPLE))


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    """A folder of what is no table and no transcript."""
    (tmp_path / "empty").write_bytes(b"")
    (tmp_path / "noise.csv").write_bytes(bytes(range(256)) * 20)
    (tmp_path / "secret.pdf").write_bytes(b"%PDF-1.7\nthis is not a PDF\n%%EOF")
    (tmp_path / "hollow.html").write_text("<!doctype html><html><body><script>x()</script></body></html>")
    os.mkfifo(tmp_path / "pipe.csv")
    (tmp_path / "loop.csv").symlink_to(tmp_path / "loop.csv")
    (tmp_path / "nothing").mkdir()
    return tmp_path


@pytest.mark.parametrize(
    "name", ["empty", "noise.csv", "secret.pdf", "hollow.html", "pipe.csv", "loop.csv", "nothing", "missing"]
)
@pytest.mark.parametrize("option", ["--transcript", "--data"])
def test_what_cannot_be_read_is_named(bad: Path, option: str, name: str) -> None:
    ran = Ran(*CHECK, option, str(bad / name))

    assert ran.code == 1
    assert name in ran.complaint


@pytest.mark.parametrize("option", ["--transcript", "--data"])
def test_a_name_of_no_letters_is_not_taken_for_the_folder_we_stand_in(option: str) -> None:
    ran = Ran(*CHECK, option, "")

    assert ran.code == 1
    assert ran.complaint


def test_a_name_too_long_for_a_file_is_told_in_short() -> None:
    ran = Ran(*CHECK, "--data", "x" * 5000)

    assert ran.code == 1
    assert "too long" in ran.complaint
    assert len(ran.complaint) < 500


def test_data_in_a_folder_that_may_not_be_read(bad: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("pathlib.Path.iterdir", refuse)

    assert "Permission denied" in Ran(*CHECK, "--data", str(bad / "nothing")).complaint


def test_article_and_transcript_cannot_both_come_on_stdin() -> None:
    ran = Ran("check", "-", "--transcript", "-", stdin="Words.")

    assert ran.code == 2
    assert "standard input" in ran.complaint


@pytest.mark.parametrize(
    "page",
    ["javascript:alert(1)", "ftp://courier.example/a", "http://", "a page", "https://a b/", "http://[::1"],
)
def test_the_page_of_a_review_is_a_web_address(page: str) -> None:
    ran = Ran(*CHECK, "--format", "claimreview", "--page", page)

    assert ran.code == 2
    assert "web address" in ran.complaint


@pytest.mark.parametrize("option", ["--reviewer", "--page"])
def test_options_of_a_review_say_that_they_need_its_format(option: str) -> None:
    ran = Ran(*CHECK, option, "https://courier.example/check", "--format", "html")

    assert ran.code == 2
    assert option in ran.complaint
    assert "claimreview" in ran.complaint


def test_an_article_without_verdicts_gives_an_empty_list_of_reviews(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_text("The sky was blue over the lake.\n", encoding="utf-8")

    assert json.loads(Ran("check", str(path), "--format", "claimreview").out) == []


@pytest.mark.parametrize(
    ("measure", "place"),
    [
        ("homicide'; DROP TABLE events; --", "Chicago"),
        ("homicide", "Chicago' OR 1=1 --"),
        ("%", "%"),
        ("", ""),
    ],
)
def test_sql_in_a_name_is_a_name_that_nobody_knows(measure: str, place: str) -> None:
    ran = Ran("record", "show", measure, place)

    assert ran.code == 1
    assert "the record has no" in ran.complaint


def test_a_very_long_name_is_told_in_short() -> None:
    assert len(Ran("record", "show", "homicide", "x" * 100_000).complaint) < 500


@pytest.mark.parametrize("place", ["missing/deep/report.html", ""])
def test_a_report_that_cannot_be_written_there(tmp_path: Path, place: str) -> None:
    ran = Ran(*CHECK, "-o", str(tmp_path / place))

    assert ran.code == 1
    assert "Cannot write" in ran.complaint
