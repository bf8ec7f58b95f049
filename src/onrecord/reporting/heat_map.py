"""The heat map of a claim's neighbours as SVG: the window's end by the baseline, each cell with its figure.

It is read without colour: every cell says its figure with its sign, those that point the other way are
hatched, and the claim's own cell is framed.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from onrecord.checking.wording import day_words
from onrecord.reporting.chart import CLAIMED, DARK, FONT, GRID, LIGHT, OPEN, TEXT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from onrecord.checking import HeatMap

CELL, LINE, LEFT, TOP = 38, 20, 132, 50
LEGEND, NARROWEST = 46, 330
_LARGEST = 1000


def caption(found: HeatMap) -> str:
    """What the map shows, above it."""
    moved = "the window ends on another day" if found.moves == "end" else "the window lies in other years"
    return f"Change in percent if {moved} (columns) or is compared with something else (rows)"


def heat_map(found: HeatMap, ident: str) -> str:
    """The map as an SVG element with a title and a description; ``ident`` makes its ids unique on a page."""
    width = max(NARROWEST, LEFT + CELL * len(found.ends) + 4)
    height = TOP + LINE * len(found.baselines) + LEGEND
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="chart heat" role="img" '
        f'viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        f'font-family="{FONT}" font-size="10" '
        f'aria-labelledby="{ident}-title {ident}-desc">'
        f'<title id="{ident}-title">{escape(caption(found))}</title>'
        f'<desc id="{ident}-desc">{escape(in_words(found))}</desc>'
        f'<defs><pattern id="{ident}-hatch" width="5" height="5" patternUnits="userSpaceOnUse">'
        f'<rect width="5" height="5" fill="{OPEN}"/>'
        f'<path d="M0 5 L5 0" stroke="{DARK}" stroke-width="0.6"/></pattern></defs>'
        f"{''.join(_heads(found))}{''.join(_cells(found, ident))}{_own(found)}{_legend(found, ident)}</svg>"
    )


def in_words(found: HeatMap) -> str:
    """The map for those who cannot see it: a line for each baseline."""
    ends = [day_words(end) for end in found.ends]
    lines = []
    for name, row in zip(found.baselines, found.changes, strict=True):
        known = [f"{end} {_figure(cell)}" for end, cell in zip(ends, row, strict=True) if cell is not None]
        if known:
            lines.append(f"Against the {name}: {', '.join(known)}")
    return (
        f"The claim: against the {found.baselines[found.row]}, to {ends[found.column]}. {'. '.join(lines)}."
    )


def _figure(change: float) -> str:
    if abs(change) >= _LARGEST:
        return "> +999" if change > 0 else "< −999"
    return f"{'+' if change > 0 else '−' if change < 0 else ''}{abs(change):.0f}"


def _heads(found: HeatMap) -> Iterator[str]:
    for place, end in enumerate(found.ends):
        x = LEFT + CELL * place + CELL / 2
        for line, words in enumerate(_end_words(end, found)):
            yield _text(x, TOP - 20 + 12 * line, words, "middle")
    for place, name in enumerate(found.baselines):
        yield _text(LEFT - 6, TOP + LINE * place + 14, name, "end")


def _end_words(end: date, found: HeatMap) -> tuple[str, ...]:
    """A column's head: a year, or a day and its year."""
    if found.moves == "window" and (end.month, end.day) == (12, 31):
        return (str(end.year),)
    return f"{end:%b} {end.day}", str(end.year)


def _cells(found: HeatMap, ident: str) -> Iterator[str]:
    own = found.changes[found.row][found.column] or 0.0
    for row, changes in enumerate(found.changes):
        for column, change in enumerate(changes):
            x, y = LEFT + CELL * column, TOP + LINE * row
            fill, ink = _looks(change, own, ident)
            yield (
                f'<rect x="{x}" y="{y}" width="{CELL}" height="{LINE}" fill="{fill}" stroke="{GRID}"/>'
                + (_plate(x, y) if fill.startswith("url") else "")
                + _text(x + CELL / 2, y + 14, "·" if change is None else _figure(change), "middle", ink)
            )


def _plate(x: float, y: float) -> str:
    """Room for a figure on a hatched cell."""
    return f'<rect x="{x + 6}" y="{y + 4}" width="{CELL - 12}" height="{LINE - 8}" fill="{OPEN}"/>'


def _looks(change: float | None, own: float, ident: str) -> tuple[str, str]:
    """Fill and ink of a cell: at least as strong as the claim, weaker, the other way, unknown."""
    if change is None:
        return OPEN, TEXT
    if change * own <= 0:
        return f"url(#{ident}-hatch)", TEXT
    return (DARK, OPEN) if abs(change) >= abs(own) else (LIGHT, TEXT)


def _own(found: HeatMap) -> str:
    place = f'x="{LEFT + CELL * found.column}" y="{TOP + LINE * found.row}" width="{CELL}" height="{LINE}"'
    return (
        f'<rect {place} fill="none" stroke="{OPEN}" stroke-width="5"/>'
        f'<rect {place} fill="none" stroke="{CLAIMED}" stroke-width="2.5"/>'
    )


def _legend(found: HeatMap, ident: str) -> str:
    y = TOP + LINE * len(found.baselines) + 12
    fills = ((DARK, "as strong or stronger"), (LIGHT, "weaker"), (f"url(#{ident}-hatch)", "the other way"))
    parts, x = [], 2
    for fill, words in fills:
        box = f'<rect x="{x}" y="{y}" width="14" height="11" fill="{fill}" stroke="{DARK}"/>'
        parts.append(box + _text(x + 19, y + 9, words))
        x += 19 + 6 * len(words) + 8
    frame = (
        f'<rect x="3" y="{y + 17}" width="12" height="9" fill="none" stroke="{CLAIMED}" stroke-width="2.5"/>'
    )
    return "".join(parts) + frame + _text(21, y + 26, "the claim; · where the record has no such figure")


def _text(x: float, y: float, words: str, anchor: str = "start", ink: str = TEXT) -> str:
    return f'<text x="{x:g}" y="{y:g}" text-anchor="{anchor}" fill="{ink}">{escape(words)}</text>'
