"""The JSON contract: its keys, its order, and offsets that count characters of the text."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from onrecord.checking import Report
from onrecord.reading import Article
from onrecord.reporting import to_json

if TYPE_CHECKING:
    from collections.abc import Callable


def test_the_keys_are_those_of_the_contract(report: Report) -> None:
    dumped = json.loads(to_json(report))

    assert set(dumped) == {"article", "statements", "claims", "findings", "notes", "quotes", "names"}
    assert set(dumped["article"]) >= {"title", "date", "outlet", "rights", "text"}
    assert set(dumped["statements"][0]) >= {"id", "form", "source", "cue", "content", "speaker"}
    assert set(dumped["claims"][0]) >= {
        "id", "text", "start", "end", "statement", "kind", "measure", "place", "versus", "period", "baseline",
        "value", "direction",
    }  # fmt: skip
    assert set(dumped["findings"][0]) >= {
        "claim", "verdict", "computed", "explanation", "query", "rows", "sources", "nearest", "readings",
        "chance", "robustness", "vintage",
    }  # fmt: skip


def test_the_json_reads_back_as_the_same_report(report: Report) -> None:
    assert Report.model_validate_json(to_json(report)) == report


def test_offsets_count_characters_of_the_text(report: Report) -> None:
    dumped = json.loads(to_json(report))
    text = dumped["article"]["text"]

    assert all(text[claim["start"] : claim["end"]] == claim["text"] for claim in dumped["claims"])


def test_half_a_surrogate_pair_does_not_stop_the_report(make_report: Callable[..., Report]) -> None:
    broken = make_report(
        article=Article(text="half \ud800 pair, he said."), statements=(), claims=(), findings=()
    )
    dumped = json.loads(to_json(broken))

    assert dumped["article"]["text"] == "half \ufffd pair, he said."
