"""A figure as its reader found it, before hedges and the rules of rounding are applied."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from onrecord.claims.quantities.intervals import Bound
    from onrecord.claims.quantities.quantity import Form
    from onrecord.record import Unit


class Reading(NamedTuple):
    """Tokens ``first`` to ``end`` (excluded) hold a figure.

    ``bounds`` stands for the interval where the words themselves give it ("between 10 and 15 percent"),
    ``ends`` for the two figures that they name.
    """

    first: int
    end: int
    value: Decimal
    unit: Unit
    form: Form
    grain: Decimal = Decimal(1)
    vague: bool = False
    bounds: tuple[Bound, Bound] | None = None
    ends: tuple[Decimal, Decimal] | None = None
