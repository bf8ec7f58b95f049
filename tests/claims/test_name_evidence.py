"""What the words around a name show it to be."""

from __future__ import annotations

import time

import pytest

from onrecord.claims.clauses.phrases import words_of
from onrecord.claims.places.name_evidence import gather
from onrecord.claims.places.split_names import split_name

PLACES = [
    ("Rents rose in Quillan.", "Quillan"),
    ("Rents rose across northern Quillan.", "Quillan"),
    ("A man of the town of Quillan spoke.", "Quillan"),
    ("Ora Lund, the mayor of Quillan, spoke.", "Quillan"),
    ("Quillan police said so.", "Quillan"),
    ("The Quillan City Council met.", "Quillan"),
    ("He was held at the Quillan jail.", "Quillan"),
    ("The Quillan-based firm closed.", "Quillan"),
    ("They met on Quillan, an island of 900 people.", "Quillan"),
    ("Lund met the Bank of Quillan.", "Quillan"),
    ("Ansel Valley is dry.", "Ansel Valley"),
    ("Port Sable is old.", "Port Sable"),
    ("Tarrow County Sheriff Ora Lund spoke.", "Tarrow County"),
    ("The Sable Superior Court met in May.", "Sable"),
]


@pytest.mark.parametrize(("text", "name"), PLACES, ids=[text for text, _ in PLACES])
def test_these_words_show_a_place(text: str, name: str) -> None:
    assert gather(text).is_place(name)


NO_PLACES = [
    ("Ora Lund said so. Lund smiled.", "Lund"),
    ("It was Lund, 58, who spoke in Lund’s house.", "Lund"),
    ("Rents rose in March.", "March"),
    ("He wrote in Spanish.", "Spanish"),
    ("The Midwestern city is old.", "Midwestern"),
    ("Furious residents met.", "Furious"),
    ("They met in a pub. Brindle is a dog.", "Brindle"),
    ("She works at Kell Foods.", "Kell Foods"),
    ("The Education Ministry met.", "Education"),
    ("The Ocean Fishery Management Council met.", "Ocean Fishery Management"),
    ("The National Bakers Association met.", "National Bakers"),
    ("They were BANNED from singing in BEDLAM today.", "Bedlam"),
]


@pytest.mark.parametrize(("text", "name"), NO_PLACES, ids=[text for text, _ in NO_PLACES])
def test_these_words_show_none(text: str, name: str) -> None:
    assert not gather(text).is_place(name)


COMPANIES = [
    ("The retailer Marrow said it would close. Marrow, which sells shoes, is old.", "Marrow"),
    ("Kell Foods closed.", "Kell Foods"),
    ("Shares fell. Marrow’s customers left.", "Marrow"),
    ("Ann Voss, chief executive of Marrow, spoke.", "Marrow"),
    ("Workers at the Marrow Steel plant in Quillan left.", "Marrow Steel"),
]


@pytest.mark.parametrize(("text", "name"), COMPANIES, ids=[text for text, _ in COMPANIES])
def test_these_words_show_a_company(text: str, name: str) -> None:
    evidence = gather(text)

    assert evidence.is_company(name)
    assert not evidence.is_place(name)


PARTS = [
    ("Tarrow County Sheriff", "Tarrow County", "Sheriff"),
    ("Quillan City Police", "Quillan", "Police"),
    ("Marine Safety Board", "", "Board"),
    ("Port Sable", "Port Sable", ""),
]


@pytest.mark.parametrize(("name", "base", "head"), PARTS)
def test_a_name_is_parted_into_its_place_and_what_the_body_is(name: str, base: str, head: str) -> None:
    split = split_name(words_of(name))

    assert " ".join(word.text for word in split.base) == base
    assert split.head == head


def test_hostile_text_is_weighed_in_time_that_grows_with_its_length() -> None:
    started = time.perf_counter()
    gather("In The Of County " * 6000)

    assert time.perf_counter() - started < 5
