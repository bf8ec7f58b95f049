"""Rewordings change a text and nothing that it says; marked claims move along."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
import rewording
from claim_scoring import Answer
from hypothesis import given
from hypothesis import strategies as st
from rewording import REWORDINGS, Edit, Tally, applied, moved

if TYPE_CHECKING:
    from pathlib import Path

WORDS = (
    "Thefts rose 5 percent, “more than 12,000” in all. It said two of four wards had fewer; 30 were not hurt"
)


def answer(start: int, end: int) -> Answer:
    return Answer(
        start, end, "level", "thefts", "Quillan", None, None, 5, "percent", "none", "exact", "narrator"
    )


@pytest.mark.parametrize("name", REWORDINGS)
@given(st.text(alphabet=st.sampled_from(WORDS + "\n—$'"), max_size=300))
def test_words_that_no_edit_touches_are_found_where_they_went(name: str, text: str) -> None:
    edits = REWORDINGS[name](text)
    reworded = applied(text, edits)
    edges = [0, *(place for edit in edits for place in (edit.start, edit.end)), len(text)]

    for start, end in zip(edges[::2], edges[1::2], strict=True):
        there = moved(answer(start, end), edits) if start < end else None
        assert there is None or text[start:end] in reworded[there.start : there.end]


def test_a_claim_reaches_over_what_was_put_in_it() -> None:
    edits = [Edit(6, 6, " all"), Edit(10, 17, "%")]

    assert applied("Thefts 5 percent", edits[:1]) == "Thefts all 5 percent"
    there = moved(answer(0, 12), edits)
    assert (there.start, there.end) == (0, 15)


def test_a_reading_that_hangs_on_the_layout_is_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    claim = {
        "quote": "Chicago had 788 homicides in 2016", "kind": "level", "measure": "homicides",
        "place": "Chicago", "value": 788, "period": ["2016-01-01", "2016-12-31"], "baseline": None,
        "unit": "count", "direction": "none", "hedge": "exact", "asserted_by": "narrator",
    }  # fmt: skip
    article = {"text": "Chicago had 788 homicides in 2016.", "date": "2017-03-01", "claims": [claim]}
    (tmp_path / "dev").mkdir()
    (tmp_path / "dev" / "a.json").write_text(json.dumps(article), encoding="utf-8")
    monkeypatch.setattr(rewording, "FOLDER", tmp_path)
    monkeypatch.setattr(
        rewording,
        "REWORDINGS",
        {"spaced": lambda _: [Edit(7, 8, "  ")], "another year": lambda _: [Edit(29, 33, "2015")]},
    )

    found = rewording.tallies("dev")

    assert {name: (one.whole, one.lost) for name, one in found.items()} == {
        "spaced": (1, 0),
        "another year": (1, 1),
    }
    assert rewording.score("dev") == {"kept": 50.0}


def test_the_table_has_a_line_for_each_rewording() -> None:
    tally = Tally()
    tally.add(3, frozenset((1, 2, 4, 5)), frozenset((1, 2, 4, 7)))

    assert [line.split() for line in rewording.table({"in capitals": tally})] == [
        ["rewording", "edits", "whole", "lost", "gained", "kept"],
        ["in", "capitals", "3", "4", "1", "1", "75.0", "%"],
    ]
