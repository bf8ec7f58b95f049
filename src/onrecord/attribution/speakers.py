"""Who stands behind a source: "he", "Sessions", "the Republican mayor", "the department" get their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.attribution.descriptions import by_description
from onrecord.attribution.institutions import COMMON_ORGANIZATION, DOCUMENT, names_people
from onrecord.attribution.phrases import head_of
from onrecord.attribution.scene import Scene
from onrecord.attribution.sentence import tokenize
from onrecord.attribution.statement import Speaker
from onrecord.attribution.titles import is_title, party_of
from onrecord.attribution.words import PREPOSITIONS, SUBJECT_PRONOUNS

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

_PERSON = frozenset({"person"})
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
            person.gender, person.surely = token.low, True
        return _as_speaker(person)
    if token.low == "they":
        return _last_of(scene, token.start, _PLURAL) or scene.last_speaker(token.start, _PERSON)
    if token.low == "it":
        return _last_of(scene, token.start, _THINGS)
    if token.low in {"who", "which", "that"}:
        return _as_speaker(scene.person_before(token.start))
    return None if token.low in {"i", "we", "you"} else _NO_PRONOUN


def _last_of(scene: Scene, position: int, kinds: frozenset[str]) -> Speaker | None:
    """The nearest sentence's speaker of one of these kinds, or else its subject if it is of one."""
    for start, subject in scene.subjects_before(position):
        speaker = scene.last_speaker(position, kinds, start)
        if speaker is None and subject and subject[0].low not in SUBJECT_PRONOUNS:
            written = head_of(subject) in DOCUMENT
            named = None if written else _named(scene, subject)
            described = named or by_description(scene, subject)
            speaker = described if described.kind in kinds else None
        if speaker is not None:
            return speaker
    return scene.last_speaker(position, kinds)


def _as_speaker(person: Person | None) -> Speaker | None:
    return None if person is None else Speaker(name=person.name, role=person.role, kind="person")


def _named(scene: Scene, tokens: Sequence[Token]) -> Speaker | None:
    """The speaker whom the source names: a person at its head, else an organisation, else a document's."""
    mentions = scene.within(tokens[0].start, tokens[-1].end)
    if not mentions and all(t.capital for t in tokens):  # a headline in capitals, where names are not marked
        return _as_speaker(scene.cast.named(" ".join(t.text for t in tokens)))
    heads = [m for m in mentions if _is_head(tokens, m)]
    people = [p for m in heads if (p := _person(scene, m)) is not None]
    if people:
        return _several(tokens, heads, people) or _as_speaker(people[0])
    if head_of(tokens) in DOCUMENT:
        return _issuer(scene, mentions, tokens)
    return _unknown(scene, heads[0]) if heads else None


def _person(scene: Scene, mention: Mention) -> Person | None:
    """The known person whom a mention names; capitals alone ("OLIN") may look like an acronym."""
    if mention.kind == "organization" and not mention.name.isupper():
        return None
    return scene.cast.named(mention.name, mention.start)


def _several(tokens: Sequence[Token], heads: Sequence[Mention], people: Sequence[Person]) -> Speaker | None:
    """Two or more people whom "and" joins, as one group; None where one only explains the other."""
    names = dict.fromkeys(p.name for p in people)
    joined = any(t.low == "and" and heads[0].end < t.start < heads[-1].start for t in tokens)
    if len(names) < 2 or len(people) < len(heads) or not joined:  # noqa: PLR2004 - several are two or more
        return None
    *first, last = names
    return Speaker(name=f"{', '.join(first)} and {last}", kind="group")


def _unknown(scene: Scene, mention: Mention) -> Speaker | None:
    """A name that is not a known person's; None for a common noun with a capital ("Police")."""
    word = mention.name.lower()
    if (
        word in COMMON_ORGANIZATION
        or party_of(word)
        or (mention.opening and (names_people(word) or is_title(word)))
    ):
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
        if mention.name.lower() in COMMON_ORGANIZATION:
            continue
        if mention.kind == "organization":
            return Speaker(name=scene.cast.organization(mention.name), kind="organization")
        person = scene.cast.named(mention.name, mention.start)
        if person is not None:
            return _as_speaker(person)
    return by_description(scene, tokens)
