"""Who is behind something written: "a report by the agency", "its survey", "the report" named above."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.attribution.counterparts import OWNERS_GENDER, owner_of
from onrecord.attribution.descriptions import by_description, itself, police
from onrecord.attribution.earlier import first_name, first_organization, issuing, spoken_of, titled
from onrecord.attribution.institutions import COMMON_ORGANIZATION, DOCUMENT, ISSUING, names_people
from onrecord.attribution.named import as_speaker, named
from onrecord.attribution.roles import joined, names_role, possessive
from onrecord.attribution.statement import Speaker
from onrecord.attribution.titles import is_title, offices
from onrecord.attribution.words import AUXILIARIES, PREPOSITIONS, RELATIVES, TIME_WORDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.attribution.scene import Scene
    from onrecord.attribution.sentence import Token

_ARTICLE_AND_NOUN = 2
"""Words of "the city", which says too little of the body behind its data to be its name."""
_LONG_SUBJECT = 8
"""Words of a subject between a document and what it did with it: "the Tolna Police Department released"."""
_AUTHOR_LEADS = frozenset({"by", "from", "of"})
_READ = frozenset({"seen", "obtained", "reviewed", "viewed"})
"""What others than its author did with a document."""
_ORDERED = frozenset({"commissioned", "requested", "ordered", "funded", "sponsored"})
"""What one does who has a document made by others."""
_AUTHORS = frozenset(
    "department agency council company board commission bureau port airport "
    "university hospital school jail association charity union force office ministry authority".split()
)
"""What the body behind a document is called in small letters: "a department chart", "council papers"."""
_HOLDING = ISSUING | frozenset(
    "put gave given made collected gathered keeps kept collects certified presented unveiled provided shared "
    "sent disclosed announced conducted completed prepared tabled submitted".split()
)
"""What the body behind a document does with it, said right behind it."""
_ENDS = TIME_WORDS | {",", "(", "on", "in", "for", "seen", "and", "released", "published", "obtained", "at"}


def is_document(tokens: Sequence[Token]) -> bool:
    """Whether a phrase is about something written: a noun for such a thing heads it, in small letters.

    "A report author" is no document, nor is "the Vorn Report".
    """
    for number, token in enumerate(tokens):
        if token.low in PREPOSITIONS | RELATIVES | {","}:
            return False
        if token.low in DOCUMENT and not (token.capital and number):
            after = tokens[number + 1] if number + 1 < len(tokens) else None
            return after is None or not (names_role(after) or names_people(after.low))
    return False


def work(scene: Scene, tokens: Sequence[Token]) -> Speaker | None:
    """Who is behind a work with a title: "the Bureau's Household Survey", "the 2020 Crime Report of X"."""
    first = 0 if tokens[0].capital else 1
    end = next(
        (n for n in range(first, len(tokens)) if not tokens[n].capital and not tokens[n].text.isdigit()),
        len(tokens),
    )
    if end - first < 2 or tokens[end - 1].low not in DOCUMENT:  # noqa: PLR2004 - a title has more words than the noun
        return None
    owner = next((m for m in scene.within(tokens[first].start, tokens[end - 1].start) if m.possessive), None)
    if owner is not None and owner.kind == "organization":
        return Speaker(name=scene.cast.organization(owner.name), kind="document")
    if end < len(tokens) and tokens[end].low in _AUTHOR_LEADS:
        return first_organization(scene, tokens[end + 1 :]) or first_name(scene, tokens[end + 1 :])
    return titled(scene, tokens[end - 1].end)


def document(scene: Scene, tokens: Sequence[Token]) -> Speaker:
    """The organisation, or person, who wrote or issued a document; else the document in its own words."""
    noun = next((t.low for t in tokens if t.low in DOCUMENT), tokens[-1].low)
    found = _author(scene, tokens) or spoken_of(scene, tokens, noun)
    if found is None:
        found = itself(_before_clause(scene, tokens), noun).model_copy(update={"kind": "document"})
        if found.name.lower() == noun:
            return found
    elif found.kind == "organization":
        found = found.model_copy(update={"kind": "document", "role": ""})
    scene.remember_document(noun, found, tokens[0].start)
    return found


def _before_clause(scene: Scene, tokens: Sequence[Token]) -> Sequence[Token]:
    """A source up to its first clause or comma; what says who had it made by others belongs to it."""
    marks = {","} if any(t.low in _ORDERED for t in tokens) else RELATIVES | {",", "that"}
    ends = (n for n, t in enumerate(tokens) if n and t.low in marks and not _in_name(scene, t))
    return tokens[: next(ends, len(tokens))]


def _in_name(scene: Scene, token: Token) -> bool:
    """Whether a word or a comma stands inside a name: "Ministry of Forests, Lands and Natural Resources"."""
    name = scene.name_over(token.start)
    return name is not None and token.end < name.end


def _author(scene: Scene, tokens: Sequence[Token]) -> Speaker | None:
    """Whom the source itself names as owner or author."""
    inside = _before_clause(scene, tokens)
    noun = next((n for n, t in enumerate(inside) if t.low.removesuffix("'s") in DOCUMENT), 0)
    return (
        _owner(scene, inside[: noun + 1])
        or _compound(scene, inside[: noun + 1])
        or _who_issued(scene, tokens, noun)
        or _led(scene, inside, noun)
        or _holder(scene, inside)
    )


def _who_issued(scene: Scene, tokens: Sequence[Token], noun: int) -> Speaker | None:
    """The subject of the clause behind the noun: "figures the FBI released", "data that the center keeps"."""
    verb = next((n for n in range(noun + 1, len(tokens)) if tokens[n].low in _HOLDING), None)
    that = next((n for n in range(noun + 1, verb or 0) if tokens[n].low in {"that", "which"}), None)
    first = noun + 1 if that is None else that + 1
    comma = next((n for n in range(first, verb or 0) if tokens[n].low == ","), verb)
    if verb is None or comma is None or not 0 < comma - first <= _LONG_SUBJECT:
        return None
    subject = tokens[first:comma]
    if subject[0].low in AUXILIARIES or not (
        subject[0].capital or subject[0].low in {"the", "its", "their"} or that is not None
    ):
        return None
    return first_organization(scene, subject) or named(scene, subject) or by_description(scene, subject)


def _owner(scene: Scene, tokens: Sequence[Token]) -> Speaker | None:
    """Who owns the document: "the agency's own survey", "its report"."""
    if tokens[0].low in {"its", "their"}:
        name = scene.cast.organization_before(tokens[0].start)
        return Speaker(name=name, kind="organization") if name else None
    if tokens[0].low in OWNERS_GENDER:
        return as_speaker(owner_of(scene, tokens))
    last = next((n for n, t in enumerate(tokens[:-1]) if possessive(t) and not _in_name(scene, t)), None)
    if last is None:
        return None
    mention = next((m for m in scene.within(tokens[0].start, tokens[last].end) if m.possessive), None)
    if mention is not None and mention.kind == "organization":
        return Speaker(name=scene.cast.organization(mention.name), kind="organization")
    if mention is not None:
        return as_speaker(scene.cast.named(mention.name, mention.start, mention.gender, mention.role))
    return _described_owner(scene, tokens[: last + 1])


def _described_owner(scene: Scene, tokens: Sequence[Token]) -> Speaker | None:
    """The body, or the holder of an office with a name, that a possessive describes: "the sheriff's"."""
    bare = tokens[-1].low.removesuffix("'s").removesuffix("'")
    owner = (*tokens[:-1], tokens[-1]._replace(low=bare, text=bare))
    found = by_description(scene, owner)
    if found.kind == "person" and any(c.isupper() for c in found.name):
        return found
    described = bare in COMMON_ORGANIZATION and len(owner) > _ARTICLE_AND_NOUN
    return found if described and found.kind == "organization" else issuing(found)


def _compound(scene: Scene, tokens: Sequence[Token]) -> Speaker | None:
    """The body whose name stands before the noun: "FBI data", "police figures"."""
    before = tokens[:-1]
    if not before:
        return None
    if before[-1].low == "police":
        return issuing(police(scene, before))
    mentions = [
        m
        for m in scene.within(tokens[0].start, before[-1].end)
        if m.kind == "organization" and m.name.lower() not in COMMON_ORGANIZATION
    ]
    if mentions:
        return Speaker(name=scene.cast.organization(mentions[0].name), kind="organization")
    named_so = before[-1].capital and before[-1].low not in COMMON_ORGANIZATION
    full = scene.cast.organization(before[-1].text) if named_so else ""
    if full not in {"", before[-1].text}:  # "Census data", where the text names the Census Bureau
        return Speaker(name=full, kind="organization")
    if before[-1].low in _AUTHORS:
        return _described(scene, before)
    return _named_before(before)


def _described(scene: Scene, tokens: Sequence[Token]) -> Speaker | None:
    """The body that small letters before the noun mean: "a department chart", "a tourist board survey"."""
    definite = (
        tokens if tokens[0].low in {"the", "its"} else [tokens[0]._replace(text="the", low="the"), *tokens]
    )
    words = definite if tokens[0].low not in {"a", "an"} else [definite[0], *tokens[1:]]
    found = by_description(scene, words)
    return found if found.kind == "organization" else None


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
        if tokens[n].low in _AUTHOR_LEADS
        and not (is_title(tokens[n - 1].text) or tokens[n - 1].low in _READ | _ORDERED)
    ]
    lead = next((n for n in leads if tokens[n].low != "of"), next(iter(leads), None))
    if lead is None or lead + 1 == len(tokens):
        return None
    end = next((n for n in range(lead + 2, len(tokens)) if tokens[n].low in _ENDS), len(tokens))
    inside = [m for m in scene.within(tokens[lead].end, tokens[-1].end) if m.start < tokens[end - 1].end]
    if inside and inside[0].end > tokens[end - 1].end:
        end = next((n + 1 for n, t in enumerate(tokens) if t.end >= inside[0].end), len(tokens))
    if _are_two(scene, tokens[lead + 1 :]):
        return itself(tokens, tokens[noun].low)
    author = tokens[lead + 1 : end]
    return named(scene, author) or issuing(by_description(scene, author))


def _are_two(scene: Scene, tokens: Sequence[Token]) -> bool:
    """Whether two names that "and" joins wrote a document, which then keeps its own words."""
    found = [m for m in scene.within(tokens[0].start, tokens[-1].end) if m.kind != "place"]
    between = [t.low for t in tokens if found[0].end <= t.start < found[1].start] if found[1:] else []
    return between in (["and"], ["and", "the"]) and found[1].end >= tokens[-1].end


def _holder(scene: Scene, tokens: Sequence[Token]) -> Speaker | None:
    """The holder of an office in the description: "figures the secretary of state released"."""
    words = joined(tokens, 0, len(tokens))
    if not offices(words) or len(tokens) < 3 or any(t.low in _ORDERED for t in tokens):  # noqa: PLR2004 - more than "the report"
        return None
    return as_speaker(scene.cast.in_office(words, tokens[0].start))
