"""The times that a text has told of so far, for the claims that go on without one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date

    from onrecord.claims.claim import Kind
    from onrecord.claims.timing.tense import Tense
    from onrecord.record import Period

_NEARLY_OVER = 31
"""Days: a year of which no more is left is told of as if it were over."""
_QUARTER, _A_WEEK = 92, 8
"""Days."""
_NUMBERS = 12
"""How many counts are remembered."""
_NEAR = 2
"""Sentences; days by which months and quarters differ."""
_A_MONTH = 28
"""Days: statistics are kept by the month, or for longer."""
_A_SEASON = 89
"""Days: what is planned for at least so long is a plan's time, not a date in it."""
_A_YEAR = 366
_LONG = 731
"""Days: over more than two years news looks back, and then goes on with the figures that it reports."""
LEAD = 2
"""The number of the last sentence that may set the scene."""
NOWHERE = -9
"""The number of no sentence, nor of one near any: the first is 0, a headline -1."""
_FIGURES = frozenset(("level", "share", "change", "trend", "comparison", "rank"))


class Settled(NamedTuple):
    """A claim's period, in sentence number ``sentence``; ``own`` says that its words name it.

    What is ``planned``, or has not begun, lends only to other plans.
    """

    kind: Kind
    sentence: int
    period: Period | None
    own: bool = True
    planned: bool = False


class Moved(NamedTuple):
    """A change or a trend in sentence number ``sentence``; ``named`` says that words name its baseline.

    ``counted`` says that its size is a number of things, ``both`` that words name both of its ends.
    """

    period: Period | None
    baseline: Period | None
    sentence: int
    tense: Tense
    named: bool
    counted: bool
    both: bool = False


@dataclass
class TimeFrame:
    """What the sentences so far lend.

    ``figures`` are the days that end latest of those that figures were told of; ``ranked`` says that only a
    rank was, and ``behind`` that a lead is read, whose figures' days are told behind it.
    ``asked`` are the days on which the figures were gathered, where the text says so. ``told``
    is the time named last, in sentence number ``told_in``, and ``scene`` the day that the
    first sentences are about. ``moved`` is the period of the last change or trend, and ``measured`` that of
    the last change with its baseline, in sentence number ``measured_in``; ``compared`` is the last baseline.
    ``planned`` is a stretch to come, told of in sentence number ``planned_in``. ``spoken`` is the period of
    the last claim of sentence number ``spoken_in``, unless it was the older of two. ``last`` is the
    period of the last claim at all, in sentence ``last_in``, and ``counted`` that of the last with a figure,
    open or not, in sentence ``counted_in``. ``levels`` are the periods of the last two levels, each with the
    number of its sentence, and ``yearly`` says whether a month or a quarter was last measured against that of
    the year before, ``yearly_counts`` a count of things; ``measured_named`` that words told so of the last
    change, ``measured_both`` that they named both of its ends. ``named_at`` is where the clause starts whose
    time a claim took last, and ``voted`` the day of the election that the text is about. ``results`` is the
    year whose only harvest, exams or count of the homeless it reports, and ``numbers`` are the last counts
    told, each with its time. ``until`` is the day that the counts of the year under way reach.
    """

    figures: Period | None = None
    behind: bool = False
    ranked: bool = False
    asked: Period | None = None
    told: Period | None = None
    told_in: int = NOWHERE
    scene: Period | None = None
    moved: Period | None = None
    spoken: Period | None = None
    spoken_in: int = NOWHERE
    named_at: int = -1
    last: Period | None = None
    last_in: int = NOWHERE
    counted: Period | None = None
    counted_in: int = NOWHERE
    measured: tuple[Period, Period] | None = None
    planned: Period | None = None
    planned_in: int = NOWHERE
    compared: Period | None = None
    levels: tuple[tuple[Period, int], ...] = ()
    yearly: bool | None = None
    measured_in: int = NOWHERE
    measured_named: bool = False
    yearly_counts: bool | None = None
    measured_tense: Tense = "none"
    measured_both: bool = False
    voted: Period | None = None
    results: Period | None = None
    numbers: tuple[tuple[float, Period], ...] = ()
    until: date | None = None

    def as_it_stands(self) -> TimeFrame:
        """A copy, as ``copy`` makes it for any class, in a tenth of the time."""
        kept = object.__new__(TimeFrame)
        vars(kept).update(vars(self))
        return kept

    def note_claim(self, claim: Settled, published: date | None) -> None:
        """Remember the period of a settled claim."""
        kind, sentence, period = claim.kind, claim.sentence, claim.period
        if period is None:
            return
        if kind in {"change", "trend"}:
            self.moved = period
        self.spoken, self.spoken_in = period, sentence
        if period == self.told:
            self.told_in = sentence
        if claim.own and published is not None and period.end > published:
            self.note_plan(period, sentence)
        if not claim.own or (published is not None and _is_to_come(claim, period, published)):
            return
        if kind in _FIGURES:
            self.note_figures(period, published, ranked=kind == "rank")
            if self.figures != period:
                return  # of an earlier time, for comparison
        self.note_told(period, sentence)

    def figures_reported(self, published: date | None) -> Period | None:
        """The figures' days, if they are kept by the month or for longer and ended in the last year."""
        figures = self.figures
        if figures is None or published is None or figures.days < _A_MONTH:
            return None
        return figures if 0 <= (published - figures.end).days <= _A_YEAR else None

    def note_level(self, period: Period | None, sentence: int) -> None:
        """Remember when a level was, for moves that sum two up, and for what months are set against."""
        if period is None:
            return
        for last, told in self.levels[-1:]:
            if told == sentence and last.days <= _QUARTER and last.whole_months:
                before = (last.start - period.end).days == 1 and abs(last.days - period.days) <= _NEAR
                self.yearly = True if _is_a_year_before(period, last) else False if before else self.yearly
        self.levels = (*self.levels[-1:], (period, sentence))

    def moved_between(self, sentence: int) -> tuple[Period, Period] | None:
        """The later and the earlier time of the two levels told just before, if they are of two times."""
        near = [period for period, told in self.levels if sentence - told <= _NEAR]
        if len(near) < len(self.levels) or len(near) <= 1:
            return None
        one, other = near
        if one.end < other.start:
            return other, one
        return (one, other) if other.end < one.start else None

    def note_number(self, number: float, period: Period | None) -> None:
        """Remember of when a number was, for its parts: "Five of the 62"."""
        if period is not None:
            self.numbers = (*self.numbers[1 - _NUMBERS :], (number, period))

    def note_counted(self, kind: Kind, sentence: int, period: Period | None) -> None:
        """Remember the period, or that there is none, of the last figure that parts of it are told of.

        One that is older than the figures reported is told in passing.
        """
        older = period is not None and self.figures is not None and period.end < self.figures.start
        if kind in _FIGURES and kind != "rank" and not older:
            self.counted, self.counted_in = period, sentence

    def is_told_in(self, sentence: int, period: Period | None) -> bool:
        """Whether the sentence named the period last, and it is one over which figures are kept."""
        kept = period is not None and period.days >= _A_MONTH
        return kept and period == self.told and sentence == self.told_in

    def note_change(self, change: Moved) -> None:
        """Remember what the last change was measured against. Where no words say so, a year is only usual."""
        period, baseline = change.period, change.baseline
        self.compared = baseline
        if period is None or baseline is None:
            return
        yearly = _is_a_year_before(baseline, period)
        if (change.named or not yearly) and _A_WEEK < period.days <= _QUARTER:
            self.yearly = yearly
            self.yearly_counts = yearly if change.counted else self.yearly_counts
        nearer = self.measured_in == change.sentence and _is_nearer(self.measured, period, baseline)
        if not nearer:
            self.measured_named = change.named or (
                self.measured_named and self.measured == (period, baseline)
            )
            self.measured_both = change.both or (self.measured_both and self.measured == (period, baseline))
            self.measured = (period, baseline)
        self.measured_in, self.measured_tense = change.sentence, change.tense

    def keep_measured(self, period: Period | None, sentence: int) -> None:
        """Remember that a rank of the days just measured goes on about them: "Only Frisco grew faster"."""
        near = 0 <= sentence - self.measured_in <= 1
        if near and self.measured is not None and self.measured[0] == period:
            self.measured_in = sentence

    def go_on_from(self, other: TimeFrame) -> None:
        """Take over what the changes before were measured against."""
        self.measured, self.measured_in = other.measured, other.measured_in
        self.measured_tense, self.measured_named = other.measured_tense, other.measured_named
        self.measured_both = other.measured_both
        self.yearly, self.yearly_counts = other.yearly, other.yearly_counts

    def note_told(self, period: Period, sentence: int) -> None:
        """Remember a time that was named, claim or no claim."""
        self.told, self.told_in = period, sentence
        if self.scene is None and period.days == 1 and sentence <= LEAD:
            self.scene = period

    def note_plan(self, period: Period, sentence: int) -> None:
        """Remember a stretch to come, such as the year of a budget; that of the lead stays."""
        first = self.planned if self.planned_in <= LEAD else None
        kept = first is not None and (sentence > LEAD or period.start > first.end)
        if period.days >= _A_SEASON and not kept:
            self.planned, self.planned_in = period, sentence

    def plan_at(self, sentence: int) -> Period | None:
        """What is planned, as told of in the lead or just before the sentence."""
        near = self.planned_in <= LEAD or sentence - self.planned_in <= LEAD
        return self.planned if near else None

    def note_figures(self, period: Period, published: date | None, *, ranked: bool) -> None:
        """Remember the days of figures that end latest.

        A rank's whole year gives way to the days that figures cover, and so does the day of the news; a
        single day, or a look back over years, replaces neither. A count to date gives way to the same some
        days on.
        """
        month = self.figures is not None and self.figures.days <= _QUARTER and self.figures.whole_months
        if self.figures is not None and (month or not self.ranked):
            part = self.figures.covers(period) and self.figures != period
            longer = period.covers(self.figures) and self.figures != period
            goes_on = period.start == self.figures.start and not self.figures.whole_months
            back = longer and not goes_on and (period.days > _LONG or self.figures.days >= _A_MONTH)
            if ranked or part or back or (period.days == 1 < self.figures.days):
                return
        whole = self.ranked and self.figures is not None and period.end >= self.figures.start
        whole = whole or (self.figures is not None and _is_of_the_news(self.figures, period, published))
        if self.figures is None or whole or period.end > self.figures.end:
            self.figures, self.ranked = period, ranked


def _is_to_come(claim: Settled, period: Period, published: date) -> bool:
    far = (period.end - published).days > _NEARLY_OVER
    return period.start > published or (claim.planned and far)


def _is_nearer(measured: tuple[Period, Period] | None, period: Period, baseline: Period) -> bool:
    """Whether the same days were just set against a later time: "14 more than in 2022 but 39 fewer than"."""
    return measured is not None and measured[0] == period and measured[1].start > baseline.end


def _is_of_the_news(figures: Period, period: Period, published: date | None) -> bool:
    """Whether the figures were of the day of the news, which tells what those of a longer time are."""
    if figures.days > 1 or period.days < _A_MONTH or published is None:
        return False
    return (published - figures.end).days <= _A_WEEK and 0 <= (figures.end - period.end).days <= _QUARTER


def _is_a_year_before(one: Period, other: Period) -> bool:
    return other.start.year > 1 and one == other.shifted(-1)
