"""Counties that a text calls by their first name alone."""

from __future__ import annotations

import pytest

from onrecord.claims.places.find import find_places
from onrecord.reading import Article

TOLD = [
    ("Jobless rates in Pennsylvania fell in most counties. Forest had 9 percent.", "Forest County"),
    ("Pennsylvania ranks its counties. The lowest were Butler and Forest, with 9 percent.", "Forest County"),
    ("Jobless rates in Pennsylvania fell. Forest had 9 percent.", ""),
    ("Pennsylvania ranks its counties. Forest fires spread.", ""),
    ("Ohio ranks its counties. Forest had 9 percent.", ""),
    ("Pennsylvania ranks its counties. Ora Potter said so. Potter had 9 percent.", ""),
]


@pytest.mark.parametrize(("text", "name"), TOLD, ids=[text[-40:] for text, _ in TOLD])
def test_a_bare_name_that_tells_a_figure_among_counties_is_one_of_its_state(text: str, name: str) -> None:
    names = {spot.place.name for spot in find_places(Article(text=text)).mentions if spot.kind == "county"}

    assert names - {"Butler County"} == ({name} if name else set())
