"""``onrecord claims``: what data could settle, what to check first on top, without the record."""

from __future__ import annotations

import csv
import json
from io import StringIO
from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner

import onrecord
from onrecord.claims import Claim
from onrecord.cli import app
from onrecord.reporting.claims import COLUMNS, in_order_of_worth

if TYPE_CHECKING:
    from pathlib import Path

WORDS = (
    "Bridge reopens\n\nDENVER — The bridge carried 4,000 trucks in 2023, Mayor Ada Brandt said.\n"
    "Homicides in Denver fell 9 percent in 2023.\n"
)


def ran(*arguments: str) -> tuple[int, str, str]:
    """Exit code, stdout and stderr of the command."""
    result = CliRunner().invoke(app, ["claims", *arguments, "--date", "2024-05-02"])
    return result.exit_code, result.stdout, result.stderr


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "bridge.txt"
    path.write_text(WORDS, encoding="utf-8")
    return path


def test_a_reader_gets_the_claims_what_to_check_first_on_top(article: Path) -> None:
    code, out, err = ran(str(article))

    assert (code, err) == (0, "")
    assert "WHAT CAN BE CHECKED (2)" in out
    assert out.index("Homicides in Denver fell 9 percent") < out.index("4,000 trucks")
    assert "the article — change — on record" in out


def test_a_program_gets_the_library_s_own_types(article: Path) -> None:
    read = onrecord.read(article, date="2024-05-02")
    said = onrecord.attribute(read)

    found = json.loads(ran(str(article), "--format", "json")[1])

    assert list(found) == ["article", "statements", "claims"]
    assert [Claim.model_validate(claim) for claim in found["claims"]] == onrecord.find_claims(read, said)


def test_a_spreadsheet_gets_a_row_for_each_in_the_order_of_the_text(article: Path, tmp_path: Path) -> None:
    target = tmp_path / "claims.csv"

    code, out, _ = ran(str(article), "--format", "csv", "-o", str(target))

    rows = list(csv.DictReader(StringIO(target.read_text(encoding="utf-8"))))
    assert (code, out) == (0, "")
    assert tuple(rows[0]) == COLUMNS
    assert [(row["number"], row["unit"]) for row in rows] == [("4000", "count"), ("9", "percent")]
    assert [row["check"] for row in rows] == ["2", "1"]


def test_claims_without_an_order_stay_behind_in_their_own() -> None:
    read = onrecord.Article(text=WORDS)
    found = onrecord.find_claims(read, [])
    bare = [claim.model_copy(update={"worth": None}) for claim in found]

    assert in_order_of_worth(bare) == bare
    assert in_order_of_worth([*bare, found[-1]])[0] == found[-1]


def test_a_reader_may_say_in_which_month_fiscal_years_begin(tmp_path: Path) -> None:
    path = tmp_path / "roads.txt"
    path.write_text("The city spent $4 million on roads in fiscal 2023.\n", encoding="utf-8")

    found = [
        json.loads(ran(str(path), "--format", "json", *option)[1])["claims"][0]["period"]["start"]
        for option in ((), ("--fiscal-year-start", "4"))
    ]

    assert found == ["2022-07-01", "2022-04-01"]
