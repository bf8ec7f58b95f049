"""The command: results to stdout, one clear line to stderr where something is wrong, the right exit code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from typer.testing import CliRunner

import onrecord
from onrecord.cli import app

EXAMPLE = Path(__file__).parent.parent / "examples" / "chicago-year-end.md"


class Ran:
    """What one run of the command left."""

    def __init__(self, *arguments: str, stdin: str | bytes | None = None) -> None:
        result = CliRunner().invoke(app, list(arguments), input=stdin)
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        self.code = result.exit_code
        self.out = result.stdout
        self.err = result.stderr

    @property
    def complaint(self) -> str:
        """The one line on stderr; fails the test where there is more or less, or any output."""
        lines = self.err.splitlines()
        assert len(lines) == 1, self.err
        assert lines[0].startswith("onrecord: ")
        assert not self.out
        assert "Traceback" not in self.err
        return lines[0]


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(
        "CHICAGO — The Chicago Police Department counted 650 homicides in 2017.\n", encoding="utf-8"
    )
    return path


def encrypted_pdf() -> bytes:
    writer = pypdf.PdfWriter()
    writer.add_blank_page(72, 72)
    writer.encrypt("secret", algorithm="RC4-128")
    buffer = BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


BAD_FILES = {
    "empty": (b"", "empty"),
    "blank": (b" \n\t\n", "no text"),
    "binary": (bytes(range(256)) * 40, "binary"),
    "archive": (b"PK\x03\x04" + b"\0" * 200, "zip"),
    "nested": (b"<html><body>" + b"<div>" * 10_000 + b"words", "nest"),
    "hollow.html": (b"<!doctype html><html><body><script>x()</script></body></html>", ""),
    "secret.pdf": (encrypted_pdf(), "encrypted"),
    "broken.pdf": (b"%PDF-1.7\nthis is not a PDF\n%%EOF", "PDF"),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_a_bad_file_gives_one_line_that_names_the_cause(tmp_path: Path, name: str) -> None:
    content, word = BAD_FILES[name]
    path = tmp_path / name
    path.write_bytes(content)

    ran = Ran("check", str(path))

    assert ran.code == 1
    assert word.lower() in ran.complaint.lower()


def test_a_file_of_200_megabytes_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)

    assert "MB" in Ran("check", str(path)).complaint


@pytest.mark.parametrize(
    "given",
    ["/no/such/article.txt", "/", "http://127.0.0.1:9/a", "http://10.0.0.1/", "http://[::1]/", "ftp://a/b"],
)
def test_what_cannot_be_read_fails_with_one_line(given: str) -> None:
    ran = Ran("check", given)

    assert ran.code == 1
    assert ran.complaint


def test_an_unreachable_host_fails_with_one_line() -> None:
    ran = Ran("check", "https://no-such-host.invalid/article")

    assert ran.code == 1
    assert "no-such-host.invalid" in ran.complaint


@pytest.mark.parametrize("date", ["2017-13-01", "yesterday", "2017-02-30"])
def test_an_impossible_date_is_wrong_usage(article: Path, date: str) -> None:
    ran = Ran("check", str(article), "--date", date)

    assert ran.code == 2
    assert date in ran.complaint


def test_an_unknown_option_is_wrong_usage(article: Path) -> None:
    assert Ran("check", str(article), "--colour", "red").code == 2


def test_the_traceback_comes_only_when_asked_for(tmp_path: Path) -> None:
    ran = Ran("--verbose", "check", str(tmp_path / "missing.txt"))

    assert "Traceback" in ran.err
    assert ran.code == 1


def test_the_json_is_the_contract(article: Path) -> None:
    ran = Ran("check", str(article), "--date", "2018-01-03", "--format", "json")

    found = json.loads(ran.out)
    assert ran.code == 0
    assert set(found) == {"article", "statements", "claims", "findings", "notes", "quotes", "names"}
    assert set(found["article"]) == {"title", "date", "outlet", "rights", "text"}
    assert [finding["claim"] for finding in found["findings"]] == [claim["id"] for claim in found["claims"]]


@pytest.mark.parametrize("command", ["statements", "claims"])
@pytest.mark.parametrize("form", ["text", "json", "csv"])
def test_a_list_of_a_text_that_is_not_english_says_why_it_is_short(command: str, form: str) -> None:
    text = (
        "L'inflazione è scesa al 3 per cento nel 2023, ha detto ieri la ministra, mentre i prezzi delle case "
        "sono saliti ancora e la città ha costruito appena 400 alloggi."
    )

    told = Ran(command, "-", "--format", form, stdin=text)

    assert told.code == 0
    assert len(told.err.splitlines()) == 1
    assert "English" in told.err


@pytest.mark.parametrize("form", ["text", "json", "html", "md"])
def test_stdin_gives_what_the_file_gives(article: Path, form: str) -> None:
    given = ["--date", "2018-01-03", "--format", form]

    from_file = Ran("check", str(article), *given)
    from_stdin = Ran("check", "-", *given, stdin=article.read_bytes())

    assert from_file.out == from_stdin.out
    assert from_file.out.strip()


def test_the_same_input_gives_the_same_bytes(article: Path) -> None:
    given = ["check", str(article), "--date", "2018-01-03", "--format", "html"]

    assert Ran(*given).out == Ran(*given).out


def test_nor_do_they_depend_on_how_python_orders_its_sets() -> None:
    def report(seed: str) -> bytes:
        command = [sys.executable, "-m", "onrecord", "check", str(EXAMPLE), "--format", "json"]
        return subprocess.run(
            command, check=True, capture_output=True, env=os.environ | {"PYTHONHASHSEED": seed}
        ).stdout

    assert report("1") == report("2")


def test_without_a_date_the_report_says_what_stays_open(article: Path) -> None:
    assert "date" in json.loads(Ran("check", str(article), "--format", "json").out)["notes"][0]


class TestOutput:
    def test_the_file_holds_what_stdout_would(self, article: Path, tmp_path: Path) -> None:
        target = tmp_path / "report.json"

        ran = Ran("check", str(article), "--format", "json", "-o", str(target))

        assert ran.out == ""
        assert json.loads(target.read_text(encoding="utf-8"))["claims"]

    def test_a_folder_that_is_not_there(self, article: Path, tmp_path: Path) -> None:
        ran = Ran("check", str(article), "-o", str(tmp_path / "no" / "report.txt"))

        assert ran.code == 1
        assert "No such file or directory" in ran.complaint

    def test_a_folder_as_the_file(self, article: Path, tmp_path: Path) -> None:
        assert "directory" in Ran("check", str(article), "-o", str(tmp_path)).complaint

    def test_the_article_itself_is_never_written_over(self, article: Path) -> None:
        before = article.read_bytes()

        ran = Ran("check", str(article), "-o", str(article))

        assert ran.code == 2
        assert "article itself" in ran.complaint
        assert article.read_bytes() == before

    def test_a_full_disk_leaves_nothing_half_written(
        self, article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        target = tmp_path / "report.html"
        target.write_text("the report of yesterday", encoding="utf-8")

        def full(_: int) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(os, "fsync", full)
        ran = Ran("check", str(article), "--format", "html", "-o", str(target))

        assert "No space left on device" in ran.complaint
        assert target.read_text(encoding="utf-8") == "the report of yesterday"
        assert sorted(p.name for p in tmp_path.iterdir()) == ["article.txt", "report.html"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no /dev/full")
def test_a_full_device_behind_stdout_gives_one_line(article: Path) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        ran = subprocess.run(
            [sys.executable, "-m", "onrecord", "check", str(article), "--format", "json"],
            check=False,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
        )

    assert ran.returncode == 1
    assert ran.stderr.count("\n") == 1
    assert "No space left" in ran.stderr


def test_a_reader_that_goes_away_is_no_error(article: Path) -> None:
    script = f"{sys.executable} -m onrecord check {article} --format json | head -c 1"
    ran = subprocess.run(script, shell=True, check=False, capture_output=True, text=True)  # noqa: S602

    assert ran.stderr == ""


def test_help_does_not_load_the_heavy_parts() -> None:
    script = (
        "import sys, onrecord.cli as c\n"
        "try: c.app(['--help'])\n"
        "except SystemExit: pass\n"
        "print([m for m in ('duckdb', 'sqlglot', 'trafilatura', 'pypdf', 'altair', 'vl_convert', 'pydantic')"
        " if m in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)

    assert ran.stdout.splitlines()[-1] == "[]"


def test_checking_as_text_does_not_load_what_only_other_jobs_need() -> None:
    script = (
        f"import sys, onrecord.cli as c\n"
        f"try: c.app(['check', {str(EXAMPLE)!r}])\n"
        "except SystemExit: pass\n"
        "print([m for m in ('trafilatura', 'pypdf', 'httpx2', 'altair', 'vl_convert') if m in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)

    assert ran.stdout.splitlines()[-1] == "[]"


class TestRecord:
    def test_it_lists_measures_with_their_coverage(self) -> None:
        rows = json.loads(Ran("record", "--format", "json").out)

        homicide = next(row for row in rows if row["measure"] == "homicide")
        assert homicide["rows"] > 10_000
        assert homicide["places"] > 100
        assert homicide["first"] < "1976"

    def test_it_finds_places_by_any_of_their_names(self) -> None:
        rows = json.loads(Ran("record", "places", "windy city", "--format", "json").out)

        assert [row["id"] for row in rows] == ["city:1714000"]

    def test_it_lists_sources(self) -> None:
        rows = json.loads(Ran("record", "sources", "--format", "json").out)

        assert any("Real-Time Crime Index" in row["publisher"] + row["title"] for row in rows)

    def test_a_query_gives_its_rows(self) -> None:
        query = (
            "SELECT sum(value)::INT AS killed FROM observations WHERE measure = 'homicide' "
            "AND place = 'city:1714000' AND grain = 'year' AND period_start = '2017-01-01' "
            "AND source LIKE '%cnn_20180101%'"
        )

        assert Ran("record", "sql", query, "--format", "csv").out == "killed\n650\n"

    def test_more_rows_than_the_limit_are_announced(self) -> None:
        ran = Ran("record", "sql", "SELECT * FROM observations", "--limit", "2", "--format", "csv")

        assert len(ran.out.splitlines()) == 3
        assert "first 2 rows" in ran.err

    @pytest.mark.parametrize(
        "query",
        [
            "DROP TABLE observations",
            "SELECT 1; SELECT 2",
            "SELECT * FROM read_csv('/etc/passwd')",
            "COPY observations TO '/tmp/x.csv'",
            "SELECT nothing FROM nowhere",
            "",
        ],
    )
    def test_anything_but_one_select_is_refused_in_one_line(self, query: str) -> None:
        ran = Ran("record", "sql", query)

        assert ran.code == 1
        assert ran.complaint

    def test_a_package_that_is_not_there(self, article: Path) -> None:
        ran = Ran("check", str(article), "--data", "/no/such/package")

        assert ran.code == 1
        assert "/no/such/package" in ran.complaint


def test_the_version_is_the_package_s() -> None:
    assert Ran("--version").out == f"onrecord {onrecord.__version__}\n"


def test_a_fault_of_ours_gives_one_line_too(article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise KeyError("speaker")

    monkeypatch.setattr(onrecord, "check", broken, raising=False)
    ran = Ran("check", str(article))

    assert ran.code == 1
    assert "fault in onrecord" in ran.complaint
