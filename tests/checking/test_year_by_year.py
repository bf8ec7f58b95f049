"""A figure among the same days of other years: which years, in whose figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checking.by_hand import CHICAGO, days, exactly
from onrecord.record import Period

if TYPE_CHECKING:
    from checking.by_hand import Check
    from onrecord.checking import Years

OMAHA = "city:3137000"


def sure(years: Years | None) -> Years:
    assert years is not None
    return years


def test_a_yearly_figure_stands_among_ten_years_before_it(check: Check) -> None:
    found = sure(
        check("level", "robbery", OMAHA, value=exactly(700, "count"), period=Period.year(2015)).years
    )

    assert [one.period.start.year for one in found.values] == list(range(2005, 2016))
    assert (found.measure, found.place, found.unit) == ("robbery", OMAHA, "count")
    assert found.values[-1].period == found.period == Period.year(2015)


def test_the_last_year_is_the_computed_figure(check: Check) -> None:
    finding = check("level", "robbery", OMAHA, value=exactly(700, "count"), period=Period.year(2015))

    assert finding.computed is not None
    assert sure(finding.years).values[-1].value == finding.computed.number


def test_a_baseline_further_back_is_shown_too(check: Check) -> None:
    finding = check(
        "change", "robbery", OMAHA, value=exactly(20, "percent"), direction="up",
        period=Period.year(2015), baseline=Period.year(1995),
    )  # fmt: skip

    years = sure(finding.years)
    assert years.values[0].period == years.baseline == Period.year(1995)


def test_part_of_a_year_stands_among_the_same_months(check: Check) -> None:
    half = days("2019-01-01", "2019-06-30")
    finding = check(
        "change", "robbery", CHICAGO, value=exactly(5, "percent"), direction="down",
        period=half, baseline=half.shifted(-1), published=None,
    )  # fmt: skip

    assert finding.years is None or {
        (one.period.start.month, one.period.end.month) for one in finding.years.values
    } == {(1, 6)}


def test_where_the_figures_own_source_has_too_few_years_another_shows_the_course(check: Check) -> None:
    finding = check("level", "homicide", CHICAGO, value=exactly(650, "count"), period=Period.year(2017))

    years = sure(finding.years)
    assert finding.computed is not None
    assert finding.computed.number == 650
    assert len(years.values) == 11
    assert years.source in {source.id for source in finding.sources}


@pytest.mark.parametrize("period", [days("2017-01-01", "2017-08-13"), Period.year(2030)])
def test_days_and_years_without_figures_have_no_course(check: Check, period: Period) -> None:
    assert check("level", "homicide", CHICAGO, value=exactly(433, "count"), period=period).years is None
