"""Quotations that go on: in the next sentence, over paragraphs, or alone in a paragraph."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

from onrecord.attribution.quotations import is_sentence
from onrecord.attribution.relation import Relation

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.attribution.relation import Piece
    from onrecord.attribution.sentence import Sentence, Token

_LOOSE_WORDS = 4
"""A quotation alone in its sentence is speech from this many words on; shorter ones may be titles."""

_CLOSING = "\"”“»«’'"


class _Item(NamedTuple):
    """A relation, or (``loose``) a quotation that fills its sentence without any cue.

    ``quoting`` says that the relation's content is a whole quotation, so that another may continue it.
    ``continues`` says that its first quotation goes on with one that an earlier paragraph left open, ``open``
    that its last is not closed.
    """

    relation: Relation
    paragraph: int
    loose: bool = False
    quoting: bool = True
    continues: bool = False
    open: bool = False


def join_quotations(sentences: Sequence[Sentence], relations: Sequence[Relation]) -> list[Relation]:
    """All statements of the article in text order, each with the quotations that belong to it.

    A quotation that fills its sentence, and that no relation holds, goes to the speaker quoted before it in
    its paragraph, else to the one quoted after it there, else to the one of the paragraph before or after;
    where nobody is quoted, to the one whose words in the reporter's end right before it; else it stays alone,
    without a cue, unless it is never closed: what a page sets large is said elsewhere in it.
    """
    items = sorted(_items(sentences, relations), key=lambda item: item.relation.content[0][0])
    if not items:
        return []
    joined: list[_Item] = []
    waiting: list[_Item] = []
    for item, after, following in zip(items, [*items[1:], None], _next_relations(items), strict=True):
        if not item.loose:
            joined.append(_with_waiting(item, waiting))
            if item.quoting:
                waiting = []
            continue
        at = _continued(joined, item)
        if at is not None and not (following is not None and _is_its_end(item, following)):
            joined[at] = _extended(joined[at], item.relation.content)
        elif following is not None and following.quoting and following.paragraph - item.paragraph <= 1:
            waiting.append(item)
        elif joined and _touches(sentences, joined[-1], item):
            joined[-1] = _extended(joined[-1], item.relation.content)
        elif _is_speech(item) and not (item.open and (after is None or not after.continues)):
            joined.append(item)
    return [item.relation for item in joined]


def _next_relations(items: list[_Item]) -> list[_Item | None]:
    """For each item the next one after it that has a cue."""
    found: list[_Item | None] = []
    following: _Item | None = None
    for item in reversed(items):
        found.append(following)
        following = following if item.loose else item
    return found[::-1]


def _is_speech(item: _Item) -> bool:
    """Whether a loose quotation is long enough to be a statement by itself."""
    return sum(end - start for start, end in item.relation.content) > _LOOSE_WORDS * 4


def _items(sentences: Sequence[Sentence], relations: Sequence[Relation]) -> Iterator[_Item]:
    spoken = {
        token.start: (token, sentence.paragraph)
        for sentence in sentences
        for token in sentence.tokens
        if token.quotation is not None and is_sentence(token.text)
    }
    starts = [sentence.tokens[0].start for sentence in sentences]
    for relation in relations:
        at = relation.content[0][0]
        token, paragraph = spoken.get(at, (None, sentences[max(0, bisect_right(starts, at) - 1)].paragraph))
        continues = token is not None and token.quotation is not None and token.quotation.continues
        yield _Item(relation, paragraph, quoting=token is not None, continues=continues)
    taken = sorted(piece for relation in relations for piece in relation.content)
    for sentence in sentences:
        quoted = [token for token in sentence.tokens if token.kind == "quote"]
        alone = all(token.kind != "word" for token in sentence.tokens)
        if alone and any(t.start in spoken for t in quoted) and not _overlaps(taken, quoted[0], quoted[-1]):
            pieces = tuple((t.start, t.end) for t in quoted)
            continues = any(t.quotation is not None and t.quotation.continues for t in quoted)
            left_open = quoted[-1].text[-1] not in _CLOSING
            bare = Relation(None, None, pieces)
            yield _Item(bare, sentence.paragraph, loose=True, continues=continues, open=left_open)


def _overlaps(taken: Sequence[Piece], first: Token, last: Token) -> bool:
    """Whether a relation holds any of the characters between the two tokens."""
    at = bisect_left(taken, (first.start, first.start))
    before = at > 0 and taken[at - 1][1] > first.start
    return before or (at < len(taken) and taken[at][0] < last.end)


def _is_its_end(item: _Item, following: _Item) -> bool:
    """Whether the next relation's quotation is the rest of this open one."""
    return following.continues and following.paragraph - item.paragraph == 1


def _touches(sentences: Sequence[Sentence], before: _Item, item: _Item) -> bool:
    """Whether only marks part a quotation from a statement in its paragraph or in the one before."""
    if before.loose or item.paragraph - before.paragraph > 1:
        return False
    end, start = before.relation.content[-1][1], item.relation.content[0][0]
    first, last = (bisect_right(sentences, at, key=_start) - 1 for at in (end, start))
    between = [t for s in sentences[max(0, first) : last + 1] for t in s.tokens if end <= t.start < start]
    return all(token.kind == "mark" for token in between)


def _start(sentence: Sentence) -> int:
    return sentence.tokens[0].start


def _with_waiting(item: _Item, waiting: list[_Item]) -> _Item:
    if not item.quoting or not waiting or item.paragraph - waiting[0].paragraph > len(waiting):
        return item
    before: tuple[Piece, ...] = tuple(piece for w in waiting for piece in w.relation.content)
    return item._replace(relation=item.relation._replace(content=(*before, *item.relation.content)))


def _continued(joined: list[_Item], item: _Item) -> int | None:
    """The relation that a loose quotation goes on with: in its own paragraph or the one before."""
    for at in range(len(joined) - 1, max(-1, len(joined) - 8), -1):
        if item.paragraph - joined[at].paragraph > 1:
            return None
        if joined[at].quoting:
            return at
    return None


def _extended(item: _Item, pieces: tuple[Piece, ...]) -> _Item:
    relation = item.relation._replace(content=(*item.relation.content, *pieces))
    return item._replace(relation=relation, paragraph=item.paragraph)
