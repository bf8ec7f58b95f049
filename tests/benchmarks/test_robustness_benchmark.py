"""The sweep behind the verdict fragile: which claims it makes, and what it counts of them."""

from __future__ import annotations

import pytest
import robustness

from onrecord.checking.neighbours.ledger import Ledger

# A steep rise to 2005 and back, level before and after.
BUMP = {year: 100.0 + 60 * max(0, 5 - abs(year - 2005)) for year in range(1985, 2016)}


@pytest.fixture
def ledger() -> Ledger:
    made = Ledger.by_slot("year", BUMP)
    assert made is not None
    return made


def test_a_ratio_is_one_window_over_another(ledger: Ledger) -> None:
    assert robustness.ratio(ledger, 2005, 1, 1) == pytest.approx(400 / 340)
    assert robustness.ratio(ledger, 2005, 2, 5) == pytest.approx((400 + 340) / (100 + 100))


def test_the_plain_claim_compares_with_the_year_before(ledger: Ledger) -> None:
    (made,) = robustness.plain(ledger, 2007, 1)

    assert made is not None
    assert made.ratios[made.own] == pytest.approx(280 / 340)


def test_picked_claims_are_the_extremes_that_say_something_else(ledger: Ledger) -> None:
    made = [one.ratios[one.own] for one in robustness.picked(ledger, 2007, 1) if one is not None]
    usual = robustness.ratio(ledger, 2007, 1, 1)

    assert made
    assert all((one - 1) * (usual - 1) < 0 or abs(one - 1) >= 2 * abs(usual - 1) for one in made)


def test_a_rise_against_the_foot_of_the_hill_alone_is_undercut_by_what_news_compares(ledger: Ledger) -> None:
    (fall,) = robustness.plain(ledger, 2008, 1)
    rise = robustness.claim(ledger, 2008, 1, 8)

    assert fall is not None
    assert rise is not None
    assert robustness.undercut(rise).undercut > robustness.undercut(fall).undercut
