"""Edges of a statement's pieces: within paragraphs, no loose marks, quotation marks whole or not at all."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from onrecord.attribution.quotations import Quotation
    from onrecord.attribution.relation import Piece
    from onrecord.reading import Span

_LOOSE = " \t\r\n\u00a0,;:.–—-"
_MARKS = '"“”„«»'
_ABBREVIATIONS = frozenset("Jr Sr Inc Corp Co Ltd Dr Gov Sen Rep St No".split())


class Edges:
    """Sets the edges of pieces in the paragraphs of a text, or in its headline; quotations are the text's.

    A statement lies in the headline or in what stands below it, and datelines and credits are part of none.
    """

    def __init__(self, text: str, blocks: Sequence[Span], quotations: Sequence[Quotation]) -> None:
        self._text = text
        self._starts = [block.start for block in blocks]
        self._ends = [block.end for block in blocks]
        self._opened = {q.start: q.end for q in quotations}
        self._closed = {q.end: q.start for q in quotations}

    def nearest(self, piece: Piece) -> Piece | None:
        """A source or cue: the last part of the piece that lies in a paragraph; None without one."""
        parts = [self.trimmed(part) for part in self._parts(piece)]
        return next((part for part in reversed(parts) if part), None)

    def content(self, pieces: Iterable[Piece]) -> tuple[Piece, ...]:
        """Content: all parts that lie in paragraphs, with whole quotations; joined if no word parts them."""
        return self.joined(self.whole(part) for piece in pieces for part in self._parts(piece))

    def _parts(self, piece: Piece) -> Iterator[Piece]:
        """The piece without what lies outside the paragraphs."""
        start, end = piece
        for number in range(bisect_right(self._ends, start), bisect_left(self._starts, end)):
            yield max(start, self._starts[number]), min(end, self._ends[number])

    def trimmed(self, piece: Piece) -> Piece | None:
        """The piece without commas, stops and spaces at its edges; None where no word is left.

        A full stop stays where it ends an abbreviation.
        """
        start, end = piece
        while start < end and self._text[start] in _LOOSE:
            start += 1
        while start < end and self._text[end - 1] in _LOOSE and not self._abbreviates(end):
            end -= 1
        return (start, end) if any(c.isalnum() for c in self._text[start:end]) else None

    def whole(self, piece: Piece) -> Piece | None:
        """The trimmed piece with both marks of a quotation that it begins or ends with, no lone ones."""
        bare = self.trimmed(piece)
        if bare is None:
            return None
        start, end = bare
        if self._text[start] in _MARKS and start not in self._opened:
            return self.whole((start + 1, end))
        if self._text[end - 1] in _MARKS and end not in self._closed:
            return self.whole((start, end - 1))
        return (start - 1 if start - 1 in self._opened else start), self._with_closing(end)

    def _with_closing(self, end: int) -> int:
        """Take in what closes a quotation right behind the piece: a stop or comma, and the mark."""
        for width in (1, 2, 3):
            tail = self._text[end : end + width]
            if end + width in self._closed and not any(c.isalnum() for c in tail):
                return end + width
        return end

    def joined(self, pieces: Iterable[Piece | None]) -> tuple[Piece, ...]:
        """The pieces that are left, those with no word between them made one."""
        joined: list[Piece] = []
        for piece in pieces:
            if piece is None:
                continue
            start, end = piece
            if joined and not any(c.isalnum() for c in self._text[joined[-1][1] : start]):
                start = joined.pop()[0]
            joined.append((start, end))
        return tuple(joined)

    def _abbreviates(self, end: int) -> bool:
        """Whether the full stop before ``end`` belongs to an abbreviation: "Jr.", "U.S."."""
        if self._text[end - 1] != ".":
            return False
        word = (self._text[max(0, end - 8) : end - 1].split() or [""])[-1]
        return "." in word or word in _ABBREVIATIONS
