"""When a move was that is told beside a later one: "fell 4 percent after rising 6 percent a year before"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.periods import earlier_than, years_on
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.periods import TimePhrase
    from onrecord.claims.timing.case import Case
    from onrecord.record import Period

_BEHIND = expression(
    r"(?:\b(?:after|following|on top of|against|versus|compared (?:with|to)|"
    r"(?:faster|slower|more|less|bigger|smaller|larger|steeper) than|(?:up|down|slowed|accelerated) from)|"
    r"^than)\s(?:(?!(?:that|which|who|where)\b)[a-z’'-]+\s){0,5}$"
)
"""What opens an earlier move, up to its size."""
_FRONTED = expression(
    r"(?:(?:and|but) )?@+,? (?:(?!there\b|when\b|[a-z]+ (?:was|were) )[a-z^’'-]+ ){1,6}(?:by )?$"
)
"""What stands before the size of a move that opens with its time: "The year before they had fallen by"."""
_COUNTED_BACK = expression(
    r"(?:in |during |over )?(?:the|a|one) (?:(?:year|quarter|month|season|week) (?:before|earlier|prior)|"
    r"(?:previous|prior|preceding) (?:fiscal |school |calendar )?(?:year|quarter|month|season|week))$",
    re.IGNORECASE,
)
_REACH = 60
_MOVES = frozenset(("change", "trend"))
_ALIKE = 3
"""Days by which periods of the same kind differ."""


def earlier_move(case: Case) -> tuple[Period, Period] | None:
    """The period and the baseline of a move that is set beside the one told just before it."""
    measured, clause = case.frame.measured, case.clause
    if case.draft.kind not in _MOVES or measured is None or case.draft.beside is not None:
        return None
    first = case.draft.at - clause.start
    told = clause.sentence - case.frame.measured_in
    opened = _BEHIND.search(clause.mask, max(0, first - _REACH), max(0, first)) if told == 0 else None
    fronted = None if opened else _FRONTED.fullmatch(clause.mask, 0, max(0, first))
    if opened is None and (fronted is None or not 0 <= told <= 1):
        return None
    period = _named(case, measured, clause.start + opened.start()) if opened else _fronted(case, measured[0])
    return (period, _as_long_before(period, *measured)) if period else None


def _fronted(case: Case, later: Period) -> Period | None:
    """The time that the clause opens with, counted back from the later move."""
    text = case.clause.times[0].text if case.clause.times else ""
    return earlier_than(text, later) if _COUNTED_BACK.fullmatch(text) else None


def _named(case: Case, measured: tuple[Period, Period], start: int) -> Period | None:
    """The time that the words name, counted back from the later move; without one its baseline."""
    behind = [time for time in case.clause.times if time.start >= start]
    time: TimePhrase | None = behind[0] if behind else None
    later, baseline = measured
    if time is not None and _COUNTED_BACK.fullmatch(time.text):
        return earlier_than(time.text, later)
    if time is not None:
        own = time.period
        return own if own and own.end < later.start and abs(own.days - later.days) <= _ALIKE else None
    alike = abs(later.days - baseline.days) <= _ALIKE and later.days > 1
    ends = case.draft.end >= case.clause.end
    opens = case.clause.mask.startswith(("after ", "following "))
    return baseline if alike and opens and ends else None


def _as_long_before(period: Period, later: Period, baseline: Period) -> Period:
    """What the earlier move is measured against, as the later one was."""
    years = later.start.year - baseline.start.year
    if years and later.start.month == baseline.start.month:
        return years_on(period, -years)
    months = (later.start.year - baseline.start.year) * 12 + later.start.month - baseline.start.month
    return earlier_than("month", period, max(1, months)) or years_on(period, -1)
