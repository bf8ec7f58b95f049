"""Causes that are blamed, credited or pointed to; trends without a verb of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim

CAUSES = [
    ("The union blamed him for the grounding.", "grounding"),
    ("Ora Lund attributed the shortage to low pay.", "shortage"),
    ("A worn cable led to the pileup.", "pileup"),
    ("Teachers are leaving because of the workload.", "Teachers"),
    ("Robberies fell in May. The mayor credited patrols with the decline.", "Robberies"),
]
TRENDS = [
    ("The district faces falling birth rates.", "down"),
    ("Enrollment in Tarrow County's schools has dropped for the fifth consecutive year.", "down"),
    ("Housing is getting more expensive.", "up"),
    ("Ferry fares have not changed since 2009.", "none"),
    ("Violent crime down for the third year", "down"),
]


def of_kind(kind: str, claims: list[Claim]) -> list[Claim]:
    return [claim for claim in claims if claim.kind == kind]


@pytest.mark.parametrize(("text", "effect"), CAUSES, ids=[text for text, _ in CAUSES])
def test_what_is_blamed_or_credited_is_a_cause(
    claims_of: Callable[..., list[Claim]], text: str, effect: str
) -> None:
    (claim,) = of_kind("causal", claims_of(text))

    assert effect in claim.measure.text


@pytest.mark.parametrize("text", ["She left because of the rain.", "They give him the credit for trying."])
def test_one_person_s_reasons_are_none(claims_of: Callable[..., list[Claim]], text: str) -> None:
    assert of_kind("causal", claims_of(text)) == []


def test_two_causes_in_a_clause_are_two_claims(claims_of: Callable[..., list[Claim]]) -> None:
    text = "Ora Lund blamed the mayor for the closings and said energy costs were driving prices up."

    assert len(of_kind("causal", claims_of(text))) == 2


@pytest.mark.parametrize(("text", "direction"), TRENDS, ids=[text for text, _ in TRENDS])
def test_a_way_is_told_in_many_forms(
    claims_of: Callable[..., list[Claim]], text: str, direction: str
) -> None:
    assert [claim.direction for claim in of_kind("trend", claims_of(text))] == [direction]


@pytest.mark.parametrize(
    "text",
    [
        "The budget raises property taxes for the first time in seven years.",
        "It was the closest race since 1962.",
        "The brewery is Denver's largest employer.",
    ],
)
def test_a_first_time_and_a_superlative_with_a_field_are_ranks(
    claims_of: Callable[..., list[Claim]], text: str
) -> None:
    assert [claim.kind for claim in claims_of(text)] == ["rank"]
