"""A text as numbers, words and signs: what the readers of figures walk over, each token at most a few times."""

from __future__ import annotations

import re
from typing import NamedTuple

_TOKEN = re.compile(
    r"(?:(?<![\w.,])\.)?"  # ".5 percent"
    r"\d(?:[\d]*(?:,\d{3})*(?!\d))?(?:\.\d+)?"
    r"|[^\W\d_]+(?:['’][^\W\d_]+)?"
    r"|\S"
)


class Token(NamedTuple):
    """One number, word or sign, at characters ``start`` to ``end`` (excluded) of the text."""

    text: str
    lower: str
    start: int
    end: int


_NOTHING = Token("", "", -1, -1)


class Tokens:
    """The tokens of a text; a place outside it reads as an empty token, so that neighbours need no checks."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._all = [Token(m.group(), m.group().lower(), m.start(), m.end()) for m in _TOKEN.finditer(text)]
        self.count = len(self._all)

    def at(self, place: int) -> Token:
        """The token at a place, empty outside the text."""
        return self._all[place] if 0 <= place < self.count else _NOTHING

    def word(self, place: int) -> str:
        """The token at a place in lower case, "" outside the text."""
        return self._all[place].lower if 0 <= place < self.count else ""

    def words(self, first: int, last: int) -> tuple[str, ...]:
        """The tokens from ``first`` to ``last`` (excluded) in lower case."""
        return tuple(self.word(place) for place in range(first, last))

    def glued(self, place: int) -> bool:
        """Whether the token stands directly after the one before it, with no space between."""
        return 0 < place < self.count and self._all[place - 1].end == self._all[place].start

    def after_dash(self, place: int) -> int:
        """``place``, or the place behind the hyphen that stands there glued on both sides ("10-month")."""
        joined = self.word(place) in {"-", "‑"} and self.glued(place) and self.glued(place + 1)
        return place + 1 if joined else place
