"""Patterns that are tried only where one of their cues stands, and compiled when they are first tried."""

from __future__ import annotations

import re
import sys
from bisect import bisect_left
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

T = TypeVar("T")

_LETTERS = 4
"""So many open a word; more would tell few words apart that these do not."""
_OPENING = re.compile(rf"(\w{{1,{_LETTERS}}})\w*")
_MARKS = "#@^"
"""Of blotted mentions."""


@lru_cache(maxsize=512)
def openings(text: str) -> frozenset[str]:
    """What the text's words open with, and the marks in it: one scan for all patterns tried on a clause."""
    return frozenset((*_OPENING.findall(text), *(mark for mark in _MARKS if mark in text)))


class Cued:
    """A regular expression each of whose matches holds one of its cues: one of its words, or of its letters.

    ``words`` are words in small letters, of which the first four count, and marks of mentions; ``letters``
    are any characters, exactly as they stand. Where both are given, a match holds one of each.
    Looking for cues takes a hundredth of the time of trying an expression at every character, and most
    clauses hold none. The words of a text are looked at together, so that each pattern has little left to
    do; letters, each looked for alone, are for ends of words.
    """

    def __init__(self, expression: str, *letters: str, words: str | Iterable[str] = ()) -> None:
        self.expression = expression
        self.letters = letters
        cues = words.split() if isinstance(words, str) else words
        self.openings = frozenset(cue if cue in _MARKS else _OPENING.findall(cue)[0] for cue in cues)
        self._lacks = self.openings.isdisjoint if self.openings else None
        """Whether none of its words opens as one of these: kept, as it is asked thousands of times."""

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The expression itself."""
        return re.compile(self.expression)

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterable[re.Match[str]]:
        """All matches between the two characters, as the expression finds them."""
        if self._lacks and self._lacks(openings(text)):
            return ()
        if self.letters and not self._is_lettered(text):
            return ()
        return self.compiled.finditer(text, start, end)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first match between the two characters."""
        if self._lacks and self._lacks(openings(text)):
            return None
        if self.letters and not self._is_lettered(text):
            return None
        return self.compiled.search(text, start, end)

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The match that begins at the first of the two characters."""
        if self._lacks and self._lacks(openings(text)):
            return None
        if self.letters and not self._is_lettered(text):
            return None
        return self.compiled.match(text, start, end)

    def is_cued_within(self, text: str, start: int, end: int) -> bool:
        """Whether a word that is a cue begins between the two characters of a long text, read only once."""
        places = _places(self, text)
        first = bisect_left(places, start)
        return first < len(places) and places[first] < end

    def _is_lettered(self, text: str) -> bool:
        for letters in self.letters:  # noqa: SIM110 - a loop takes half the time of any()
            if letters in text:
                return True
        return False


@lru_cache(maxsize=16)
def _places(cued: Cued, text: str) -> list[int]:
    return [found.start() for found in _OPENING.finditer(text) if found.group(1) in cued.openings]


class Cues:
    """The cues of several patterns, looked for at once before a reader tries one pattern after the other.

    Each pattern must have words: letters alone are not looked up with the others. A test shows that the
    reader tries no other pattern.
    """

    def __init__(self, *patterns: Cued) -> None:
        if not all(one.openings for one in patterns):
            raise ValueError("a pattern without words stands anywhere")
        self.patterns = frozenset(patterns)
        cues: frozenset[str] = frozenset().union(*(one.openings for one in patterns))
        self._lack = cues.isdisjoint

    def stand_in(self, text: str) -> bool:
        """Whether any of the patterns may match in the text."""
        return not self._lack(openings(text))


class CuedTable(Generic[T]):
    """Rows with a pattern each, looked up by the cues of a text instead of tried one after the other."""

    def __init__(self, rows: Iterable[tuple[Cued, T]]) -> None:
        self._rows: list[T] = []
        self._by_opening: dict[str, list[int]] = {}
        for number, (pattern, row) in enumerate(rows):
            self._rows.append(row)
            for opening in pattern.openings:
                self._by_opening.setdefault(opening, []).append(number)

    def cued(self, text: str) -> list[T]:
        """The rows, in order, whose patterns have a cue in the text."""
        known = self._by_opening
        found = {number for one in openings(text) if one in known for number in known[one]}
        return [self._rows[number] for number in sorted(found)]
