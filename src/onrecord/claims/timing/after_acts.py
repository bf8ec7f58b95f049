"""When an act was done that another followed so much later: "two weeks after a judge ruled"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.periods import earlier_than
from onrecord.claims.periods.names import NUMBER, count
from onrecord.record import Period

if TYPE_CHECKING:
    from onrecord.claims.timing.case import Case

_SO_LONG_AFTER = re.compile(
    rf"(?<!less than )(?<!\w)(?P<count>{NUMBER})\s(?P<unit>day|week|month|year)s?\safter\s[^.;]{{0,80}}$"
)


def so_long_before(case: Case) -> Period | None:
    """The day, month or year so long before what the sentence tells of, or before publication.

    News counts days and weeks to the day, months and years roughly.
    """
    clause = case.clause
    found = _SO_LONG_AFTER.search(clause.text, 0, max(0, case.draft.at - clause.start))
    number = count(found["count"]) if found else None
    then = _followed(case, clause.start + found.start()) if found else None
    read = found is not None and any(time.start == clause.start + found.start() for time in clause.times)
    if found is None or read or not number or then is None:
        return None
    before = earlier_than(found["unit"], then, round(number))
    if before is None or found["unit"] in {"day", "week"}:
        return before
    first = before.start
    return Period.year(first.year) if found["unit"] == "year" else Period.month(first.year, first.month)


def _followed(case: Case, start: int) -> Period | None:
    """The time that the sentence names for what came after, else the day of publication."""
    times = (time for clause in (*case.before, case.clause, *case.behind) for time in clause.times)
    named = [time.period for time in times if time.role == "period" and time.period and time.start < start]
    return named[-1] if named else case.today
