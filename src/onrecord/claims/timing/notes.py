"""Remember the times that no claim took."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.timing.case import is_compared, is_report
from onrecord.claims.timing.tense import tense_of

if TYPE_CHECKING:
    from datetime import date

    from onrecord.claims.clauses import Clause
    from onrecord.claims.timing.frame import TimeFrame


_A_MONTH = 28
"""Days: where something measured is told of over so long, figures for it follow."""


def note_clause(frame: TimeFrame, clause: Clause, published: date | None) -> None:
    """Remember the last time that the clause tells of: past, and not one that is compared with.

    Nothing where a claim took a time of the clause.
    """
    if frame.named_at == clause.start:
        return
    for time in clause.times:
        period = time.period
        if period is None or time.role != "period" or (published is not None and period.end > published):
            continue
        if tense_of(clause, time.start) == "ahead":
            continue
        if not is_report(clause, time, -1) and not is_compared(clause, time):
            frame.note_told(period, clause.sentence)
            if clause.measure_ids and period.days >= _A_MONTH:
                frame.note_figures(period, ranked=False)
