"""A claim among its neighbours in the record: other windows, baselines, sources, measures and places."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from checking.by_hand import CHICAGO, Check, days, exactly
from onrecord.checking.holdings import Holdings
from onrecord.checking.neighbours.kin import family
from onrecord.record import Period

if TYPE_CHECKING:
    from onrecord.checking import Finding, Robustness
    from onrecord.record import Record

NEW_YORK = "city:3651000"


def robustness(finding: Finding) -> Robustness:
    assert finding.robustness is not None
    return finding.robustness


def murders(check: Check, period: Period, baseline: Period, percent: float, way: str) -> Finding:
    return check(
        "change", "homicide", CHICAGO, period=period, baseline=baseline, value=exactly(percent, "percent"),
        direction=way, published=date(2018, 6, 1),
    )  # fmt: skip


def test_a_plain_comparison_with_the_year_before_holds_though_older_years_point_the_other_way(
    check: Check,
) -> None:
    finding = murders(check, Period.year(2017), Period.year(2016), 16, "down")
    found = robustness(finding)

    assert finding.verdict == "holds"
    assert found.reverse > found.tried / 2
    assert found.undercut < 0.5


def test_a_window_and_baseline_chosen_for_their_result_are_fragile(check: Check) -> None:
    window, baseline = days("2015-03-01", "2015-04-30"), days("2012-03-01", "2012-04-30")
    finding = check(
        "change", "homicide", CHICAGO, period=window, baseline=baseline, direction="down",
        value=exactly(24, "percent", 3), published=date(2016, 6, 1),
    )  # fmt: skip

    assert finding.verdict == "fragile"
    assert robustness(finding).undercut > 0.5
    assert finding.explanation.endswith("less than half of that change, or the reverse.")


def test_counts_add_up_and_shares_lie_between_0_and_1(check: Check) -> None:
    found = robustness(murders(check, Period.year(2017), Period.year(2016), 16, "down"))

    assert found.weaken + found.reverse <= found.tried
    assert 0 <= found.undercut <= 1
    assert 0 < found.robustness <= 1
    assert found.uniqueness >= (found.weaken + found.reverse) / found.tried - 1e-4


def test_the_weakest_is_weaker_than_the_strongest(check: Check) -> None:
    found = robustness(murders(check, Period.year(2017), Period.year(2016), 16, "down"))

    assert found.strongest is not None
    assert found.weakest is not None
    assert found.strongest.computed is not None
    assert found.weakest.computed is not None
    assert found.strongest.computed.number < found.weakest.computed.number


def test_days_are_moved_where_the_claim_cuts_a_month(check: Check) -> None:
    finding = murders(check, days("2017-01-01", "2017-08-13"), days("2016-01-01", "2016-08-13"), 1, "down")
    grid = robustness(finding).grid

    assert grid is not None
    assert grid.moves == "end"
    assert grid.ends[grid.column] == date(2017, 8, 13)
    assert (grid.ends[grid.column] - grid.ends[grid.column - 1]).days == 1


def test_nothing_after_publication_is_a_neighbour(check: Check) -> None:
    finding = check(
        "change", "homicide", CHICAGO, period=days("2017-01-01", "2017-03-31"),
        baseline=days("2016-01-01", "2016-03-31"), value=exactly(1, "percent"), direction="up",
        published=date(2017, 5, 10),
    )  # fmt: skip
    found = robustness(finding) if finding.robustness else None

    assert found is None or found.grid is None or max(found.grid.ends) <= date(2017, 4, 30)


def test_a_claim_with_the_wrong_direction_has_no_strength_to_lose(check: Check) -> None:
    finding = murders(check, Period.year(2017), Period.year(2016), 16, "up")

    assert finding.verdict == "contradicted"
    assert finding.robustness is None


@pytest.mark.parametrize("kind", ["level", "rank"])
def test_only_changes_and_comparisons_are_moved(check: Check, kind: str) -> None:
    finding = check(
        kind, "homicide", CHICAGO, period=Period.year(2014), value=exactly(400, "count", 60),
        direction="up",
    )  # fmt: skip

    assert (finding.chance, finding.robustness) == (None, None)


def test_a_rate_is_moved_as_counts_are(check: Check) -> None:
    finding = check(
        "change", "homicide_rate", NEW_YORK, period=Period.year(2014), baseline=Period.year(2004),
        value=exactly(44, "percent", 1), direction="down",
    )  # fmt: skip
    grid = robustness(finding).grid

    assert finding.verdict == "holds"
    assert grid is not None
    assert grid.changes[grid.row][grid.column] == pytest.approx(-44.1, abs=0.1)
    assert grid.baselines[grid.row] == "10 years before"


def test_kin_are_the_whole_the_parts_and_the_same_per_person(record: Record) -> None:
    catalogue = Holdings(record).catalogue
    kin = {measure.id for measure in family(catalogue.by_id["homicide"], catalogue)}

    assert {"violent_crime", "shooting_homicides", "homicide_rate"} <= kin
    assert {"homicide", "burglary", "population"}.isdisjoint(kin)
    assert "shooting_victims" in {m.id for m in family(catalogue.by_id["shooting_incidents"], catalogue)}


def test_the_same_claim_gives_the_same_bytes(check: Check) -> None:
    one, other = (murders(check, Period.year(2017), Period.year(2016), 16, "down") for _ in range(2))

    assert one.model_dump_json() == other.model_dump_json()
