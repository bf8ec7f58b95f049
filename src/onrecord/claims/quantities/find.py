"""Find the figures of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.claims.quantities.quantity import Quantity


def find_quantities(text: str) -> tuple[Quantity, ...]:  # noqa: ARG001 - being written
    """All figures of ``text``, in order; none overlap."""
    return ()
