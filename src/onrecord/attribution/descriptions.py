"""Sources that are described, not named: "the Republican mayor", "the county's police department"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from onrecord.attribution.callings import KIN, is_calling
from onrecord.attribution.counterparts import (
    COUNTERPARTS,
    OWNERS_GENDER,
    announced,
    counterpart,
    incumbent,
    last_without_office,
    owner_of,
)
from onrecord.attribution.institutions import COMMON_ORGANIZATION, COMPANY, DOCUMENT, names_people
from onrecord.attribution.named import as_speaker
from onrecord.attribution.phrases import head_of
from onrecord.attribution.roles import is_modifier
from onrecord.attribution.statement import Speaker
from onrecord.attribution.titles import is_title, party_of
from onrecord.attribution.words import DETERMINERS, RELATIVES
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.attribution.scene import Scene
    from onrecord.attribution.sentence import Token
from onrecord.attribution.statement import SpeakerKind

_PLACES = frozenset({"city", "county", "state", "town", "village"})
_OWNERS = {"the", "its", "their", "his", "her"} | {f"{place}'s" for place in _PLACES}
_ANY_ORGANIZATION = COMPANY | frozenset(
    "agency organization organisation group company bureau firm federation union association body chain "
    "service force carrier airline retailer charity trust utility regulator watchdog magazine newspaper "
    "weekly daily paper station network".split()
)
"""What an organisation may be called whose name does not have the word."""

_AGED = expression(r"(\d{1,3})-year-old")
_ENTOURAGE = frozenset({"office", "campaign", "team", "staff", "administration"})
"""What works for the holder of an office."""
_SCHOOLS = frozenset({"university", "college", "school", "academy", "institute"})
_OUTLETS = frozenset({"newspaper", "paper", "magazine", "station", "channel", "programme", "website"})
_POLICE_STAFF = frozenset({"officials", "officers", "investigators"})
_INDEFINITE = frozenset({"a", "an", "another", "one"})
_DEFINITE = frozenset({"the", "this", "that"})
_NOBODY = frozenset(
    "victim witness inmate officer guard head juror source official spokesman spokeswoman".split()
)
"""Callings of people who often have no name in the article."""
_SOME = frozenset("some several many few most other both".split())
"""How others are introduced than "the trustees" means."""
_LONG_EPITHET = 4
_LEARNED = ("ologist", "ician", "grapher")
"""How callings end that are too many to list: "entomologist", "technician"."""
_BACK = 30
"""Sentences back in which somebody may have been introduced by what they are."""

_COLLECTIVE = frozenset({"group", "team", "majority", "couple", "pair", "crowd", "family"})
"""Heads in the singular that stand for several people where "of" follows ("a group of teachers")."""

_PARTISANS = frozenset({"democrat", "republican", "libertarian", "conservative", "independent"})


def by_description(scene: Scene, tokens: Sequence[Token]) -> Speaker:
    """The speaker whom a description fits; the description itself, without its article, where nobody does."""
    core = _without_clause(tokens)
    head = head_of(core)
    numbers = [t.low for t in tokens[len(core) + 2 : len(core) + 4]] == ["of", "them"]  # ", all of them old"
    words = core if _kind(core, head) == "organization" or numbers else tokens
    return (
        _known(scene, core, head)
        or _named_later(scene, core, head)
        or _again(scene, core, head)
        or itself(words, head)
    )


def _known(scene: Scene, tokens: Sequence[Token], head: str) -> Speaker | None:
    """Whom a description means, by the kind of noun at its head."""
    definite = tokens[0].low == "the"
    aged = next((found for t in tokens if definite and (found := _AGED.fullmatch(t.low))), None)
    if aged is not None:
        return as_speaker(scene.cast.aged(aged.group(1)) or scene.last_person(tokens[0].start))
    if any(b.low == "state" and t.low == "police" for b, t in pairwise(tokens)):
        return _state_police(scene, tokens, head)
    if head == "police" or (head in _POLICE_STAFF | {"force"} and _has(tokens, "police")):
        return police(scene, tokens)
    if _works_for_somebody(tokens):
        chosen = scene.cast.organization_called(
            [t.low for t in tokens if t.low != "the"], "", tokens[0].start
        )
        return Speaker(name=chosen, kind="organization") if chosen else None
    if definite and any(t.low.endswith("-based") for t in tokens):
        chosen = scene.cast.organization_before(tokens[0].start, head)
        return Speaker(name=chosen, kind="organization") if chosen else None
    return _body_or_somebody(scene, tokens, head)


def _works_for_somebody(tokens: Sequence[Token]) -> bool:
    """Whether a body belongs to an office: "the secretary of state's office" is not its holder."""
    owner = tokens[-2].low if len(tokens) > len(("the", "office")) else ""
    return tokens[-1].low in _ENTOURAGE and owner.endswith(("'s", "s'"))


def _body_or_somebody(scene: Scene, tokens: Sequence[Token], head: str) -> Speaker | None:
    if head in COMMON_ORGANIZATION | _OUTLETS:
        return _this_outlet(scene, tokens, head) or _organization(scene, tokens, head)
    return _somebody(scene, tokens, head)


def _this_outlet(scene: Scene, tokens: Sequence[Token], head: str) -> Speaker | None:
    """The article's own outlet: "this newspaper"."""
    own = head in _OUTLETS and tokens[0].low == "this" and scene.outlet
    return Speaker(name=scene.outlet, kind="organization") if own else None


def _somebody(scene: Scene, tokens: Sequence[Token], head: str) -> Speaker | None:
    """Whom a description of one person means."""
    if head in _PARTISANS:
        return _partisan(scene, head)
    if head in KIN:
        return _relative(scene, tokens, head)
    if head in COUNTERPARTS and (other := counterpart(scene, tokens)) is not None:
        return as_speaker(other)
    return _office(scene, tokens) if is_title(head) else _epithet(scene, tokens, head)


def _has(tokens: Sequence[Token], word: str) -> bool:
    return any(t.low == word for t in tokens)


def _text(tokens: Sequence[Token]) -> str:
    parts = [tokens[0].text]
    for before, token in pairwise(tokens):
        parts.append(" " * (token.start > before.end) + token.text)
    return "".join(parts)


def itself(tokens: Sequence[Token], head: str) -> Speaker:
    """A speaker under the words of the source."""
    words = list(tokens)
    if words[-1].low == "," and len(words) > 1:
        words.pop()
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
    return as_speaker(members[0]) if len(members) == 1 else None


def _office(scene: Scene, tokens: Sequence[Token]) -> Speaker | None:
    """The person with the role described; "a judge" is somebody new, whom the text may name later."""
    position, head = tokens[0].start, head_of(tokens)
    if tokens[0].low in _INDEFINITE:
        return as_speaker(announced(scene, head, position))
    person = scene.cast.in_office(_text(tokens), position)
    if (
        person is None
        and tokens[0].low == "the"
        and len(tokens) == len(("the", head))
        and not tokens[1].capital
    ):
        person = incumbent(scene, head, position)
        if person is None and head not in _NOBODY:
            person = last_without_office(scene, head, position)
    return as_speaker(person)


def _relative(scene: Scene, tokens: Sequence[Token], head: str) -> Speaker | None:
    """The relative of somebody with the same last name: "her husband", "Olin's sister"."""
    person = owner_of(scene, tokens)
    return None if person is None else as_speaker(scene.cast.kin(person, KIN[head]))


def _epithet(scene: Scene, tokens: Sequence[Token], head: str) -> Speaker | None:
    """Somebody named before and now called by what they are: "the campaigner", "the tycoon".

    Where nobody's role has the word and no "a campaigner" came before, it is whoever was spoken of last.
    """
    learned = head.endswith(_LEARNED) and head not in DOCUMENT
    if tokens[0].low != "the" or not (learned or is_calling(head)) or len(tokens) > _LONG_EPITHET:
        return None
    person = scene.cast.called(head, tokens[0].start)
    if person is None and head not in _NOBODY and not scene.has_word(head, tokens[0].start):
        person = scene.last_person(tokens[0].start)
    return as_speaker(person)


def _named_later(scene: Scene, tokens: Sequence[Token], head: str) -> Speaker | None:
    """Somebody whom the opening describes and the next paragraph names: "A driver said ... Ada Munk, 41,".

    The name must open that paragraph, for the first time, and come with no other role.
    """
    if tokens[0].low not in {"a", "an", "the"} or not (is_title(head) or is_calling(head)):
        return None
    number = scene.sentence_at(tokens[0].start)
    person = None if head in _NOBODY else scene.opens_next_paragraph(number)
    if person is None or (person.role != person.clause and head not in person.role.lower().split()):
        return None
    if person.role == person.clause:
        person.role = _text(tokens[1:])
    return as_speaker(person)


def _again(scene: Scene, tokens: Sequence[Token], head: str) -> Speaker | None:
    """Somebody without a name who spoke before: "the woman" is "a woman who lives next door"."""
    bare = tokens[0].low in _DEFINITE | {"those", "these"} and len(tokens) == len(("the", head))
    found = scene.described(head, tokens[0].start) if bare else None
    return None if found is not None and found.name.lower().split()[0] in _SOME else found


def police(scene: Scene, tokens: Sequence[Token]) -> Speaker:
    """The police of the place that the source names, or the one force named, or that of the main place."""
    named = [m.name for m in scene.within(tokens[0].start, tokens[-1].end) if m.kind != "organization"]
    place = next(iter(named), "")
    forces = [name for name in scene.cast.police() if place.lower() in name.lower()]
    if len(forces) == 1 and forces[0].lower() != "police":
        return Speaker(name=forces[0], kind="organization")
    place = place or _possessor(scene, tokens) or scene.cast.main_place()
    return Speaker(name=f"{_bare(place)} police".strip(), kind="organization")


def _state_police(scene: Scene, tokens: Sequence[Token], head: str) -> Speaker:
    """The state's police, under the one name that the text has for them, if it has one."""
    forces = [name for name in scene.cast.police() if name.lower().endswith("state police")]
    whole = head in {"police", *_POLICE_STAFF}
    return (
        Speaker(name=forces[0], kind="organization") if whole and len(forces) == 1 else itself(tokens, head)
    )


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
    if head in {"hall", *_PLACES}:
        return _government(scene, tokens, head)
    if tokens[0].low in OWNERS_GENDER:
        return _body_of(scene, tokens)
    if head == "school" and len(tokens) == len(("the", head)) and tokens[0].low in _DEFINITE:
        school = scene.cast.school_before(position, _SCHOOLS)
        return Speaker(name=school, kind="organization") if school else None
    named = [t.text for t in tokens[1:] if t.capital] if tokens[0].low in DETERMINERS else []
    kind_words = [t.low for t in tokens if t.low not in _OWNERS and t.text not in named]
    place = _bare(" ".join(named)) or _bare(_possessor(scene, tokens))
    chosen = scene.cast.organization_called(kind_words, place, position)
    if not chosen and named:
        return None
    if not chosen and kind_words == ["police", "department"]:
        chosen = _force(scene)
    if not chosen and place:
        chosen = f"{place} {' '.join(w.capitalize() for w in kind_words)}"
    spoke = None if chosen else scene.last_called(position, kind_words) or _in_full(scene, tokens, kind_words)
    if spoke is not None:
        return spoke
    if not chosen and kind_words == [head] and head in _ANY_ORGANIZATION and tokens[0].low in _DEFINITE:
        chosen = _force(scene) if head == "force" else scene.cast.organization_before(position, head)
    return Speaker(name=chosen, kind="organization") if chosen else None


def _government(scene: Scene, tokens: Sequence[Token], head: str) -> Speaker | None:
    """The city or county by its name; "the state" stays what it is called."""
    place = "" if head in {"hall", "state"} else scene.cast.place(head, tokens[0].start)
    return Speaker(name=place, kind="organization") if place else None


def _body_of(scene: Scene, tokens: Sequence[Token]) -> Speaker | None:
    """The body that bears its owner's name: "her campaign" is "the Munk campaign"."""
    person = scene.last_person(tokens[0].start, OWNERS_GENDER[tokens[0].low])
    words = [t.low for t in tokens[1:]]
    if words == ["force"]:
        force = _force(scene)
        return Speaker(name=force, kind="organization") if force else None
    last = person.name.split()[-1] if person is not None else ""
    chosen = scene.cast.organization_called(words, last, tokens[0].start) if last else ""
    if chosen:
        return Speaker(name=chosen, kind="organization")
    return scene.last_called(tokens[0].start, [*words, last.lower()])


def _in_full(scene: Scene, tokens: Sequence[Token], words: Sequence[str]) -> Speaker | None:
    """What "the ministry" was called before in small letters: "the transport ministry"."""
    if len(words) != 1 or tokens[0].low not in _DEFINITE:
        return None
    here = scene.sentence_at(tokens[0].start)
    for number in range(here, max(-1, here - _BACK), -1):
        earlier = [t for t in scene.sentences[number].tokens if t.end < tokens[0].start]
        for before, token in pairwise(earlier):
            if token.low == words[0] and is_modifier(before):
                return Speaker(name=f"{before.text} {token.text}", kind="organization")
    return None


def _force(scene: Scene) -> str:
    """The one police force that the article names; or ""."""
    forces = scene.cast.police()
    return forces[0] if len(forces) == 1 else ""
