"""Who is behind something written: "a report by the agency", "its survey", "the report" named above."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.attribution.counterparts import OWNERS_GENDER, owner_of
from onrecord.attribution.descriptions import by_description, itself, police
from onrecord.attribution.institutions import COMMON_ORGANIZATION, DOCUMENT, ISSUING, names_people
from onrecord.attribution.named import as_speaker, named
from onrecord.attribution.phrases import phrase_before
from onrecord.attribution.roles import joined, names_role, possessive
from onrecord.attribution.statement import Speaker
from onrecord.attribution.subjects import before_adverbs, is_predicate
from onrecord.attribution.titles import is_title, offices
from onrecord.attribution.words import PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS, TIME_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.attribution.scene import Scene
    from onrecord.attribution.sentence import Token

_ISSUED_REACH = 60
"""Sentences back in which a document that is now "the report" may have been introduced."""
_BREAKS = frozenset({",", "(", ";", "published", "released", "seen", "obtained"})
_SHORT_SUBJECT = 4
_ARTICLE_AND_NOUN = 2
"""Words of "the city", which says too little of the body behind its data to be its name."""
_LEGAL = frozenset("lawsuit suit complaint filing petition indictment".split())
_STUDIES = frozenset(
    "report reports study survey research analysis paper audit review findings results figures data".split()
)
_COUNTS = frozenset({"statistics", "figures", "data", "results", "findings", "numbers"})
_SUING = frozenset({"sued", "sues", "suing"})
_OUTLETS = frozenset({"paper", "website", "portal"})
_PAPERS = ("newspaper", "weekly", "daily", "paper", "website", "tabloid", "broadsheet")
_PERSONAL = frozenset("statement letter memo email post note release affidavit article book blog".split())
"""What the one who spoke in it wrote."""
_BROAD = frozenset({"document", "documents", "paper"})
_AUTHOR_LEADS = frozenset({"by", "from", "of"})
_READ = frozenset({"seen", "obtained", "reviewed", "viewed"})
"""What others than its author did with a document."""
_ENDS = TIME_WORDS | {",", "(", "on", "in", "for", "seen", "and", "released", "published", "obtained", "at"}


def is_document(tokens: Sequence[Token]) -> bool:
    """Whether a phrase is about something written: a noun for such a thing heads it, in small letters.

    "A report author" is no document, nor is "the Vorn Report".
    """
    for number, token in enumerate(tokens):
        if token.low in PREPOSITIONS | RELATIVES:
            return False
        if token.low in DOCUMENT and not (token.capital and number):
            after = tokens[number + 1] if number + 1 < len(tokens) else None
            return after is None or not (names_role(after) or names_people(after.low))
    return False


def document(scene: Scene, tokens: Sequence[Token]) -> Speaker:
    """The organisation, or person, who wrote or issued a document; else the document in its own words."""
    noun = next((t.low for t in tokens if t.low in DOCUMENT), tokens[-1].low)
    found = _author(scene, tokens) or _spoken_of(scene, tokens, noun)
    if found is None:
        found = itself(_before_clause(tokens), noun).model_copy(update={"kind": "document"})
        if found.name.lower() == noun:
            return found
    elif found.kind == "organization":
        found = found.model_copy(update={"kind": "document", "role": ""})
    scene.remember_document(noun, found, tokens[0].start)
    return found


def _before_clause(tokens: Sequence[Token]) -> Sequence[Token]:
    marks = RELATIVES | {",", "that"}
    return tokens[: next((n for n, t in enumerate(tokens) if n and t.low in marks), len(tokens))]


def _author(scene: Scene, tokens: Sequence[Token]) -> Speaker | None:
    """Whom the source itself names as owner or author."""
    inside = _before_clause(tokens)
    noun = next((n for n, t in enumerate(inside) if t.low.removesuffix("'s") in DOCUMENT), 0)
    return (
        _owner(scene, inside[: noun + 1])
        or _compound(scene, inside[: noun + 1])
        or _led(scene, inside, noun)
        or _who_issued(scene, tokens, noun)
        or _holder(scene, inside)
    )


def _who_issued(scene: Scene, tokens: Sequence[Token], noun: int) -> Speaker | None:
    """The subject of the clause behind the noun: "figures the FBI released", "data that the state keeps"."""
    first = noun + 1
    if first < len(tokens) and tokens[first].low in {"that", "which"}:
        first += 1
    verb = next((n for n in range(first, len(tokens)) if tokens[n].low in ISSUING), None)
    if verb is None or not 0 < verb - first <= _SHORT_SUBJECT:
        return None
    subject = tokens[first:verb]
    if not (subject[0].capital or subject[0].low in {"the", "its", "their"}):
        return None
    return _first_organization(scene, subject) or named(scene, subject) or by_description(scene, subject)


def _owner(scene: Scene, tokens: Sequence[Token]) -> Speaker | None:
    """Who owns the document: "the agency's own survey", "its report"."""
    if tokens[0].low in {"its", "their"}:
        name = scene.cast.organization_before(tokens[0].start)
        return Speaker(name=name, kind="organization") if name else None
    if tokens[0].low in OWNERS_GENDER:
        return as_speaker(owner_of(scene, tokens))
    last = next((n for n, t in enumerate(tokens[:-1]) if possessive(t)), None)
    if last is None:
        return None
    mention = next((m for m in scene.within(tokens[0].start, tokens[last].end) if m.possessive), None)
    if mention is not None and mention.kind == "organization":
        return Speaker(name=scene.cast.organization(mention.name), kind="organization")
    if mention is not None:
        return as_speaker(scene.cast.named(mention.name, mention.start, mention.gender, mention.role))
    bare = tokens[last].low.removesuffix("'s").removesuffix("'")
    owner = (*tokens[:last], tokens[last]._replace(low=bare, text=bare))
    found = by_description(scene, owner)
    described = bare in COMMON_ORGANIZATION and len(owner) > _ARTICLE_AND_NOUN
    return found if described and found.kind == "organization" else _issuing(found)


def _compound(scene: Scene, tokens: Sequence[Token]) -> Speaker | None:
    """The body whose name stands before the noun: "FBI data", "police figures"."""
    before = tokens[:-1]
    if not before:
        return None
    if before[-1].low == "police":
        return _issuing(police(scene, before))
    mentions = [
        m
        for m in scene.within(tokens[0].start, before[-1].end)
        if m.kind == "organization" and m.name.lower() not in COMMON_ORGANIZATION
    ]
    if mentions:
        return Speaker(name=scene.cast.organization(mentions[0].name), kind="organization")
    return _named_before(before)


def _named_before(tokens: Sequence[Token]) -> Speaker | None:
    """The name in capitals between an article and the noun: "A Beacon analysis"."""
    if len(tokens) < 2 or tokens[0].low not in {"a", "an", "the"} or not all(t.capital for t in tokens[1:]):  # noqa: PLR2004
        return None
    return Speaker(name=" ".join(token.text for token in tokens[1:]), kind="organization")


def _led(scene: Scene, tokens: Sequence[Token], noun: int) -> Speaker | None:
    """The author behind "by", "from" or "of"."""
    leads = [
        n
        for n in range(noun + 1, len(tokens))
        if tokens[n].low in _AUTHOR_LEADS and not (is_title(tokens[n - 1].text) or tokens[n - 1].low in _READ)
    ]
    lead = next((n for n in leads if tokens[n].low != "of"), next(iter(leads), None))
    if lead is None or lead + 1 == len(tokens):
        return None
    end = next((n for n in range(lead + 2, len(tokens)) if tokens[n].low in _ENDS), len(tokens))
    inside = [m for m in scene.within(tokens[lead].end, tokens[-1].end) if m.start < tokens[end - 1].end]
    if inside and inside[0].end > tokens[end - 1].end:
        end = next(n for n, t in enumerate(tokens) if t.end >= inside[0].end) + 1
    author = tokens[lead + 1 : end]
    return named(scene, author) or _issuing(by_description(scene, author))


def _issuing(speaker: Speaker | None) -> Speaker | None:
    """The speaker, where it is an organisation with a name of its own."""
    proper = speaker is not None and any(c.isupper() for c in speaker.name)
    return speaker if speaker is not None and speaker.kind == "organization" and proper else None


def _holder(scene: Scene, tokens: Sequence[Token]) -> Speaker | None:
    """The holder of an office in the description: "figures the secretary of state released"."""
    words = joined(tokens, 0, len(tokens))
    if not offices(words) or len(tokens) < 3:  # noqa: PLR2004 - more than "the report"
        return None
    return as_speaker(scene.cast.in_office(words, tokens[0].start))


def _spoken_of(scene: Scene, tokens: Sequence[Token], noun: str) -> Speaker | None:
    """Who is behind a document of which the text spoke before: "the review"."""
    if tokens[0].low not in {"the", "this"}:
        return None
    position = tokens[0].start
    alike = next((group for group in (_LEGAL, _STUDIES) if noun in group), frozenset({noun}))
    return (
        scene.document_called({noun}, position)
        or _issued_before(scene, position, noun)
        or scene.document_called(DOCUMENT if noun in _BROAD else alike, position)
        or (_outlet(scene, position) if noun in _OUTLETS else None)
        or (_suing(scene, position) if alike is _LEGAL else None)
        or (_who_tallied(scene, position) if alike is _STUDIES else None)
        or (scene.said_in(noun, position) if noun in _PERSONAL else None)
    )


def _issued_before(scene: Scene, position: int, noun: str) -> Speaker | None:
    """The organisation that an earlier sentence says published such a document, or the author given there."""
    for tokens in _earlier(scene, position):
        named_there = _author_there(scene, tokens, noun)
        if named_there is not None:
            return named_there
        at = next((n for n, t in enumerate(tokens) if t.low in ISSUING), None)
        if at is None or not any(_same_work(t.low, noun) for t in tokens[at:]):
            continue
        issuer = _first_organization(scene, tokens[:at])
        if issuer is not None:
            return issuer
        if tokens[0].low == "the" and 1 < at <= _SHORT_SUBJECT:
            return _issuing(by_description(scene, tokens[:at]))
    return None


def _earlier(scene: Scene, position: int) -> Iterator[Sequence[Token]]:
    """The sentences before the one at ``position``, the nearest first."""
    here = scene.sentence_at(position)
    for number in range(here - 1, max(-1, here - _ISSUED_REACH), -1):
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
            return named(scene, author) or _first_organization(scene, author) or by_description(scene, author)
    return None


def _first_organization(scene: Scene, tokens: Sequence[Token]) -> Speaker | None:
    found = scene.within(tokens[0].start, tokens[-1].end) if tokens else []
    names = [m.name for m in found if m.kind == "organization"]
    return Speaker(name=scene.cast.organization(names[0]), kind="organization") if names else None


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


def _who_tallied(scene: Scene, position: int) -> Speaker | None:
    """The body that "reported" figures before: "the report" is its, where the article names no other."""
    for tokens in _earlier(scene, position):
        at = next((n for n, t in enumerate(tokens) if t.low == "reported" and n), None)
        found = phrase_before(tokens, at) if at is not None else None
        issuer = _first_organization(scene, tokens[slice(*found)]) if found is not None else None
        if issuer is not None:
            return issuer
    return None
