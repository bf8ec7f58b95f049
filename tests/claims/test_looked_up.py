"""A measure named without looking it up gets its id where its words are, or mean, one of the catalogue's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from onrecord.claims import Claim, MeasurePhrase
from onrecord.claims.measures.looked_up import looked_up

if TYPE_CHECKING:
    from collections.abc import Callable


def claim_of(text: str, kind: str = "level") -> Claim:
    return Claim.model_validate(
        {
            "id": "c1", "text": "twelve", "start": 0, "end": 6, "statement": None, "kind": kind,
            "measure": MeasurePhrase(text=text), "place": None,
        }
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "measure_id"),
    [
        ("population", "population"),
        ("Murders", "homicide"),
        ("offenses (violent crime)", "violent_crime"),
        ("cases (robberies)", "robbery"),
        ("added deaths (homicides)", "homicide"),
        # Not the very thing that stands in the brackets.
        ("vehicles (thefts)", None),
        ("such cases (homicides)", None),
        ("victims (thefts)", None),
        # Everyday words, which mean other things as well.
        ("residents", None),
        ("people killed", None),
        ("funding", None),
        ("cases (residents)", None),
        # Narrower than what is counted.
        ("gang murders", None),
        ("", None),
    ],
)
def test_only_a_whole_name_that_means_nothing_else_is_one(text: str, measure_id: str | None) -> None:
    assert looked_up(claim_of(text)).measure == MeasurePhrase(text=text, id=measure_id)


@pytest.mark.parametrize("kind", ["event", "causal"])
def test_acts_and_causes_keep_their_words(kind: str) -> None:
    assert looked_up(claim_of("population", kind)).measure.id is None


def test_an_offense_told_beside_the_crime_is_one_of_it(claims_of: Callable[..., list[Claim]]) -> None:
    claims = claims_of("Violent crime was off 4 percent, with 2,507 offenses reported against 2,606 in 2022.")

    assert [claim.measure.id for claim in claims] == ["violent_crime"] * 3
