"""Names that stand in a row with known places: each with a figure, told in the same way."""

from __future__ import annotations

import pytest

from onrecord.claims.places.find import find_places
from onrecord.reading import Article

ROWS = [
    ("Aid came to $61 for Denver, $12 for Tarrow and $7 for Wick.", ["Denver", "Tarrow", "Wick"]),
    ("Boise, with 59 votes, and Tarrow, with 54, passed.", ["Boise", "Tarrow"]),
    ("Rents are $900 in Tulsa and $700 at Tarrow.", ["Tulsa", "Tarrow"]),
    ("Boise lost 40 to Tarrow Steel. Aid of $7 for Wick came.", ["Boise"]),
    ("Boise, with 59 votes, and Ora Wick, with 54, passed. Wick smiled.", ["Boise"]),
    ("Marrow, with 59 votes, and Wick, with 54, passed.", []),
]


@pytest.mark.parametrize(("text", "names"), ROWS, ids=[text[:40] for text, _ in ROWS])
def test_an_unknown_name_in_a_row_with_a_known_place_is_one(text: str, names: list[str]) -> None:
    assert [spot.place.name for spot in find_places(Article(text=text)).mentions] == names
