"""Whom a pronoun means, and the words that stand for people like one: "the latter", "both men"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.attribution.identity import identify
from onrecord.attribution.institutions import DOCUMENT
from onrecord.attribution.named import as_speaker, together
from onrecord.attribution.phrases import head_of
from onrecord.attribution.statement import Speaker
from onrecord.attribution.transcripts import narrator
from onrecord.attribution.words import RELATIVES, SUBJECT_PRONOUNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.attribution.scene import Scene
    from onrecord.attribution.sentence import Token

_PERSON = frozenset({"person"})
_PLURAL = frozenset({"group", "organization"})
_THINGS = frozenset({"organization", "document"})
_RECENT = 2
"""Sentences back, this one included, in which "they" may find two people."""
_PAIRS = {"men": "he", "brothers": "he", "women": "she", "sisters": "she"}
_BOTH = frozenset({"both", "two", "pair", "couple", "duo", *_PAIRS})


def is_pronoun(tokens: Sequence[Token]) -> bool:
    """Whether a source is a pronoun."""
    return len(tokens) == 1 and tokens[0].low in SUBJECT_PRONOUNS | RELATIVES | {"that"}


def pronoun(scene: Scene, token: Token) -> Speaker | None:
    """Whom a pronoun means; None where the text does not tell."""
    if token.low in {"he", "she"}:
        person = scene.last_person(token.start, token.low)
        if person is not None and not person.gender:
            person.gender, person.surely = token.low, True
        return as_speaker(person)
    if token.low == "they":
        several = _last_of(scene, token.start, _PLURAL) or _two_together(scene, token.start)
        return several or scene.last_speaker(token.start, _PERSON)
    if token.low == "it":
        return _last_of(scene, token.start, _THINGS)
    if token.low == "i":
        return narrator(scene, token.start)
    return None if token.low in {"we", "you"} else _relative(scene, token.start)


def _two_together(scene: Scene, position: int) -> Speaker | None:
    """Two people whom the sentence before names with nobody else."""
    two = scene.two_before(position, reach=_RECENT)
    return together([p.name for p in two]) if two else None


def _relative(scene: Scene, position: int) -> Speaker | None:
    """Whom "who" or "which" goes with."""
    organization = scene.organization_right_before(position)
    if organization:
        return Speaker(name=organization, kind="organization")
    noun = scene.noun_before(position)
    return identify(scene, noun) if noun else as_speaker(scene.person_before(position))


def _last_of(scene: Scene, position: int, kinds: frozenset[str]) -> Speaker | None:
    """The nearest sentence's speaker of one of these kinds, or else its subject if it is of one."""
    for start, subject in scene.subjects_before(position):
        speaker = scene.last_speaker(position, kinds, start)
        if speaker is None and subject and subject[0].low not in SUBJECT_PRONOUNS:
            described = identify(scene, subject)
            written = head_of(subject) in DOCUMENT and "document" not in kinds
            speaker = described if described.kind in kinds and not written else None
        if speaker is not None:
            return speaker
    return scene.last_speaker(position, kinds)


def with_pronoun(scene: Scene, tokens: Sequence[Token]) -> Speaker | None:
    """Two people of whom a pronoun means one: "he and Ms. Munk"; None for other words."""
    if len(tokens) < 3 or tokens[0].low not in {"he", "she"} or tokens[1].low != "and":  # noqa: PLR2004
        return None
    first = pronoun(scene, tokens[0])
    return together([first.name, identify(scene, tokens[2:]).name]) if first is not None else None


def two_people(scene: Scene, tokens: Sequence[Token]) -> Speaker | None:
    """Whom "the former", "the latter", "both men" or "the couple" mean; None for other words."""
    words = [t.low for t in tokens if t.low not in {"the", "of", "them", "these", "those"}]
    position = tokens[0].start
    if words in (["former"], ["latter"]):
        two = scene.two_before(position)
        return as_speaker(two[words == ["latter"]]) if two else None
    if not words or not _BOTH.issuperset(words) or words[0] in {"men", "women"}:
        return None
    gender = _PAIRS.get(words[-1], "")
    two = scene.two_before(position, gender) or scene.last_two(position, gender)
    return together([p.name for p in two]) if two else None
