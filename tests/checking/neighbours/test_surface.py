"""The surface around a change: each neighbour is what a plain count over its rows gives."""

from __future__ import annotations

import math
from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checking.by_hand import days
from onrecord.checking.neighbours.heat import heat_map
from onrecord.checking.neighbours.ledger import Ledger, slot_of
from onrecord.checking.neighbours.surface import MEAN_OF, Surface, surface
from onrecord.record import Period

LATER = date(2026, 1, 1)


def years(values: dict[int, float]) -> Ledger:
    ledger = Ledger.by_slot("year", values)
    assert ledger is not None
    return ledger


def around(ledger: Ledger, window: Period, baseline: Period, latest: date = LATER) -> Surface:
    found = surface(ledger, window, baseline, latest)
    assert found is not None
    return found


EVEN = {year: float(year - 1980) for year in range(1990, 2021)}


@settings(max_examples=25)
@given(
    st.dictionaries(st.integers(2000, 2020), st.integers(1, 90), min_size=18),
    st.integers(2012, 2018),
    st.integers(1, 3),
)
def test_every_neighbour_is_the_ratio_of_two_windows_that_rows_tile(
    held: dict[int, int], last: int, length: int
) -> None:
    window = Period.hull([Period.year(last - length + 1), Period.year(last)])
    found = surface(years({y: float(v) for y, v in held.items()}), window, window.shifted(-length), LATER)
    if found is None:
        needed = range(last - 2 * length + 1, last + 1)
        assert not all(year in held for year in needed)
        return
    for cell in np.ndindex(found.ratios.shape):
        if found.baselines[cell[0]].years:
            now, then = found.periods(cell) if found.ends[cell[2]] >= found.starts[cell[1]] else (None, None)
            assert found.ratios[cell] == pytest.approx(_plainly(held, now, then), nan_ok=True)


def _plainly(held: dict[int, int], now: Period | None, then: Period | None) -> float:
    if now is None or then is None or then.end >= now.start:
        return math.nan
    sums = []
    for period in (now, then):
        values = [held.get(year) for year in range(period.start.year, period.end.year + 1)]
        if None in values:
            return math.nan
        sums.append(sum(value for value in values if value is not None))
    return sums[0] / sums[1]


def test_the_claim_lies_at_its_own_cell() -> None:
    found = around(years(EVEN), Period.year(2010), Period.year(2007))

    assert found.ratios[found.own] == pytest.approx(30 / 27)
    assert found.periods(found.own) == (Period.year(2010), Period.year(2007))


def test_the_mean_of_five_years_is_their_mean() -> None:
    found = around(years(EVEN), Period.year(2010), Period.year(2009))
    row = next(at for at, one in enumerate(found.baselines) if not one.years)

    assert found.ratios[row, found.own[1], found.own[2]] == pytest.approx(30 / 27)
    assert found.periods((row, *found.own[1:]))[1] == Period.hull([Period.year(2005), Period.year(2009)])
    assert MEAN_OF == 5


def test_a_baseline_of_other_length_is_scaled_to_the_window() -> None:
    baseline = Period.hull([Period.year(2000), Period.year(2002)])
    found = around(years(EVEN), Period.year(2010), baseline)

    assert found.baselines[found.own[0]].name == "as claimed"
    assert found.ratios[found.own] == pytest.approx(30 / 21)


def test_windows_after_the_day_of_publication_are_no_neighbours() -> None:
    found = around(years(EVEN), Period.year(2010), Period.year(2009), latest=date(2012, 6, 1))

    assert found.ends.max() == 2011


def test_a_series_without_the_claim_has_no_surface() -> None:
    assert surface(years(EVEN), Period.year(1990), Period.year(1989), LATER) is None
    assert (
        surface(years(EVEN), days("2010-01-01", "2010-07-31"), days("2009-01-01", "2009-07-31"), LATER)
        is None
    )


def test_a_baseline_that_does_not_lie_before_the_window_has_no_surface() -> None:
    assert surface(years(EVEN), Period.year(2010), Period.year(2012), LATER) is None
    assert surface(years(EVEN), Period.year(2010), Period.year(2010), LATER) is None


@pytest.mark.parametrize("first", [1, 9990])
def test_years_at_either_end_of_the_calendar_do_not_break_it(first: int) -> None:
    ledger = years({year: float(year) for year in range(first, first + 10)})
    window = Period.year(first + 9)
    found = around(ledger, window, window.shifted(-1), latest=date.max)

    assert heat_map(found).ends[-1] == window.end
    assert np.isfinite(found.ratios).sum() > 10


def test_months_move_by_the_month_and_years_back_stay_in_their_season() -> None:
    held = {slot: 1.0 + slot % 12 for slot in range(slot_of(date(2000, 1, 1), "month"), 24220)}
    ledger = Ledger.by_slot("month", held)
    assert ledger is not None
    found = around(ledger, days("2017-01-01", "2017-07-31"), days("2016-01-01", "2016-07-31"))

    assert np.nanmax(np.abs(found.ratios - 1)) == pytest.approx(0)
    assert np.isfinite(found.ratios).sum() > 1000


def test_near_and_natural_neighbours_are_the_sensible_ones() -> None:
    held = dict.fromkeys(range(slot_of(date(2000, 1, 1), "month"), 24220), 5.0)
    ledger = Ledger.by_slot("month", held)
    assert ledger is not None
    found = around(ledger, days("2017-01-01", "2017-07-31"), days("2016-01-01", "2016-07-31"))
    row, start, end = found.own
    weight = found.sensibility

    assert weight.max() == weight[found.own]
    assert weight[row, start, end - 1] > weight[row, start, end - 3]
    assert weight[row, start, end - 1] > weight[row, start + 1, end]
    assert weight[row, start, end] > weight[row + 4, start, end] > weight[row + 5, start, end]
