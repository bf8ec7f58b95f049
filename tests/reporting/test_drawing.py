"""What a chart shows of each kind of finding, and when there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from onrecord.checking import Computed
from onrecord.record import Period
from onrecord.reporting.drawing import NEAREST_TITLE, Drawing, drawing
from onrecord.reporting.naming import Names

if TYPE_CHECKING:
    from onrecord.checking import Finding, Report
    from onrecord.claims import Claim


def pair(report: Report, ident: str) -> tuple[Claim, Finding]:
    claim = next(claim for claim in report.claims if claim.id == ident)
    return claim, next(finding for finding in report.findings if finding.claim == ident)


def drawn(report: Report, ident: str, **changes: Any) -> Drawing | None:
    claim, finding = pair(report, ident)
    return drawing(claim, finding.model_copy(update=changes), Names(report))


def sure(found: Drawing | None) -> Drawing:
    assert found is not None
    return found


def test_months_of_two_years_stand_side_by_side(report: Report) -> None:
    found = sure(drawn(report, "c1"))

    assert not found.lying
    assert [bar.slot for bar in found.bars] == ["Jan", "Feb", "Mar", "Apr", "May", "Jun"] * 2
    assert {(bar.group, bar.shade) for bar in found.bars} == {
        ("baseline, January to June 2023", "light"), ("claimed period, January to June 2024", "dark"),
    }  # fmt: skip


def test_periods_that_do_not_match_keep_their_years(report: Report) -> None:
    _, finding = pair(report, "c1")
    found = sure(drawn(report, "c1", rows=finding.rows[:-1]))

    assert found.bars[0].slot == "Jan 2023"
    assert found.bars[-1].slot == "Jun 2024"


def test_a_few_bars_lie_under_their_own_words(report: Report) -> None:
    found = sure(drawn(report, "c3"))

    assert found.lying
    assert [bar.label for bar in found.bars] == [
        "baseline, 2019", "baseline, 2020", "baseline, 2021", "baseline, 2022", "claimed period, 2023",
    ]  # fmt: skip


def test_a_comparison_names_both_places(report: Report) -> None:
    found = sure(drawn(report, "c4"))

    assert [(bar.label, bar.text) for bar in found.bars] == [
        ("claimed period, Larkhaven, Ohio, 2023", "812"),
        ("compared with, Port Ellery, Ohio, 2023", "845"),
    ]
    assert "Larkhaven" not in found.title


def test_a_level_is_marked_with_the_claimed_figure(report: Report) -> None:
    found = sure(drawn(report, "c9"))

    assert found.claimed == (2e6, "claimed: about $2 million")
    assert found.bars[0].text == "$2,049,123"


def test_rows_that_add_up_to_a_level_are_shown_with_their_total(report: Report) -> None:
    claim, finding = pair(report, "c2")
    halves = [
        finding.rows[0] | {"period_start": "2023-01-01", "period_end": "2023-06-30", "value": 200.0},
        finding.rows[0] | {"period_start": "2023-07-01", "period_end": "2023-12-31", "value": 237.0},
    ]
    found = sure(drawing(claim, finding.model_copy(update={"rows": tuple(halves)}), Names(report)))

    assert [(bar.label, bar.value) for bar in found.bars][-1] == ("all together", 437)
    assert found.claimed == (433, "claimed: 433")


def test_a_change_has_no_line_for_its_percentage_among_counts(report: Report) -> None:
    assert sure(drawn(report, "c1")).claimed is None


def test_a_level_that_no_bar_answers_has_no_line(report: Report) -> None:
    assert drawn(report, "c2", computed=Computed(number=7.2, unit="rate_per_100k")) is None


def test_many_days_say_that_they_were_put_together(report: Report) -> None:
    found = sure(drawn(report, "c5"))

    assert found.title.endswith("by month")
    assert len(found.bars) == 12
    assert [bar.slot for bar in found.bars][:2] == ["Jan", "Feb"]


def test_nearest_figures_of_one_unit_are_drawn_open_and_named(report: Report) -> None:
    found = sure(drawn(report, "c7"))

    assert found.title == NEAREST_TITLE
    assert [bar.text for bar in found.bars] == ["1,204", "2,310"]
    assert {bar.shade for bar in found.bars} == {"open"}
    assert found.claimed is None


@pytest.mark.parametrize("claim", ["c6", "c8", "c10", "c11", "c12"])
def test_without_figures_there_is_no_chart(report: Report, claim: str) -> None:
    assert drawn(report, claim) is None


def test_one_nearest_figure_alone_needs_no_chart(report: Report) -> None:
    _, finding = pair(report, "c7")

    assert drawn(report, "c7", nearest=finding.nearest[:1]) is None


def test_the_words_of_a_chart_tell_all_that_it_shows(report: Report) -> None:
    assert sure(drawn(report, "c2")).words == "2023: 437; claimed: 433."


def test_a_published_change_alone_is_not_drawn_among_other_years(report: Report) -> None:
    row = {"part": "change", "value": -12.0, "unit": "percent", "measure": "robbery", "place": "city:3900001"}
    dated = row | {"period_start": "2024-01-01", "period_end": "2024-06-30", "source": "state"}

    assert drawn(report, "c1", rows=(dated,)) is None


def test_long_names_are_shortened(report: Report) -> None:
    _, finding = pair(report, "c4")
    rows = [row | {"place": f"{row['place']} {'very ' * 40}far"} for row in finding.rows]

    assert max(len(bar.label) for bar in sure(drawn(report, "c4", rows=tuple(rows))).bars) <= 56


def test_years_of_rows_are_named_as_years(report: Report) -> None:
    years = [Period.year(year) for year in range(2010, 2024)]
    rows = [
        {"part": "period", "period_start": str(p.start), "period_end": str(p.end), "value": 5.0, "place": "x"}
        for p in years
    ]

    assert [bar.slot for bar in sure(drawn(report, "c3", rows=tuple(rows))).bars] == [
        str(y) for y in range(2010, 2024)
    ]
