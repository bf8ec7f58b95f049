"""Whom a percentage backs, in polls and elections."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim

_POLL = "A new poll of Tarrow voters is out. "
BACKED = [
    ("Anna Lund would get 47 percent of the vote.", "47 percent", "support for Anna Lund"),
    ("Lund follows with 12 percent.", "12 percent", "support for Lund"),
    ("Anna Lund leads Peter Cole, 52 percent to 40 percent.", "52 percent", "support for Anna Lund"),
    ("Anna Lund leads Peter Cole, 52 percent to 40 percent.", "40 percent", "support for Peter Cole"),
    ("Some 54 percent would back former Sen. Anna Lund.", "54 percent", "support for Anna Lund"),
    ("Some 31 percent approve of Gov. Cole.", "31 percent", "approval of Cole"),
    ("Another 7 percent were undecided.", "7 percent", "undecided voters"),
]


@pytest.mark.parametrize(("sentence", "figure", "measure"), BACKED)
def test_a_percentage_of_a_poll_is_support(
    claims_of: Callable[..., list[Claim]], sentence: str, figure: str, measure: str
) -> None:
    told = [claim for claim in claims_of(_POLL + sentence) if figure in claim.text]
    assert measure in [claim.measure.text for claim in told]


def test_nobody_is_backed_where_nobody_was_asked(claims_of: Callable[..., list[Claim]]) -> None:
    told = claims_of("Rents fell. Lund follows with 12 percent.")
    assert all("support" not in claim.measure.text for claim in told)


def test_turnout_backs_nobody(claims_of: Callable[..., list[Claim]]) -> None:
    told = claims_of("The primary drew few voters. Turnout was 61.4 percent.")
    assert all("support" not in claim.measure.text for claim in told)
