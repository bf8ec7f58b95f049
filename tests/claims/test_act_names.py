"""What an act is called: the noun of its verb, with what it was done to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from onrecord.claims.events.nominals import noun_of_verb

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim

NAMES = [
    ("Tarrow County commissioners voted 6-3 in May to repeal an ordinance.", "vote to repeal ordinance"),
    ("The harbor board approved a 40-slip marina last week.", "approval of marina"),
    ("Under a curfew that the town council adopted in May, shops close early.", "adoption of curfew"),
    ("The permit rule, which took effect in March 2014, is old.", "start of permit rule"),
    ("Sheriff Ora Lund, who took office in 2020, is retiring.", "start of term as sheriff"),
    ("A federal judge in Quillan ruled in April that the fee was void.", "ruling"),
    ("The county has until May 1 to hand in a cleanup plan.", "deadline to hand in cleanup plan"),
    ("The brewery will shut on Aug. 31.", "closure of brewery"),
    ("The library was closed in May.", "closure of library"),
]


@pytest.mark.parametrize(("text", "name"), NAMES, ids=[row[1] for row in NAMES])
def test_an_act_is_named_by_its_verb(claims_of: Callable[..., list[Claim]], text: str, name: str) -> None:
    assert name in {claim.measure.text for claim in claims_of(text) if claim.kind == "event"}


def test_who_acts_is_no_name_of_the_act(claims_of: Callable[..., list[Claim]]) -> None:
    (claim,) = claims_of("The parks committee passed it in April.")

    assert claim.measure.text == "adoption"


@pytest.mark.parametrize(
    ("words", "noun"),
    [
        ("took effect", "start of"),
        ("took office", "start of term"),
        ("took a bus", ""),
        ("struck down the fee", "ruling against"),
        ("struck a tree", ""),
        ("vetoed the bill", "veto of"),
        ("over the river", ""),
        ("", ""),
    ],
)
def test_a_verb_that_says_little_names_an_act_only_with_its_object(words: str, noun: str) -> None:
    assert noun_of_verb(words) == noun
