"""Who stands behind a source: "he", "Sessions", "the Republican mayor", "the department" get their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.attribution.documents import is_document
from onrecord.attribution.identity import identify
from onrecord.attribution.institutions import DOCUMENT
from onrecord.attribution.labels import label_before, letter_of
from onrecord.attribution.named import as_speaker
from onrecord.attribution.pronouns import is_pronoun, pronoun, two_people, with_pronoun
from onrecord.attribution.roles import possessive
from onrecord.attribution.scene import Scene
from onrecord.attribution.sentence import tokenize
from onrecord.attribution.statement import Speaker
from onrecord.attribution.transcripts import turn_speaker
from onrecord.attribution.words import BE, COORDINATORS, SUBJECT_PRONOUNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.attribution.relation import Piece, Relation
    from onrecord.attribution.sentence import Sentence, Token
    from onrecord.reading import Article

_OWNERS = {"his": "he", "her": "she", "its": "it", "their": "they"}
"""Owners of an estimate or a plan, and the pronouns that mean them."""


def resolve_speakers(
    article: Article, sentences: Sequence[Sentence], relations: Sequence[Relation]
) -> list[Speaker | None]:
    """The speaker of each relation, in the same order; None where the article does not tell.

    A pronoun's speaker depends on those before it, so the relations are read in text order.
    """
    sources = dict(r.source for r in relations if r.source is not None)
    scene = Scene(sentences, article.dateline, article.outlet, sources)
    speakers = []
    for relation in relations:
        piece = relation.source
        if piece is None and relation.cue is None:
            piece = label_before(article.text, relation.content[0][0])
        speaker = _speaker(scene, article.text, relation, piece)
        if speaker is not None and _is_spoken_of(article.text, piece, speaker):
            scene.remember(speaker, piece[0] if piece else relation.content[0][0])
        speakers.append(speaker)
    return speakers


def _is_spoken_of(text: str, piece: Piece | None, speaker: Speaker) -> bool:
    """Whether a pronoun after it may mean the source: not "I", nor who is behind a document.

    The person given as its author is spoken of: "research by Ada Munk".
    """
    if piece is None:
        return True
    tokens = list(tokenize(text, *piece, []))
    written = is_document(tokens) and not (speaker.kind == "person" and any(t.low == "by" for t in tokens))
    return bool(tokens) and tokens[0].low != "i" and not written


def _speaker(scene: Scene, text: str, relation: Relation, piece: Piece | None) -> Speaker | None:
    start = relation.content[0][0]
    turn = letter_of(text, relation.source, start)
    if turn:
        return turn_speaker(scene, turn, start) or Speaker(name=turn)
    if piece is None:
        return _unattributed(scene, text, relation)
    tokens = _bare(list(tokenize(text, *piece, [])))
    if is_pronoun(tokens):
        return pronoun(scene, tokens[0])
    tokens = _with_clause(scene, tokens, relation.content)
    return two_people(scene, tokens) or with_pronoun(scene, tokens) or identify(scene, tokens)


def _bare(tokens: list[Token]) -> list[Token]:
    """A source up to a colon, without the ending of an owner: "the newspaper's" count, "her" estimate."""
    colon = next((n for n, t in enumerate(tokens) if n and t.low == ":"), len(tokens))
    tokens = tokens[:colon]
    last = tokens[-1]
    if len(tokens) == 1 and last.low in _OWNERS:
        return [last._replace(low=_OWNERS[last.low])]
    if not possessive(last):
        return tokens
    cut = len("'s") if last.low.endswith("'s") else len("'")
    return [*tokens[:-1], last._replace(text=last.text[:-cut], low=last.low[:-cut], end=last.end - cut)]


def _with_clause(scene: Scene, tokens: list[Token], content: Sequence[Piece]) -> list[Token]:
    """A document with the clause that tells whose it is, where the source ends before: "that X put out"."""
    if not is_document(tokens) or tokens[-1].low not in DOCUMENT:
        return tokens
    whole = scene.sentences[scene.sentence_at(tokens[0].start)].tokens
    after = [t for t in whole if t.start >= tokens[-1].end]
    end = next((n for n, t in enumerate(after) if t.kind != "word" or t.low in COORDINATORS), len(after))
    clause = after[:end]
    if not clause or clause[0].low not in {"that", "which", "by", "from"}:
        return tokens
    told = any(start < clause[-1].end and clause[0].start < stop for start, stop in content)
    return tokens if told else [*tokens, *clause]


def _unattributed(scene: Scene, text: str, relation: Relation) -> Speaker | None:
    """The speaker where no words name one.

    It is the subject of the cue's sentence, or for a bare quotation whoever the text before it was about,
    else whoever the next paragraph names first. A passive without "by" has none: "is believed to be lost".
    """
    start = relation.content[0][0]
    if relation.cue is not None:
        words = text[slice(*relation.cue)].lower().split()
        passive = BE.intersection(words) and not words[-1].endswith("ing")
        return None if passive else _subject(scene, relation.cue[0], relation.content)
    reach = scene.sentences_since_last_paragraph(start)
    before = scene.last_person(start, reach=reach) or scene.carried_on(start, reach)
    return as_speaker(before or scene.opens_next_paragraph(scene.sentence_at(start)))


def _subject(scene: Scene, position: int, content: Sequence[Piece]) -> Speaker | None:
    """Who or what the sentence with the cue at ``position`` is about; a pronoun right before the cue, if any.

    What stands in the content is part of what was said, and nobody who said it.
    """
    tokens = scene.sentences[scene.sentence_at(position)].tokens
    before = next((t for t in reversed(tokens) if t.end <= position), None)
    if before is not None and before.low in SUBJECT_PRONOUNS:
        return pronoun(scene, before)
    person = scene.last_person(position, reach=1)
    _, subject = next(scene.subjects_before(position))
    if person is not None or not subject:
        return as_speaker(person)
    told = any(start <= subject[0].start < end for start, end in content)
    return None if told else identify(scene, subject)
