"""Quotations that go on: in the next sentence, over paragraphs, or alone in a paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from onrecord.attribution.quotations import is_sentence
from onrecord.attribution.relations import Relation, find_relations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.attribution.relations import Piece
    from onrecord.attribution.sentence import Sentence

_LOOSE_WORDS = 4
"""A quotation alone in its sentence is speech from this many words on; shorter ones may be titles."""


class _Item(NamedTuple):
    """A relation, or (``loose``) a quotation that fills its sentence without any cue.

    ``quoting`` says that the relation's content is a whole quotation, so that another may continue it.
    ``continues`` says that its first quotation goes on with one that an earlier paragraph left open.
    """

    relation: Relation
    paragraph: int
    loose: bool = False
    quoting: bool = True
    continues: bool = False


def join_quotations(sentences: list[Sentence]) -> list[Relation]:
    """All relations of the article in text order, each with the quotations that belong to it.

    A quotation without a cue goes to the speaker quoted before it in its paragraph, else to the one quoted
    after it there, else to the one of the paragraph before or after; where there is none it stays alone.
    """
    items = [item for sentence in sentences for item in _items(sentence)]
    joined: list[_Item] = []
    waiting: list[_Item] = []
    for item, following in zip(items, _next_relations(items), strict=True):
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
        elif _is_speech(item):
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


def _items(sentence: Sentence) -> Iterator[_Item]:
    tokens = sentence.tokens
    quotations = {t.start: t for t in tokens if t.quotation is not None and is_sentence(t.text)}
    relations = find_relations(sentence)
    for relation in relations:
        first = relation.content[0] if relation.content else (0, 0)
        quoted = quotations.get(first[0])
        continues = quoted is not None and quoted.quotation is not None and quoted.quotation.continues
        yield _Item(relation, sentence.paragraph, quoting=quoted is not None, continues=continues)
    if not relations and quotations and all(t.kind != "word" for t in tokens):
        pieces = tuple((t.start, t.end) for t in tokens if t.kind == "quote")
        continues = any(t.quotation is not None and t.quotation.continues for t in tokens)
        yield _Item(Relation(None, None, pieces), sentence.paragraph, loose=True, continues=continues)


def _is_its_end(item: _Item, following: _Item) -> bool:
    """Whether the next relation's quotation is the rest of this open one."""
    return following.continues and following.paragraph - item.paragraph == 1


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
