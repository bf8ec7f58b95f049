"""Names that a text never explains and that tell a figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim

TOLD = [
    ("Orrin Liberty handled 18 million passengers.", "18 million", "Orrin Liberty"),
    ("Alta Brenna lost 400 pupils.", "400", "Alta Brenna"),
    ("Okemarrow drew 390,000 skiers and Stovell 280,000.", "390,000", "Okemarrow"),
    ("Okemarrow drew 390,000 skiers and Stovell 280,000.", "280,000", "Stovell"),
    ("Enrollment dropped 3 percent last year.", "3 percent", "Velmont"),
    ("Nearly had 40 homes burned.", "40", "Velmont"),
    ("Pacific Islanders had 40 cases.", "40", "Velmont"),
    ("Pruitt Avenue saw 11 shootings.", "11", "Velmont"),
    ("Developer Anna Kost received $90,000.", "$90,000", "Velmont"),
    ("Ora Wick had 54 votes. Wick smiled.", "54", "Velmont"),
]


@pytest.mark.parametrize(("text", "words", "place"), TOLD, ids=[f"{words} {text}" for text, words, _ in TOLD])
def test_a_name_left_unexplained_owns_the_figure_that_it_tells(
    claims_of: Callable[..., list[Claim]], text: str, words: str, place: str
) -> None:
    told = next(claim for claim in claims_of("Rents rose in Velmont. " + text) if words in claim.text)

    assert told.place is not None
    assert told.place.name == place
