"""Spans first: who, by which cue, in which words, by sentence. Who "he" is comes later (speakers)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from onrecord.attribution.contents import Extent, according_extent, extent
from onrecord.attribution.cues import ACCORDING, find_cues
from onrecord.attribution.lexicon import STRONG
from onrecord.attribution.sources import find_source

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.attribution.cues import Cue
    from onrecord.attribution.sentence import Sentence, Token
    from onrecord.attribution.sources import Source

Piece = tuple[int, int]
"""Start and end (excluded) in characters of the article's text."""


_DEEPEST = 3
"""Statements inside one another, at most."""


class Relation(NamedTuple):
    """A statement before its speaker is known: pieces of text in the three roles.

    ``shared`` is the subject that the sentence shares with an earlier verb, where ``source`` is None.
    """

    source: Piece | None
    cue: Piece | None
    content: tuple[Piece, ...]
    shared: Piece | None = None


class _Candidate(NamedTuple):
    cue: Cue
    source: Source
    extent: Extent


def find_relations(sentence: Sentence) -> list[Relation]:
    """The relations of one sentence in the order of their cues."""
    tokens = sentence.tokens
    accepted: list[_Candidate] = []
    for cue in find_cues(sentence):
        source = find_source(sentence, cue, accepted[-1].source if accepted else None)
        if source is None:
            continue
        if cue.form is ACCORDING:
            found = according_extent(tokens, cue, source)
        else:
            found = extent(tokens, cue, source)
        if found is not None:
            accepted.append(_Candidate(cue, source, found))
    kept = _without_nested(accepted, sentence)
    return [_relation(sentence, kept, number) for number in range(len(kept))]


def _without_nested(candidates: list[_Candidate], sentence: Sentence) -> list[_Candidate]:
    """Leave out weak cues inside another one's content: what X says that Y supports is X's statement.

    Strong cues are left out from the third one inside another on, which no reader could follow either.
    """
    kept: list[_Candidate] = []
    for candidate in candidates:
        holders = sum(_holds(k, candidate) for k in kept[-_DEEPEST:])
        allowed = _DEEPEST - 1 if _strong(candidate) else 0
        if holders <= allowed or (holders < _DEEPEST and _breaks_off(sentence, candidate)):
            kept.append(candidate)
    return kept


def _holds(holder: _Candidate, candidate: _Candidate) -> bool:
    right = holder.extent.right
    return right is not None and right[0] <= candidate.cue.start < right[1]


def _strong(candidate: _Candidate) -> bool:
    return candidate.cue.form.lemma in STRONG


def _edge(candidate: _Candidate) -> int:
    """First token of source and cue."""
    if candidate.source.side == "shared":
        return candidate.cue.start
    return min(candidate.source.start, candidate.source.cue_start)


def _breaks_off(sentence: Sentence, candidate: _Candidate) -> bool:
    """Whether a new clause of the reporter's begins with the candidate, which ends the content before it.

    In a headline any second verb of the subject's does: "Olin praises Tolna, blasts Mirow".
    """
    tokens, edge = sentence.tokens, _edge(candidate)
    before = tokens[edge - 1].low if edge else ""
    if candidate.source.side == "after":
        return True
    if candidate.source.side == "shared":
        new = sentence.headline or _strong(candidate) or candidate.cue.kind == "ing"
        return before in {",", "and", "but"} and new
    if before in {"and", "or"}:
        return candidate.extent.right is not None and _strong(candidate)
    return (
        before in {"but", "while", ";", "--", "—", "–", "though", "although"}
        and candidate.extent.right is not None
    )


def _relation(sentence: Sentence, kept: list[_Candidate], number: int) -> Relation:
    tokens = sentence.tokens
    own = kept[number]
    ranges = [own.extent.left] if own.extent.left else []
    if own.extent.right is not None:
        start, end = own.extent.right
        for place in range(number + 1, len(kept)):
            later = kept[place]
            if _edge(later) >= end:
                break
            if start < _edge(later) and _breaks_off(sentence, later):
                end = _before_joint(tokens, _edge(later))
        ranges.append((start, end))
    pieces = tuple(p for r in ranges if (p := _piece(tokens, *r)) is not None)
    source = _piece(tokens, own.source.start, _before_which(tokens, own.source))
    shared = own.source.side == "shared"
    hidden = shared and sentence.headline
    cue = (tokens[own.source.cue_start].start, tokens[own.cue.end - 1].end)
    return Relation(None if hidden else source, cue, pieces, source if hidden else None)


def _before_which(tokens: Sequence[Token], source: Source) -> int:
    """End of a source without what the reporter adds about a thing: "the portal, which also lists ..."."""
    inside = range(source.start + 1, source.end - 1)
    return next((n for n in inside if tokens[n].low == "," and tokens[n + 1].low == "which"), source.end)


def _before_joint(tokens: Sequence[Token], edge: int) -> int:
    """Step back over ", but" and the like."""
    while edge > 0 and tokens[edge - 1].low in {
        ",",
        "and",
        "but",
        "or",
        "while",
        ";",
        "--",
        "—",
        "–",
        "though",
        "although",
    }:
        edge -= 1
    return edge


def _piece(tokens: Sequence[Token], start: int, end: int) -> Piece | None:
    """The characters of a token range, without marks at its edges; None where nothing is left."""
    while start < end and tokens[end - 1].kind == "mark" and tokens[end - 1].low not in {")", "%", "]"}:
        end -= 1
    while start < end and tokens[start].kind == "mark" and tokens[start].low not in {"(", "$", "#", "["}:
        start += 1
    return (tokens[start].start, tokens[end - 1].end) if start < end else None
