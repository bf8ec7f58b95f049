"""One thing that moves another is a cause; somebody who acts is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Speed cameras have reduced crashes.", "causal | cameras have reduced crashes | direction: down"),
        ("Heavy rains delayed the harvest.", "causal | heavy rains delayed the harvest | direction: down"),
        ("A cap could slow construction.", "causal | a cap could slow construction | direction: down"),
        ("These rules would destroy it.", "causal | these rules would destroy it | direction: down"),
        ("Cheap loans fueled demand.", "causal | cheap loans fueled demand | direction: up"),
        ("A leak caused the outage.", "causal | a leak caused the outage | direction: none"),
        (
            "Chronic absence was holding children back.",
            "causal | absence was holding children | direction: down",
        ),
    ],
)
def test_a_thing_that_moves_another_is_a_cause(expect: Callable[..., None], text: str, line: str) -> None:
    expect(text, [line])


@pytest.mark.parametrize(
    "text",
    [
        "The mayor slowed the project.",
        "Teachers raised concerns.",
        "The report raises questions.",
        "If the storm delays the harvest, prices will tell.",
        "He was saved from reducing the fleet.",
    ],
)
def test_one_who_acts_or_a_supposition_is_no_cause(claims_of: Callable[..., list[Claim]], text: str) -> None:
    assert not [claim for claim in claims_of(text) if claim.kind == "causal"]


def test_a_fall_by_a_figure_is_a_change_alone(expect: Callable[..., None]) -> None:
    expect("Cameras cut crashes by 12 percent.", ["change | 12 percent | direction: down"])


@pytest.mark.parametrize(
    "text",
    [
        "Officials blamed the outbreak on a contaminated well.",
        "Theft rose 4 percent. Critics faulted slow courts.",
    ],
)
def test_who_blames_names_a_cause(claims_of: Callable[..., list[Claim]], text: str) -> None:
    assert [claim.kind for claim in claims_of(text) if claim.kind == "causal"] == ["causal"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Cheap gas from abroad has put local mines out of business.", "put local mines out of business"),
        ("Tutoring helped pupils catch up.", "helped pupils catch up"),
        (
            "The bypass has done little to ease congestion.",
            "done little to ease congestion | direction: down",
        ),
        ("A shortage of drivers has kept buses off the road.", "kept buses off the road"),
    ],
)
def test_what_a_thing_makes_of_another(expect: Callable[..., None], text: str, line: str) -> None:
    expect(text, [f"causal | {line}"])


@pytest.mark.parametrize(
    "text",
    [
        "The firm uses satellites to help farmers find water.",
        "The audit asks whether the leak put patients at risk.",
        "Parents across the valley kept their children from taking the test.",
    ],
)
def test_a_purpose_a_question_and_what_people_do_are_no_cause(
    claims_of: Callable[..., list[Claim]], text: str
) -> None:
    assert not [claim for claim in claims_of(text) if claim.kind == "causal"]
