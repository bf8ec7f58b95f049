"""Which tier of government the words of a text are of."""

from __future__ import annotations

import pytest

from onrecord.claims.places.tiers import tiers_told_of

TIERS = [
    ("The mayor met the city council of our city.", {"city": 3}),
    ("County commissioners met the sheriff.", {"county": 2}),
    ("The governor met lawmakers on the state’s budget.", {"state": 3}),
    ("Gov. Ora Lund and state Sen. Cy Barrow spoke.", {"state": 2}),
    ("Ministers told MPs that the country is old.", {"country": 3}),
    ("The city of Quillan and the state of Ohio met.", {}),
    ("Sheriffs’ stateliness is no match for mayors.", {}),
]


@pytest.mark.parametrize(("text", "counts"), TIERS, ids=[row[0] for row in TIERS])
def test_words_of_offices_and_organs_are_of_their_tier(text: str, counts: dict[str, int]) -> None:
    assert dict(tiers_told_of(text)) == counts
