"""A text as the words that a quotation and a transcript are compared by."""

from __future__ import annotations

from typing import NamedTuple

from onrecord.expression import expression

_WORD = expression(r"\d[\d,]*(?:\.\d+)?|(?:\[[^\W\d_]\](?=[^\W\d_]))?[^\W\d_]+(?:['’][^\W\d_]+)*")
"""Numbers, and words; the brackets of "[W]e", which show that a letter's case was changed, belong to it."""
_PLAIN = str.maketrans({"’": "'", ",": None, "[": None, "]": None})
FILLERS = frozenset("uh um er erm ah eh hm hmm mm".split())
"""Sounds that a transcript may keep and no newsroom prints."""


class Word(NamedTuple):
    """A word as it is compared (case and kinds of apostrophe aside), and its characters."""

    same: str
    start: int
    end: int


def words_of(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """The words of ``text`` from ``start`` to ``end``; marks and dashes are none."""
    found = _WORD.finditer(text, start, len(text) if end is None else end)
    return [Word(_same(m.group()), m.start(), m.end()) for m in found]


def _same(word: str) -> str:
    return word.translate(_PLAIN).casefold()
