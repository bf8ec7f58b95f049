"""The heat map: every cell with its figure, the claim's own framed, readable without colour, inert."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from onrecord.checking import HeatMap, Robustness
from onrecord.reporting import to_html
from onrecord.reporting.chart import CLAIMED, DARK, LIGHT
from onrecord.reporting.heat_map import caption, heat_map, in_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from onrecord.checking import Report

SVG = "{http://www.w3.org/2000/svg}"
FOUND = HeatMap(
    ends=(date(2024, 5, 31), date(2024, 6, 30)),
    baselines=("year before", "2 years before", "mean of 5 years before"),
    changes=((-4.4, -12.2), (3.6, -20.0), (None, 0.0)),
    row=0,
    column=1,
    moves="end",
)


def drawn(found: HeatMap = FOUND) -> etree._Element:
    return etree.fromstring(heat_map(found, "heat-1").encode())


def texts(root: etree._Element) -> list[str]:
    return ["".join(text.itertext()) for text in root.iter(f"{SVG}text")]


def fill_of(root: etree._Element, words: str) -> str | None:
    """The fill of the cell that says these words: the first box before them that is as large as a cell."""
    last = None
    for element in root.iter(f"{SVG}rect", f"{SVG}text"):
        if element.tag == f"{SVG}rect" and element.get("width") == "38":
            last = element.get("fill")
        if element.tag == f"{SVG}text" and element.text == words:
            return last
    raise AssertionError(words)


def test_every_cell_says_its_change_with_its_sign() -> None:
    said = texts(drawn())

    for words in ("−4", "−12", "+4", "−20", "·", "0", "year before", "May 31", "2024"):
        assert words in said


def test_strength_is_shown_by_shade_and_hatching_not_by_hue() -> None:
    root = drawn()

    assert fill_of(root, "−12") == DARK
    assert fill_of(root, "−20") == DARK
    assert fill_of(root, "−4") == LIGHT
    assert fill_of(root, "+4") == fill_of(root, "0") == "url(#heat-1-hatch)"


def test_the_claims_own_cell_is_framed_where_it_lies() -> None:
    (frame, _legend) = [e for e in drawn().iter(f"{SVG}rect") if e.get("stroke") == CLAIMED]
    own = next(e for e in drawn().iter(f"{SVG}text") if e.text == "−12")

    assert float(frame.get("x", 0)) < float(own.get("x", 0)) < float(frame.get("x", 0)) + 38
    assert float(frame.get("y", 0)) < float(own.get("y", 0)) < float(frame.get("y", 0)) + 20


def test_it_is_a_named_picture_that_says_in_words_what_it_shows() -> None:
    root = drawn()

    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == "heat-1-title heat-1-desc"
    assert root[0].text == caption(FOUND)
    assert root[1].text == in_words(FOUND)
    assert in_words(FOUND) == (
        "The claim: against the year before, to June 30, 2024. "
        "Against the year before: May 31, 2024 −4, June 30, 2024 −12. "
        "Against the 2 years before: May 31, 2024 +4, June 30, 2024 −20. "
        "Against the mean of 5 years before: June 30, 2024 0."
    )


def test_years_that_move_as_a_whole_are_headed_by_the_year() -> None:
    found = FOUND.model_copy(update={"ends": (date(2023, 12, 31), date(2024, 12, 31)), "moves": "window"})

    assert {"2023", "2024"} <= set(texts(drawn(found)))
    assert "Dec 31" not in texts(drawn(found))


def test_a_change_beyond_the_cell_is_cut() -> None:
    found = FOUND.model_copy(update={"changes": ((4000.0, -12.2), (3.6, -20.0), (None, 0.0))})

    assert "> +999" in texts(drawn(found))


def test_a_report_shows_the_map_of_a_claim_that_has_one(
    make_report: Callable[..., Report], report: Report
) -> None:
    tried = Robustness(tried=30, weaken=9, reverse=3, strongest=None, weakest=None, grid=FOUND)
    finding = report.findings[0].model_copy(update={"robustness": tried})
    page = to_html(make_report(findings=(finding,)))

    assert page.count('class="chart heat"') == 1
    assert heat_map(FOUND, "heat-1") in page
    assert caption(FOUND) in page


@pytest.mark.parametrize("hostile", ["<script>alert(1)</script>", '"><a href="x">', "&amp;\u0007"[:5]])
def test_text_in_it_is_inert(hostile: str) -> None:
    root = drawn(FOUND.model_copy(update={"baselines": (hostile, "b", "c")}))

    assert hostile in texts(root)
    assert not list(root.iter(f"{SVG}script", f"{SVG}a"))
