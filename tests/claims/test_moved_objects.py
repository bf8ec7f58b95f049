"""What a verb moves to a figure, or leaves at one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim

MOVED = [
    ("The crash brought the number of drownings on the lake to 17.", "drownings on the lake"),
    ("Rangers voted to lower the camping fee from $30 to $24.", "camping fee"),
    ("A rule that cuts the waiting period from 17 days to 10 took effect.", "waiting period"),
    ("The board pegged the shortfall at $4 million.", "shortfall"),
    ("Thefts rose by 30 percent. That left the city's clearance rate a little below 50%.", "clearance rate"),
]


@pytest.mark.parametrize(("text", "measure"), MOVED, ids=[row[0][:40] for row in MOVED])
def test_the_object_of_the_verb_is_measured(
    claims_of: Callable[..., list[Claim]], text: str, measure: str
) -> None:
    assert measure in {claim.measure.text for claim in claims_of(text)}


def test_what_is_held_steady_is_the_subject(claims_of: Callable[..., list[Claim]]) -> None:
    trend, level = claims_of("The vacancy rate held steady at 3.1 percent in August.")

    assert (trend.kind, level.kind) == ("trend", "level")
    assert level.measure.text.startswith("vacancy rate")
