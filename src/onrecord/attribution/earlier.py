"""Who is behind a document by what other sentences tell: "the report", "a new study", "the lawsuit"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.attribution.descriptions import by_description
from onrecord.attribution.institutions import DOCUMENT, ISSUING
from onrecord.attribution.named import named
from onrecord.attribution.phrases import phrase_before
from onrecord.attribution.statement import Speaker
from onrecord.attribution.subjects import before_adverbs, is_predicate
from onrecord.attribution.words import SUBJECT_PRONOUNS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.attribution.scene import Scene
    from onrecord.attribution.sentence import Token

_REACH = 60
"""Sentences back in which a document that is now "the report" may have been introduced."""
_AHEAD = 12
"""Sentences ahead in which the author of a document that is new to the reader may be named."""
_BREAKS = frozenset({",", "(", ";", "published", "released", "seen", "obtained"})
_SHORT_SUBJECT = 4
_LEGAL = frozenset("lawsuit suit complaint filing petition indictment".split())
_STUDIES = frozenset(
    "report study survey research analysis paper audit review findings results figures data estimates".split()
)
_COUNTS = frozenset("statistics figures data results findings numbers estimates".split())
_SUING = frozenset({"sued", "sues", "suing"})
_OUTLETS = frozenset({"paper", "website", "portal"})
_PAPERS = ("newspaper", "weekly", "daily", "paper", "website", "tabloid", "broadsheet")
_PERSONAL = frozenset("statement letter memo email post note release affidavit article book blog".split())
"""What the one who spoke in it wrote."""
_BROAD = frozenset({"document", "documents", "paper"})
_TALLYING = frozenset("reported found estimated calculated counted tallied".split())
"""What a body does whose figures "the report" then gives."""
_NEW = frozenset("a an new latest official preliminary recent final annual".split())
"""How a document is introduced that the reader does not know yet."""
_RELEASING = frozenset("releasing publishing presenting issuing".split())
_DEFINITE = frozenset({"the", "this", "that", "its"})


def spoken_of(scene: Scene, tokens: Sequence[Token], noun: str) -> Speaker | None:
    """Who is behind a document of which the text spoke before ("the review"), or of which it tells more."""
    position = tokens[0].start
    if tokens[0].low not in {"the", "this"}:
        return _new(scene, tokens, noun)
    alike = _alike(noun)
    return (
        scene.document_called({noun}, position)
        or _issued_before(scene, position, noun)
        or _releasing(scene, position, noun)
        or scene.document_called(DOCUMENT if noun in _BROAD else alike, position)
        or (_outlet(scene, position) if noun in _OUTLETS else None)
        or (_suing(scene, position) if alike is _LEGAL else None)
        or (_who_tallied(scene, position, noun) if alike is _STUDIES else None)
        or (scene.said_in(noun, position) if noun in _PERSONAL else None)
        or (_told_later(scene, position, noun) if noun in _STUDIES | _COUNTS else None)
    )


def titled(scene: Scene, position: int) -> Speaker | None:
    """Who published the work named before ``position``: "The state bureau released it on Tuesday"."""
    here = scene.sentence_at(position)
    for number in range(here, min(len(scene.sentences), here + 2)):
        issuer = _issuer_of(scene, [t for t in scene.sentences[number].tokens if t.start >= position], "it")
        if issuer is not None:
            return issuer
    return None


def _alike(noun: str) -> frozenset[str]:
    """The nouns that may stand for the same document."""
    return next((group for group in (_LEGAL, _STUDIES) if noun in group), frozenset({noun}))


def _new(scene: Scene, tokens: Sequence[Token], noun: str) -> Speaker | None:
    """Who is behind a document that is only introduced: "a new study", "results released today"."""
    if noun not in _STUDIES | _COUNTS or not (tokens[0].low in _NEW or tokens[0].low == noun):
        return None
    position = tokens[0].start
    bare = tokens[0].low == noun
    before = _who_tallied(scene, position, noun) if bare and len(tokens) > 1 else None
    return before or _told_later(scene, position, noun)


def _issued_before(scene: Scene, position: int, noun: str) -> Speaker | None:
    """The organisation that an earlier sentence says published such a document, or the author given there."""
    for tokens in _earlier(scene, position):
        named_there = _author_there(scene, tokens, noun)
        issuer = named_there or _issuer_of(scene, tokens, noun)
        if issuer is not None:
            return issuer
    return None


def _issuer_of(scene: Scene, tokens: Sequence[Token], noun: str) -> Speaker | None:
    """The body in front of a verb of publishing that such a document follows."""
    at = next((n for n, t in enumerate(tokens) if t.low in ISSUING), None)
    if at is None or not any(_same_work(t.low, noun) for t in tokens[at:]):
        return None
    issuer = first_organization(scene, tokens[:at])
    if issuer is None and at and tokens[0].low == "the" and 1 < at <= _SHORT_SUBJECT:
        return issuing(by_description(scene, tokens[:at]))
    return issuer


def _told_later(scene: Scene, position: int, noun: str) -> Speaker | None:
    """Who is behind a document of which the text tells more further on: "the study, which X released"."""
    here = scene.sentence_at(position)
    for number in range(here + 1, min(len(scene.sentences), here + 1 + _AHEAD)):
        tokens = scene.sentences[number].tokens
        at = next((n for n in range(1, len(tokens)) if _is_again(tokens, n, noun)), None)
        author = _author_there(scene, tokens, tokens[at].low) if at is not None else None
        issuer = author or (_clause_issuer(scene, tokens, at) if at is not None else None)
        if issuer is None and at is not None:
            issuer = _issuer_of(scene, tokens[: at + 1], tokens[at].low)
        if issuer is None:
            issuer = _owner_there(scene, tokens, noun)
        if issuer is not None:
            return issuer
    return None


def _is_again(tokens: Sequence[Token], at: int, noun: str) -> bool:
    """Whether a document just introduced is meant again: "the study", "the new figures"."""
    alike = _STUDIES | _COUNTS if noun in _COUNTS else frozenset({noun})
    before = tokens[at - 1].low
    return tokens[at].low in alike and (
        before in _DEFINITE or (at > 1 and tokens[at - 2].low in _DEFINITE and not tokens[at - 1].capital)
    )


def _owner_there(scene: Scene, tokens: Sequence[Token], noun: str) -> Speaker | None:
    """The body in front of the document's noun: "The ONS report"."""
    for at in range(2, len(tokens)):
        if _same_work(tokens[at].low, noun) and tokens[at - 1].capital:
            before = scene.within(tokens[0].start, tokens[at].start)
            near = [m for m in before if m.end == tokens[at - 1].end and m.kind == "organization"]
            opens = tokens[0].low == "the" and near and near[0].start == tokens[1].start
            if opens and not near[0].possessive:
                return Speaker(name=scene.cast.organization(near[0].name), kind="organization")
    return None


def _clause_issuer(scene: Scene, tokens: Sequence[Token], at: int) -> Speaker | None:
    """The subject of the clause behind the noun: "the study, which the Keel Institute published"."""
    start = next(
        (n for n in (at + 1, at + 2) if n < len(tokens) and tokens[n].low in {"which", "that"}), None
    )
    verb = start and next((n for n in range(start, len(tokens)) if tokens[n].low in ISSUING), None)
    return (
        first_organization(scene, tokens[start + 1 : verb]) or first_name(scene, tokens[start + 1 : verb])
        if start and verb
        else None
    )


def _releasing(scene: Scene, position: int, noun: str) -> Speaker | None:
    """Who spoke in giving the document out: "police said in releasing new data"."""
    for tokens in _earlier(scene, position):
        at = next((n for n, t in enumerate(tokens) if t.low in _RELEASING), None)
        if at is not None and any(t.low == noun for t in tokens[at:]):
            return scene.said_by(tokens[0].start, tokens[-1].end)
    return None


def _earlier(scene: Scene, position: int) -> Iterator[Sequence[Token]]:
    """The sentences before the one at ``position``, the nearest first."""
    here = scene.sentence_at(position)
    for number in range(here - 1, max(-1, here - _REACH), -1):
        yield scene.sentences[number].tokens


def _same_work(word: str, noun: str) -> bool:
    """Whether one noun may stand for the other's document: "statistics" are released, "the report" notes."""
    return word.rstrip("s") == noun.rstrip("s") or (word in _COUNTS and noun in _STUDIES)


def _author_there(scene: Scene, tokens: Sequence[Token], noun: str) -> Speaker | None:
    """The author behind the noun where the document came up: "a report by the state auditor found"."""
    for at in range(len(tokens) - 2):
        if tokens[at].low == noun and tokens[at + 1].low in {"by", "from"}:
            ends = range(at + 3, len(tokens))
            end = next((n for n in ends if tokens[n].low in _BREAKS or is_predicate(tokens, n)), len(tokens))
            author = tokens[at + 2 : end]
            return named(scene, author) or first_organization(scene, author) or by_description(scene, author)
    return None


def first_organization(scene: Scene, tokens: Sequence[Token]) -> Speaker | None:
    """The organisation that is named first in a phrase."""
    found = scene.within(tokens[0].start, tokens[-1].end) if tokens else []
    names = [m.name for m in found if m.kind == "organization"]
    return Speaker(name=scene.cast.organization(names[0]), kind="organization") if names else None


def first_name(scene: Scene, tokens: Sequence[Token]) -> Speaker | None:
    """The name with which a phrase begins, as an organisation's."""
    found = scene.within(tokens[0].start, tokens[-1].end) if tokens else []
    opens = next(
        (m for m in found if m.kind == "name" and m.start <= tokens[min(1, len(tokens) - 1)].start), None
    )
    return Speaker(name=opens.name, kind="organization") if opens else None


def issuing(speaker: Speaker | None) -> Speaker | None:
    """The speaker, where it is an organisation with a name of its own."""
    proper = speaker is not None and any(c.isupper() for c in speaker.name)
    return speaker if speaker is not None and speaker.kind == "organization" and proper else None


def _outlet(scene: Scene, position: int) -> Speaker | None:
    """The paper named before that "the paper" may mean."""
    called = (scene.cast.organization_called([kind], "", position) for kind in _PAPERS)
    name = next(filter(None, called), "") or scene.cast.paper_before(position)
    return Speaker(name=name, kind="organization") if name else None


def _suing(scene: Scene, position: int) -> Speaker | None:
    """Who sued: the subject of the nearest sentence that says somebody did."""
    for tokens in _earlier(scene, position):
        at = next((n for n, t in enumerate(tokens) if t.low in _SUING and n), None)
        found = phrase_before(tokens, before_adverbs(tokens, at)) if at is not None else None
        if found is not None:
            subject = tokens[slice(*found)]
            if subject[0].low in SUBJECT_PRONOUNS:
                return None
            return named(scene, subject) or by_description(scene, subject)
    return None


def _who_tallied(scene: Scene, position: int, noun: str) -> Speaker | None:
    """The body that "reported" or "found" figures before: "the report" is its, if there is no other."""
    for tokens in _earlier(scene, position):
        at = next((n for n, t in enumerate(tokens) if t.low in _TALLYING and n), None)
        found = phrase_before(tokens, at) if at is not None else None
        issuer = first_organization(scene, tokens[slice(*found)]) if found is not None else None
        if issuer is not None:
            return issuer
        if noun != "report" and any(t.low == noun for t in tokens):  # the text spoke of another
            return None
    return None
