"""Who asserts a claim: the innermost statement whose content holds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.measures.catalogue import is_event, measure_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.attribution import Statement


class Assertions:
    """The statements of an article, found by place: each block of text knows the few that touch it."""

    def __init__(self, statements: Sequence[Statement]) -> None:
        self._blocks: dict[int, list[_Held]] = {}
        for statement in statements:
            if statement.speaker and _is_measured(statement.speaker.name):
                continue  # "Homicides showed the sharpest decline"
            held = _Held(statement, [(part.start, part.end) for part in statement.content])
            for number in {n for part in held.parts for n in _blocks(*part)}:
                self._blocks.setdefault(number, []).append(held)

    def holding(self, start: int, end: int) -> Statement | None:
        """The shortest statement whose content covers at least half of the span."""
        shortest: _Held | None = None
        for number in _blocks(start, end):
            for one in self._blocks.get(number, ()):
                if one.covers_half(start, end) and (shortest is None or one.length < shortest.length):
                    shortest = one
        return shortest.statement if shortest else None


def _is_measured(speaker: str) -> bool:
    """Whether a name is that of something counted, which says nothing itself; people do who are counted."""
    measure = measure_of(speaker)
    return measure.id not in {None, "population"} and not is_event(measure)


class _Held:
    """A statement, and where the parts of its content lie."""

    def __init__(self, statement: Statement, parts: Sequence[tuple[int, int]]) -> None:
        self.statement = statement
        self.parts = parts
        self.length = sum(end - start for start, end in parts)

    def covers_half(self, start: int, end: int) -> bool:
        """Whether at least half of the span lies in the content."""
        covered = 0
        for first, last in self.parts:
            if first < end and start < last:
                covered += min(end, last) - max(start, first)
        return 2 * covered >= end - start


def _blocks(start: int, end: int) -> range:
    """The numbers of the blocks of 500 characters that the span touches."""
    return range(start // 500, end // 500 + 1)


def inside(start: int, end: int, at: int, statement: Statement | None) -> tuple[int, int]:
    """The span ``start`` to ``end`` cut to the part of the statement's content that holds ``at``.

    Whole where ``at`` stands outside it and nothing would be left.
    """
    for part in statement.content if statement else ():
        first, last = max(start, part.start), min(end, part.end)
        if part.start <= at < part.end and first < last:
            return first, last
    return start, end
