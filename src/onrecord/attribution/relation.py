"""A statement before its speaker is known: pieces of text in the three roles."""

from __future__ import annotations

from typing import NamedTuple

Piece = tuple[int, int]
"""Start and end (excluded) in characters of the article's text."""


class Relation(NamedTuple):
    """Source, cue and content as in PARC and PolNeAR; a bare quotation has neither cue nor source.

    ``confidence`` is the calibrated chance that the three are right.
    """

    source: Piece | None
    cue: Piece | None
    content: tuple[Piece, ...]
    confidence: float = 1.0
