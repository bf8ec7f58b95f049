"""Turns without a cue: "Q." and "A.", "NAME: words", and the "I" of whoever speaks throughout."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.attribution.identity import identify
from onrecord.attribution.named import as_speaker
from onrecord.attribution.sentence import tokenize
from onrecord.attribution.titles import offices
from onrecord.attribution.words import SUBJECT_PRONOUNS, is_finite_verb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.attribution.cast import Person
    from onrecord.attribution.relation import Piece
    from onrecord.attribution.scene import Scene
    from onrecord.attribution.sentence import Token
    from onrecord.attribution.statement import Speaker

_LABEL = re.compile(r"(?:^|\n)[ \t]{0,8}([^\n:\"“]{1,90}):[ \t]{0,8}\Z")
_TURN = re.compile(r"(?:^|\n)[ \t]{0,8}([QA])[.:]?[ \t]{0,8}\Z", re.IGNORECASE)
_LINE = 120
"""Characters before a turn's words in which its label is looked for."""
_LAWYERS = frozenset("attorney lawyer counsel prosecutor barrister solicitor defender judge".split())
_EXAMINING = frozenset(
    "examined cross-examined questioned asked facing examination cross-examination questioning".split()
)
_BACK = 8
"""Sentences before a turn, those of other turns left out, in which its speakers are named."""
_HEADINGS = frozenset(
    "speech remarks address lecture testimony statement sermon keynote talk eulogy op-ed column".split()
)
_HEADING_WORDS = 8


def label_before(text: str, position: int) -> Piece | None:
    """The name and colon at the beginning of the line that a turn's words stand in; None without one."""
    start = max(0, position - _LINE)
    found = _LABEL.search(text, start, position)
    if found is None:
        return None
    tokens = list(tokenize(text, *found.span(1), []))
    return found.span(1) if tokens and is_label(tokens) else None


def is_label(tokens: Sequence[Token]) -> bool:
    """Whether the words before a colon name a speaker, and are no clause: "OLIN", "Ada Munk, engineer"."""
    verbal = any(is_finite_verb(t.low) and not t.capital for t in tokens)
    return tokens[0].capital and tokens[0].low not in SUBJECT_PRONOUNS and not verbal


def turn_of(text: str, source: Piece | None, position: int) -> str:
    """Return "Q" or "A" where the words are a question or an answer of a transcript; else ""."""
    if source is not None:
        word = text[slice(*source)].rstrip(".:").upper()
        return word if word in {"Q", "A"} else ""
    found = _TURN.search(text, max(0, position - _LINE), position)
    return "" if found is None else found.group(1).upper()


def turn_speaker(scene: Scene, turn: str, position: int) -> Speaker | None:
    """Who asks ("Q") or answers ("A"): the lawyer named before the questions, and who is on the stand."""
    first = _before_turns(scene, position)
    examiner = _examiner(scene, first)
    if turn == "Q":
        return as_speaker(examiner)
    return as_speaker(scene.except_one(first, examiner))


def _before_turns(scene: Scene, position: int) -> int:
    """Where the first of the turns around ``position`` begins."""
    number = scene.sentence_at(position)
    first = number
    while number > 0 and scene.sentences[first].paragraph - scene.sentences[number].paragraph <= 1:
        if scene.sentences[number].tokens[0].low.rstrip(".") in {"q", "a"}:
            first = number
        number -= 1
    return scene.sentences[first].tokens[0].start


def _examiner(scene: Scene, position: int) -> Person | None:
    """The lawyer named last before ``position``, or whoever is said to examine."""
    here = scene.sentence_at(position)
    for number in range(here - 1, max(-1, here - _BACK), -1):
        tokens = scene.sentences[number].tokens
        asks = next((t.end for t in tokens if t.low in _EXAMINING), None)
        for mention in scene.within(tokens[0].start, tokens[-1].end):
            person = scene.cast.named(mention.name, mention.start, mention.gender)
            asking = asks is not None and mention.start > asks
            if person is not None and (asking or _LAWYERS & offices(mention.role)):
                return person
    return None


def narrator(scene: Scene, position: int) -> Speaker | None:
    """Who says "I": whose turn it is, or else the one whose speech the heading announces."""
    sentence = scene.sentences[scene.sentence_at(position)]
    opening = next(s for s in scene.sentences if s.paragraph == sentence.paragraph)
    colon = next((n for n, t in enumerate(opening.tokens[:16]) if t.low == ":"), None)
    if colon and opening.tokens[colon].start < position and is_label(opening.tokens[:colon]):
        return identify(scene, opening.tokens[:colon])
    return _announced(scene)


def _announced(scene: Scene) -> Speaker | None:
    """The one whom a heading like "Remarks by the mayor, X" names."""
    for sentence in scene.sentences[:2]:
        words = [t.low for t in sentence.tokens]
        if not _HEADINGS & set(words[:_HEADING_WORDS]):
            continue
        for mention in scene.within(sentence.tokens[0].start, sentence.tokens[-1].end):
            person = scene.cast.named(mention.name, mention.start)
            if person is not None:
                return as_speaker(person)
    return None
