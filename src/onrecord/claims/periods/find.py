"""Find the time phrases of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from onrecord.claims.periods.time_phrase import TimePhrase


def find_periods(text: str, published: date | None) -> tuple[TimePhrase, ...]:  # noqa: ARG001 - being written
    """All time phrases of ``text``, in order; none overlap."""
    return ()
