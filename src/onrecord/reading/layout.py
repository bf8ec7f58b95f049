"""The paragraphs of a text as it is laid out: one to a line, between blank lines, or broken at a column."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from onrecord.expression import expression

if TYPE_CHECKING:
    import re

_LINE = expression(r"[^\n]+")
_FIRST_WORD = expression(r"\S*")
_NARROWEST, _WIDEST = 45, 110
"""Columns at which people and programs break lines: mail at 72, typescript at 60 to 65, terminals at 80."""
_OUTLIERS = 0.05  # share of lines that may be longer: addresses of pages, tables
_ENDS_SENTENCE = ".?!\"”'’:"
_WRAPPED_SHARE = 0.5
"""Share of line ends that must fall within a sentence: equally long sentences are no broken lines."""


class Block(NamedTuple):
    """A paragraph or a line that stands alone: characters ``start`` to ``end``, space around it left out."""

    start: int
    end: int


class _Line(NamedTuple):
    start: int
    end: int
    indent: int

    @property
    def column(self) -> int:
        return self.indent + self.end - self.start


def find_blocks(text: str) -> tuple[Block, ...]:
    """The text's paragraphs in order.

    A single line end joins its two lines where the next word would not have fitted on the first, so that a
    column and not the writer broke it. Any other line end parts them, as does deeper indentation.
    """
    lines = [_trimmed(found) for found in _LINE.finditer(text) if not found.group().isspace()]
    width = _wrap_width(text, lines)
    blocks: list[Block] = []
    for number, line in enumerate(lines):
        if number and width and _is_wrapped(text, lines[number - 1], line, width):
            blocks[-1] = Block(blocks[-1].start, line.end)
        else:
            blocks.append(Block(line.start, line.end))
    return tuple(blocks)


def _trimmed(found: re.Match[str]) -> _Line:
    words = found.group()
    indent = len(words) - len(words.lstrip())
    return _Line(found.start() + indent, found.start() + len(words.rstrip()), indent)


def _wrap_width(text: str, lines: list[_Line]) -> int:
    """The column at which the text's lines are broken; 0 where its lines are whole paragraphs."""
    if not lines:
        return 0
    lengths = sorted(line.column for line in lines)
    width = lengths[int((len(lengths) - 1) * (1 - _OUTLIERS))]
    if not _NARROWEST <= width <= _WIDEST:
        return 0
    pairs = [(first, second) for first, second in pairwise(lines) if _adjacent(text, first, second)]
    wrapped = sum(
        _is_wrapped(text, first, second, width) and text[first.end - 1] not in _ENDS_SENTENCE
        for first, second in pairs
    )
    return width if pairs and wrapped >= _WRAPPED_SHARE * len(pairs) else 0


def _adjacent(text: str, first: _Line, second: _Line) -> bool:
    return text.count("\n", first.end, second.start) == 1


def _is_wrapped(text: str, first: _Line, second: _Line, width: int) -> bool:
    word = _FIRST_WORD.match(text, second.start, second.end)
    was_full = first.column + 1 + len(word.group() if word else "") > width
    return was_full and second.indent <= first.indent and _adjacent(text, first, second)
