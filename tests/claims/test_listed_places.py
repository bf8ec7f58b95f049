"""Places that are named together, and then called by their number."""

from __future__ import annotations

import pytest

from onrecord.claims.places.find import find_places
from onrecord.reading import Article

LISTED = [
    ("Rents fell in Ohio, Utah and Iowa. The three states met.", "Ohio, Utah and Iowa"),
    ("Rents fell in Dallas and Boise. In the two cities they are low.", "Dallas and Boise"),
    ("Dallas, Boise and Ohio met. The two cities saved.", ""),
    ("Rents fell in Dallas and Boise. The three cities met.", ""),
    ("The two cities met in Dallas and Boise.", ""),
]


@pytest.mark.parametrize(("text", "name"), LISTED, ids=[text[:40] for text, _ in LISTED])
def test_their_number_stands_for_the_last_places_joined_that_are_as_many(text: str, name: str) -> None:
    spots = [spot for spot in find_places(Article(text=text)).mentions if not spot.named]

    assert [spot.place.name for spot in spots if "," in spot.place.name or " and " in spot.place.name] == (
        [name] if name else []
    )
