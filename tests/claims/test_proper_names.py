"""Runs of capitalised words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.claims.places.proper_names import proper_names, unshouted

RUNS = [
    ("The mayor of Quillan met Ora Lund.", ["Quillan", "Ora Lund"]),
    ("In Port Sable, rents rose.", ["Port Sable"]),
    ("St. Orrin is an island.", ["St. Orrin"]),
    ("Dr. Ora Lund and J. P. Voss spoke.", ["Dr. Ora Lund", "J. P. Voss"]),
    ("Ifeoma van der Zee spoke.", ["Ifeoma van der Zee"]),
    ("Ifeoma van. Lund spoke.", ["Ifeoma", "Lund"]),
    ("Quillan's police spoke.", ["Quillan"]),
    ("The Farmers’ Union met.", ["Farmers’ Union"]),
    ("On Tuesday Quillan voted.", ["Quillan"]),
    ("Lund & Daughters closed.", ["Lund & Daughters"]),
    ("It rained. We slept.", []),
]


@pytest.mark.parametrize(("text", "expected"), RUNS, ids=[text for text, _ in RUNS])
def test_a_run_of_capitalised_words_is_a_name(text: str, expected: list[str]) -> None:
    assert [text[name.start : name.end] for name in proper_names(text)] == expected


SHOUTED = [
    ("QUILLAN — Rents rose.", "Quillan — Rents rose."),
    ("COUNTY ASSEMBLY OF LINDEN", "County Assembly of Linden"),
    ("The FBI and the NHS", "The FBI and the NHS"),
]


@pytest.mark.parametrize(("text", "plain"), SHOUTED, ids=[text for text, _ in SHOUTED])
def test_words_in_capitals_are_written_small_but_acronyms_are_not(text: str, plain: str) -> None:
    assert unshouted(text) == plain


@given(st.text(alphabet="AaBb .'’&-ÉéOF\n", max_size=80))
def test_every_name_lies_in_its_text_and_no_letter_is_lost(text: str) -> None:
    assert len(unshouted(text)) == len(text)
    ends = [0, *(name.end for name in proper_names(text))]
    assert all(end <= name.start for end, name in zip(ends, proper_names(text), strict=False))
