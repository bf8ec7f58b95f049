"""Labels: what names the speaker of a turn before its words: "Q.", "MAYOR OLIN:", "Ms Varga (East):"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from onrecord.attribution.sentence import tokenize
from onrecord.attribution.words import SUBJECT_PRONOUNS, is_finite_verb
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.attribution.relation import Piece
    from onrecord.attribution.sentence import Token
    from onrecord.reading import Span

_LETTER = expression(r"\s{0,9}([QA])[.:]\s")
_OPENING = expression(r"\s{0,9}([^\W\d_][^:\n]{1,90}):\s{1,3}(?=\S)")
_LETTER_BEFORE = expression(r"(?:^|\n)[ \t]{0,8}([QA])[.:]?[ \t]{0,8}\Z", re.IGNORECASE)
_BEFORE = expression(r"(?:^|\n)[ \t]{0,8}([^\n:\"“]{1,90}):[ \t]{0,8}\Z")
_LINE = 120
"""Characters before a turn's words in which its label is looked for."""
_BRACKETS = expression(r"\s?\([^()]{0,60}\)")
_TITLED = expression(r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady|Hon|The|Sen|Rep|Gov|Judge|Mayor|Chair)\b")
_PARTICLES = frozenset({"of", "van", "der", "de", "la"})
_LONGEST = 6
"""Words of a label's name, at most; longer ones are sentences."""
_MARKS = "\"“„«‘'"


class Label(NamedTuple):
    """A label that opens a paragraph: the speaker in it, all of it, and where the turn's words begin."""

    name: Piece
    text: str
    end: int


def label_of(text: str, paragraph: Span) -> Label | None:
    """The label with which a paragraph opens; None without one, or where a quotation follows it."""
    found = _LETTER.match(text, paragraph.start, paragraph.end)
    if found is None:
        found = _OPENING.match(text, paragraph.start, paragraph.end)
        if found is None or not _names_speaker(found.group(1)):
            return None
    if text[found.end() : found.end() + 1] in _MARKS:
        return None
    whole, start = found.group(1), found.start(1)
    bare = _BRACKETS.sub("", whole) if len(whole) > 1 else whole
    return Label((start, start + len(bare)), whole, found.end())


def _names_speaker(label: str) -> bool:
    """Whether a label is a speaker's: a name in capitals, maybe with a description, or with a title."""
    name = _BRACKETS.sub("", label).split(",")[0].strip()
    words = [word for word in name.split() if word[:1] not in _MARKS]
    if not words or len(words) > _LONGEST:
        return False
    capitals = name.isupper() and len(name) > 1
    titled = _TITLED.match(name) is not None and len(words) > 1
    return capitals or (titled and all(w[:1].isupper() or w in _PARTICLES for w in words))


def label_before(text: str, position: int) -> Piece | None:
    """The name and colon at the beginning of the line that a turn's words stand in; None without one."""
    start = max(0, position - _LINE)
    found = _BEFORE.search(text, start, position)
    if found is None:
        return None
    tokens = list(tokenize(text, *found.span(1), []))
    return found.span(1) if tokens and is_label(tokens) else None


def is_label(tokens: Sequence[Token]) -> bool:
    """Whether the words before a colon name a speaker, and are no clause: "OLIN", "Ada Munk, engineer"."""
    verbal = any(is_finite_verb(t.low) and not t.capital for t in tokens)
    return tokens[0].capital and tokens[0].low not in SUBJECT_PRONOUNS and not verbal


def letter_of(text: str, source: Piece | None, position: int) -> str:
    """Return "Q" or "A" where the words are a question or an answer of a transcript; else ""."""
    if source is not None:
        word = text[slice(*source)].rstrip(".:").upper()
        return word if word in {"Q", "A"} else ""
    found = _LETTER_BEFORE.search(text, max(0, position - _LINE), position)
    return "" if found is None else found.group(1).upper()
