"""Tell that a year or another time began or ended: with "closed out 2021 with 61" nobody shut anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued

if TYPE_CHECKING:
    from onrecord.claims.draft import Draft

_ENDS = Cued(
    r"\b(?:clos(?:es?|ed|ing)|ends?|ended|ending|finish(?:es|ed)?|open(?:s|ed|ing)?|"
    r"beg[ai]n(?:s|ning)?|begun|start(?:s|ed|ing)?|launched|rang|rung)(?: out| off| up| in)? "
    r"(?:@|(?:the|its|their|this|an?) (?:[a-z]+ ){0,2}"
    r"(?:year|month|week|weekend|season|quarter|decade|half)\b)",
    words="close closes closed closing end ends ended ending finish finishes finished open opens opened "
    "opening begin began begun start starts started starting launched rang rung",
)


def tells_time_ends(event: Draft) -> bool:
    """Whether what the act begins or ends is only a time."""
    clause = event.clause
    found = _ENDS.search(clause.mask, max(0, event.at - clause.start - 1))
    return found is not None and found.start() <= event.at - clause.start + 1
