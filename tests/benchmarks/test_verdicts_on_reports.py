"""How often a verdict on a report rests on a claim that was read rightly."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
import verdicts_on_reports
from verdicts_on_reports import Judged

import onrecord

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "Chicago had 788 homicides in 2016, the city says. New York had 9 homicides in 2016."


def marked(quote: str, place: str, number: float) -> dict[str, object]:
    return {
        "quote": quote, "kind": "level", "measure": "homicides", "place": place, "value": number,
        "period": ["2016-01-01", "2016-12-31"], "baseline": None, "unit": "count", "direction": "none",
        "hedge": "exact", "asserted_by": "narrator",
    }  # fmt: skip


@pytest.fixture
def part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A part of one article, whose second claim its reader took for one about Boston."""
    claims = [
        marked("Chicago had 788 homicides in 2016", "Chicago", 788),
        marked("New York had 9 homicides in 2016", "Boston", 9),
    ]
    (tmp_path / "dev").mkdir()
    article = {"text": TEXT, "date": "2017-03-01", "claims": claims}
    (tmp_path / "dev" / "a.json").write_text(json.dumps(article), encoding="utf-8")
    monkeypatch.setattr(verdicts_on_reports, "FOLDER", tmp_path)
    return "dev"


def test_a_claim_was_read_rightly_where_every_slot_is_as_marked(part: str) -> None:
    with onrecord.Record.open() as record:
        judged = list(verdicts_on_reports.judge(part, record))

    assert [(one.verdict, one.rightly) for one in judged] == [("holds", True), ("contradicted", False)]
    assert verdicts_on_reports.score(part) == {"all": 50.0, "failing": 0.0}


def test_the_table_has_a_line_for_each_verdict_that_was_given() -> None:
    shown = verdicts_on_reports.table(
        [Judged("a", "x", "holds", True), Judged("a", "y", "holds", False), Judged("a", "z", "off", True)]
    )

    assert [line.split() for line in shown.splitlines()] == [
        ["verdict", "claims", "read", "rightly"],
        ["holds", "2", "50.0", "%"],
        ["off", "1", "100.0", "%"],
        ["all", "3", "66.7", "%"],
    ]
