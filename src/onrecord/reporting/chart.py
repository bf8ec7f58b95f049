"""A drawing as SVG, made by Vega-Lite in vl-convert: no browser, no network, the same input the same bytes.

The specification is a plain dictionary: to import Altair for it would cost a first report half a second.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.reporting.drawing import Bar, Drawing, Shade

WIDTH = 360
# Colours that keep their order in grey print; the page's style sheet names them too, to change them at night.
DARK, LIGHT, OPEN, TEXT, GRID, CLAIMED = "#1b4965", "#bcd8ea", "#ffffff", "#22272e", "#d5dbe1", "#a3241c"
_SHADES = {"dark": DARK, "light": LIGHT, "open": OPEN}
FONT = "Helvetica, Arial, Liberation Sans, sans-serif"
_BAND = 44
_HEIGHT = 170
_LEGEND_LINE = 18
_LEFT = 44
_LETTER, _LEAST_ROOM = 7.0, 0.3
"""Width of a bold letter, and the room for figures at least."""
_MOST_LEVEL_LABELS = 8
# Figures above standing bars fit up to so many bars and characters.
_MOST_NUMBERED, _LONGEST_NUMBER = 14, 5
_SHORT_NUMBERS_FROM = 10_000

_TWO_UNITS = expression("[^\\u0000-\\uffff]")
"""Characters that UTF-16 writes as a pair."""

Spec = dict[str, Any]

_CLAIMED_RULE: Spec = {"type": "rule", "stroke": CLAIMED, "strokeWidth": 2, "strokeDash": [6, 3]}


def chart(drawing: Drawing, ident: str) -> str:
    """The drawing as an SVG element with a title and a description; ``ident`` makes its ids unique on a page.

    The text in it is inert: every character of the data is escaped, and nothing in it is a link or a script.
    """
    import vl_convert

    spec = _lying(drawing) if drawing.lying else _standing(drawing)
    # No address is allowed, so that no specification can fetch anything.
    svg = vl_convert.vegalite_to_svg(spec, vl_version="6.4", allowed_base_urls=[])
    _, _, inside = svg.partition(">")
    height = int(spec["height"] + spec["padding"]["top"] + spec["padding"]["bottom"])
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="chart" role="img" viewBox="0 0 {WIDTH} {height}" '
        f'width="{WIDTH}" height="{height}" aria-labelledby="{ident}-title {ident}-desc">'
        f'<title id="{ident}-title">{escape(drawing.title)}</title>'
        f'<desc id="{ident}-desc">{escape(drawing.words)}</desc>{_legend(drawing)}{inside}'
    )


def _groups(drawing: Drawing) -> dict[str, Shade]:
    """The groups that standing bars are told apart by, with their shades; none where there is only one."""
    groups = {bar.group: bar.shade for bar in drawing.bars}
    return groups if len(groups) > 1 and not drawing.lying else {}


def _legend(drawing: Drawing) -> str:
    """The groups' names above the plot: ours to draw, as Vega takes names in a scale into expressions."""
    return "".join(
        f'<rect x="{_LEFT}" y="{_LEGEND_LINE * place + 3}" width="11" height="11" fill="{_SHADES[shade]}" '
        f'stroke="{DARK}"/><text x="{_LEFT + 17}" y="{_LEGEND_LINE * place + 13}" font-family="{FONT}" '
        f'font-size="11" fill="{TEXT}">{escape(group)}</text>'
        for place, (group, shade) in enumerate(_groups(drawing).items())
    )


def _spec(data: list[Spec], padding: Spec, height: int, layer: list[Spec]) -> Spec:
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v6.json",
        "data": {"values": data},
        "width": WIDTH - padding["left"] - padding["right"],
        "height": height,
        "padding": padding,
        "autosize": "none",
        "background": None,
        "layer": layer,
        "config": {
            "aria": False,
            "font": FONT,
            "view": {"stroke": None},
            "text": {"font": FONT, "fontSize": 12, "fill": TEXT},
            "axis": {
                "labelColor": TEXT,
                "labelFontSize": 11,
                "gridColor": GRID,
                "domain": False,
                "ticks": False,
            },
        },
    }


def _fill() -> Spec:
    """Colour by shade."""
    scale = {"domain": [*_SHADES], "range": [*_SHADES.values()]}
    return {"field": "shade", "type": "nominal", "scale": scale, "legend": None}


def _domain(drawing: Drawing, room: float) -> list[float]:
    """The scale from zero to the furthest value, with room for the figure written at a bar's end."""
    values = [bar.value for bar in drawing.bars] + ([drawing.claimed[0]] if drawing.claimed else [])
    low, high = min(0.0, *values), max(0.0, *values)
    if low == high:
        return [0.0, 1.0]
    span = (high - low) * room
    return [low - span if low < 0 else 0.0, high + span if high > 0 else 0.0]


def _room(drawing: Drawing) -> float:
    """The part of the bars' span that the longest figure at a bar's end takes, on each side that has bars."""
    sides = 2 if min(bar.value for bar in drawing.bars) < 0 < max(bar.value for bar in drawing.bars) else 1
    share = max(len(bar.text) for bar in drawing.bars) * _LETTER / WIDTH
    return max(_LEAST_ROOM, share / max(_LEAST_ROOM, 1 - sides * share))


def _lying(drawing: Drawing) -> Spec:
    """Few bars, each lying under its own words, its figure at its end."""
    data = [_datum(place, bar) for place, bar in enumerate(drawing.bars)]
    y = {"field": "place", "type": "ordinal", "axis": None, "scale": {"padding": 0}}
    scale = {"domain": _domain(drawing, _room(drawing)), "nice": False, "zero": False}
    x = {"field": "value", "type": "quantitative", "axis": None, "scale": scale}
    dashes = {"strokeDash": [4, 3]} if drawing.bars[0].shade == "open" else {}
    bars = {
        "mark": {"type": "bar", "height": 17, "yOffset": 9, "stroke": DARK, "strokeWidth": 1, **dashes},
        "encoding": {"y": y, "x": x, "fill": _fill()},
    }
    label = {"type": "text", "align": "left", "x": 0, "yOffset": -10, "limit": WIDTH - 4}
    layer = [
        bars,
        {"mark": label, "encoding": {"y": y, "text": {"field": "label", "type": "nominal"}}},
        _figures("value >= 0", "left", 5, x, y),
        _figures("value < 0", "right", -5, x, y),
    ]
    if drawing.claimed is not None:
        layer += _claimed_rule(drawing.claimed, scale)
    padding = {"left": 2, "right": 2, "top": 22 if drawing.claimed else 2, "bottom": 4}
    return _spec(data, padding, _BAND * len(data), layer)


def _datum(place: int, bar: Bar) -> Spec:
    return {
        "place": place, "label": _plane(bar.label), "slot": _plane(bar.slot), "group": bar.group,
        "shade": bar.shade, "value": bar.value, "text": bar.text,
    }  # fmt: skip


def _plane(words: str) -> str:
    """The words with a box for every character that Vega, which cuts long labels, could cut in half."""
    return _TWO_UNITS.sub("□", words)


def _figures(which: str, align: str, offset: int, x: Spec, y: Spec) -> Spec:
    mark = {"type": "text", "align": align, "dx": offset, "yOffset": 9, "fontWeight": "bold"}
    return {
        "transform": [{"filter": f"datum.{which}"}],
        "mark": mark,
        "encoding": {"y": y, "x": x, "text": {"field": "text", "type": "nominal"}},
    }


def _claimed_rule(claimed: tuple[float, str], scale: Spec) -> list[Spec]:
    value, words = claimed
    low, high = scale["domain"]
    right = value - low > (high - low) / 2
    x = {"field": "claimed", "type": "quantitative", "axis": None, "scale": scale}
    data = {"values": [{"claimed": value, "words": words}]}
    text = {
        "type": "text",
        "align": "right" if right else "left",
        "y": -10,
        "dx": 4 if right else -4,
        "fill": CLAIMED,
    }
    return [
        {
            "data": data,
            "mark": _CLAIMED_RULE | {"stroke": OPEN, "strokeWidth": 6, "strokeDash": []},
            "encoding": {"x": x},
        },
        {"data": data, "mark": _CLAIMED_RULE, "encoding": {"x": x}},
        {"data": data, "mark": text, "encoding": {"x": x, "text": {"field": "words", "type": "nominal"}}},
    ]


def _standing(drawing: Drawing) -> Spec:
    """Many bars standing side by side over time; those of two parts in one slot where the slots agree."""
    data = [_datum(place, bar) for place, bar in enumerate(drawing.bars)]
    slots = {bar.slot for bar in drawing.bars}
    level = len(slots) <= _MOST_LEVEL_LABELS
    encoding: Spec = {"x": _time(level=level), "y": _amount(drawing)}
    if len(slots) < len(data):
        encoding["xOffset"] = {"field": "group", "sort": None}
    bars = {"type": "bar", "stroke": DARK, "strokeWidth": 0.8}
    layer: list[Spec] = [{"mark": bars, "encoding": encoding | {"fill": _fill()}}]
    if len(data) <= _MOST_NUMBERED and all(len(bar.text) <= _LONGEST_NUMBER for bar in drawing.bars):
        mark = {"type": "text", "dy": -6, "fontSize": 10}
        layer.append({"mark": mark, "encoding": encoding | {"text": {"field": "text", "type": "nominal"}}})
    if drawing.claimed is not None:
        layer += _claimed_level(drawing.claimed, _amount(drawing)["scale"])
    padding = {"left": _LEFT, "right": 4, "top": _LEGEND_LINE * len(_groups(drawing)) + 10, "bottom": 24}
    return _spec(data, padding if level else padding | {"bottom": 56}, _HEIGHT, layer)


def _claimed_level(claimed: tuple[float, str], scale: Spec) -> list[Spec]:
    """A dashed line across standing bars where the claim puts the figure."""
    value, words = claimed
    y = {"field": "claimed", "type": "quantitative", "axis": None, "scale": scale}
    data = {"values": [{"claimed": value, "words": words}]}
    text = {"type": "text", "align": "left", "x": 2, "dy": -7, "fill": CLAIMED, "fontSize": 11}
    halo = text | {"stroke": OPEN, "strokeWidth": 4, "fill": OPEN}
    shown = {"y": y, "text": {"field": "words", "type": "nominal"}}
    return [
        {"data": data, "mark": _CLAIMED_RULE, "encoding": {"y": y}},
        {"data": data, "mark": halo, "encoding": shown},
        {"data": data, "mark": text, "encoding": shown},
    ]


def _time(*, level: bool) -> Spec:
    """The axis of slots in the order in which they come; many labels slant, and some give way."""
    turn = {"labelAngle": 0} if level else {"labelAngle": -45, "labelOverlap": "greedy"}
    axis = {"labelLimit": 80, **turn}
    return {"field": "slot", "type": "nominal", "sort": None, "title": None, "axis": axis}


def _amount(drawing: Drawing) -> Spec:
    large = max(abs(bar.value) for bar in drawing.bars) >= _SHORT_NUMBERS_FROM
    return {
        "field": "value",
        "type": "quantitative",
        "title": None,
        "axis": {"tickCount": 4, "format": "~s" if large else ",~f"},
        "scale": {"domain": _domain(drawing, 0.08), "nice": False, "zero": True},
    }
