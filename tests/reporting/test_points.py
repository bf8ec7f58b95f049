"""Which rows one chart shows: one series for each part, nothing counted twice, not too many bars."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.record import Period
from onrecord.reporting.points import MOST_POINTS, fewer, points


def row(part: str, start: str, end: str, value: Any = 1.0, **more: Any) -> dict[str, Any]:
    common = {"measure": "robbery", "place": "city:1", "source": "police", "unit": "count"}
    return {"part": part, "period_start": start, "period_end": end, "value": value} | common | more


def days(part: str, first: date, count: int, value: float = 1.0, **more: Any) -> list[dict[str, Any]]:
    stretch = (first + timedelta(days=day) for day in range(count))
    return [row(part, str(day), str(day), value, **more) for day in stretch]


def test_the_baseline_comes_before_the_period() -> None:
    found = points([row("period", "2024-01-01", "2024-12-31"), row("baseline", "2023-01-01", "2023-12-31")])

    assert [point.part for point in found] == ["baseline", "period"]


def test_points_of_a_part_are_in_order_of_time() -> None:
    found = points([row("period", "2024-02-01", "2024-02-29"), row("period", "2024-01-01", "2024-01-31")])

    assert [point.period for point in found] == [Period.month(2024, 1), Period.month(2024, 2)]


def test_rows_of_other_sources_and_measures_answer_other_readings() -> None:
    found = points([
        row("period", "2024-01-01", "2024-01-31", 10.0),
        row("period", "2024-02-01", "2024-02-29", 20.0, source="state"),
        row("period", "2024-02-01", "2024-02-29", 30.0, measure="burglary"),
    ])  # fmt: skip

    assert [point.value for point in found] == [10.0]


def test_a_place_that_another_source_counts_is_still_compared() -> None:
    found = points([
        row("period", "2024-01-01", "2024-12-31", 10.0),
        row("versus", "2024-01-01", "2024-12-31", 20.0, source="state", place="city:2"),
    ])  # fmt: skip

    assert [point.value for point in found] == [10.0, 20.0]


def test_of_rows_that_overlap_in_time_one_stays() -> None:
    found = points([
        row("period", "2024-01-01", "2024-06-30", 100.0),
        row("period", "2024-03-01", "2024-03-31", 20.0),
        row("period", "2024-07-01", "2024-12-31", 90.0),
    ])  # fmt: skip

    assert [point.value for point in found] == [100.0, 90.0]


def test_a_percentage_is_not_drawn_beside_counts() -> None:
    found = points(
        [row("period", "2024-01-01", "2024-12-31"), row("change", "2024-01-01", "2024-12-31", unit="percent")]
    )

    assert [point.part for point in found] == ["period"]


@pytest.mark.parametrize(
    "broken",
    [{"value": None}, {"value": "12"}, {"value": True}, {"value": float("nan")}, {"value": float("inf")},
     {"period_start": "soon"}, {"unit": "bushels"}],
)  # fmt: skip
def test_a_row_without_days_a_number_or_a_known_unit_cannot_be_drawn(broken: dict[str, Any]) -> None:
    assert points([row("period", "2024-01-01", "2024-12-31") | broken]) == []


def test_a_row_without_a_unit_is_a_count() -> None:
    assert points([row("period", "2024-01-01", "2024-12-31", unit=None)])[0].unit == "count"


def test_few_points_stay_as_they_are() -> None:
    found = points(days("period", date(2024, 1, 1), MOST_POINTS))

    assert fewer(found) == (found, "")


def test_many_days_are_added_up_by_month() -> None:
    shown, how = fewer(points(days("period", date(2024, 1, 1), 100)))

    assert how == "by month"
    assert [point.value for point in shown] == [31, 29, 31, 9]
    assert shown[-1].period == Period(start=date(2024, 4, 1), end=date(2024, 4, 9))


def test_many_months_are_added_up_by_year() -> None:
    months = [
        row("period", f"{y}-{m:02}-01", f"{y}-{m:02}-28", 2.0)
        for y in range(2000, 2010)
        for m in range(1, 13)
    ]
    shown, how = fewer(points(months))

    assert how == "by year"
    assert [point.value for point in shown] == [24.0] * 10


def test_rates_are_averaged_and_never_added_up() -> None:
    shown, how = fewer(points(days("period", date(2024, 1, 1), 70, value=5.0, unit="rate_per_100k")))

    assert how == "by month, on average"
    assert {point.value for point in shown} == {5.0}


@given(st.integers(0, 1200), st.integers(1, 40))
def test_a_total_is_the_same_before_and_after(count: int, value: int) -> None:
    found = points(days("period", date(2021, 5, 17), count, float(value)))
    shown, _ = fewer(found)

    assert len(shown) <= MOST_POINTS
    assert sum(point.value for point in shown) == pytest.approx(count * value)
