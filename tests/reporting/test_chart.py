"""Charts as SVG: named, inert, the same each time, made without the network."""

from __future__ import annotations

import re
from importlib.resources import files
from typing import TYPE_CHECKING

import pytest
import vl_convert
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from onrecord.reporting import chart as charts
from onrecord.reporting.chart import chart
from onrecord.reporting.cleaning import one_line
from onrecord.reporting.drawing import Bar, Drawing, drawing
from onrecord.reporting.naming import Names

if TYPE_CHECKING:
    from onrecord.checking import Report

TAGS = {"svg", "title", "desc", "g", "path", "rect", "line", "text", "tspan"}
SVG = "{http://www.w3.org/2000/svg}"


def bar(label: str, value: float, **more: str) -> Bar:
    return Bar(
        label=label,
        slot=more.get("slot", label),
        group=more.get("group", ""),
        shade="dark",
        value=value,
        text=f"{value:g}",
    )


def parse(svg: str) -> etree._Element:
    return etree.fromstring(svg.encode())


def texts(svg: str) -> list[str]:
    return ["".join(text.itertext()) for text in parse(svg).iter(f"{SVG}text")]


def assert_inert(svg: str) -> None:
    for element in parse(svg).iter():
        assert element.tag.removeprefix(SVG) in TAGS
        assert not [
            name
            for name in element.attrib
            if name.startswith("on") or name.endswith("href") or name == "style"
        ]


@pytest.mark.parametrize("place", [0, 1, 2, 3, 4, 6, 8])
def test_every_chart_of_a_report_is_a_named_inert_picture(report: Report, place: int) -> None:
    drawn = drawing(report.claims[place], report.findings[place], Names(report))
    assert drawn is not None
    svg = chart(drawn, "chart-1")
    root = parse(svg)

    assert_inert(svg)
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == "chart-1-title chart-1-desc"
    assert [(e.get("id"), e.text) for e in (root[0], root[1])] == [
        ("chart-1-title", drawn.title), ("chart-1-desc", drawn.words),
    ]  # fmt: skip


def test_lying_bars_carry_their_words_and_figures() -> None:
    drawn = Drawing("t", (bar("baseline, 2023", 41), bar("claimed period, 2024", -37)), lying=True)

    assert set(texts(chart(drawn, "c"))) == {"baseline, 2023", "41", "claimed period, 2024", "-37"}


def test_the_claimed_figure_is_a_named_line() -> None:
    drawn = Drawing("t", (bar("2024", 437),), lying=True, claimed=(433, "claimed: 433"))
    svg = chart(drawn, "c")

    assert "claimed: 433" in texts(svg)
    assert f'stroke="{charts.CLAIMED}"' in svg


def test_standing_bars_have_a_legend_where_there_are_two_groups() -> None:
    bars = [
        bar(f"{group} {slot}", 5, slot=str(slot), group=group)
        for group in ("before", "after")
        for slot in range(6)
    ]

    assert {"before", "after"} <= set(texts(chart(Drawing("t", tuple(bars), lying=False), "c")))


def test_bars_of_two_groups_share_a_slot() -> None:
    months = ("March", "April", "May")
    bars = [bar(month, 5, group=group) for group in ("before", "after") for month in months]

    assert texts(chart(Drawing("t", tuple(bars), lying=False), "c")).count("March") == 1


def test_the_same_drawing_gives_the_same_bytes() -> None:
    drawn = Drawing("t", (bar("2023", 41), bar("2024", 37)), lying=True)

    assert chart(drawn, "c") == chart(drawn, "c")


@pytest.mark.parametrize("values", [(0, 0), (-5, -3), (-5, 5), (1e12, 1), (1e-9, 2e-9)])
@pytest.mark.parametrize("lying", [True, False])
def test_any_values_can_be_drawn(values: tuple[float, float], *, lying: bool) -> None:
    svg = chart(Drawing("t", tuple(bar(str(n), v) for n, v in enumerate(values)), lying=lying), "c")

    assert "NaN" not in svg
    assert "Infinity" not in svg


def test_sixty_bars_fit_the_width() -> None:
    bars = [bar(f"day {n}", n, slot=f"January {n}, 2024") for n in range(60)]
    root = parse(chart(Drawing("t", tuple(bars), lying=False), "c"))

    assert root.get("width") == str(charts.WIDTH)


def test_the_converter_may_fetch_nothing() -> None:
    spec = {"data": {"url": "http://127.0.0.1:9/rows.json"}, "mark": "bar", "encoding": {}}

    with pytest.raises(ValueError, match="not allowed"):
        vl_convert.vegalite_to_svg(spec, allowed_base_urls=[])


@pytest.mark.parametrize(
    "words",
    [
        "</text><script>alert(1)</script>",
        '"/><image href="x" onerror="y"/>',
        "&amp;lt;b&gt;",
        "if",
        "]]>",
    ],
)
def test_words_in_a_chart_stay_words(words: str) -> None:
    drawn = Drawing(words, (bar(words, 5), bar("other", 6)), lying=True, claimed=(5, words))
    svg = chart(drawn, "c")
    bars = [bar(words, 5, slot=f"{words}{n}", group=words + "ab"[n % 2]) for n in range(9)]

    assert_inert(svg)
    assert texts(svg).count(words) == 2
    assert words + "b" in texts(chart(Drawing(words, tuple(bars), lying=False), "c"))


def test_a_long_label_is_never_cut_inside_a_character() -> None:
    bars = [bar(f"{number} " + "\U00017000" * 30, 5, slot="\U00017000" * number) for number in range(1, 10)]

    assert_inert(chart(Drawing("t", tuple(bars), lying=False), "c"))
    assert_inert(chart(Drawing("t", tuple(bars[:2]), lying=True), "c"))


@settings(max_examples=12, deadline=None)
@given(st.text(max_size=40).map(one_line))
def test_any_words_make_a_sound_picture(words: str) -> None:
    lying = Drawing(words, (bar(words, 5), bar("other", 6)), lying=True, claimed=(5, words))
    standing = Drawing(
        words, tuple(bar(words, 5, slot=f"{words}{n}", group=words) for n in range(9)), lying=False
    )

    assert_inert(chart(lying, "c"))
    assert_inert(chart(standing, "c"))


def test_the_style_sheet_knows_every_colour_of_a_chart() -> None:
    style = (files("onrecord.reporting") / "templates" / "report.css").read_text(encoding="utf-8")
    named = set(re.findall(r'\[(?:fill|stroke)="(#[0-9a-f]{6})"\]', style))

    assert named == {charts.DARK, charts.LIGHT, charts.OPEN, charts.TEXT, charts.GRID, charts.CLAIMED}
