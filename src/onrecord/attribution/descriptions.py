"""Sources that are described, not named: "the Republican mayor", "the county's police department"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from onrecord.attribution.institutions import COMMON_ORGANIZATION, DOCUMENT, ISSUING, names_people
from onrecord.attribution.phrases import head_of
from onrecord.attribution.statement import Speaker
from onrecord.attribution.titles import is_title, offices, party_of
from onrecord.attribution.words import DETERMINERS, RELATIVES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.attribution.scene import Scene
    from onrecord.attribution.sentence import Token
    from onrecord.attribution.statement import SpeakerKind

_PLACES = frozenset({"city", "county", "state", "town", "village"})
_OWNERS = {"the", "its", "their", "his", "her"} | {f"{place}'s" for place in _PLACES}
_ISSUED_REACH = 60
"""Sentences back in which a document that is now "the report" may have been introduced."""

_ANY_ORGANIZATION = frozenset({"agency", "organization", "group", "company", "bureau"})
"""What an organisation may be called whose name does not have the word."""

_COLLECTIVE = frozenset({"group", "team", "majority", "couple", "pair", "crowd", "family"})
"""Heads in the singular that stand for several people where "of" follows ("a group of teachers")."""

_PARTISANS = frozenset({"democrat", "republican", "libertarian", "conservative", "independent"})


def by_description(scene: Scene, tokens: Sequence[Token]) -> Speaker:
    """The speaker whom a description fits; the description itself, without its article, where nobody does."""
    tokens = _without_clause(tokens)
    head = head_of(tokens)
    found = None
    if head in _PARTISANS:
        found = _partisan(scene, head)
    elif head in DOCUMENT:
        found = _document(scene, tokens)
    elif is_title(head):
        found = _office(scene, tokens)
    elif head == "police" or (head in {"officials", "officers", "investigators"} and _has(tokens, "police")):
        found = _police(scene, tokens)
    elif head in COMMON_ORGANIZATION:
        found = _organization(scene, tokens, head)
    return found or _itself(tokens, head)


def _has(tokens: Sequence[Token], word: str) -> bool:
    return any(t.low == word for t in tokens)


def _text(tokens: Sequence[Token]) -> str:
    parts = [tokens[0].text]
    for before, token in pairwise(tokens):
        parts.append(" " * (token.start > before.end) + token.text)
    return "".join(parts)


def _itself(tokens: Sequence[Token], head: str) -> Speaker:
    """A speaker under the words of the source."""
    words = list(tokens)
    if words[0].low in {"the", "a", "an"} and len(words) > 1:
        words = words[1:]
    return Speaker(name=_text(words), kind=_kind(tokens, head))


def _kind(tokens: Sequence[Token], head: str) -> SpeakerKind:
    """What the head noun of a description stands for."""
    if head in DOCUMENT:
        return "document"
    if head in _COLLECTIVE and _has(tokens, "of"):
        return "group"
    if head in COMMON_ORGANIZATION:
        return "organization"
    plural = head.endswith("s") and not head.endswith(("ss", "us", "is"))
    return "group" if plural or names_people(head) else "person"


def _without_clause(tokens: Sequence[Token]) -> Sequence[Token]:
    """A description up to its first comma or relative clause: "the portal, which also lists ..."."""
    end = next(
        (n for n, t in enumerate(tokens) if n > 0 and (t.low == "," or t.low in RELATIVES | {"that"})),
        len(tokens),
    )
    return tokens[:end]


def _partisan(scene: Scene, head: str) -> Speaker | None:
    """The one person of the party; None where the article knows several, or nobody."""
    members = scene.cast.of_party(party_of(head))
    if len(members) != 1:
        return None
    return Speaker(name=members[0].name, role=members[0].role, kind="person")


def _office(scene: Scene, tokens: Sequence[Token]) -> Speaker | None:
    """The person with the role described; an indefinite "a spokesman" is somebody new."""
    if tokens[0].low in {"a", "an", "another", "one"}:
        return None
    person = scene.cast.in_office(_text(tokens), tokens[0].start)
    return None if person is None else Speaker(name=person.name, role=person.role, kind="person")


def _police(scene: Scene, tokens: Sequence[Token]) -> Speaker:
    """The police of the place that the source names, or else of the article's main place."""
    named = [m.name for m in scene.within(tokens[0].start, tokens[-1].end) if m.kind != "organization"]
    place = next(iter(named), "") or _possessor(scene, tokens) or scene.cast.main_place()
    return Speaker(name=f"{_bare(place)} police".strip(), kind="organization")


def _bare(place: str) -> str:
    return place.removesuffix(" County").removesuffix(" City") if " " in place else place


def _possessor(scene: Scene, tokens: Sequence[Token]) -> str:
    """The place that "the county's" or "city" means inside a source."""
    for token in tokens[:-1]:
        kind = token.low.removesuffix("'s")
        if kind in _PLACES:
            return scene.cast.place(kind, token.start)
    return ""


def _organization(scene: Scene, tokens: Sequence[Token], head: str) -> Speaker | None:
    """The organisation that "the department" means: named before with that word, else made from its place."""
    position = tokens[0].start
    if head in _PLACES:
        place = scene.cast.place(head, position)
        return Speaker(name=place, kind="organization") if place else None
    named = [t.text for t in tokens[1:] if t.capital] if tokens[0].low in DETERMINERS else []
    kind_words = [t.low for t in tokens if t.low not in _OWNERS and t.text not in named]
    place = _bare(" ".join(named)) or _bare(_possessor(scene, tokens))
    chosen = scene.cast.organization_called(kind_words, place, position)
    if not chosen and named:
        return None
    if not chosen and place:
        chosen = f"{place} {' '.join(w.capitalize() for w in kind_words)}"
    spoke = None if chosen else scene.last_called(position, kind_words)
    if spoke is not None:
        return spoke
    if not chosen and head in _ANY_ORGANIZATION:
        chosen = scene.cast.organization_before(position)
    return Speaker(name=chosen, kind="organization") if chosen else None


def _document(scene: Scene, tokens: Sequence[Token]) -> Speaker | None:
    """Who is behind a document: the holder of an office in its description, or who was said to issue it."""
    words = _text(tokens)
    if offices(words) and len(tokens) > 2:  # noqa: PLR2004 - more than "the report"
        person = scene.cast.in_office(words, tokens[0].start)
        if person is not None:
            return Speaker(name=person.name, role=person.role, kind="person")
    if tokens[0].low not in {"the", "its", "their"}:
        return None
    return _issued_before(scene, tokens[0].start, tokens[-1].low.rstrip("s"))


def _issued_before(scene: Scene, position: int, document: str) -> Speaker | None:
    """The organisation that an earlier sentence says published such a document."""
    here = scene.sentence_at(position)
    for number in range(here - 1, max(-1, here - _ISSUED_REACH), -1):
        tokens = scene.sentences[number].tokens
        at = next((n for n, t in enumerate(tokens) if t.low in ISSUING), None)
        if at is None or not any(t.low.rstrip("s") == document for t in tokens[at:]):
            continue
        issuers = [m for m in scene.within(tokens[0].start, tokens[at].start) if m.kind == "organization"]
        if issuers:
            return Speaker(name=scene.cast.organization(issuers[0].name), kind="organization")
    return None
