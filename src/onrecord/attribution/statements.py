"""From an article to its statements: spans first, speakers next, form last."""

from __future__ import annotations

import os
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from onrecord.attribution.continuation import join_quotations
from onrecord.attribution.form import form_of
from onrecord.attribution.plain_cues import with_plain_cues
from onrecord.attribution.quotations import quotations_in
from onrecord.attribution.sentence import cut_sentences
from onrecord.attribution.spans import find_relations
from onrecord.attribution.speakers import resolve_speakers
from onrecord.attribution.statement import Statement
from onrecord.attribution.tails import with_tails, without_strays
from onrecord.attribution.turns import with_turns
from onrecord.reading import Span
from onrecord.reading.running_text import running_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from concurrent.futures import Future

    from onrecord.attribution.relation import Piece, Relation
    from onrecord.attribution.statement import Form
    from onrecord.reading import Article

_AHEAD = 4
"""Articles that each thread may have read beyond the one that is handed on."""


def attribute(article: Article) -> list[Statement]:
    """The statements of an article in text order, with ids "s1", "s2", ...

    A quotation that has no cue counts only where the text just before it names a possible speaker.
    """
    return _attribute(article, os.cpu_count() or 1)


def _attribute(given: Article, threads: int = 1) -> list[Statement]:
    article = running_text(given)
    quotations = quotations_in(article)
    sentences = cut_sentences(article, quotations)
    found = without_strays(sentences, find_relations(article, quotations, threads))
    found = with_plain_cues(sentences, found)
    relations = join_quotations(sentences, with_tails(sentences, found))
    relations = with_turns(article.text, article.paragraphs, relations)
    speakers = resolve_speakers(article, sentences, relations)
    known = [(r, s) for r, s in zip(relations, speakers, strict=True) if r.cue or s is not None]
    text = given.text

    def span(piece: Piece | None) -> Span | None:
        return None if piece is None else Span.of(text, *piece)

    return [
        Statement(
            id=f"s{number}",
            form=_form(article, relation),
            source=span(relation.source),
            cue=span(relation.cue),
            content=tuple(Span.of(text, *piece) for piece in relation.content),
            speaker=speaker,
            confidence=relation.confidence,
        )
        for number, (relation, speaker) in enumerate(known, start=1)
    ]


def _form(article: Article, relation: Relation) -> Form:
    """The form by marks; without a cue it is speech, but in a headline the reporter's words."""
    if relation.cue is None and relation.content[0][0] >= article.paragraphs[0].start:
        return "direct"
    return form_of(article.text, relation.content)


def attribute_all(articles: Iterable[Article], *, threads: int | None = None) -> Iterator[list[Statement]]:
    """The statements of many articles, one list for each, in the order of the articles.

    ``threads`` articles are read at a time (as many as there are cores unless given), and no more than a few
    for each thread are held in memory, however long the stream. The answers are those of ``attribute``.
    """
    threads = threads or os.cpu_count() or 1
    with ThreadPoolExecutor(threads) as pool:
        waiting: deque[Future[list[Statement]]] = deque()
        for article in articles:
            waiting.append(pool.submit(_attribute, article))
            if len(waiting) >= _AHEAD * threads:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
