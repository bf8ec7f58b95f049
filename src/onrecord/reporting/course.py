"""A course of figures for the terminal, and as a line chart in SVG."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from onrecord.checking.wording import period_words
from onrecord.reporting.cleaning import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.record.course import Course, Step

BLOCKS = "▁▂▃▄▅▆▇█"
WIDTH, HEIGHT, LEFT, TOP, BOTTOM = 640, 300, 70, 34, 26
_MOST_LINES = 8
_DASHES = ("", "6 3", "2 3", "8 3 2 3", "12 4", "4 4", "1 4", "10 2")
"""Lines are told apart without colour."""
Row = tuple[str, float, str, str, str, str]


def course_rows(course: Course, *, days: bool = True) -> list[Row]:
    """Period, value, source, published, basis and grain of each figure, in the order of time.

    Without ``days`` the daily figures are left out where there are others.
    """
    coarse = [step for step in course.steps if step.grain != "day"]
    chosen = course.steps if days or not coarse else coarse
    steps = sorted(chosen, key=lambda s: (s.period.start, s.period.end, s.source, s.basis))
    return [
        (
            period_words(step.period),
            round(step.value, 4),
            step.source,
            step.published.isoformat() if step.published else "",
            step.basis,
            step.grain,
        )
        for step in steps
    ]


def sparkline(values: Sequence[float], width: int = 60) -> str:
    """The values as small bars from the lowest to the highest; of more than ``width`` every so many."""
    every = -(-len(values) // width)
    some = values[::every]
    low, high = min(some), max(some)
    step = (high - low) / (len(BLOCKS) - 1) or 1.0
    return "".join(BLOCKS[round((value - low) / step)] for value in some)


def course_lines(course: Course) -> list[str]:
    """A line for each source and grain with three figures or more: its bars, and the lowest and highest."""
    return [
        f"{sparkline([s.value for s in steps])}  {_label(*key)}: "
        f"{min(s.value for s in steps):,.6g} to {max(s.value for s in steps):,.6g}"
        for key, steps in course.lines.items()
        if len(steps) > 2  # noqa: PLR2004 - two bars show no course
    ]


def _label(source: str, basis: str, grain: str) -> str:
    return one_line(" ".join(filter(None, (source, basis, f"({grain})"))))


def course_svg(course: Course) -> str:
    """The course as an SVG document: a line for each source and grain, eight at most, the longest first."""
    lines = sorted(course.lines.items(), key=lambda one: (-len(one[1]), one[0]))[:_MOST_LINES]
    title = one_line(f"{course.measure.name} in {course.place.name} ({course.unit})")
    steps = [step for _, of_line in lines for step in of_line]
    height = HEIGHT + 16 * len(lines)
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" '
        f'height="{height}" font-family="Helvetica, Arial, sans-serif" font-size="11">'
        f"<title>{escape(title)}</title>"
        f'<text x="{LEFT}" y="18" font-size="13">{escape(title)}</text>'
    )
    if not steps:
        return f'{head}<text x="{LEFT}" y="60">no figures</text></svg>'
    frame = _Frame(steps)
    drawn = "".join(_line(frame, number, key, of_line) for number, (key, of_line) in enumerate(lines))
    return f"{head}{frame.axes()}{drawn}</svg>"


class _Frame:
    """Where days and values lie on the plane; values start at zero unless some are negative."""

    def __init__(self, steps: Sequence[Step]) -> None:
        self.first = min(step.period.start for step in steps).toordinal()
        self.last = max(step.period.end for step in steps).toordinal()
        self.low = min(0.0, *(step.value for step in steps))
        self.high = max(step.value for step in steps) or 1.0

    def x(self, step: Step) -> float:
        middle = (step.period.start.toordinal() + step.period.end.toordinal()) / 2
        share = (middle - self.first) / max(1, self.last - self.first)
        return round(LEFT + share * (WIDTH - LEFT - 20), 1)

    def y(self, value: float) -> float:
        share = (value - self.low) / ((self.high - self.low) or 1.0)
        return round(HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - TOP), 1)

    def axes(self) -> str:
        from datetime import date

        marks = "".join(
            f'<line x1="{LEFT}" x2="{WIDTH - 20}" y1="{self.y(v)}" y2="{self.y(v)}" stroke="#d5dbe1"/>'
            f'<text x="{LEFT - 6}" y="{self.y(v) + 4}" text-anchor="end">{v:,.6g}</text>'
            for v in (self.low, (self.low + self.high) / 2, self.high)
        )
        ends = ((LEFT, "start", self.first), (WIDTH - 20, "end", self.last))
        return marks + "".join(
            f'<text x="{x}" y="{HEIGHT - 8}" text-anchor="{anchor}">{date.fromordinal(day)}</text>'
            for x, anchor, day in ends
        )


def _line(frame: _Frame, number: int, key: tuple[str, str, str], steps: Sequence[Step]) -> str:
    points = " ".join(f"{frame.x(step)},{frame.y(step.value)}" for step in steps)
    dash = f' stroke-dasharray="{_DASHES[number]}"' if _DASHES[number] else ""
    y = HEIGHT + 12 + 16 * number
    stroke = f'fill="none" stroke="#1b4965" stroke-width="1.5"{dash}'
    dots = "".join(
        f'<circle cx="{frame.x(step)}" cy="{frame.y(step.value)}" r="2.5" fill="#1b4965"/>'
        for step in (steps if len(steps) == 1 else ())
    )
    return (
        f'<polyline points="{points}" {stroke}/>{dots}<line x1="{LEFT}" x2="{LEFT + 40}" y1="{y - 4}" '
        f'y2="{y - 4}" {stroke}/><text x="{LEFT + 48}" y="{y}">{escape(_label(*key))}</text>'
    )
