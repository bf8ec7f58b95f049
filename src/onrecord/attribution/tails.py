"""Where what is said ends: not in the next sentence, but behind a comma or colon that only adds to it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from onrecord.attribution.words import AUXILIARIES, COORDINATORS, RELATIVES, SUBORDINATORS, is_finite_verb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.attribution.relation import Piece, Relation
    from onrecord.attribution.sentence import Sentence, Token

_SAYING = frozenset(
    "said say says saying told tells argued argues announced attributed attributes credited credits blamed "
    "blames denied denies links linked pointed points promised noted notes added reported reports show shows "
    "showed found finds estimated estimates according counted put puts pegged rated count estimate".split()
)
"""Cues whose content may go on."""
_LISTING = frozenset("said say says announced found".split())
_CREDITING = frozenset("attributed attributes credited credits link links linked points pointed".split())
"""Cues behind which a clause with "which" tells of what was credited; behind others it is the narrator's."""
_RELATIVE = frozenset({"which", "whose"})
_COMPARING = frozenset("up down compared against more fewer less below above versus".split())
_APPOSED = _COMPARING | frozenset(
    "a an the most half nearly almost about roughly some well among including one twice double".split()
)
_JOINTS = frozenset("and but while though although because yet whereas as after who when where if so".split())
"""Behind a comma, words with which another clause begins."""
_REACH = 80
"""Words and marks of a clause, at most."""
_CLAUSE = 4
"""Words and marks of a clause, at least."""
_NEAR = 6
"""Sentences before and after a cue in which its content may stand."""
_DASHES = frozenset({"--", "—", "("})
_ENDS = frozenset({".", ";", "?", "!"})


def with_tails(sentences: Sequence[Sentence], relations: Sequence[Relation]) -> list[Relation]:
    """The relations, each with what goes on behind its content and belongs to no other."""
    taken = sorted(p for r in relations for p in (r.source, r.cue, *r.content) if p is not None)
    starts = [sentence.tokens[0].start for sentence in sentences]
    found = []
    for relation in relations:
        sentence = sentences[max(0, bisect_right(starts, relation.content[-1][1] - 1) - 1)]
        if not sentence.headline:
            relation = _with_tail(sentence.tokens, relation, taken)  # noqa: PLW2901 - the same one
            relation = _with_head(sentence.tokens, relation, taken)  # noqa: PLW2901
        found.append(relation)
    return found


def _with_head(tokens: Sequence[Token], relation: Relation, taken: Sequence[Piece]) -> Relation:
    """The relation with the clause before it, where only what follows was found: "..., he noted, and ..."."""
    if relation.cue is None or relation.source is None:
        return relation
    start, end = min(relation.source, relation.cue)[0], max(relation.source, relation.cue)[1]
    at = bisect_left(tokens, start, key=_start)
    after = bisect_left(tokens, end, key=_start)
    marks = [tokens[n].low for n in (at - 1, after) if 0 < n < len(tokens)]
    if relation.content[0][0] < end or marks != [",", ","] or tokens[0].start > start:
        return relation
    reach = range(at - 2, max(-1, at - 2 - _REACH), -1)
    first = next((n + 1 for n in reach if tokens[n].low in _ENDS | {";", ":"}), max(0, at - 2 - _REACH))
    joint = tokens[at - 2].low in SUBORDINATORS | COORDINATORS  # "because, they said, the machines were old"
    if joint or at - first < _CLAUSE or any(t.kind == "quote" for t in tokens[first:at]):
        return relation
    piece = tokens[first].start, tokens[at - 2].end
    there = bisect_left(taken, piece)
    free = (there == 0 or taken[there - 1][1] <= piece[0]) and not _is_taken(piece, taken, piece[0])
    return relation._replace(content=(piece, *relation.content)) if free else relation


def without_strays(sentences: Sequence[Sentence], relations: Sequence[Relation]) -> list[Relation]:
    """The relations without pieces in the reporter's words that stand in another sentence than the cue."""
    starts = [sentence.tokens[0].start for sentence in sentences]
    return [_in_sentence(sentences, starts, relation) for relation in relations]


def _in_sentence(sentences: Sequence[Sentence], starts: Sequence[int], relation: Relation) -> Relation:
    if relation.cue is None or relation.source is None or len(relation.content) == 1:
        return relation
    here = bisect_right(starts, relation.cue[0])
    quoted = {t.start for n in _near(sentences, here) for t in n.tokens if t.kind == "quote"}
    kept = tuple(p for p in relation.content if bisect_right(starts, p[0]) == here or p[0] in quoted)
    return relation._replace(content=kept) if kept else relation


def _near(sentences: Sequence[Sentence], here: int) -> Sequence[Sentence]:
    return sentences[max(0, here - 1 - _NEAR) : here + _NEAR]


def _with_tail(tokens: Sequence[Token], relation: Relation, taken: Sequence[Piece]) -> Relation:
    if relation.cue is None or relation.source is None:
        return relation
    *before, (start, end) = relation.content
    words = {t.low for t in tokens if relation.cue[0] <= t.start < relation.cue[1]}
    last = bisect_left(tokens, end, key=_end)
    if not words & _SAYING or last + 2 >= len(tokens) or tokens[last].kind == "quote":
        return relation
    if end > relation.cue[0]:
        stop = _tail_end(tokens, last + 1, words)
        if stop is None or _is_taken((end, tokens[stop - 1].end), taken, end):
            return relation
        return relation._replace(content=(*before, (start, tokens[stop - 1].end)))
    at = bisect_right(tokens, max(relation.cue[1], relation.source[1]) - 1, key=_start)
    while at < len(tokens) and tokens[at].kind == "word" and tokens[at].low not in RELATIVES | {"and"}:
        at += 1  # when it was said
    stop = _compared_end(tokens, at)
    if stop is None or _is_taken((tokens[at].end, tokens[stop - 1].end), taken, tokens[at].end):
        return relation
    return relation._replace(content=(*relation.content, (tokens[at + 1].start, tokens[stop - 1].end)))


def _tail_end(tokens: Sequence[Token], mark: int, cue: set[str]) -> int | None:
    """The end of the tail behind the mark that follows the content; None where there is none."""
    after = tokens[mark + 1].low if mark + 1 < len(tokens) else ""
    if tokens[mark].low == ":" and cue & _LISTING and tokens[mark + 1].kind != "quote":
        last = min(len(tokens), mark + 1 + _REACH)
        return next((n for n in range(mark + 1, last) if tokens[n].low in _ENDS), last)
    if tokens[mark].low != ",":
        return None
    end = _clause_end(tokens, mark + 1)
    related = after in _RELATIVE or (mark + 2 < end and tokens[mark + 2].low in _RELATIVE)
    apposed = after in _APPOSED or after[:1].isdigit()
    told = (related and cue & _CREDITING) or (apposed and _is_verbless(tokens[mark + 1 : end]))
    return end if told else None


def _compared_end(tokens: Sequence[Token], mark: int) -> int | None:
    """The end of a comparison behind the source: "the bureau said, more than in any other year"."""
    if mark + 2 >= len(tokens) or tokens[mark].low != ",":
        return None
    end = _clause_end(tokens, mark + 1)
    tail = tokens[mark + 1 : end]
    compared = any(t.low in _COMPARING | {"lower", "higher"} for t in tail[:4])
    which = [t.low for t in tail[:2]] in (["which", "is"], ["which", "was"])
    bare = tail[0].low in _COMPARING or tail[0].text[:1].isdigit()
    return end if (bare and compared and _is_verbless(tail)) or (which and compared) else None


def _clause_end(tokens: Sequence[Token], start: int) -> int:
    for at in range(start, min(len(tokens), start + _REACH)):
        after = tokens[at + 1].low if at + 1 < len(tokens) else ""
        if tokens[at].low in _ENDS | _DASHES or (tokens[at].low == "," and after in _JOINTS):
            return at
    return min(len(tokens), start + _REACH)


def _is_verbless(tail: Sequence[Token]) -> bool:
    """Whether no verb in a tense stands before a relative clause."""
    end = next((n for n, t in enumerate(tail) if t.low in RELATIVES | {"that", "when", "since"}), len(tail))
    if end < len(tail) and tail[end - 1].low == "of":  # "more than 100 of which are vacant"
        return False
    verbs = [t for t in tail[1:end] if (is_finite_verb(t.low) or t.low in AUXILIARIES) and not t.capital]
    return not verbs


def _is_taken(piece: Piece, taken: Sequence[Piece], end: int) -> bool:
    """Whether other words of a relation stand behind the content."""
    at = bisect_left(taken, (end, end))
    return at < len(taken) and taken[at][0] < piece[1]


def _start(token: Token) -> int:
    return token.start


def _end(token: Token) -> int:
    return token.end
