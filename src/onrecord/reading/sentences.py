"""Sentences, as spans of the article's text."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import nupunkt

from onrecord.expression import expression
from onrecord.reading.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

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
    return _remembered(text) if len(text) <= _LONGEST else tuple(_divided(text))


@lru_cache(maxsize=256)
def _remembered(text: str) -> Sequence[tuple[int, int]]:
    """Attribution and the finding of claims ask for the same ones."""
    return tuple(_divided(text))


def _divided(text: str) -> Iterator[tuple[int, int]]:
    """The bounds that nupunkt finds, and those that it takes for abbreviations: "last month. Tulsa"."""
    for start, end in nupunkt.sent_spans(text):
        for found in _WHOLE_WORD.finditer(text, start, end):
            yield start, found.end()
            start = found.end()  # noqa: PLW2901 - the rest of the same span
        yield start, end


_WHOLE_WORD = expression(
    r"\b(?!(?:approx|assn|assoc|atty|chap|corp|cont|dept|dist|govt|intl|incl|misc|natl|para|prof|sect|supt|univ|vols)\.)"
    r"(?:[a-z]{4,}|no|Idaho|Iowa|Utah|York|North|South|East|West)\.[\"”’]? (?=[A-Z“\"])"
)
"""The end of a sentence in a word that nobody abbreviates; nupunkt's list, learnt from scans, has such."""


_LONGEST = 2000
"""Characters of a paragraph that is remembered."""
