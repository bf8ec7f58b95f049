"""What a finding's chart shows, before it is drawn: bars with their words, and the claimed figure."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from onrecord.checking.wording import period_words
from onrecord.expression import expression
from onrecord.record import Period
from onrecord.reporting.cleaning import one_line, shorten
from onrecord.reporting.points import fewer, points
from onrecord.reporting.wording import claimed_words, computed_words, quantity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.checking import Finding
    from onrecord.claims import Claim
    from onrecord.record import Unit
    from onrecord.reporting.naming import Names
    from onrecord.reporting.points import Point

# Up to this many bars lie, each under its own words; more stand side by side over time.
MOST_LYING = 7
LABEL_LENGTH = 56
NEAREST_TITLE = "Not the claimed figure: what the record has nearby"
_PARTS = {"period": "claimed period", "versus": "compared with", "change": "as published"}
_YEAR = expression(r",? ?\b\d{4}\b")
_MONTH = expression(r"\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{1,6}\b")

Shade = Literal["dark", "light", "open"]


@dataclass(frozen=True)
class Bar:
    """One bar; ``label`` says what it is, ``slot`` where it stands in time, ``text`` its value with unit."""

    label: str
    slot: str
    group: str
    shade: Shade
    value: float
    text: str


@dataclass(frozen=True)
class Drawing:
    """A chart's content; ``claimed`` is the figure to mark by a line and the words beside it."""

    title: str
    bars: tuple[Bar, ...]
    lying: bool
    claimed: tuple[float, str] | None = None

    @property
    def words(self) -> str:
        """The chart in words, for those who cannot see it."""
        listed = [f"{bar.label}: {bar.text}" for bar in self.bars]
        return "; ".join([*listed, self.claimed[1]] if self.claimed else listed) + "."


def drawing(claim: Claim, finding: Finding, names: Names) -> Drawing | None:
    """What there is to draw of a finding: its rows, else the nearest figures, else nothing."""
    found = points(finding.rows)
    if found:
        return _Rows(claim, finding, found, names).drawing()
    return _nearest(finding, names)


class _Rows:
    """Draws the rows behind a finding."""

    def __init__(self, claim: Claim, finding: Finding, found: list[Point], names: Names) -> None:
        self.claim = claim
        self.finding = finding
        self.names = names
        self.points, self.how = fewer(found)
        self.several_places = len({point.place for point in self.points}) > 1
        names_of_parts = dict.fromkeys(point.part for point in found)
        self.parts = {part: [p for p in self.points if p.part == part] for part in names_of_parts}

    def drawing(self) -> Drawing | None:
        """The bars, and the claimed figure where one answers it; None for a bar with nothing beside it."""
        lying = len(self.points) <= MOST_LYING
        bars = [self._bar(point) for point in self.points]
        claimed = None
        if lying and (total := self._comparable()) is not None:
            bars += total
            claimed = _claimed(self.claim)
        if len(bars) == 1 and claimed is None:
            return None
        return Drawing(self._title(), tuple(bars if lying else self._aligned(bars)), lying, claimed)

    def _bar(self, point: Point) -> Bar:
        words = period_words(point.period)
        where = self.names.place(point.place) if self.several_places else ""
        parts = [_PARTS.get(point.part, point.part) if len(self.parts) > 1 else "", where, words]
        return Bar(
            label=shorten(", ".join(filter(None, parts)), LABEL_LENGTH),
            slot=self._slot(point.period),
            group=self._group(point),
            shade="light" if point.part in {"baseline", "versus"} else "dark",
            value=point.value,
            text=quantity(point.value, point.unit),
        )

    def _slot(self, period: Period) -> str:
        """The period's short name on an axis of time: its month or year where rows were put together."""
        if self.how.startswith("by year"):
            return str(period.start.year)
        if self.how.startswith("by month"):
            return f"{period.start:%b %Y}"
        return _MONTH.sub(r"\1", period_words(period)).replace(" to ", "–")

    def _group(self, point: Point) -> str:
        if len(self.parts) == 1:
            return ""
        where = f", {self.names.place(point.place)}" if self.several_places else ""
        words = period_words(Period.hull(p.period for p in self.parts[point.part]))
        return shorten(f"{_PARTS.get(point.part, point.part)}{where}, {words}", LABEL_LENGTH)

    def _comparable(self) -> list[Bar] | None:
        """Bars to add so that one shows the figure that answers the claim; None where no bar can."""
        computed, value = self.finding.computed, self.claim.value
        if (
            computed is None
            or value is None
            or self.claim.kind not in {"level", "share"}
            or len(self.parts) > 1
        ):
            return None
        if any(_same(point.value, computed.number) for point in self.points):
            return []
        if not _same(math.fsum(point.value for point in self.points), computed.number):
            return None
        text = quantity(computed.number, computed.unit)
        return [Bar("all together", "", "", "dark", computed.number, text)]

    def _title(self) -> str:
        first = self.points[0]
        parts = [self.names.measure(first.measure)]
        if not self.several_places:
            parts.append(self.names.place(first.place))
        return one_line(", ".join(part for part in (*parts, self.how) if part))

    def _aligned(self, bars: Sequence[Bar]) -> list[Bar]:
        """Bars of two parts that run through the same days of other years share their slots."""
        groups = {bar.group: [b for b in bars if b.group == bar.group] for bar in bars}
        yearless = [[_YEAR.sub("", bar.slot) for bar in group] for group in groups.values()]
        if len(groups) < 2 or any(one != yearless[0] or "" in one for one in yearless):  # noqa: PLR2004 - to align
            return list(bars)
        return [replace(bar, slot=_YEAR.sub("", bar.slot)) for bar in bars]


def _same(one: float, other: float) -> bool:
    return math.isclose(one, other, rel_tol=1e-6, abs_tol=1e-6)


def _claimed(claim: Claim) -> tuple[float, str] | None:
    if claim.value is None or not math.isfinite(claim.value.number):
        return None
    return claim.value.number, f"claimed: {claimed_words(claim)}"


def _nearest(finding: Finding, names: Names) -> Drawing | None:
    """The nearest figures that can share a scale, each under the words for what it is."""
    kinds: dict[tuple[Unit, bool], list[Bar]] = {}
    for near in finding.nearest:
        if near.computed is None or not math.isfinite(near.computed.number):
            continue
        change = near.baseline is not None
        words = [names.measure(near.measure), names.place(near.place)]
        words += [period_words(near.period)] if near.period else []
        bar = Bar(
            label=shorten(", ".join(words), LABEL_LENGTH),
            slot="",
            group="",
            shade="open",
            value=near.computed.number,
            text=computed_words(near.computed, "change" if change else "level"),
        )
        kinds.setdefault((near.computed.unit, change), []).append(bar)
    largest = max(kinds.values(), key=len, default=[])
    return Drawing(NEAREST_TITLE, tuple(largest), lying=True) if len(largest) > 1 else None
