"""What a claim is measured against, once its period is settled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.timing.baselines import baseline_phrase
from onrecord.claims.timing.changes import change_baseline, compares_moves, told_from_to
from onrecord.claims.timing.earlier_moves import earlier_move
from onrecord.claims.timing.frame import Moved
from onrecord.claims.timing.own import own_time
from onrecord.claims.timing.ranks import rank_baseline
from onrecord.claims.timing.spans import run_of

if TYPE_CHECKING:
    from onrecord.claims.timing.case import Case
    from onrecord.record import Period


def moved(case: Case, period: Period | None, baseline: Period | None) -> Moved:
    """What the change or trend leaves for those that go on without one; an earlier move leaves nothing."""
    if earlier_move(case) is not None:
        return Moved(None, baseline, case.clause.sentence, case.tense, named=False, counted=False)
    figure = case.draft.figure
    both = told_from_to(case) is not None
    named = both or baseline_phrase(case) is not None
    counted = figure is not None and figure.form == "cardinal"
    return Moved(period, baseline, case.clause.sentence, case.tense, named, counted, both)


def rebased(case: Case, period: Period | None) -> Period | None:
    """The baseline of the claim if it is of ``period``, whatever its own words would give."""
    try:
        return _rebased(case, period)
    except (ValueError, OverflowError):  # a year before 1 or after 9999, which no calendar of ours holds
        return None


def _rebased(case: Case, period: Period | None) -> Period | None:
    kind = case.draft.kind
    if kind == "rank":
        return rank_baseline(case, period)
    moves = kind in {"change", "trend"} or (kind == "comparison" and compares_moves(case))
    if not moves or run_of(case) is not None:
        return None
    return change_baseline(case, own_time(case), period)
