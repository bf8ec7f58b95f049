"""Sentences, as spans of the article's text."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import nupunkt

from onrecord.reading.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.reading.article import Article


def sentences(article: Article, paragraph: Span) -> tuple[Span, ...]:
    """The sentences of one paragraph of the article, in order, without the space between them.

    nupunkt implements Kiss and Strunk, "Unsupervised multilingual sentence boundary detection" (2006).
    """
    spans = []
    for start, end in _bounds(paragraph.text):
        piece = paragraph.text[start:end]
        left = paragraph.start + start + len(piece) - len(piece.lstrip())
        right = paragraph.start + start + len(piece.rstrip())
        if left < right:
            spans.append(Span.of(article.text, left, right))
    return tuple(spans)


def _bounds(text: str) -> Sequence[tuple[int, int]]:
    return _remembered(text) if len(text) <= _LONGEST else nupunkt.sent_spans(text)


@lru_cache(maxsize=256)
def _remembered(text: str) -> Sequence[tuple[int, int]]:
    """Attribution and the finding of claims ask for the same ones."""
    return nupunkt.sent_spans(text)


_LONGEST = 2000
"""Characters of a paragraph that is remembered."""
