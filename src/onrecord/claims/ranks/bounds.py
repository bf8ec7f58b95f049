"""Tell the figure that only bounds a rank: "one of the three largest"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.draft import Draft


def is_number_of_rank(draft: Draft, ranks: Sequence[Draft]) -> bool:
    """Whether the figure only says among how many something ranks: "one of the three largest"."""
    none = draft.figure is not None and not draft.figure.number
    bounds = (
        one
        for one in ranks
        if (one.value and one.value.hedge == "at_most")
        or one.clause.marked.low.startswith(("no ", "none ") if none else ("only ", "just "), one.start)
        or " than all but " in one.clause.marked.low[one.start : one.end]
    )
    return any(one.start <= draft.at < one.end for one in bounds)
