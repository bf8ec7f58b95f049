"""Sentences, as spans of the article's text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import nupunkt

from onrecord.reading.span import Span

if TYPE_CHECKING:
    from onrecord.reading.article import Article


def sentences(article: Article, paragraph: Span) -> tuple[Span, ...]:
    """The sentences of one paragraph of the article, in order, without the space between them.

    nupunkt implements Kiss and Strunk, "Unsupervised multilingual sentence boundary detection" (2006).
    """
    spans = []
    for start, end in nupunkt.sent_spans(paragraph.text):
        piece = paragraph.text[start:end]
        left = paragraph.start + start + len(piece) - len(piece.lstrip())
        right = paragraph.start + start + len(piece.rstrip())
        if left < right:
            spans.append(Span.of(article.text, left, right))
    return tuple(spans)
