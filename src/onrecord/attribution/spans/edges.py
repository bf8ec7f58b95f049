"""Edges of a statement's pieces: no loose marks, and quotation marks whole or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from onrecord.attribution.quotations import Quotation
    from onrecord.attribution.relation import Piece

_LOOSE = " \t\r\n\u00a0,;:.–—-"
_MARKS = '"“”„«»'
_ABBREVIATIONS = frozenset("Jr Sr Inc Corp Co Ltd Dr Gov Sen Rep St No".split())


class Edges:
    """Sets the edges of pieces in one text, in which these quotations stand."""

    def __init__(self, text: str, quotations: Sequence[Quotation]) -> None:
        self._text = text
        self._opened = {q.start: q.end for q in quotations}
        self._closed = {q.end: q.start for q in quotations}

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
        """The trimmed piece with both marks of a quotation that it begins or ends with, and no lone marks."""
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
