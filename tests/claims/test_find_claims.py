"""Laws that hold for whatever text comes in."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.claims import find_claims
from onrecord.reading import Article

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim

WORDS = st.sampled_from(
    "Denver Chicago the city homicides robberies fell rose by 7 percent 12 % 2023 in last year , ; . “ ” "
    "and than more"
    " fewer since 1993 lowest record sued ordinance because of its county's rate per 100,000 $2 million "
    "\n\n to from"
    " Tarrow County one in five doubled below average not driving violence İstanbul ﬁve".split(" ")
)


@settings(deadline=None)
@given(st.one_of(st.text(max_size=300), st.lists(WORDS, max_size=60).map(" ".join)))
def test_any_text_gives_claims_whose_spans_are_exact_and_in_order(text: str) -> None:
    claims = find_claims(Article(text=text, date=date(2024, 9, 20)), [])

    assert all(text[claim.start : claim.end] == claim.text for claim in claims)
    assert [claim.id for claim in claims] == [f"c{n}" for n in range(1, len(claims) + 1)]
    assert [claim.start for claim in claims] == sorted(claim.start for claim in claims)


@settings(deadline=None)
@given(st.lists(WORDS, max_size=60).map(" ".join))
def test_a_change_never_has_a_negative_figure(text: str) -> None:
    claims = find_claims(Article(text=text, date=date(2024, 9, 20)), [])

    assert all(claim.value.number >= 0 for claim in claims if claim.kind == "change" and claim.value)


@pytest.mark.parametrize(
    "piece", ["7 percent more ", "Denver, ", "the lowest ", "fell to 3 from ", "a ", "“", ", and "]
)
def test_thousands_of_repetitions_are_read_to_their_end(piece: str) -> None:
    text = "X — " + piece * 3200 + "\n\nThe city had 12 homicides in 2023."
    claims = find_claims(Article(text=text, date=date(2024, 9, 20)), [])

    assert "12 homicides" in claims[-1].text


def test_an_opinion_in_a_quotation_is_kept_apart(claims_of: Callable[..., list[Claim]]) -> None:
    kinds = {claim.kind for claim in claims_of("“This plan is a disgrace and morally wrong,” he said.")}

    assert kinds <= {"opinion"}


def test_an_empty_text_has_no_claims() -> None:
    assert find_claims(Article(text=""), []) == []


def test_a_baseline_before_the_first_year_of_the_calendar_stays_open() -> None:
    article = Article(text="X — Robberies are down 9 percent from last year.", date=date.min)

    assert [claim.baseline for claim in find_claims(article, [])] == [None]


def test_the_first_and_the_last_day_of_the_calendar_break_nothing() -> None:
    text = (
        "Thefts fell 12 percent this month, to 84 from 95. Robberies rose 4 percent a year earlier. Officers "
        "made 31 arrests last year and 12 this year. Burglaries were up 9 percent from the month before."
    )

    for day in (date(1, 1, 1), date(9999, 12, 31)):
        assert find_claims(Article(text=text, date=day), [])
