"""From an article to its statements: spans first, speakers next, form last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.attribution.continuation import join_quotations
from onrecord.attribution.form import form_of
from onrecord.attribution.sentence import cut_sentences
from onrecord.attribution.speakers import resolve_speakers
from onrecord.attribution.statement import Statement
from onrecord.reading import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from onrecord.attribution.relations import Piece
    from onrecord.reading import Article


def attribute(article: Article) -> list[Statement]:
    """The statements of an article in text order, with ids "s1", "s2", ...

    A quotation that has no cue counts only where the text just before it names a possible speaker.
    """
    sentences = cut_sentences(article)
    relations = [r for r in join_quotations(sentences) if r.content]
    speakers = resolve_speakers(article, sentences, relations)
    known = [(r, s) for r, s in zip(relations, speakers, strict=True) if r.cue is not None or s is not None]
    text = article.text

    def span(piece: Piece | None) -> Span | None:
        return None if piece is None else Span.of(text, *piece)

    return [
        Statement(
            id=f"s{number}",
            form=form_of(text, relation.content),
            source=span(relation.source),
            cue=span(relation.cue),
            content=tuple(Span.of(text, *piece) for piece in relation.content),
            speaker=speaker,
        )
        for number, (relation, speaker) in enumerate(known, start=1)
    ]


def attribute_all(articles: Iterable[Article]) -> Iterator[list[Statement]]:
    """The statements of many articles, one list for each, as the articles come."""
    for article in articles:
        yield attribute(article)
