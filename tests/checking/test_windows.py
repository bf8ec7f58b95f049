"""A window is answered by rows that tile it exactly, or not at all."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from onrecord.checking.holdings import Observation, Series
from onrecord.checking.windows import combined, ends_near, window
from onrecord.record import Period


def series(*rows: tuple[Period, float], grain: str = "month") -> Series:
    observed = tuple(Observation(row=n, period=p, value=v) for n, (p, v) in enumerate(rows))
    return Series("homicide", "city:1", "Police", "source", "", grain, observed)


def months(year: int, *values: float) -> list[tuple[Period, float]]:
    return [(Period.month(year, n), value) for n, value in enumerate(values, start=1)]


def period(start: str, end: str) -> Period:
    return Period(start=date.fromisoformat(start), end=date.fromisoformat(end))


HALF = period("2017-01-01", "2017-06-30")


def test_months_that_fill_a_half_year_are_added_up() -> None:
    found = window(series(*months(2017, 1, 2, 3, 4, 5, 6, 7)), HALF, additive=True)

    assert found is not None
    assert found.value == 21
    assert len(found.rows) == 6


def test_a_missing_month_is_not_bridged() -> None:
    rows = months(2017, 1, 2, 3, 4, 5, 6)
    del rows[2]

    assert window(series(*rows), HALF, additive=True) is None


def test_a_window_that_ends_inside_a_month_is_not_answered() -> None:
    assert window(series(*months(2017, 1, 2)), period("2017-01-01", "2017-02-15"), additive=True) is None


def test_a_row_for_exactly_the_period_answers_whatever_its_grain() -> None:
    found = window(series((HALF, 92), grain="half"), HALF, additive=True)

    assert found is not None
    assert found.value == 92


def test_counts_to_date_are_never_added_up() -> None:
    rows = [(period("2017-01-01", "2017-03-31"), 3.0), (period("2017-04-01", "2017-06-30"), 4.0)]

    assert window(series(*rows, grain="span"), HALF, additive=True) is None


def test_a_population_is_that_of_the_year_that_covers_the_day() -> None:
    day = period("2017-08-16", "2017-08-16")
    found = window(series((Period.year(2017), 2_716_450), grain="year"), day, additive=False)

    assert found is not None
    assert found.value == 2_716_450


def test_homicides_of_a_year_do_not_answer_for_a_day_in_it() -> None:
    day = period("2017-08-16", "2017-08-16")

    assert window(series((Period.year(2017), 650), grain="year"), day, additive=True) is None


def test_a_calendar_year_names_the_fiscal_year_that_ends_in_it() -> None:
    fiscal = period("2016-10-01", "2017-09-30")
    found = window(series((fiscal, 2_019_194), grain="fiscal_year"), Period.year(2017), additive=True)

    assert found is not None
    assert found.period == fiscal


def test_the_ends_on_both_sides_of_mid_august() -> None:
    claimed = period("2017-01-01", "2017-08-16")
    before, after = ends_near(series(*months(2017, *[1.0] * 12)), claimed)

    assert before == period("2017-01-01", "2017-07-31")
    assert after == period("2017-01-01", "2017-08-31")


def test_an_end_more_than_a_month_away_is_not_beside_the_claim() -> None:
    before, after = ends_near(series(*months(2017, *[1.0] * 6)), period("2017-01-01", "2017-08-16"))

    assert (before, after) == (None, None)


@given(values=st.lists(st.integers(0, 9), min_size=1, max_size=60), data=st.data())
def test_any_run_of_days_is_the_sum_of_its_days(values: list[int], data: st.DataObject) -> None:
    first = date(2017, 1, 1)
    days = [(Period(start=d, end=d), float(v)) for n, v in enumerate(values) if (d := first + timedelta(n))]
    start = data.draw(st.integers(0, len(values) - 1))
    end = data.draw(st.integers(start, len(values) - 1))
    asked = Period(start=first + timedelta(start), end=first + timedelta(end))

    found = window(series(*days, grain="day"), asked, additive=True)

    assert found is not None
    assert found.value == sum(values[start : end + 1])


YEARS = series((Period.year(2015), 90), (Period.year(2016), 100), grain="year")
MONTHS = series(*months(2016, *[9.0] * 12), *months(2017, *[5.0] * 3))


def test_a_year_and_the_months_after_it_fill_a_window_together() -> None:
    found = combined([YEARS, MONTHS], period("2015-01-01", "2017-02-28"))

    assert [(w.series.grain, w.period) for w in found] == [
        ("year", period("2015-01-01", "2016-12-31")),
        ("month", period("2017-01-01", "2017-02-28")),
    ]
    assert sum(w.value for w in found) == 200


def test_the_fewest_rows_fill_it() -> None:
    found = combined([MONTHS, YEARS], Period.year(2016))

    assert [(w.series.grain, len(w.rows)) for w in found] == [("year", 1)]


def test_a_year_is_no_part_of_a_window_that_starts_inside_it() -> None:
    assert combined([YEARS, MONTHS], period("2015-07-01", "2016-12-31")) == ()


def test_spans_are_never_a_part() -> None:
    spans = series((period("2016-01-01", "2016-06-30"), 50), grain="span")

    assert combined([spans, series(*months(2016, *[9.0] * 12)[6:])], Period.year(2016)) == ()


@given(cuts=st.sets(st.integers(1, 47), max_size=12), data=st.data())
def test_what_fills_a_window_together_is_a_tiling_of_it(cuts: set[int], data: st.DataObject) -> None:
    """Months of four years, in runs of one grain or the other, give each window its own sum."""
    every = [(Period.month(2014 + n // 12, n % 12 + 1), float(n)) for n in range(48)]
    fine = series(*(one for n, one in enumerate(every) if n not in cuts), grain="month")
    coarse = series(*(one for n, one in enumerate(every) if n in cuts), grain="quarter")
    first = data.draw(st.integers(0, 47))
    last = data.draw(st.integers(first, 47))
    asked = Period(start=every[first][0].start, end=every[last][0].end)

    found = combined([fine, coarse], asked)

    assert asked.tiled_by(w.period for w in found)
    assert sum(w.value for w in found) == sum(value for _, value in every[first : last + 1])
