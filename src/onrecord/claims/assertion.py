"""Who asserts a claim: the innermost statement whose content holds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.attribution import Statement


class Assertions:
    """The statements of an article, found by place: each block of text knows the few that touch it."""

    def __init__(self, statements: Sequence[Statement]) -> None:
        self._blocks: dict[int, list[Statement]] = {}
        for statement in statements:
            blocks = {n for part in statement.content for n in _blocks(part.start, part.end)}
            for number in blocks:
                self._blocks.setdefault(number, []).append(statement)

    def holding(self, start: int, end: int) -> Statement | None:
        """The shortest statement whose content covers at least half of the span."""
        near = {one.id: one for n in _blocks(start, end) for one in self._blocks.get(n, ())}
        holding = [
            statement
            for statement in near.values()
            if 2 * sum(max(0, min(end, part.end) - max(start, part.start)) for part in statement.content)
            >= end - start
        ]
        return min(holding, key=_length, default=None)


def _blocks(start: int, end: int) -> range:
    """The numbers of the blocks of 500 characters that the span touches."""
    return range(start // 500, end // 500 + 1)


def inside(start: int, end: int, at: int, statement: Statement | None) -> tuple[int, int]:
    """The span ``start`` to ``end`` cut to the part of the statement's content that holds ``at``."""
    for part in statement.content if statement else ():
        if part.start <= at < part.end:
            return max(start, part.start), min(end, part.end)
    return start, end


def _length(statement: Statement) -> int:
    return sum(part.end - part.start for part in statement.content)
