"""``onrecord statements``: who said what, without the record and quickly."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from io import StringIO
from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner

import onrecord
from onrecord.cli import app

if TYPE_CHECKING:
    from pathlib import Path

WORDS = "Bridge reopens\n\nThe bridge will hold, Mayor Ada Brandt said.\n“It took long,” she said.\n"


def ran(*arguments: str, stdin: str | None = None) -> tuple[int, str, str]:
    """Exit code, stdout and stderr of the command."""
    result = CliRunner().invoke(app, ["statements", *arguments], input=stdin)
    return result.exit_code, result.stdout, result.stderr


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "bridge.txt"
    path.write_text(WORDS, encoding="utf-8")
    return path


def test_a_reader_gets_speaker_role_form_cue_and_words(article: Path) -> None:
    code, out, err = ran(str(article), "--date", "2024-05-02")

    assert (code, err) == (0, "")
    assert out.startswith(
        "Bridge reopens\nMay 2, 2024\n\nWHO SAID WHAT (2)\n\ns1  Ada Brandt — Mayor — indirect"
    )
    assert "    said: The bridge will hold\n" in out


def test_a_program_gets_the_library_s_own_types(article: Path) -> None:
    read = onrecord.read(article)

    found = json.loads(ran(str(article), "--format", "json")[1])

    assert list(found) == ["article", "statements"]
    assert onrecord.Article.model_validate(found["article"]) == read
    assert [onrecord.Statement.model_validate(s) for s in found["statements"]] == onrecord.attribute(read)


def test_a_spreadsheet_gets_a_row_for_each(article: Path) -> None:
    rows = list(csv.DictReader(StringIO(ran(str(article), "--format", "csv")[1])))

    assert [row["speaker"] for row in rows] == ["Ada Brandt", "Ada Brandt"]


def test_an_annotation_tool_gets_what_the_library_gives(article: Path) -> None:
    read = onrecord.read(article)

    found = json.loads(ran(str(article), "--format", "annotations")[1])

    assert found == onrecord.to_w3c_annotations(read, onrecord.attribute(read))


def test_annotations_of_a_web_page_are_about_its_address(
    article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = onrecord.read(article)
    monkeypatch.setattr(onrecord, "read", lambda *_args, **_options: read, raising=False)

    found = json.loads(ran("https://courier.example/bridge", "--format", "annotations")[1])

    assert {target["source"] for one in found for target in one["target"]} == {
        "https://courier.example/bridge"
    }


@pytest.mark.parametrize("form", ["text", "json", "csv", "annotations"])
def test_a_file_and_standard_input_give_the_same_and_so_does_output(
    article: Path, tmp_path: Path, form: str
) -> None:
    target = tmp_path / "out"
    shown = ran(str(article), "--format", form)[1]

    assert ran("-", "--format", form, stdin=WORDS)[1] == shown
    assert ran(str(article), "--format", form, "-o", str(target)) == (0, "", "")
    assert target.read_text(encoding="utf-8").rstrip() == shown.rstrip()


def test_the_article_itself_is_never_written_over(article: Path) -> None:
    code, _, err = ran(str(article), "-o", str(article))

    assert code == 2
    assert "article itself" in err
    assert article.read_text(encoding="utf-8") == WORDS


@pytest.mark.parametrize(
    ("arguments", "code"), [(["no/such.txt"], 1), (["-", "--date", "May"], 2), (["-", "--format", "html"], 2)]
)
def test_what_cannot_be_done_says_why(arguments: list[str], code: int) -> None:
    found, out, err = ran(*arguments, stdin=WORDS)

    assert (found, out) == (code, "")
    assert err


def test_neither_the_record_nor_other_jobs_parts_are_loaded(article: Path) -> None:
    parts = ("duckdb", "sqlglot", "onrecord.record", "onrecord.checking", "jinja2", "trafilatura", "spacy")
    script = (
        "import sys, onrecord.cli as c\n"
        f"try: c.app(['statements', {str(article)!r}])\n"
        "except SystemExit: pass\n"
        f"print([m for m in {parts} if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)

    assert done.stdout.splitlines()[-1] == "[]"
