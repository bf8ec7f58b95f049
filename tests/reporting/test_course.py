"""A course of figures in the terminal and in SVG."""

from __future__ import annotations

from datetime import date
from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from onrecord.record import Jurisdiction, Measure, Period
from onrecord.record.course import Course, Step
from onrecord.reporting.course import BLOCKS, course_lines, course_rows, course_svg, sparkline

OHIO = Jurisdiction(id="state:39", name="Ohio", kind="state")
WELLS = Measure(id="wells", name="wells & <ponds>", kind="observation", unit="count")


def course(*values: float, source: str = "board", grain: str = "year") -> Course:
    steps = tuple(
        Step(Period.year(2000 + n), grain, value, source, "", date(2020, 1, 1))
        for n, value in enumerate(values)
    )
    return Course(WELLS, OHIO, "count", steps)


@given(st.lists(st.floats(-1e12, 1e12), min_size=1, max_size=200))
def test_bars_keep_the_order_of_the_values(values: list[float]) -> None:
    bars = sparkline(values, width=200)

    assert len(bars) == len(values)
    ranks = [BLOCKS.index(bar) for bar in bars]
    assert all(
        a <= b
        for (x, a) in zip(values, ranks, strict=True)
        for (y, b) in zip(values, ranks, strict=True)
        if x < y
    )


def test_long_courses_are_thinned() -> None:
    assert len(sparkline([float(n) for n in range(1000)], width=60)) <= 60


def test_rows_are_in_the_order_of_time() -> None:
    assert course_rows(course(3, 1))[0] == ("2000", 3, "board", "2020-01-01", "", "year")


def test_daily_figures_give_way_to_longer_ones() -> None:
    both = Course(WELLS, OHIO, "count", (*course(1, 2).steps, *course(5, grain="day").steps))

    assert [row[1] for row in course_rows(both, days=False)] == [1, 2]
    assert len(course_rows(both)) == 3
    assert len(course_rows(course(5, grain="day"), days=False)) == 1


def test_a_line_says_the_lowest_and_the_highest() -> None:
    assert course_lines(course(3, 1, 2)) == ["█▁▅  board (year): 1 to 3"]
    assert course_lines(course(3, 1)) == []


@given(st.lists(st.floats(-1e9, 1e9), max_size=20), st.text(max_size=20))
def test_the_drawing_is_whole_and_inert(values: list[float], source: str) -> None:
    drawn = ET.fromstring(course_svg(course(*values, source=source)))  # noqa: S314 - our own drawing

    assert {element.tag.rpartition("}")[2] for element in drawn.iter()} <= {
        "svg", "title", "text", "line", "polyline", "circle"
    }  # fmt: skip
