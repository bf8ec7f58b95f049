"""Whom or what a claim compares with."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from onrecord.claims.clauses.cut import Clause, cut
from onrecord.claims.clauses.marked import mark
from onrecord.claims.comparisons.versus import find_versus, is_place_compared
from onrecord.reading import Article

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim


def clause_of(text: str) -> Clause:
    return cut(mark(Article(text=text, date=date(2024, 9, 20))), 0, len(text), 0)[0]


COMPARED = [
    ("more homicides than Boston", "Boston", "city:2507000"),
    ("more homicides than in Boston", "Boston", "city:2507000"),
    ("a rate below that of Boston", "Boston", "city:2507000"),
    ("more homicides than Boston and Denver", "Boston and Denver", "city:2507000+city:0820000"),
    ("a rate above the national average", "United States", "country:1"),
    ("a rate below the regional average", "the regional average", None),
    ("a rate below it", "", None),
]


@pytest.mark.parametrize(("text", "name", "place_id"), COMPARED, ids=[text for text, _, _ in COMPARED])
def test_what_follows_the_comparative_is_compared_with(text: str, name: str, place_id: str | None) -> None:
    found = find_versus(clause_of(text), 0)

    assert found is not None
    assert (found[0].name, found[0].id) == (name, place_id)
    assert found[1] == len(text)


@pytest.mark.parametrize("text", ["more homicides", "more homicides in Boston", "above the roofs"])
def test_nothing_is_compared_with_where_nothing_is_named(text: str) -> None:
    assert find_versus(clause_of(text), 0) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Denver had fewer than Boston", [False, True]),
        ("Unlike Boston and as Denver", [True, False]),
        ("Denver trails Boston", [False, True]),
        ("Denver is near Boston", [False, False]),
    ],
)
def test_a_place_compared_with_is_told_from_the_one_spoken_of(text: str, expected: list[bool]) -> None:
    clause = clause_of(text)

    assert [is_place_compared(clause, spot) for spot in clause.places] == expected


WITH_FIGURES = [
    ("Denver had 40 percent more homicides than Boston.", "comparison", "Denver", "Boston"),
    ("Denver's robbery rate is twice the national average.", "comparison", "Denver", "United States"),
    ("Denver's robbery rate is 5 points below the state's.", "comparison", "Denver", "Colorado"),
]


@pytest.mark.parametrize(
    ("text", "kind", "place", "versus"), WITH_FIGURES, ids=[row[0] for row in WITH_FIGURES]
)
def test_a_figure_against_a_place_is_a_comparison_with_it(
    claims_of: Callable[..., list[Claim]], text: str, kind: str, place: str, versus: str
) -> None:
    (claim,) = claims_of(text)

    assert claim.kind == kind
    assert claim.place is not None
    assert claim.versus is not None
    assert (claim.place.name, claim.versus.name) == (place, versus)


def test_below_it_means_the_place_of_the_claim_before(claims_of: Callable[..., list[Claim]]) -> None:
    claims = claims_of(
        "Boston had a robbery rate of 90 per 100,000. Denver's robbery rate is 12 percent below it."
    )

    assert [claim.versus.name for claim in claims if claim.versus] == ["Boston"]
