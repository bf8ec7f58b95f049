"""When the claims of a lead were: their days are often told only in the sentences behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.timing.own import own_time
from onrecord.claims.timing.read import timing

if TYPE_CHECKING:
    from onrecord.claims.context import Context
    from onrecord.claims.timing.case import Case
    from onrecord.record import Period

_LEAD, _NEAR = 3, 3
"""Sentences of a lead, and those behind it in which it is explained."""
_A_MONTH, _RECENT = 28, 400
"""Days: figures are kept by the month or for longer; those of the news ended no longer ago."""
_MOVES = frozenset(("change", "trend", "rank", "comparison"))


def is_of_lead(case: Case) -> bool:
    """Whether it moved or was ranked in the lead, where neither its own words nor any before say when."""
    unknown = case.clause.sentence < _LEAD and case.frame.figures is None
    return unknown and case.draft.kind in _MOVES and own_time(case) is None


def told_behind(case: Case, told: Context) -> tuple[Period | None, Period | None] | None:
    """Period and baseline of a claim of the lead, with the figures' days that ``told`` names behind it."""
    figures, published = told.frame.figures, case.published
    if figures is None or published is None or figures.days < _A_MONTH:
        return None
    if not 0 <= (published - figures.end).days <= _RECENT:
        return None
    context = case.context.as_it_stands()
    context.frame.figures = figures
    return timing(case.draft, case.sentence, context)


def is_near(case: Case, sentence: int) -> bool:
    """Whether the sentence of that number still explains the lead."""
    return sentence - case.clause.sentence <= _NEAR
