"""Where a clause ranks something, before it is known what."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from onrecord.claims.claim import Direction


class Ranked(NamedTuple):
    """The words that rank, from ``start`` to ``end`` of the clause, with the place in the order.

    ``span`` is where the whole claim lies, if it is more than the words and the noun behind them; ``earlier``
    marks a record or a peak of another time than the one told of, ``at_most`` that the place is a bound.
    ``number`` is None where something is only among the first. ``follows`` marks what comes right after the
    one ranked last. ``borrows`` says that a subject which is not measured only holds the place: "Dunmore led
    the state".
    """

    start: int
    end: int
    number: float | None
    direction: Direction
    span: tuple[int, int] | None = None
    earlier: bool = False
    at_most: bool = False
    borrows: bool = False
    follows: bool = False
