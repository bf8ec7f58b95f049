"""Who speaks in a transcript: the one who asks, the one who answers, and the "I" of a speech."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.attribution.identity import identify
from onrecord.attribution.labels import is_label
from onrecord.attribution.named import as_speaker
from onrecord.attribution.titles import offices

if TYPE_CHECKING:
    from onrecord.attribution.cast import Person
    from onrecord.attribution.scene import Scene
    from onrecord.attribution.statement import Speaker

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
