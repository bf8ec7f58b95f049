"""The times that a text has told of so far, for the claims that go on without one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from onrecord.claims.claim import Kind
    from onrecord.claims.timing.tense import Tense
    from onrecord.record import Period

_NEARLY_OVER = 31
"""Days: a year of which no more is left is told of as if it were over."""
_A_MONTH = 28
"""Days: statistics are kept by the month, or for longer."""
_A_SEASON = 89
"""Days: what is planned for at least so long is a plan's time, not a date in it."""
_LEAD = 2
"""The number of the last sentence that may set the scene."""
_FIGURES = frozenset(("level", "share", "change", "trend", "comparison", "rank"))


@dataclass
class TimeFrame:
    """What the sentences so far lend.

    ``figures`` are the days that end latest of those that figures were told of; ``ranked`` says that only a
    rank was. ``told`` is the time named last, in sentence number ``told_in``, and ``scene`` the day that the
    first sentences are about. ``moved`` is the period of the last change or trend, and ``measured`` that of
    the last change with its baseline, in sentence number ``measured_in``; ``compared`` is the last baseline.
    ``planned`` is a stretch to come, told of in sentence number ``planned_in``. ``spoken`` is the period of
    the last claim of sentence number ``spoken_in``, unless it was the older of two. ``last`` is the
    period of the last claim at all, in sentence ``last_in``. ``named_at`` is where the clause starts whose
    time a claim took last.
    """

    figures: Period | None = None
    ranked: bool = False
    told: Period | None = None
    told_in: int = 0
    scene: Period | None = None
    moved: Period | None = None
    spoken: Period | None = None
    spoken_in: int = -1
    named_at: int = -1
    last: Period | None = None
    last_in: int = -1
    measured: tuple[Period, Period] | None = None
    planned: Period | None = None
    planned_in: int = 0
    compared: Period | None = None
    measured_in: int = -1
    measured_tense: Tense = "none"

    def note_claim(
        self, kind: Kind, sentence: int, period: Period | None, published: date | None, *, own: bool
    ) -> None:
        """Remember the period of a settled claim; ``own`` says that its words name it."""
        if period is None:
            return
        if kind in {"change", "trend"}:
            self.moved = period
        self.spoken, self.spoken_in = period, sentence
        if period == self.told:
            self.told_in = sentence
        if own and published is not None and period.end > published:
            self.note_plan(period, sentence)
        if published is not None and _is_to_come(period, published):
            return
        if not own:
            return
        if kind in _FIGURES:
            self.note_figures(period, ranked=kind == "rank")
            if self.figures != period:
                return  # of an earlier time, for comparison
        self.note_told(period, sentence)

    def is_told_in(self, sentence: int, period: Period | None) -> bool:
        """Whether the sentence named the period last, and it is one over which figures are kept."""
        kept = period is not None and period.days >= _A_MONTH
        return kept and period == self.told and sentence == self.told_in

    def note_change(
        self, period: Period | None, baseline: Period | None, sentence: int, tense: Tense
    ) -> None:
        """Remember what the last change was measured against, and in which sentence and tense."""
        self.compared = baseline
        if period is not None and baseline is not None:
            self.measured, self.measured_in, self.measured_tense = (period, baseline), sentence, tense

    def note_told(self, period: Period, sentence: int) -> None:
        """Remember a time that was named, claim or no claim."""
        self.told, self.told_in = period, sentence
        if self.scene is None and period.days == 1 and sentence <= _LEAD:
            self.scene = period

    def note_plan(self, period: Period, sentence: int) -> None:
        """Remember a stretch to come, such as the year of a budget; that of the lead stays."""
        kept = self.planned is not None and self.planned_in <= _LEAD < sentence
        if period.days >= _A_SEASON and not kept:
            self.planned, self.planned_in = period, sentence

    def plan_at(self, sentence: int) -> Period | None:
        """What is planned, as told of in the lead or just before the sentence."""
        near = self.planned_in <= _LEAD or sentence - self.planned_in <= _LEAD
        return self.planned if near else None

    def note_figures(self, period: Period, *, ranked: bool) -> None:
        """Remember the days of figures that end latest.

        A rank's whole year gives way to the days that figures cover, and a single day replaces neither.
        """
        if self.figures is not None and not self.ranked:
            part = self.figures.covers(period) and self.figures != period
            if ranked or part or (period.days == 1 < self.figures.days):
                return
        if self.figures is None or self.ranked or period.end > self.figures.end:
            self.figures, self.ranked = period, ranked


def _is_to_come(period: Period, published: date) -> bool:
    return period.start > published or (period.end - published).days > _NEARLY_OVER
