"""Who stands behind a source: "he", "Sessions", "the Republican mayor", "the department" get their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.attribution.descriptions import by_description
from onrecord.attribution.institutions import COMMON_ORGANIZATION, DOCUMENT
from onrecord.attribution.phrases import head_of
from onrecord.attribution.scene import Scene
from onrecord.attribution.sentence import tokenize
from onrecord.attribution.statement import Speaker
from onrecord.attribution.words import PREPOSITIONS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.attribution.cast import Person
    from onrecord.attribution.mentions import Mention
    from onrecord.attribution.relations import Relation
    from onrecord.attribution.sentence import Sentence, Token
    from onrecord.attribution.statement import SpeakerKind
    from onrecord.reading import Article

_PEOPLES = ("democrats", "republicans", "ans", "conservatives", "liberals", "tories", "greens")
"""How names of parties and peoples end."""

_PLURAL = frozenset({"group", "organization"})
_THINGS = frozenset({"organization", "document"})


def resolve_speakers(
    article: Article, sentences: Sequence[Sentence], relations: Sequence[Relation]
) -> list[Speaker | None]:
    """The speaker of each relation, in the same order; None where the article does not tell.

    A pronoun's speaker depends on those before it, so the relations are read in text order.
    """
    scene = Scene(sentences, article.dateline)
    speakers = []
    for relation in relations:
        speaker = _speaker(scene, article.text, relation)
        piece = relation.source or relation.shared
        if speaker is not None and not _cites_document(article.text, piece):
            scene.remember(speaker, piece[0] if piece else relation.content[0][0])
        speakers.append(speaker)
    return speakers


def _cites_document(text: str, piece: tuple[int, int] | None) -> bool:
    """Whether the source is a document, so that a pronoun after it does not mean whoever is behind it."""
    return piece is not None and head_of(list(tokenize(text, *piece, []))) in DOCUMENT


def _speaker(scene: Scene, text: str, relation: Relation) -> Speaker | None:
    piece = relation.source or relation.shared
    if piece is None:
        return _as_speaker(scene.last_person(relation.content[0][0], reach=2))
    tokens = list(tokenize(text, *piece, []))
    if len(tokens) == 1:
        pronoun = _pronoun(scene, tokens[0])
        if pronoun is not _NO_PRONOUN:
            return pronoun
    return _named(scene, tokens) or by_description(scene, tokens)


_NO_PRONOUN = Speaker(name="")


def _pronoun(scene: Scene, token: Token) -> Speaker | None:
    """Whom a pronoun means; ``_NO_PRONOUN`` where the word is none."""
    if token.low in {"he", "she"}:
        person = scene.last_person(token.start, token.low)
        if person is not None and not person.gender:
            person.gender = token.low
        return _as_speaker(person)
    if token.low == "they":
        return scene.last_speaker(token.start, _PLURAL) or scene.last_speaker(
            token.start, frozenset({"person"})
        )
    if token.low == "it":
        return scene.last_speaker(token.start, _THINGS)
    if token.low in {"who", "which", "that"}:
        return _as_speaker(scene.person_before(token.start))
    return None if token.low in {"i", "we", "you"} else _NO_PRONOUN


def _as_speaker(person: Person | None) -> Speaker | None:
    return None if person is None else Speaker(name=person.name, role=person.role, kind="person")


def _named(scene: Scene, tokens: Sequence[Token]) -> Speaker | None:
    """The speaker whom the source names: a person at its head, else an organisation, else a document's."""
    mentions = scene.within(tokens[0].start, tokens[-1].end)
    heads = [m for m in mentions if _is_head(tokens, m)]
    for mention in heads:
        person = scene.cast.named(mention.name, mention.start) if mention.kind != "organization" else None
        if person is not None:
            return _as_speaker(person)
    if head_of(tokens) in DOCUMENT:
        return _issuer(scene, mentions, tokens)
    return _unknown(scene, heads[0]) if heads else None


def _unknown(scene: Scene, mention: Mention) -> Speaker | None:
    """A name that is not a known person's; None for a common noun with a capital ("Police")."""
    if mention.name.lower() in COMMON_ORGANIZATION:
        return None
    if mention.kind == "organization":
        return Speaker(name=scene.cast.organization(mention.name), kind="organization")
    kind: SpeakerKind = "organization" if mention.kind == "place" else "person"
    if mention.kind == "name" and mention.name.lower().endswith(_PEOPLES):
        kind = "group"
    return Speaker(name=mention.name, role=mention.role, kind=kind)


def _is_head(tokens: Sequence[Token], mention: Mention) -> bool:
    """Whether the mention heads the source: it neither hangs on a preposition nor owns what follows."""
    before = [t for t in tokens if t.end <= mention.start]
    after = [t for t in tokens if t.start >= mention.end]
    if mention.possessive or (before and before[-1].low in PREPOSITIONS):
        return False
    if len(before) > 1 and before[-1].low in {"the", "a"} and before[-2].low in PREPOSITIONS:
        return False
    apart = {",", "(", "and"} | PREPOSITIONS
    return (
        not after
        or after[0].low in apart
        or after[0].kind == "mark"
        or after[0].low in {"who", "which", "then"}
    )


def _issuer(scene: Scene, mentions: Sequence[Mention], tokens: Sequence[Token]) -> Speaker | None:
    """The organisation or person behind a document that the source names: "data from the agency"."""
    for mention in mentions:
        if mention.kind == "organization":
            return Speaker(name=scene.cast.organization(mention.name), kind="organization")
        person = scene.cast.named(mention.name, mention.start)
        if person is not None:
            return _as_speaker(person)
    return by_description(scene, tokens)
