"""The article's text cut at every boundary of a statement or claim, so that overlapping marks can be set."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from onrecord.checking import Report
    from onrecord.reading import Span

Role = Literal["claim", "content", "source", "cue"]


@dataclass(frozen=True)
class Mark:
    """A stretch of the text that belongs to the ``number``-th claim or statement (from 1), in some role."""

    role: Role
    number: int
    start: int
    end: int


@dataclass(frozen=True)
class Piece:
    """Characters ``start`` to ``end`` between two boundaries, the marks over them, and those ending here."""

    start: int
    end: int
    marks: tuple[Mark, ...]

    @property
    def opening(self) -> tuple[Mark, ...]:
        """The marks that begin with this piece."""
        return tuple(mark for mark in self.marks if mark.start == self.start)

    @property
    def closing(self) -> tuple[Mark, ...]:
        """The marks that end with this piece."""
        return tuple(mark for mark in self.marks if mark.end == self.end)

    def innermost(self) -> Mark | None:
        """The mark that a click here means: a claim before a statement, then the shortest, then the first."""
        return min(self.marks, key=lambda m: (m.role != "claim", m.end - m.start, m.number), default=None)


def marks_of(report: Report) -> tuple[Mark, ...]:
    """Every mark of a report, cut to the text; empty ones are left out."""
    length = len(report.article.text)
    found = [*_claim_marks(report), *_statement_marks(report)]
    cut = (Mark(m.role, m.number, max(0, m.start), min(length, m.end)) for m in found)
    return tuple(mark for mark in cut if mark.start < mark.end)


def _claim_marks(report: Report) -> Iterator[Mark]:
    for number, claim in enumerate(report.claims, start=1):
        yield Mark("claim", number, claim.start, claim.end)


def _statement_marks(report: Report) -> Iterator[Mark]:
    for number, statement in enumerate(report.statements, start=1):
        spans: list[tuple[Role, Span]] = [("content", span) for span in statement.content]
        if statement.source is not None:
            spans.append(("source", statement.source))
        if statement.cue is not None:
            spans.append(("cue", statement.cue))
        for role, span in spans:
            yield Mark(role, number, span.start, span.end)


def pieces(marks: Iterable[Mark], start: int, end: int) -> Iterator[Piece]:
    """Cut characters ``start`` to ``end`` at every boundary of the marks; together the pieces fill them."""
    inside = [mark for mark in marks if mark.start < end and start < mark.end]
    bounds = {start, end}.union(*({mark.start, mark.end} for mark in inside))
    cuts = sorted(cut for cut in bounds if start <= cut <= end)
    for left, right in pairwise(cuts):
        over = tuple(mark for mark in inside if mark.start <= left and right <= mark.end)
        yield Piece(left, right, over)
