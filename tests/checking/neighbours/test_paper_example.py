"""The papers' first example: "adoptions went up 65 to 70 percent" under a mayor of New York.

The figures are those of the city's Administration for Children's Services by year, as compiled for a
repetition of the papers (https://github.com/arinik9/FactChecking). They give 66.1 percent where the mayor's
campaign had 66.5 (ABC News, 15 May 2007), and 17.4 from 1994 to 2001, which FactCheck.org gives as 17.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from checking.by_hand import make_claim, said_by
from onrecord.checking import Finding, check_claims
from onrecord.checking.holdings import Holdings
from onrecord.checking.neighbours.ledger import Ledger
from onrecord.checking.neighbours.surface import Surface, surface
from onrecord.claims import Value
from onrecord.record import Period, Record

if TYPE_CHECKING:
    from collections.abc import Iterator

NEW_YORK = "city:3651000"
DEBATE = date(2007, 5, 3)
SIX_YEARS = Period.hull([Period.year(1996), Period.year(2001)])
SIX_BEFORE = Period.hull([Period.year(1990), Period.year(1995)])


@pytest.fixture(scope="module")
def adoptions() -> Iterator[Record]:
    with Record.open(Path(__file__).parent / "adoptions") as opened:
        yield opened


@pytest.fixture
def around(adoptions: Record) -> Surface:
    (series,) = Holdings(adoptions).series("adoptions", NEW_YORK)
    ledger = Ledger.of(series)
    assert ledger is not None
    found = surface(ledger, SIX_YEARS, SIX_BEFORE, DEBATE)
    assert found is not None
    return found


def claimed(adoptions: Record, period: Period, baseline: Period, low: float, high: float) -> Finding:
    value = Value(number=(low + high) / 2, unit="percent", low=low, high=high)
    claim = make_claim(
        "change", "adoptions", NEW_YORK, period=period, baseline=baseline, value=value, direction="up"
    )
    return check_claims([claim], [said_by("Ann Doe")], DEBATE, adoptions)[0]


def change(found: Surface, first: int, last: int, back: int) -> float:
    row = next(at for at, one in enumerate(found.baselines) if one.years == back)
    start, end = first - int(found.starts[0]), last - int(found.ends[0])
    return float(100 * (found.ratios[row, start, end] - 1))


def test_the_claim_is_true_of_six_years_and_does_not_survive_its_neighbours(adoptions: Record) -> None:
    finding = claimed(adoptions, SIX_YEARS, SIX_BEFORE, 65, 70)

    assert finding.computed is not None
    assert finding.computed.number == pytest.approx(66.13, abs=0.01)
    assert finding.verdict == "fragile"
    assert "most neighbouring windows" in finding.explanation


def test_start_against_end_of_the_term_is_a_neighbour_and_gives_17_percent(around: Surface) -> None:
    assert change(around, 2001, 2001, 7) == pytest.approx(17.4, abs=0.1)


def test_the_last_years_alone_point_the_other_way(around: Surface) -> None:
    assert change(around, 2001, 2001, 1) == pytest.approx(-13.8, abs=0.1)
    assert change(around, 2000, 2001, 2) < 0


def test_the_papers_measures_call_it_overstated_and_rare(adoptions: Record) -> None:
    found = claimed(adoptions, SIX_YEARS, SIX_BEFORE, 65, 70).robustness

    assert found is not None
    assert found.fairness < 0
    assert found.robustness < 1
    assert found.uniqueness > 0.5
    assert found.weaken + found.reverse > found.tried / 2


def test_a_rise_that_all_neighbours_share_is_not_fragile(adoptions: Record) -> None:
    finding = claimed(adoptions, Period.year(1993), Period.year(1992), 35, 37)

    assert finding.verdict == "holds"
    assert finding.robustness is not None
    assert finding.robustness.undercut < 0.5


def test_the_map_has_the_claim_at_its_place(adoptions: Record, around: Surface) -> None:
    found = claimed(adoptions, SIX_YEARS, SIX_BEFORE, 65, 70).robustness
    assert found is not None
    assert found.grid is not None
    grid = found.grid

    assert grid.changes[grid.row][grid.column] == pytest.approx(66.1)
    assert grid.ends[grid.column] == date(2001, 12, 31)
    assert grid.baselines[grid.row] == "6 years before"
    assert grid.moves == "window"
    assert len(grid.changes) == len(grid.baselines)
    assert {len(row) for row in grid.changes} == {len(grid.ends)}
    assert np.isfinite(around.ratios).sum() - 1 == found.tried
