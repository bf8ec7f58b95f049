"""A time that opens with a small word goes on with one of the words that are looked for behind it."""

from __future__ import annotations

import importlib
import pkgutil
import re._constants as op  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
from typing import TYPE_CHECKING, Any

import pytest

import onrecord.claims.periods
from onrecord.claims.periods.going_on import _BEHIND, _LETTERS, may_go_on
from onrecord.claims.periods.names import Spaced

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_ANY = "?"
"""Any character."""
_OFTEN = 8
"""Times that a part of an expression is read over; more add no opening."""


def _all_spaced() -> Iterator[Spaced]:
    for found in pkgutil.walk_packages(onrecord.claims.periods.__path__, "onrecord.claims.periods."):
        yield from (
            one for one in vars(importlib.import_module(found.name)).values() if isinstance(one, Spaced)
        )


def _letters(kind: Any, value: Any) -> list[str]:
    """What a character of an expression may be, if it is a short list."""
    if kind is op.LITERAL:
        return [chr(value).lower()]
    if kind is op.IN and all(one is op.LITERAL for one, _ in value):
        return [chr(code).lower() for _, code in value]
    return [" " if value == [(op.CATEGORY, op.CATEGORY_SPACE)] else _ANY]


class _Openings:
    """Reads how the matches of an expression begin, as far as they begin with a word."""

    def __init__(self, word: str) -> None:
        self.word = f"{word} "

    def ways(self, before: set[str], items: Iterable[tuple[Any, Any]]) -> set[str]:
        items = list(items)
        for number, (kind, value) in enumerate(items, start=1):
            before = self._step(before, kind, value, last=number == len(items))
        return before

    def _step(self, before: set[str], kind: Any, value: Any, *, last: bool) -> set[str]:
        if kind is op.BRANCH:
            return set().union(*(self.ways(before, branch) for branch in value[1]))
        if kind is op.SUBPATTERN:
            return self.ways(before, value[-1])
        if kind in {op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT}:
            return self._repeated(before, *value)
        if kind is op.ASSERT and last and value[0] > 0:
            return self.ways(before, value[1])
        if kind in {op.ASSERT, op.ASSERT_NOT, op.AT}:
            return before
        return self._added(before, _letters(kind, value))

    def _repeated(self, before: set[str], least: int, most: int, items: Any) -> set[str]:
        for _ in range(least):
            before = self.ways(before, items)
        now = before
        for _ in range(min(most - least, _OFTEN)):
            now = self.ways(now, items) - before
            before = before | now
        return before

    def _added(self, before: set[str], letters: Iterable[str]) -> set[str]:
        longest = len(self.word) + _LETTERS
        longer = {way if len(way) == longest else way + one for way in before for one in letters}
        plain = {way.replace("  ", " ") for way in longer}
        return {way for way in plain if way.replace(_ANY, "x")[: len(self.word)] == self.word[: len(way)]}


def _behind(word: str, spaced: Spaced) -> set[str]:
    reader = _Openings(word)
    ways = reader.ways({""}, parser.parse(spaced.lenient))
    return {way[len(reader.word) :] for way in ways if len(way) > len(reader.word)}


@pytest.mark.parametrize("word", _BEHIND)
def test_what_goes_on_is_tried(word: str) -> None:
    behind = {opening for spaced in _all_spaced() for opening in _behind(word, spaced)}
    assert behind
    assert not {opening for opening in behind if not may_go_on(f"{word} {opening}", word, len(word))}


def test_a_missing_opening_would_be_noticed() -> None:
    assert "zod" in _behind("the", Spaced(r"(?:[Ii]n )?[Tt]he (?:year|zodiac)"))
    assert not may_go_on("the zodiac", "the", 3)
    assert may_go_on("the  Year", "the", 3)
    assert may_go_on("the 1990s", "the", 3)
    assert may_go_on("since zodiac", "since", 5)
