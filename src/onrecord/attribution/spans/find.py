"""Statements as pieces of an article's text, found by the network."""

from __future__ import annotations

import math
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import numpy as np

from onrecord.attribution.quotations import is_sentence
from onrecord.attribution.relation import Relation
from onrecord.attribution.spans.decoder import Speech, decode
from onrecord.attribution.spans.edges import Edges
from onrecord.attribution.spans.network import network
from onrecord.attribution.spans.pieces import cut
from onrecord.attribution.spans.windows import windows

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.attribution.quotations import Quotation
    from onrecord.attribution.relation import Piece
    from onrecord.attribution.spans.decoder import Found, Range
    from onrecord.attribution.spans.network import Network
    from onrecord.attribution.spans.pieces import Pieces
    from onrecord.reading import Article

_TOGETHER = 16
_ASKING = frozenset("what how why where when who".split())

Odds = tuple[float, float]
"""Log-odds of a statement's cue, and of its source and content given the cue."""


def find_relations(article: Article, quotations: Sequence[Quotation], threads: int = 1) -> list[Relation]:
    """The statements that the network finds, in the order of their cues; headline and paragraphs alike.

    ``quotations`` are the article's. One whose cue is a colon or a dash alone has a source and no cue.
    ``threads`` windows are read at a time; the answer is the same for any number.
    """
    model = network()
    return [
        relation._replace(confidence=_chance(model.calibration, odds))
        for relation, odds in find_statements(model, article, quotations, threads)
    ]


def find_statements(
    model: Network, article: Article, quotations: Sequence[Quotation], threads: int = 1
) -> Iterator[tuple[Relation, Odds]]:
    """The statements with how sure the network is of each, not yet calibrated."""
    pieces = cut(article.text, quotations)
    heads, body = (
        Edges(article.text, article.headlines, quotations),
        Edges(article.text, article.paragraphs, quotations),
    )
    start = article.paragraphs[0].start if article.paragraphs else len(article.text)
    speech = _speech(article.text, pieces, quotations)
    for found in _found(model, pieces, speech, threads):
        edges = heads if pieces.starts[found.cue[0]] < start else body
        relation = _relation(edges, pieces, found)
        if relation is not None and not (edges is heads and _only_asks(article.text, relation)):
            yield relation, (_log_odds(found.certainty[0]), _log_odds(found.certainty[1]))


def _speech(text: str, pieces: Pieces, quotations: Sequence[Quotation]) -> list[Speech]:
    """The words of the quotations that read as speech."""
    found = []
    for quotation in quotations:
        if is_sentence(text[quotation.start : quotation.end]):
            first, last = np.searchsorted(pieces.starts, quotation[:2]).tolist()
            before = text[pieces.starts[first - 1] : pieces.ends[first - 1]] if first else ""
            found.append(Speech(first, last, before == ":"))
    return found


def _found(model: Network, pieces: Pieces, speech: Sequence[Speech], threads: int) -> Iterator[Found]:
    """The statements of all windows; a few windows at a time, so that long texts take no more memory."""
    spans = windows(pieces)
    for start in range(0, len(spans), _TOGETHER):
        group = spans[start : start + _TOGETHER]
        if threads > 1 and len(group) > 1:
            with ThreadPoolExecutor(threads) as pool:  # made anew: threads do not outlive a fork
                reads = list(pool.map(lambda span: model.read(pieces, span), group))
        else:
            reads = [model.read(pieces, span) for span in group]
        own = [quoted for quoted in speech if group[0].own <= quoted.first < group[-1].own_end]
        yield from decode(model, group, reads, own)


def _relation(edges: Edges, pieces: Pieces, found: Found) -> Relation | None:
    cue = edges.nearest(_piece(pieces, found.cue))
    content = edges.content([_piece(pieces, words) for words in found.content])
    source = found.source and edges.nearest(_piece(pieces, found.source))
    if not content or (cue is None and source is None):
        return None
    return Relation(source, cue, content)


def _only_asks(text: str, relation: Relation) -> bool:
    """Whether nothing is said but a question word, as in a headline "What the numbers show"."""
    return " ".join(text[start:end].casefold() for start, end in relation.content) in _ASKING


def _piece(pieces: Pieces, words: Range) -> Piece:
    return int(pieces.starts[words[0]]), int(pieces.ends[words[1] - 1])


def _chance(calibration: Sequence[float], odds: Odds) -> float:
    """The chance that a statement is right: logistic calibration (Platt, 1999) of the network's log-odds."""
    bias, *weights = calibration
    total = bias + sum(w * o for w, o in zip(weights, odds, strict=True))
    return round(1.0 / (1.0 + math.exp(-max(-20.0, min(20.0, total)))), 3)


def _log_odds(chance: float) -> float:
    chance = min(max(chance, 1e-4), 1 - 1e-4)
    return math.log(chance / (1 - chance))
