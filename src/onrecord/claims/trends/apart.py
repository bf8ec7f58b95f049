"""Tell whether a trend is told apart from the clause's other claims: "and that robberies were falling"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.parts import part_at
from onrecord.claims.figures.durations import is_length_of_time

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft


def is_apart(trend: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether none of the drafts stands so near that it belongs to the trend's words."""
    part = part_at(trend.clause, trend.at)
    for one in drafts:
        if (one.figure and is_length_of_time(one.figure)) or _is_elsewhere(one, trend, part):
            continue
        far = _FAR if one.kind == "rank" else _BESIDE
        if one.end > trend.at - far and one.start < trend.end + far:
            return False
    return True


def _is_elsewhere(one: Draft, trend: Draft, part: Clause) -> bool:
    """Whether a rank stands before the part with a verb of its own: "peaked in 1994 and has fallen since"."""
    return one.kind == "rank" and one.at < part.start <= trend.at


_BESIDE, _FAR = 12, 40
"""Characters: a figure or a rank that stands nearer belongs to the verb."""


def is_of_part(one: Draft, parts: Sequence[Draft]) -> bool:
    """Whether the act or trend only is what a part did: "most of those arrested were men"."""
    return one.kind in {"event", "trend"} and any(part.start <= one.at < part.end for part in parts)
