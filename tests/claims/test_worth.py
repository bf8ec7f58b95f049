"""The order in which to check claims: a rule that leaves nothing out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.attribution import Statement
    from onrecord.claims import Claim

TEXT = (
    "The library opened a reading room in May. Homicides in Velmont fell 9 percent in 2023. "
    "The fair drew 400 boats. Ferry fares are rising."
)


def test_every_claim_has_a_place_of_its_own(claims_of: Callable[..., list[Claim]]) -> None:
    claims = claims_of(TEXT)

    assert sorted(claim.worth.place for claim in claims if claim.worth) == list(range(1, len(claims) + 1))


def test_what_the_record_can_settle_comes_first_and_an_event_late(
    claims_of: Callable[..., list[Claim]],
) -> None:
    claims = claims_of(TEXT)

    first = min(claims, key=lambda claim: claim.worth.place if claim.worth else 99)
    last = max(claims, key=lambda claim: claim.worth.place if claim.worth else 0)
    assert (first.measure.id, first.worth and first.worth.reason) == ("homicide", "on record")
    assert last.kind in {"event", "trend"}


def test_the_same_figure_is_worth_more_from_a_speaker(
    claims_of: Callable[..., list[Claim]], said: Callable[..., Statement]
) -> None:
    text = "The fair drew 400 boats. The museum drew 500 guests, Ora Lund said."
    statement = said(text, "The museum drew 500 guests", "Ora Lund")

    told, spoken = claims_of(text, [statement])

    assert told.worth is not None
    assert spoken.worth is not None
    assert spoken.worth.place < told.worth.place
