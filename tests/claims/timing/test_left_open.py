"""A claim whose period is open says why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.timing.open import NO_TIME

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim


def test_a_time_that_needs_the_day_of_publication_is_named(claims_of: Callable[..., list[Claim]]) -> None:
    (claim,) = claims_of("Thefts fell 12 percent last year.", published=None)

    assert claim.period is None
    assert claim.open_because == "“last year” needs the date of publication"


def test_a_claim_without_a_time_says_that_no_words_tell_it(claims_of: Callable[..., list[Claim]]) -> None:
    (claim,) = claims_of("The company employs 340 people.")

    assert (claim.period, claim.open_because) == (None, NO_TIME)


def test_a_claim_with_its_days_says_nothing(claims_of: Callable[..., list[Claim]]) -> None:
    (claim,) = claims_of("Thefts fell 12 percent last year.")

    assert claim.period is not None
    assert claim.open_because == ""


def test_what_goes_on_now_was_not_in_a_decade_that_is_over(claims_of: Callable[..., list[Claim]]) -> None:
    fell, rises = claims_of("Crime fell 7 percent in the 1990s but is rising again.")

    assert fell.period is not None
    assert (rises.kind, rises.period) == ("trend", None)
