"""What a public body did, and what happened at a told time, is an event whatever the verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Voters rejected a sales tax in 2018.", "event | voters rejected a sales tax | period: 2018"),
        ("The regulator scrapped the rules.", "event | regulator scrapped the rules | act: ended"),
        ("The airline merged with a rival in 2016.", "event | airline merged | period: 2016"),
        ("The orchestra board has dismissed its conductor.", "event | board has dismissed its conductor"),
        ("The dam burst on Sunday.", "event | dam burst on Sunday | period: 2024-09-15"),
        ("The levy expires in June.", "event | levy expires in June"),
        ("The hearing is set for Oct. 7.", "event | hearing is set for Oct. 7 | period: 2024-10-07"),
        ("Labor had been in control since May 2021.", "event | had been in control"),
        ("The increase, approved in November 2023, is void.", "event | approved | period: 2023-11"),
        ("Critics point at a hiring freeze in 2022.", "event | freeze in 2022 | period: 2022"),
        ("They spoke of the closing of a mill in May.", "event | closing of a mill in May | period: 2024-05"),
    ],
)
def test_a_public_act_or_a_dated_happening_is_an_event(
    expect: Callable[..., None], text: str, line: str
) -> None:
    expect(text, [line])


@pytest.mark.parametrize(
    "text",
    [
        "The council said on Monday that it would wait.",
        "She retold the story on Tuesday.",
        "Ora Lund settled in Velmont in 2015.",
        "According to a report presented on Tuesday, nobody knows.",
        "The driver was stabbed on Monday.",
        "The meeting starts at 7 p.m. Tuesday.",
        "The city ended 2023 with a lawsuit open.",
        "If the board sold the land in May, nobody saw it.",
    ],
)
def test_speech_a_person_or_a_supposition_is_none(claims_of: Callable[..., list[Claim]], text: str) -> None:
    assert not [claim for claim in claims_of(text) if claim.kind == "event"]


def test_a_figure_behind_the_verb_is_a_level_of_what_was_done(expect: Callable[..., None]) -> None:
    expect("Police searched 12 houses on Tuesday.", ["level | 12 houses | value: 12 count"])


def test_what_a_part_did_is_the_share_alone(expect: Callable[..., None]) -> None:
    expect("60 percent of voters rejected the measure.", ["share | 60 percent of voters | value: 60 percent"])
