"""Both ends of a change where words name them: "from June to July"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.periods import find_periods
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from onrecord.claims.periods import TimePhrase
    from onrecord.record.period import Period

_FROM_TO = expression(
    r"\b(?:from|between)\s+(?P<first>[^@]{2,40}?)\s+(?P<link>to|and|through)\s+(?P<last>[^@]{2,40})$",
    re.IGNORECASE,
)
_FROM = expression(r"\bfrom\b", re.IGNORECASE)
_QUARTER, _SAME_LENGTH, _MONTH = 92, 3, 31
"""Days."""


def from_to(times: Sequence[TimePhrase], published: date | None) -> tuple[Period, Period] | None:
    """As in "from June to July": the last is the period, the first the baseline, if they are alike."""
    for time in times:
        found = _FROM_TO.search(time.text)
        if found is None:
            continue
        first = find_periods("in " + found.group("first"), published)
        last = find_periods("in " + found.group("last"), published)
        if len(first) != 1 or len(last) != 1 or first[0].period is None or last[0].period is None:
            continue
        one, other = first[0].period, last[0].period
        if found.group("link") == "through" and one.days <= _MONTH:
            continue  # "from July through September" is all of it
        alike = abs(one.days - other.days) <= _SAME_LENGTH
        years_apart = one.start.month == other.start.month and one.start.year != other.start.year
        follows = one.days <= _MONTH and (other.start - one.end).days == 1
        if follows and alike and not _FROM.search(time.text):
            return other, one
        if alike and (_FROM.search(time.text) or one.days > _QUARTER or years_apart):
            return other, one
    return None
