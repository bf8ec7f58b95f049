"""Patterns that are tried only where a cue stands find what they would find without it."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import re
import re._constants as op  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
from typing import TYPE_CHECKING, Any

import pytest

import onrecord.claims
from onrecord.claims.clauses.cued import _LETTERS, Cued, CuedTable, Cues
from onrecord.claims.comparisons import likeness, standards, standing
from onrecord.claims.events.patterns import PATTERNS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from types import ModuleType

_TAIL = 16
"""Characters that are remembered of what was read: longer than any cue."""
_UNKNOWN, _EDGE, _BLANK = "\0\1\2"
"""Any character, the edge of a word, any white space."""
_WORD = str(parser.parse(r"\w"))
_MARKS = "#@^"
_EDGES = (op.AT_BOUNDARY, op.AT_BEGINNING, op.AT_BEGINNING_STRING, op.AT_END)
_TOO_MANY = 20_000


def _modules() -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(onrecord.claims.__path__, "onrecord.claims."):
        yield importlib.import_module(found.name)


def _all_cued() -> Iterator[tuple[str, Cued]]:
    for module in _modules():
        for name, value in vars(module).items():
            if isinstance(value, Cued):
                yield f"{module.__name__}.{name}", value
    for number, pattern in enumerate(PATTERNS):
        yield f"PATTERNS[{number}]", pattern.words


def _letters(items: Sequence[tuple[Any, Any]]) -> list[str]:
    """What a set of characters may be, if it is a short list."""
    if all(kind is op.LITERAL for kind, _ in items):
        return [chr(code) for _, code in items]
    return [_BLANK if items == [(op.CATEGORY, op.CATEGORY_SPACE)] else _UNKNOWN]


def _opening(words: Iterable[str]) -> re.Pattern[str]:
    """Finds one of the openings at the front of a word; one that is short must be all of the word."""
    ends = (word if len(word) == _LETTERS else rf"{word}(?=[^\w{_UNKNOWN}])" for word in words)
    return re.compile(rf"[^\w{_UNKNOWN}](?:{'|'.join(ends) or '(?!)'})")


class _Reader:
    """Reads an expression to its end by all ways that no cue lies on; each way is its last characters."""

    def __init__(self, letters: Iterable[str], openings: Iterable[str] = ()) -> None:
        self.letters = (*letters, *(one for one in openings if one in _MARKS))
        self.opening = _opening(one for one in openings if one not in _MARKS)

    def ways(self, before: set[str], items: Iterable[tuple[Any, Any]]) -> set[str]:
        for kind, value in items:
            before = self._step(before, kind, value)
            if len(before) > _TOO_MANY:
                before = {_UNKNOWN}
        return before

    def _step(self, before: set[str], kind: Any, value: Any) -> set[str]:  # noqa: PLR0911 - a case a line
        if kind is op.LITERAL:
            return self._added(before, [chr(value)])
        if kind is op.IN:
            return self._added(before, _letters(value))
        if kind is op.BRANCH:
            return set().union(*(self.ways(before, branch) for branch in value[1]))
        if kind is op.SUBPATTERN:
            return self.ways(before, value[-1])
        if kind in {op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT}:
            return self._repeated(before, *value)
        if kind is op.ASSERT:
            return self._asserted(before, *value)
        if kind is op.AT:
            return self._added(before, [_EDGE]) if value in _EDGES else before
        if kind is op.ASSERT_NOT:
            return self._added(before, [_EDGE]) if str(value[1]) == _WORD else before
        return self._added(before, [_UNKNOWN])

    def _asserted(self, before: set[str], direction: int, items: Any) -> set[str]:
        if direction < 0:
            return self.ways({_UNKNOWN}, items) if before else before
        return {way for way in before if self.ways({way}, items)}

    def _repeated(self, before: set[str], least: int, most: int, items: Any) -> set[str]:
        for _ in range(least):
            before = self.ways(before, items)
        if most > least and before:
            before = before | self.ways(before, items)
            if most > least + 1:
                before = before | self.ways({_UNKNOWN}, items)
        return before

    def _added(self, before: set[str], letters: Iterable[str]) -> set[str]:
        longer = {(way + letter)[-_TAIL:] for way in before for letter in letters}
        return {way for way in longer if not self._is_cued(way)}

    def _is_cued(self, way: str) -> bool:
        letters = way.replace(_EDGE, "")
        return any(one in letters for one in self.letters) or self.opening.search(way) is not None


@pytest.mark.parametrize(("name", "cued"), [pytest.param(*pair, id=pair[0]) for pair in _all_cued()])
def test_every_match_holds_a_cue(name: str, cued: Cued) -> None:
    expression = parser.parse(cued.expression)
    kinds = [(cued.letters, ()), ((), cued.openings)]
    left = [way for kind in kinds if any(kind) for way in _Reader(*kind).ways({""}, expression)]
    assert not left, f"{name} can match without a cue, for one by words that end in {sorted(left)[:3]}"


def test_a_missing_cue_is_noticed() -> None:
    assert _Reader(["fell"]).ways({""}, parser.parse(r"\b(?:fell|rose) \w+"))
    assert not _Reader(["fell", "rose"]).ways({""}, parser.parse(r"\b(?:fell|rose) \w+"))
    assert _Reader(["suit"]).ways({""}, parser.parse("(?:law)?(?:suit)?s"))
    assert not _Reader(["suit"]).ways({""}, parser.parse("(?:law)?su(?:it|iting)s?"))


def test_a_missing_word_is_noticed() -> None:
    assert _Reader([], ["fell"]).ways({""}, parser.parse(r"\b(?:fell|rose) \w+"))
    assert not _Reader([], ["fell", "rose"]).ways({""}, parser.parse(r"\b(?:fell|rose) \w+"))
    assert _Reader([], ["fell"]).ways({""}, parser.parse("fell"))  # or "befell"
    assert _Reader([], ["up"]).ways({""}, parser.parse(r"\bup"))  # or "upon"
    assert not _Reader([], ["up", "#"]).ways({""}, parser.parse(r"\b(?:up(?=,|$)|by #)"))


def test_a_table_gives_the_rows_whose_cues_stand_in_their_order() -> None:
    patterns = [Cued(r"\brose\b", words="rose"), Cued(r"\bfell\b", words="fell"), Cued("[#] more", words="#")]
    table = CuedTable(zip(patterns, "abc", strict=True))
    assert table.cued("rents fell by ##, then rose") == ["a", "b", "c"]
    assert table.cued("rents fellow") == ["b"]  # four letters are alike
    assert table.cued("they roam") == []


def test_cues_of_several_patterns_are_looked_for_together() -> None:
    cues = Cues(Cued(r"\brose\b", words="rose"), Cued("[#@] more", words="# @"))
    assert cues.stand_in("rents rose")
    assert cues.stand_in("## more")
    assert not cues.stand_in("rents fell")


def _gated() -> Iterator[tuple[str, ModuleType, ast.FunctionDef]]:
    """The functions that look for the cues of several patterns."""
    for module in _modules():
        for node in ast.parse(inspect.getsource(module)).body:
            if isinstance(node, ast.FunctionDef) and "stand_in" in _attributes(node):
                yield f"{module.__name__}.{node.name}", module, node


def _attributes(node: ast.AST) -> set[str]:
    return {one.attr for one in ast.walk(node) if isinstance(one, ast.Attribute)}


def _tried(module: ModuleType, function: ast.FunctionDef) -> set[Cued]:
    """The patterns that the function names, and those that its helpers try where it returns without cues."""
    named = {one.id for one in ast.walk(function) if isinstance(one, ast.Name)}
    returns = any(isinstance(one, ast.If) and "stand_in" in _attributes(one.test) for one in function.body)
    for helper in ast.parse(inspect.getsource(module)).body if returns else ():
        if isinstance(helper, ast.FunctionDef) and helper.name in named:
            calls = (one.func for one in ast.walk(helper) if isinstance(one, ast.Call))
            named |= {
                one.value.id
                for one in calls
                if isinstance(one, ast.Attribute) and isinstance(one.value, ast.Name)
            }
    values = [vars(module).get(name) for name in named]
    values += [one for value in values if isinstance(value, tuple) for one in value]
    return {value for value in values if isinstance(value, Cued)}


@pytest.mark.parametrize(("name", "module", "function"), [pytest.param(*one, id=one[0]) for one in _gated()])
def test_a_reader_tries_no_pattern_whose_cues_it_does_not_look_for(
    name: str, module: ModuleType, function: ast.FunctionDef
) -> None:
    named = (vars(module).get(one.id) for one in ast.walk(function) if isinstance(one, ast.Name))
    known = {pattern for cues in named if isinstance(cues, Cues) for pattern in cues.patterns}
    missing = [pattern.expression for pattern in _tried(module, function) - known]
    assert not missing, f"{name} would not find {missing}"


@pytest.mark.parametrize("module", [likeness, standards, standing])
def test_the_cues_of_a_module_are_of_all_its_patterns(module: ModuleType) -> None:
    cues = [one for one in vars(module).values() if isinstance(one, Cues)]
    every = {one for one in vars(module).values() if isinstance(one, Cued)}
    assert every == set().union(*(one.patterns for one in cues))


def test_letters_alone_are_not_looked_for_together() -> None:
    with pytest.raises(ValueError, match="without words"):
        Cues(Cued(r"\brose\b", words="rose"), Cued("est", "est"))


def test_a_pattern_that_begins_there_needs_a_cue_too() -> None:
    cued = Cued(r"\bfell\b", words="fell")
    assert cued.match("rents fell", 6) is not None
    assert cued.match("rents fell") is None
    assert cued.match("rents rose", 6) is None


def test_cues_are_looked_for_in_a_part_of_a_long_text() -> None:
    cued = Cued(r"\bfell\b", words="fell fallen")
    text = "rents fell, wages rose, prices have fallen"
    assert cued.is_cued_within(text, 0, 10)
    assert not cued.is_cued_within(text, 10, 30)
    assert cued.is_cued_within(text, 30, len(text))
    assert not cued.is_cued_within("", 0, 10)


def test_a_cue_outside_the_stretch_does_not_count() -> None:
    cued = Cued(r"\bfell\b", "fell")
    assert cued.search("rents fell", 0, 8) is None
    assert [found.start() for found in cued.finditer("fell, rents fell", 1)] == [12]


def test_nothing_is_compiled_before_a_cue_is_met() -> None:
    cued = Cued("(", "fell")  # no expression at all, which compiling would show
    assert list(cued.finditer("rents rose")) == []
