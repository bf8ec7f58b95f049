"""Windows: stretches of an article that the network reads at once, each with the words it answers for."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.attribution.spans.pieces import Pieces

WINDOW = 254
"""Pieces of a window, without the two that frame it; as in training."""
_SHARED = 60
"""Pieces of the longest paragraph that two windows share; a longer one tells enough by itself.

Paragraphs that do not fit a window are cut to this, so that their windows overlap.
"""


class Window(NamedTuple):
    """Words ``first`` to ``last`` (excluded); the window answers for those from ``own`` to ``own_end``."""

    first: int
    last: int
    own: int
    own_end: int


def windows(pieces: Pieces) -> list[Window]:
    """Windows over the whole text, of whole paragraphs where these are short enough.

    Neighbours overlap, so that every word is read with what stands around it; of the paragraphs in an overlap
    the first half belongs to the earlier window.
    """
    blocks = list(_blocks(pieces))
    if not blocks:
        return []
    sizes = [_size(pieces, *block) for block in blocks]
    spans = []
    first = 0
    while True:
        last = _reach(sizes, first)
        spans.append((first, last))
        if last == len(blocks):
            break
        first = _next_start(sizes, first, last)
    return [_window(blocks, spans, number) for number in range(len(spans))]


def _window(blocks: list[tuple[int, int]], spans: list[tuple[int, int]], number: int) -> Window:
    first, last = spans[number]
    own = _border(spans, number - 1) if number else first
    own_end = _border(spans, number) if number + 1 < len(spans) else last
    return Window(blocks[first][0], blocks[last - 1][1], blocks[own][0], blocks[own_end - 1][1])


def _border(spans: list[tuple[int, int]], number: int) -> int:
    """First block that the window after this one answers for."""
    start, end = spans[number + 1][0], spans[number][1]
    return start + (end - start) // 2


def _reach(sizes: list[int], first: int) -> int:
    total, last = 0, first
    while last < len(sizes) and total + sizes[last] <= WINDOW:
        total += sizes[last]
        last += 1
    return max(last, first + 1)


def _next_start(sizes: list[int], first: int, last: int) -> int:
    """The block that the next window starts with: the last one again, if it is short enough."""
    again = last - 1 > first and sizes[last - 1] <= _SHARED and sizes[last - 1] + sizes[last] <= WINDOW
    return last - 1 if again else last


def _size(pieces: Pieces, first: int, last: int) -> int:
    end = int(pieces.words[last]) if last < len(pieces.words) else len(pieces.ids)
    return end - int(pieces.words[first])


def _blocks(pieces: Pieces) -> Iterator[tuple[int, int]]:
    """Paragraphs as ranges of words, long ones cut."""
    opens = np.flatnonzero(pieces.features[pieces.words, 2])
    edges = [*opens.tolist(), len(pieces.words)]
    for first, last in pairwise(edges):
        if _size(pieces, first, last) <= WINDOW:
            yield first, last
        else:
            yield from _cut(pieces, first, last)


def _cut(pieces: Pieces, first: int, last: int) -> Iterator[tuple[int, int]]:
    """A long paragraph in parts."""
    while first < last:
        bound = int(pieces.words[first]) + _SHARED
        end = min(last, max(first + 1, int(np.searchsorted(pieces.words, bound))))
        yield first, end
        first = end
