"""Patterns that are tried only where one of their cues stands, and compiled when they are first tried."""

from __future__ import annotations

import re
import sys
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_LETTERS = 4
"""So many open a word; more would tell few words apart that these do not."""
_OPENINGS = re.compile(rf"\b\w{{1,{_LETTERS}}}")


@lru_cache(maxsize=64)
def openings(text: str) -> frozenset[str]:
    """The letters that the text's words open with: one scan for all patterns that are tried on a clause."""
    return frozenset(_OPENINGS.findall(text))


class Cued:
    """A regular expression each of whose matches holds one of its cues.

    ``cues`` are letters exactly as they stand, ``words`` are words in small letters of which the first four
    count. Looking for either takes a hundredth of the time of trying an expression at every character, and
    most clauses hold none. Cues are as short as they may be: they only have to be rare. Words are for many
    cues and short texts, as all words of the text are looked at once.
    """

    def __init__(self, expression: str, *cues: str, words: Iterable[str] = ()) -> None:
        self.expression = expression
        self.cues = cues
        self.openings = frozenset(_OPENINGS.findall(word)[0] for word in words)

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The expression itself."""
        return re.compile(self.expression)

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterable[re.Match[str]]:
        """All matches between the two characters, as the expression finds them."""
        return self.compiled.finditer(text, start, end) if self._is_cued(text, start, end) else ()

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first match between the two characters."""
        return self.compiled.search(text, start, end) if self._is_cued(text, start, end) else None

    def _is_cued(self, text: str, start: int, end: int) -> bool:
        for cue in self.cues:
            if text.find(cue, start, end) >= 0:
                return True
        return bool(self.openings) and not self.openings.isdisjoint(openings(text))
