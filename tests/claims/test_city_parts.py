"""Parts of a city that are called by where they lie."""

from __future__ import annotations

import pytest

from onrecord.claims.places.city_parts import find_parts

TEXTS = [
    ("Shots fell on the South Side.", ["South Side"]),
    ("Rents rose in the east end and the northern suburbs.", ["east end", "northern suburbs"]),
    ("The Southeast Area Command has 40 officers.", ["Southeast Area Command"]),
    ("In Dunmore, on the city’s east bank, rents rose.", []),
    ("A judge of the Central District Court sat.", []),
    ("They went south and sided with the west.", []),
]


@pytest.mark.parametrize(("text", "parts"), TEXTS, ids=[row[0] for row in TEXTS])
def test_a_part_is_found_unless_it_only_says_where_another_place_lies(text: str, parts: list[str]) -> None:
    assert [one.place.name for one in find_parts(text)] == parts
