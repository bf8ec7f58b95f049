"""The day that a text's counts reach: "data through Jan. 19 show", "as of June 26 the city had recorded"."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from onrecord.claims.timing.case import is_compared
from onrecord.expression import expression
from onrecord.record import Period

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.timing.frame import TimeFrame

_UNTIL = expression(r"(?:through|as of|up to|until)\s", re.IGNORECASE)
_DATA = expression(
    r"\b(?:data|figures|statistics|stats|numbers|counts?|tall(?:y|ies)|reports?|records|totals?|compstat)\s"
    r"(?:[a-z]+\s){0,3}$"
)
"""What is kept, right before the day up to which it is."""
_FRESH, _LAG = 3, 62
"""Days: up to a day of this week they are those of the year so far; older ones are not."""


def note_until(frame: TimeFrame, sentence: Sequence[Clause], published: date | None) -> None:
    """Remember the day that the sentence says its data reach, for the year's counts from here on.

    The year so far, where the text told of it, ends there as well.
    """
    day = _day_reached(sentence, published) if published is not None else None
    if day is None or published is None:
        return
    _note(frame, day, published)


def note_counted_until(
    frame: TimeFrame, sentence: Sequence[Clause], counted: Period, published: date | None
) -> None:
    """Remember as well the day up to which a count was told: "18 through July 31"."""
    named = (time for clause in sentence for time in clause.times if _UNTIL.match(time.text))
    if published is not None and any(
        time.period == counted and _is_to_date(counted, published) for time in named
    ):
        _note(frame, counted.end, published)


def _note(frame: TimeFrame, day: date, published: date) -> None:
    frame.until = day
    if frame.figures is not None:
        frame.figures = so_far_counted(frame, frame.figures, published)


def _is_to_date(period: Period, published: date) -> bool:
    return period.start == date(published.year, 1, 1) and _FRESH < (published - period.end).days <= _LAG


def _day_reached(sentence: Sequence[Clause], published: date) -> date | None:
    for clause in sentence:
        for time in clause.times:
            period = time.period
            if period is None or time.role != "period" or _UNTIL.match(time.text) is None:
                continue
            if not _is_to_date(period, published):
                continue
            if _DATA.search(clause.mask, 0, time.start - clause.start) and not is_compared(clause, time):
                return period.end
    return None


def so_far_counted(frame: TimeFrame, period: Period, published: date | None) -> Period:
    """The year so far, up to the day that the text's data reach."""
    day = frame.until
    to_date = published is not None and period == Period(start=date(published.year, 1, 1), end=published)
    return Period(start=period.start, end=day) if to_date and day else period
