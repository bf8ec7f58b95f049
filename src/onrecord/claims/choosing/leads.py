"""The claims of a lead, whose time is often told only in the sentences that explain it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.timing import timing, why_open
from onrecord.claims.timing.own import own_time

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from onrecord.claims.choosing.told import Told
    from onrecord.claims.context import Context
    from onrecord.claims.timing import TimeFrame
    from onrecord.record import Period

_LEAD, _NEAR = 3, 3
"""Sentences of a lead, and those behind it in which it is explained."""
_A_MONTH, _RECENT, _A_WEEK = 28, 400, 8
"""Days: figures are kept by the month or for longer, or are of a day that is no news; they ended lately."""
_MOVES = frozenset(("change", "trend", "rank", "comparison"))


def explained(told: Sequence[Told], end: TimeFrame) -> list[Told]:
    """The claims, those of the lead with the time that is told behind it; ``end`` is what all of them told.

    So are those that moved or were ranked, of what figures follow, and what is to come, of a plan.
    """
    return _in_plan(_of_figures(told, end), end)


def _first_told(told: Sequence[Told], end: TimeFrame, slot: str) -> tuple[Period, int] | None:
    """What the frame's slot was first filled with, and the number of the sentence that told it."""
    number = 0
    for one in told:
        period = getattr(one.context.frame, slot)
        if period is not None:
            return period, number
        number = one.draft.clause.sentence
    period = getattr(end, slot)
    return None if period is None else (period, number)


def _in_plan(told: Sequence[Told], end: TimeFrame) -> list[Told]:
    first = _first_told(told, end, "planned")
    if first is None:
        return list(told)
    return [_planned(one, first[0]) if _is_open_plan(one, first[1]) else one for one in told]


def _is_open_plan(one: Told, number: int) -> bool:
    here = one.draft.clause.sentence
    open_yet = here < _LEAD and 0 <= number - here <= _NEAR and one.context.frame.planned is None
    return open_yet and one.case.tense == "ahead" and one.draft.kind != "event" and own_time(one.case) is None


def _planned(one: Told, planned: Period) -> Told:
    context = one.context.as_it_stands()
    context.frame.planned, context.frame.planned_in = planned, one.draft.clause.sentence
    return _read_anew(one, context)


def _of_figures(told: Sequence[Told], end: TimeFrame) -> list[Told]:
    first = _first_told(told, end, "figures")
    if not told or first is None or not _is_kept(first[0], told[0].context.published):
        return list(told)
    return [_timed(one, first[0]) if _is_open_lead(one, first[1]) else one for one in told]


def _is_kept(figures: Period, published: date | None) -> bool:
    """Whether the figures are of a time over which, or of a day on which, news has them kept."""
    if published is None or not 0 <= (published - figures.end).days <= _RECENT:
        return False
    return figures.days >= _A_MONTH or (published - figures.end).days > _A_WEEK


def _is_open_lead(one: Told, number: int) -> bool:
    """Whether neither its own words nor any before say when, and the sentence of that number may."""
    here = one.draft.clause.sentence
    if one.draft.kind not in _MOVES or here >= _LEAD or not 0 <= number - here <= _NEAR:
        return False
    return one.context.frame.figures is None and own_time(one.case) is None


def _timed(one: Told, figures: Period) -> Told:
    context = one.context.as_it_stands()
    context.frame.figures, context.frame.behind = figures, True
    return _read_anew(one, context)


def _read_anew(one: Told, context: Context) -> Told:
    timed = one.but(context=context.as_it_stands())
    period, baseline = timing(one.as_claimed.draft, one.sentence, context)
    update = {"period": period, "baseline": baseline, "open_because": why_open(one.draft, period)}
    return timed.but(claim=one.claim.model_copy(update=update))
