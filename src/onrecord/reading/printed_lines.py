"""Paragraphs from the lines of printed pages: their places tell where one ends, their words what is whole."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from onrecord.expression import expression
from onrecord.reading.broken_words import keeps_hyphen, words_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_WIDER = 1.25
"""A gap this many times the usual one parts paragraphs. Word's own styles give 1.5, web browsers 1.4 to 2;
lines
of one paragraph differ by less than 1.1."""
_INDENT, _DEEPEST_INDENT = (
    0.7,
    6.0,
)  # in heights of a letter: a first line set in, not a column or a centred line
_LARGER = 1.1
_SHORT_LINE = 0.75
_ENDS_SENTENCE = expression(r"[.?!][\"'”’)\]]{0,2}$")
_BROKEN_WORD = expression(r"(?P<before>[^\W\d_]+)-$")
_REST_OF_WORD = expression(r"(?P<after>[^\W\d_]+)")
_PAGE_NUMBER = expression(
    r"[-–— ]{0,4}(?:page )?[0-9]{1,4}(?: ?(?:of|/) ?[0-9]{1,4})?[-–— ]{0,4}", re.IGNORECASE
)
_PAGES_TO_REPEAT_ON = 3


class Line(NamedTuple):
    """One printed line: words, left end and height above the page's foot in points, size of letters, page."""

    words: str
    left: float
    height: float
    size: float
    page: int


def join_lines(lines: Sequence[Line]) -> str:
    """The text of the pages with paragraphs apart by blank lines, without page numbers and running heads.

    A word broken at a line's end is made whole, unless its hyphen stands elsewhere in the text too, or its
    first half is one that hyphens join ("well-known").
    """
    kept = [line for line in _without_running_heads(lines) if line.words]
    if not kept:
        return ""
    usual_gap = _usual_gap(kept)
    width = sorted(len(line.words) for line in kept)[int(0.9 * (len(kept) - 1))]
    known = words_in(" ".join(line.words for line in kept))
    pieces: list[str] = []
    for last, line in pairwise(kept):
        parted = _parts(last, line, usual_gap, width)
        pieces.append(last.words + "\n\n" if parted else _continued(last.words, line.words, known))
    return "".join([*pieces, kept[-1].words])


def _without_running_heads(lines: Sequence[Line]) -> Iterator[Line]:
    """Leave out page numbers, and lines that stand on most pages with nothing but their digits changed."""
    pages = len({line.page for line in lines})
    bare = [re.sub(r"[0-9]+", "#", line.words) for line in lines]
    on_pages = Counter(
        words for words, _ in {(words, line.page) for words, line in zip(bare, lines, strict=True)}
    )
    for words, line in zip(bare, lines, strict=True):
        repeated = pages >= _PAGES_TO_REPEAT_ON and on_pages[words] > pages / 2
        if not repeated and not _PAGE_NUMBER.fullmatch(line.words):
            yield line


def _usual_gap(lines: Sequence[Line]) -> float:
    """The gap between lines of one paragraph: the lower quartile, since no paragraph has narrower ones."""
    pairs = pairwise(lines)
    gaps = sorted(a.height - b.height for a, b in pairs if a.page == b.page and a.height > b.height)
    return gaps[len(gaps) // 4] if gaps else 0.0


def _parts(last: Line, line: Line, usual_gap: float, width: int) -> bool:
    """Whether a paragraph ends between two lines."""
    gap = last.height - line.height
    if last.page != line.page or gap < 0:  # the next page or column
        return bool(_ENDS_SENTENCE.search(last.words)) or line.size > last.size * _LARGER
    larger = max(last.size, line.size) > min(last.size, line.size) * _LARGER
    indented = _INDENT * line.size < line.left - last.left < _DEEPEST_INDENT * line.size
    short = len(last.words) < _SHORT_LINE * width and (
        _ENDS_SENTENCE.search(last.words) or not line.words[0].islower()
    )
    return bool(gap > _WIDER * usual_gap or larger or indented or short)


def _continued(words: str, following: str, known: Counter[str]) -> str:
    """A line's words as they run on into the next line's: with a space, a hyphen, or nothing between."""
    if words.endswith("\u00ad"):
        return words[:-1]
    before, after = _BROKEN_WORD.search(words), _REST_OF_WORD.match(following)
    if not before or not after or not after["after"].islower():
        return words if words.endswith(("-", "—")) else words + " "
    return words if keeps_hyphen(before["before"], after["after"], known) else words[:-1]
