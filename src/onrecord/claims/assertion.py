"""Who asserts a claim: the innermost statement whose content holds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.attribution import Statement


def asserted_in(start: int, end: int, statements: Sequence[Statement]) -> Statement | None:
    """The shortest statement whose content covers at least half of the characters ``start`` to ``end``."""
    holding = [
        statement
        for statement in statements
        if 2 * sum(max(0, min(end, part.end) - max(start, part.start)) for part in statement.content)
        >= end - start
    ]
    return min(holding, key=_length, default=None)


def inside(start: int, end: int, at: int, statement: Statement | None) -> tuple[int, int]:
    """The span ``start`` to ``end`` cut to the part of the statement's content that holds ``at``."""
    for part in statement.content if statement else ():
        if part.start <= at < part.end:
            return max(start, part.start), min(end, part.end)
    return start, end


def _length(statement: Statement) -> int:
    return sum(part.end - part.start for part in statement.content)
