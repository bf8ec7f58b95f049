"""The content of a cue: on its left, on its right or on both sides, and where it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from onrecord.attribution.complements import complement_start, skip_adjuncts
from onrecord.attribution.figures import figure_start
from onrecord.attribution.lexicon import POSTPOSED
from onrecord.attribution.quotations import is_sentence
from onrecord.attribution.words import COORDINATORS, PREPOSITIONS, RELATIVES, SUBORDINATORS, is_finite_verb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.attribution.cues import Cue
    from onrecord.attribution.sentence import Token
    from onrecord.attribution.sources import Source

_REACH = 200
"""Tokens of one sentence that a content may cover: bounds the work on text without full stops."""

_BREAKS = frozenset({";", ":"})


class Extent(NamedTuple):
    """Token ranges of the content: ``left`` of source and cue, ``right`` of them; one may be None."""

    left: tuple[int, int] | None
    right: tuple[int, int] | None


def extent(tokens: Sequence[Token], cue: Cue, source: Source) -> Extent | None:
    """Where the content of a verb lies; None where nothing that it can govern is there."""
    edge = min(source.start, source.cue_start) if source.side != "shared" else cue.start
    after = source.end if source.side == "after" else cue.end
    left = None
    if cue.form.lemma in POSTPOSED and source.side != "shared":
        left = _left(tokens, edge)
    if source.side == "after":
        return None if left is None else Extent(left, _resumed(tokens, after, left))
    start = complement_start(tokens, after, cue.form.frames)
    if start is None and "figure" in cue.form.frames:
        start = figure_start(tokens, after, cue.form.lemma, tokens[source.start : source.end])
    if left is not None and start is not None and tokens[left[0]].low in PREPOSITIONS | SUBORDINATORS:
        left = None
    resumes = start is None or tokens[start - 1].low == ":" or (left is not None and _quoted(tokens, left))
    if left is not None and resumes and not _forced(tokens, start):
        return Extent(left, _resumed(tokens, after, left))
    if start is None:
        return _interrupting(tokens, after, edge) if cue.form.lemma in POSTPOSED else None
    quoted = left if left is not None and _quoted(tokens, left) else None
    return Extent(quoted, (start, _end(tokens, cue, source, start)))


def _forced(tokens: Sequence[Token], start: int | None) -> bool:
    """Whether what follows is content beyond doubt, even after a quotation: another one, or a that-clause."""
    return start is not None and (tokens[start].kind == "quote" or tokens[start - 1].low == "that")


def _quoted(tokens: Sequence[Token], where: tuple[int, int]) -> bool:
    return tokens[where[1] - 1].kind == "quote"


def _left(tokens: Sequence[Token], edge: int) -> tuple[int, int] | None:
    """Content that ends right before token ``edge``."""
    if edge == 0:
        return None
    before = tokens[edge - 1]
    if before.kind == "quote":
        return _up_to_quotation(tokens, edge - 1)
    if before.low not in {",", "?", "!", "--", "—", "–"} or edge == 1:
        return None
    if tokens[edge - 2].kind == "quote" and _stands_alone(tokens, edge - 2):
        return edge - 2, edge - 1
    start = _clause_start(tokens, edge - 1)
    opened = tokens[edge - 2].low in COORDINATORS | SUBORDINATORS
    return (start, edge - 1) if not opened and edge - 1 - start > 1 else None


def _up_to_quotation(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """Content that ends with the quotation at ``at``: the quotation or the clause that it ends."""
    if at > 0 and not _stands_alone(tokens, at):
        return _clause_start(tokens, at), at + 1
    return (at, at + 1) if is_sentence(tokens[at].text) or at == 0 else None


def _stands_alone(tokens: Sequence[Token], at: int) -> bool:
    """Whether the quotation at ``at`` is whole speech and not the end of the reporter's own clause."""
    if at == 0:
        return True
    inner = tokens[at].text.strip("\"“”„«»‘’'")
    return tokens[at - 1].kind != "word" and inner[:1].isupper()


def _clause_start(tokens: Sequence[Token], end: int) -> int:
    at = end
    while at > max(0, end - _REACH) and tokens[at - 1].low not in _BREAKS:
        at -= 1
    return at


def _resumed(tokens: Sequence[Token], after: int, left: tuple[int, int]) -> tuple[int, int] | None:
    """Content that goes on after source and cue: '"...," she said, "..."', "crime fell, police said: ..."."""
    at = skip_adjuncts(tokens, after)
    if at + 1 >= len(tokens) or tokens[at].low not in {",", ":", "--", "—", "–"}:
        return None
    first = tokens[at + 1]
    if first.kind == "quote":
        return at + 1, _resumed_end(tokens, at + 1)
    if _quoted(tokens, left) or first.low in RELATIVES | COORDINATORS or first.low.endswith("ing"):
        return None
    if first.kind != "word" or first.low in SUBORDINATORS - {"while", "than"}:
        return None
    start = at + 2 if first.low == "while" else at + 1
    return start, _sentence_end(tokens, start)


def _resumed_end(tokens: Sequence[Token], start: int) -> int:
    at = start + 1
    while at < len(tokens) and tokens[at].kind == "quote":
        at += 1
    return at


def _interrupting(tokens: Sequence[Token], after: int, edge: int) -> Extent | None:
    """The cue stands inside a clause that a conjunction opened: "because, they said, the count was wrong"."""
    opened = edge > 1 and tokens[edge - 1].low == "," and tokens[edge - 2].low in COORDINATORS | SUBORDINATORS
    if not opened or after + 2 >= len(tokens) or tokens[after].low != ",":
        return None
    return Extent(None, (after + 1, _sentence_end(tokens, after + 1)))


def _sentence_end(tokens: Sequence[Token], start: int) -> int:
    return min(len(tokens), start + _REACH)


def _end(tokens: Sequence[Token], cue: Cue, source: Source, start: int) -> int:
    """End of a content on the right, before what cannot be part of it."""
    limit = _sentence_end(tokens, start)
    first = min(source.start, cue.start)
    bracketed = _bracketed(tokens, first, source)
    judging = "object" in cue.form.frames and "clause" not in cue.form.frames
    if tokens[start].kind == "quote" and _stands_alone_right(tokens, start):
        return _resumed_end(tokens, start)
    for at in range(start, limit):
        if tokens[at].low == ";":
            return at
        if tokens[at].low == "," and at + 1 < limit and (bracketed or (judging and _leaves(tokens, at + 1))):
            return at
    return limit


def _stands_alone_right(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at - 1].kind == "mark" and is_sentence(tokens[at].text)


def _bracketed(tokens: Sequence[Token], first: int, source: Source) -> bool:
    """Whether a comma ends the cue's clause: "While X called ..., Y" and "X, who said ..., left"."""
    if source.side == "shared":
        return False
    if tokens[source.start].low in RELATIVES:
        return source.start > 0 and tokens[source.start - 1].low == ","
    return first == 1 and tokens[0].low in SUBORDINATORS - RELATIVES


def _leaves(tokens: Sequence[Token], at: int) -> bool:
    """Whether what follows a comma leaves the thing judged: another clause or an aside."""
    word = tokens[at].low
    if word in SUBORDINATORS - {"that"} or word.endswith("ing"):
        return True
    return word in {"but", "and"} and any(is_finite_verb(t.low) for t in tokens[at + 1 : at + 6])


def according_extent(tokens: Sequence[Token], cue: Cue, source: Source) -> Extent | None:
    """Content around "according to X": what stands before it, after it, or both."""
    left = None
    if cue.start > 0:
        end = cue.start - (tokens[cue.start - 1].low in {",", "--", "—", "–", "-"})
        start = _clause_start(tokens, end)
        left = (start, end) if start < end else None
    right = None
    at = source.end
    if at + 1 < len(tokens) and tokens[at].low == ",":
        at += 1
        if tokens[at].low in COORDINATORS | {"while"} and left is not None:
            at += 1
        if left is None or not (tokens[at].low.endswith("ing") or tokens[at].low in RELATIVES):
            right = (at, _sentence_end(tokens, at))
    return None if left is None and right is None else Extent(left, right)
