"""Verbs of public acts and disasters, and what must stand around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from onrecord.claims.events.acts import acts_in
from onrecord.claims.events.nominals import name_of_act

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim

ACTS = [
    ("The clerk was convicted of fraud.", "decided"),
    ("Ora Lund pleaded not guilty.", "decided"),
    ("The clerk denies three counts of fraud.", "decided"),
    ("The council voted 6-3 to sell the park.", "decided"),
    ("A carrier's director is due in court Monday.", "other"),
    ("The complaint was filed in county court.", "filed"),
    ("The union will appeal the ruling.", "filed"),
    ("The bureau will appeal.", "filed"),
    ("Similar bills failed in 2021.", "decided"),
    ("Ora Lund was elected to the board.", "took_office"),
    ("Ora Lund conceded.", "other"),
    ("The treasurer resigned.", "left_office"),
    ("Prosecutors opened an inquiry.", "other"),
    ("The trial was adjourned.", "other"),
    ("A ferry ran aground last year.", "other"),
    ("The decision was put off until the fall.", "other"),
    ("The ministry lifted the ban.", "ended"),
]
NONE = [
    "The singer hit a high note.",
    "The mayor could be convicted.",
    "Police figures released Tuesday show it.",
    "The board announced on Tuesday.",
]


@pytest.mark.parametrize(("text", "act"), ACTS, ids=[text for text, _ in ACTS])
def test_an_act_is_an_event(claims_of: Callable[..., list[Claim]], text: str, act: str) -> None:
    assert [claim.act for claim in claims_of(text) if claim.kind == "event"] == [act]


@pytest.mark.parametrize("text", NONE)
def test_what_only_sounds_like_an_act_is_none(claims_of: Callable[..., list[Claim]], text: str) -> None:
    assert [claim.text for claim in claims_of(text) if claim.kind == "event"] == []


def test_an_act_with_the_time_alone_needs_one() -> None:
    words = "the shop reopened"

    assert [row.act for row, _ in acts_in(words, 0, len(words), dated=True)] == ["other"]
    assert list(acts_in(words, 0, len(words), dated=False)) == []


@pytest.mark.parametrize(
    ("verb", "thing", "name"),
    [("opened", "a clinic", "opening of a clinic"), ("voted", "", "vote"), ("walked", "the dog", "the dog")],
)
def test_an_act_is_named_by_a_noun(verb: str, thing: str, name: str) -> None:
    assert name_of_act(verb, thing) == name


def test_an_act_on_nothing_is_its_doer_s() -> None:
    assert name_of_act("resigned", "", "the treasurer") == "resignation of the treasurer"
    assert name_of_act("appeal", "", "the bureau") == "appeal"
