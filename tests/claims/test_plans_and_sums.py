"""What is planned, promised or due; and money that was granted, fined or sued for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.claims import Claim

EVENTS = [
    ("The department plans to hire 140 officers by June.", "140 count"),
    ("The town will add 50 benches by December 1.", "50 count"),
    ("The county set a goal of 200 new nurses.", "200 count"),
    ("The mayor promised to cut water bills by 10 percent.", "10 percent"),
    ("The trust plans to open a third theatre in 2026.", "3 count"),
    ("The state plans to lift the quarantine on November 1.", "none"),
    ("The mayor is expected to sign the lease on December 1.", "none"),
    ("The bakery was fined $4,000.", "4000 usd"),
    ("The school received a grant of $2 million.", "2e+06 usd"),
    ("The owners are suing for $5.5 million.", "5.5e+06 usd"),
    ("A clerk was jailed for three years.", "3 years"),
    ("The bank closed two branches in May.", "2 count"),
]


@pytest.mark.parametrize(("text", "value"), EVENTS, ids=[text for text, _ in EVENTS])
def test_a_plan_or_a_sum_given_is_one_event_with_its_figure(
    claims_of: Callable[..., list[Claim]], text: str, value: str
) -> None:
    claims = claims_of(text)

    shown = [f"{c.value.number:g} {c.value.unit}" if c.value else "none" for c in claims]
    assert [claim.kind for claim in claims] == ["event"]
    assert shown == [value]


NOT_YET_AN_EVENT = [
    ("Egg prices could double by the end of the year.", "change"),
    ("The jobless rate will reach 6 percent by December 1.", "level"),
    ("The grants would bring the town $3.2 million.", "level"),
]


@pytest.mark.parametrize(("text", "kind"), NOT_YET_AN_EVENT)
def test_what_will_merely_happen_is_a_forecast(
    claims_of: Callable[..., list[Claim]], text: str, kind: str
) -> None:
    assert [claim.kind for claim in claims_of(text)] == [kind]
