"""The chart of a figure among the same days of other years."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from onrecord.checking import Years, YearValue
from onrecord.claims import Value
from onrecord.record import Period
from onrecord.reporting.chart import chart
from onrecord.reporting.html import to_html
from onrecord.reporting.naming import Names
from onrecord.reporting.years import years_drawing

if TYPE_CHECKING:
    from onrecord.checking import Report
    from onrecord.claims import Claim
    from onrecord.reporting.drawing import Drawing

FIRST = 2018
VALUES = (50.0, 40.0, 60.0, 80.0)


def years(**changes: Any) -> Years:
    values = tuple(
        YearValue(period=Period.year(FIRST + number), value=value) for number, value in enumerate(VALUES)
    )
    given = {
        "measure": "robbery", "place": "city:3900001", "source": "lpd_monthly", "unit": "count",
        "period": Period.year(2021), "baseline": Period.year(2020), "values": values,
    }  # fmt: skip
    return Years.model_validate(given | changes)


def claim(report: Report, number: float, unit: Any, kind: Any = "change", direction: Any = "up") -> Claim:
    value = Value(number=number, unit=unit, low=None, high=None)
    return report.claims[0].model_copy(update={"kind": kind, "direction": direction, "value": value})


def drawn(report: Report, of: Claim, **changes: Any) -> Drawing:
    return years_drawing(of, years(**changes), Names(report), report.findings[0].sources)


def test_claimed_period_and_baseline_are_shaded_among_the_other_years(report: Report) -> None:
    found = drawn(report, claim(report, 33, "percent"))

    assert [(bar.slot, bar.group, bar.shade) for bar in found.bars] == [
        ("2018", "other years", "open"),
        ("2019", "other years", "open"),
        ("2020", "baseline", "light"),
        ("2021", "claimed period", "dark"),
    ]


@pytest.mark.parametrize(
    ("number", "unit", "direction", "line"),
    [
        (25, "percent", "up", 75.0),
        (25, "percent", "down", 45.0),
        (2, "ratio", "up", 120.0),
        (2, "ratio", "down", 30.0),
        (10, "count", "down", 50.0),
    ],
)
def test_a_claimed_change_is_marked_where_it_puts_the_figure(
    report: Report, number: float, unit: str, direction: str, line: float
) -> None:
    found = drawn(report, claim(report, number, unit, direction=direction))

    assert found.claimed is not None
    assert found.claimed[0] == pytest.approx(line)


def test_a_claimed_level_is_marked_at_its_own_height(report: Report) -> None:
    found = drawn(report, claim(report, 77, "count", kind="level", direction="none"))

    assert found.claimed is not None
    assert found.claimed[0] == 77


def test_a_rank_has_no_height_to_mark(report: Report) -> None:
    assert drawn(report, claim(report, 1, "other", kind="rank")).claimed is None


def test_a_change_against_something_else_than_a_year_shown_is_not_marked(report: Report) -> None:
    assert drawn(report, claim(report, 25, "percent"), baseline=Period.month(2020, 3)).claimed is None


def test_the_title_names_whose_figures_they_are_and_which_months(report: Report) -> None:
    half = Period.hull([Period.month(2021, 1), Period.month(2021, 6)])
    found = drawn(report, claim(report, 25, "percent"), period=half, baseline=half.shifted(-1))

    assert report.findings[0].sources[0].publisher in found.title or "lpd_monthly" in found.title
    assert found.title.endswith("January to June of each year")


def test_the_page_shows_the_course_with_the_claimed_line(report: Report) -> None:
    with_years = report.findings[0].model_copy(update={"years": years()})
    page = to_html(report.model_copy(update={"findings": (with_years, *report.findings[1:])}))

    assert "other years" in page
    assert "claimed: down 12 percent" in page


def test_the_claimed_line_lies_inside_the_picture(report: Report) -> None:
    far = drawn(report, claim(report, 900, "count", kind="level", direction="none"))

    assert "claimed: 900" in chart(far, "c")
