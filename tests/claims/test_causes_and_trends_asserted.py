"""What is only wished, asked or imagined is neither a cause nor a trend; what is told is both."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim

NOT_ASSERTED = [
    "Robberies could rise.",
    "Robberies may fall again.",
    "They hope robberies will fall.",
    "If robberies rise, they will meet.",
    "Nobody knows whether crime is rising.",
    "The aim is to reduce robberies.",
    "High rents could be driving crime.",
]


@pytest.mark.parametrize("text", NOT_ASSERTED)
def test_what_is_not_asserted_is_no_claim(claims_of: Callable[..., list[Claim]], text: str) -> None:
    assert [claim for claim in claims_of(text) if claim.kind in {"trend", "causal"}] == []


TRENDS = [
    ("Robberies are up.", "up", "robbery"),
    ("Robberies are on the decline.", "down", "robbery"),
    ("Homicides soared.", "up", "homicide"),
    ("Homicides plummeted last year.", "down", "homicide"),
    ("The town saw a drop in burglaries.", "down", "burglary"),
    ("They spoke of a steady decline in burglaries.", "down", "burglary"),
    ("The council described a wave of robberies as a sharp rise in robberies.", "up", "robbery"),
]


@pytest.mark.parametrize(("text", "direction", "measure_id"), TRENDS, ids=[text for text, _, _ in TRENDS])
def test_a_trend_has_its_way_and_its_measure(
    claims_of: Callable[..., list[Claim]], text: str, direction: str, measure_id: str
) -> None:
    (claim,) = claims_of(text)

    assert (claim.kind, claim.direction, claim.measure.id) == ("trend", direction, measure_id)
    assert claim.value is None


CAUSES = [
    ("Newcomers are driving violence.", "none"),
    ("Newcomers are not driving violence.", "none"),
    ("The drop in robberies is due to new patrols.", "down"),
    ("The rise in robberies is linked to high rents.", "up"),
    ("New patrols led to a drop in robberies.", "down"),
    ("The chief attributed the drop in robberies to new patrols.", "down"),
    ("There is no connection between the shelter and robberies.", "none"),
]


@pytest.mark.parametrize(("text", "direction"), CAUSES, ids=[text for text, _ in CAUSES])
def test_a_cause_of_something_measured_is_causal(
    claims_of: Callable[..., list[Claim]], text: str, direction: str
) -> None:
    claims = [claim for claim in claims_of(text) if claim.kind == "causal"]

    assert [claim.direction for claim in claims] == [direction]
    assert claims[0].measure.id in {"robbery", None}


def test_a_cause_lends_neither_place_nor_measure_to_what_follows(
    claims_of: Callable[..., list[Claim]],
) -> None:
    text = (
        "Velmont counted 48 homicides in 2023. Newcomers are not driving robberies. The count was 50 in 2022."
    )

    assert [claim.measure.id for claim in claims_of(text) if claim.kind == "level"] == [
        "homicide",
        "homicide",
    ]


UNSOLVED = [
    ("The police failed to solve most of its slayings.", "homicide_clearance_rate"),
    ("The police cleared few nonfatal shootings.", "nonfatal_shooting_clearance_rate"),
    ("The police solved few burglaries.", None),
]


@pytest.mark.parametrize(("text", "measure_id"), UNSOLVED, ids=[text for text, _ in UNSOLVED])
def test_crimes_left_unsolved_are_a_level_of_the_clearance_rate(
    claims_of: Callable[..., list[Claim]], text: str, measure_id: str | None
) -> None:
    (claim,) = claims_of(text)

    assert (claim.kind, claim.measure.id, claim.value) == ("level", measure_id, None)
