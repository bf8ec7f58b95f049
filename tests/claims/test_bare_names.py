"""Names that a text leaves unexplained, since its readers know the place."""

from __future__ import annotations

import pytest

from onrecord.claims.places.bare_names import opened_with, unexplained
from onrecord.claims.places.name_evidence import gather

TEXTS = [
    ("He said that Orrin had lost jobs. Orrin is old.", []),
    ("He said that Orrin had lost jobs. But Orrin is old.", ["Orrin"]),
    ("Ora Lund said that she left. Voters knew Lund. He saw Lund.", []),
    ("A court told Kell Foods to pay. He sued Kell. We like Kell.", []),
    ("He read the Herald. She read Herald. They like Herald.", []),
    ("We asked MSNBC. They asked MSNBC.", []),
    ("Thieves like Agua Blanca. A study placed Agua Blanca first.", ["Agua Blanca"]),
    ("A man, Cy Barrow, spoke. He quoted Cy Barrow. She likes Barrow.", []),
    ("We like our Safe Streets Plan. He praised our Safe Streets Plan.", []),
    ("It rained in March. He came in March. She left in March.", []),
]


@pytest.mark.parametrize(("text", "names"), TEXTS, ids=[row[0] for row in TEXTS])
def test_a_name_that_stands_alone_again_and_again_is_likely_a_place(text: str, names: list[str]) -> None:
    assert list(unexplained(text, 0, gather(text))) == names


@pytest.mark.parametrize(
    ("text", "title", "names"),
    [
        ("Orrin’s mayor spoke.", "Audit clears Orrin force", ["Orrin"]),
        ("Rents rose.", "Rents rise in spring", []),
        ("Hurricane Odile passed.", "After Hurricane Odile, quiet", []),
    ],
)
def test_a_title_names_a_place_for_the_first_time(text: str, title: str, names: list[str]) -> None:
    assert list(unexplained(text, 0, gather(text), title)) == names


OPENED = [
    ("Orrin’s prisons hold fewer people.", ["Orrin"]),
    ("It took Orrin a century to count its dead.", ["Orrin"]),
    ("We met agents in the Orrin sector.", ["Orrin"]),
    ("They read the Orrin.", []),
    ("Furious residents spoke.", []),
    ("QUILLAN — Residents spoke.", []),
    ("We asked MSNBC for help.", []),
    ("It took Jenna nine offers.", []),
    ("It took Kell Foods a year.", []),
    ("Nobody spoke.", []),
]


@pytest.mark.parametrize(("text", "names"), OPENED, ids=[row[0] for row in OPENED])
def test_a_name_that_a_text_opens_with_and_leaves_to_its_readers_is_their_place(
    text: str, names: list[str]
) -> None:
    start = text.find("—") + 1
    assert list(opened_with(text, start, len(text), gather(text))) == names
