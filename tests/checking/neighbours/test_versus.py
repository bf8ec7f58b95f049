"""A comparison among its neighbours: the same places in other windows and years, and per person."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checking.by_hand import CHICAGO, Check, exactly
from onrecord.record import Period

if TYPE_CHECKING:
    from onrecord.checking import Finding, Robustness
    from onrecord.claims import Value
    from onrecord.record import Record

NEW_YORK, HOUSTON = "city:3651000", "city:4835000"
MARSHALL = "marshall_2016"


def compared(check: Check, year: int, other: str, value: Value | None) -> Finding:
    period = Period.year(year)
    return check("comparison", "homicide", CHICAGO, versus=other, period=period, value=value, direction="up")


def robustness(finding: Finding) -> Robustness:
    assert finding.robustness is not None
    return finding.robustness


def test_other_years_of_the_same_places_are_neighbours(check: Check, record: Record) -> None:
    found = robustness(compared(check, 2012, HOUSTON, None))
    rows = record.sql(
        "SELECT year(period_start), place, value FROM observations "
        "WHERE measure = 'homicide' AND grain = 'year' "
        f"AND source = '{MARSHALL}' AND place IN ('{CHICAGO}', '{HOUSTON}')"
    ).rows
    counts = {(int(str(year)), str(place)): float(str(value)) for year, place, value in rows}

    assert found.strongest is not None
    assert found.strongest.computed is not None
    assert found.strongest.period is not None
    assert found.strongest.baseline is None
    if found.strongest.measure == "homicide" and found.strongest.period.days < 367:
        year = found.strongest.period.start.year
        ratio = counts[year, CHICAGO] / counts[year, HOUSTON]
        assert found.strongest.computed.number == pytest.approx(100 * (ratio - 1), abs=0.01)


def test_per_person_is_a_neighbour_that_may_be_the_strongest(check: Check) -> None:
    found = robustness(compared(check, 2014, NEW_YORK, exactly(1.25, "ratio", 0.1)))

    assert found.strongest is not None
    assert found.strongest.measure == "homicide_rate"
    assert found.weakest is not None
    assert found.weakest.measure == "violent_crime"


def test_a_comparison_keeps_its_verdict_however_its_neighbours_fare(check: Check) -> None:
    finding = compared(check, 2014, NEW_YORK, None)

    assert finding.verdict == "holds"
    assert robustness(finding).grid is None


def test_the_wrong_way_round_has_no_strength_to_lose(check: Check) -> None:
    finding = check(
        "comparison", "homicide", HOUSTON, versus=CHICAGO, period=Period.year(2014), direction="up"
    )

    assert finding.verdict == "contradicted"
    assert finding.robustness is None
