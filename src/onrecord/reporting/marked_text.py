"""The article's lines with its statements and claims marked, ready to be set as HTML."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.expression import expression
from onrecord.reporting.cleaning import visible
from onrecord.reporting.marks import Mark, marks_of, pieces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.checking import Report
    from onrecord.reporting.marks import Piece
    from onrecord.reporting.outline import Outline

_LINE = expression(r"[^\n]+")


@dataclass(frozen=True)
class Tag:
    """A small link at the end of a mark: its card, what is printed, and what is read out."""

    target: str
    text: str
    label: str
    slug: str


@dataclass(frozen=True)
class Bit:
    """A piece of a line: text, classes, the card it leads to (or ""), ids that begin, tags that follow."""

    text: str
    classes: str
    target: str
    anchors: tuple[str, ...]
    tags: tuple[Tag, ...]


@dataclass(frozen=True)
class Line:
    """A line of the article and which part of it the line is ("title", "body", "rights", ...)."""

    kind: str
    bits: tuple[Bit, ...]


def card_id(mark: Mark) -> str:
    """The id of the card that a mark leads to; made from its number alone, never from the data."""
    return f"{'claim' if mark.role == 'claim' else 'statement'}-{mark.number}"


def marked_lines(report: Report, content: Outline) -> Iterator[Line]:
    """The article line by line, without a headline that only repeats the title."""
    marker = _Marker(report, content)
    for found in _LINE.finditer(report.article.text):
        if found.group().strip():
            line = marker.line(found.start(), found.end())
            plain = len(line.bits) == 1 and not line.bits[0].target
            if not (plain and line.kind == "title" and found.group().strip() == report.article.title.strip()):
                yield line


class _Marker:
    """Cuts lines into bits; knows where each statement and claim first begins and last ends."""

    def __init__(self, report: Report, content: Outline) -> None:
        self.report = report
        self.content = content
        self.marks = sorted(marks_of(report), key=lambda mark: (mark.start, mark.end))
        self.first: dict[str, Mark] = {}
        self.last: dict[str, Mark] = {}
        for mark in self.marks:
            if mark.role in {"claim", "content"}:
                self.first.setdefault(card_id(mark), mark)
                self.last[card_id(mark)] = max(self.last.get(card_id(mark), mark), mark, key=lambda m: m.end)

    def line(self, start: int, end: int) -> Line:
        """The line from ``start`` to ``end``."""
        kinds = [part.kind for part in self.report.article.parts if part.start < end and start < part.end]
        kind = next((kind for kind in kinds if kind != "dateline"), "body")
        return Line(kind, tuple(self._bit(piece) for piece in pieces(self.marks, start, end)))

    def _bit(self, piece: Piece) -> Bit:
        inner = piece.innermost()
        looks = [f"v-{self._slug(inner)}"] if inner is not None and inner.role == "claim" else []
        begun = (card_id(m) for m in piece.opening if self.first.get(card_id(m)) == m)
        ended = (m for m in piece.closing if self.last.get(card_id(m)) == m)
        return Bit(
            text=visible(self.report.article.text[piece.start : piece.end]),
            classes=" ".join(sorted({mark.role for mark in piece.marks}) + looks),
            target=card_id(inner) if inner else "",
            anchors=tuple(f"text-{ident}" for ident in begun),
            tags=tuple(map(self._tag, ended)),
        )

    def _slug(self, mark: Mark) -> str:
        return self.content.checked[mark.number - 1].look.slug

    def _tag(self, mark: Mark) -> Tag:
        if mark.role == "claim":
            look = self.content.checked[mark.number - 1].look
            label = f"Claim {mark.number}: {look.word}"
            return Tag(card_id(mark), f"{mark.number}{look.sign}", label, look.slug)
        return Tag(card_id(mark), f"s{mark.number}", f"Statement {mark.number}", "statement")
