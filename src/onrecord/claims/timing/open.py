"""Why a claim's period is left open."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.claims.draft import Draft
    from onrecord.record import Period

NO_TIME = "no words say when"


def why_open(draft: Draft, period: Period | None) -> str:
    """What is missing for the period: a time that cannot be resolved, or any time; "" where it is there."""
    if period is not None:
        return ""
    unresolved = (
        time
        for time in draft.clause.times
        if time.period is None and time.why and time.role in {"period", "since"}
    )
    first = next(unresolved, None)
    return f"“{first.text}” {first.why}" if first else NO_TIME
