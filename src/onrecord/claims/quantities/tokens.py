"""A text as numbers, words and signs: what the readers of figures walk over."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.quantities.number_words import Number

_TOKEN = expression(
    r"[^\W\d_]+(?:['’][^\W\d_]+)?"  # first, as most are words
    r"|(?:(?<![\w.,])\.(?!\d+\.\d))?"  # ".5 percent", but no number in "$.7.5"
    r"\d(?:[\d]*(?:,\d{3})*(?!\d))?(?:\.\d+)?"
    r"|\S"
)


_PERCENT = expression(r"%|\bper ?cent\b|\bpercentage\b|\brates?\b|\bpolls?\b", re.IGNORECASE)


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
        self._found = list(_TOKEN.finditer(text))
        self.lower = [found.group().lower() for found in self._found]
        """All of them, in lower case."""
        self.count = len(self._found)
        self.numbers: dict[int, Number | None] = {}
        """What ``read_number`` found where: several readers ask for the same one."""

    @cached_property
    def speaks_of_percent(self) -> bool:
        """Whether the text names percentages or rates, so that its bare "points" are percentage points."""
        return _PERCENT.search(self.text) is not None

    @cached_property
    def speaks_of_points(self) -> bool:
        """Whether the text tells of scores in points, so that "a point" may be one."""
        return "points" in self.text

    def at(self, place: int) -> Token:
        """The token at a place, empty outside the text."""
        if not 0 <= place < self.count:
            return _NOTHING
        found = self._found[place]
        return Token(found.group(), self.lower[place], *found.span())

    def word(self, place: int) -> str:
        """The token at a place in lower case, "" outside the text."""
        return self.lower[place] if 0 <= place < self.count else ""

    def words(self, first: int, last: int) -> tuple[str, ...]:
        """The tokens from ``first`` to ``last`` (excluded) in lower case; fewer at the text's ends."""
        return tuple(self.lower[max(0, first) : last])

    def glued(self, place: int) -> bool:
        """Whether the token stands directly after the one before it, with no space between."""
        return 0 < place < self.count and self._found[place - 1].end() == self._found[place].start()

    def after_dash(self, place: int) -> int:
        """``place``, or the place behind the hyphen that stands there glued on both sides ("10-month")."""
        joined = self.word(place) in {"-", "‑"} and self.glued(place) and self.glued(place + 1)
        return place + 1 if joined else place
