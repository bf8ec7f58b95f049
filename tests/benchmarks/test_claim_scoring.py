"""How found claims are compared with marked ones."""

from __future__ import annotations

from datetime import date

import claim_scoring
import pytest

import onrecord

TEXT = "DENVER — The fair drew 400 boats in 2023. The museum drew 500 guests."
MARKED: dict[str, object] = {
    "quote": "The fair drew 400 boats in 2023",
    "asserted_by": "narrator",
    "kind": "level",
    "measure": "boats",
    "place": "Denver",
    "period": ["2023-01-01", "2023-12-31"],
    "baseline": None,
    "value": 400,
    "unit": "count",
    "direction": "none",
    "hedge": "exact",
}


def compared(*marked: dict[str, object]) -> claim_scoring.Comparison:
    article = onrecord.Article(text=TEXT, date=date(2024, 5, 2))
    found = claim_scoring.found_answers(onrecord.find_claims(article, []), [])
    return claim_scoring.compare(claim_scoring.marked_answers(TEXT, marked), found)


def test_a_claim_that_is_found_right_is_a_whole_frame_and_one_not_marked_is_extra() -> None:
    comparison = compared(MARKED)
    tally = claim_scoring.Tally()
    tally.add(comparison)

    assert [pair.right >= claim_scoring.FRAME for pair in comparison.pairs] == [True]
    assert [TEXT[one.start : one.end] for one in comparison.extra] == ["500 guests"]
    assert tally.figures()["precision"] == 50.0
    assert tally.figures()["recall"] == tally.figures()["frame_recall"] == 100.0


@pytest.mark.parametrize(
    ("slot", "wrong"),
    [("kind", "share"), ("value", 401), ("unit", "usd"), ("direction", "up"), ("hedge", "about")],
)
def test_a_slot_that_differs_is_wrong_and_no_other(slot: str, wrong: object) -> None:
    (pair,) = compared({**MARKED, slot: wrong}).pairs

    assert set(claim_scoring.SLOTS) - pair.right == {slot}


def test_a_claim_that_is_not_found_is_missed() -> None:
    comparison = compared({**MARKED, "quote": "DENVER", "value": None})

    assert [one.kind for one in comparison.missed] == ["level"]


def test_a_quote_that_the_text_lacks_is_refused() -> None:
    with pytest.raises(ValueError, match="no such words"):
        compared({**MARKED, "quote": "no such words"})


def test_figures_agree_but_for_rounding() -> None:
    assert claim_scoring.same_number(33.333333, 100 / 3)
    assert not claim_scoring.same_number(33, 34)
    assert not claim_scoring.same_number(None, 0)
    assert claim_scoring.same_number(None, None)
