"""The verbs of public deeds in the forms of a report."""

from __future__ import annotations

import re

import pytest

from onrecord.claims.events.deed_verbs import DEEDS, DEEDS_WITH_PARTICLE, DOING, DONE, DONE_WITH_PARTICLE


@pytest.mark.parametrize(
    ("verb", "past", "doing"),
    [
        ("ban", "banned", "banning"),
        ("close", "closed", "closing"),
        ("ratify", "ratified", "ratifying"),
        ("cancel", "cancelled", "canceling"),
        ("withhold", "withheld", "withholding"),
        ("forbid", "forbade", "forbidding"),
        ("deploy", "deployed", "deploying"),
    ],
)
def test_a_verb_is_there_in_all_its_forms(verb: str, past: str, doing: str) -> None:
    assert verb in DEEDS
    assert past in DONE
    assert doing in DOING


@pytest.mark.parametrize(("words", "past"), [("throw out", "thrown out"), ("do away with", "did away with")])
def test_a_particle_makes_a_deed_of_a_light_verb(words: str, past: str) -> None:
    assert re.fullmatch(DEEDS_WITH_PARTICLE, words)
    assert re.fullmatch(DONE_WITH_PARTICLE, past)
    assert words.split(" ", maxsplit=1)[0] not in DEEDS
