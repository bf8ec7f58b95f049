"""The cast of an article: people with their roles, organisations, places, and where each appears."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from onrecord.attribution.callings import gender_of_role
from onrecord.attribution.institutions import COMPANY, NO_COMPANY, NO_SURNAMES, NOT_CITIES, PRESS
from onrecord.attribution.names import gender_of
from onrecord.attribution.same_names import (
    acronyms,
    core,
    is_thing,
    name_words,
    names_kind,
    same_first,
    shortens,
)
from onrecord.attribution.titles import (
    is_title,
    modifies_title,
    offices,
    parties_differ,
    party_of,
    plain,
    share_office,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from onrecord.attribution.mentions import Mention

_NEAR = 300
"""Appearances before a place in the text, and after it, among which a description is looked for."""

_LOCAL = frozenset({"mayor", "sheriff", "superintendent", "chief", "councilman", "councilwoman", "alderman"})
_POLICE = frozenset({"police", "constabulary", "pd", "sheriff's"})
_PARTIES = frozenset({"republican", "republicans", "democrat", "democrats", "democratic", "gop"})


@dataclass
class Person:
    """A person under the fullest name that the article gives, with the first role that it gives.

    ``surely`` says that a form of address or a pronoun showed the gender, and not the given name alone.
    ``in_full`` are the characters at which more than one name of theirs stands; ``clause`` is the relative
    clause that does for a role, ``age`` the years that the text gives.
    """

    name: str
    role: str = ""
    gender: str = ""
    surely: bool = False
    party: str = ""
    clause: str = ""
    age: str = ""
    in_full: list[int] = field(default_factory=list)

    def note_full(self, mention: Mention) -> None:
        """Take note of the place, if the mention has more than one name."""
        at = bisect_left(self.in_full, mention.start)
        if " " in mention.name and self.in_full[at : at + 1] != [mention.start]:
            self.in_full.insert(at, mention.start)

    def before(self, position: int) -> int:
        """The last character before ``position`` at which the name stands in full; -1 if there is none."""
        at = bisect_left(self.in_full, position)
        return self.in_full[at - 1] if at else -1


@dataclass
class Appearance:
    """A person at a place in the text: as a possible ``subject`` (no "'s" follows), or even ``speaking``."""

    person: Person
    start: int
    sentence: int
    subject: bool = True
    speaking: bool = False


class Cast:
    """Who and what the article names, in text order, with an index for each way in which it is asked."""

    def __init__(self) -> None:
        self.people: list[Person] = []
        self.appearances: list[Appearance] = []
        self.organizations: list[Mention] = []
        self.strangers: list[Appearance] = []
        self._strangers: dict[str, Person] = {}
        self._by_last: dict[str, list[Person]] = {}
        self._by_first: dict[str, Person] = {}
        self._places: dict[str, list[tuple[int, str]]] = {"city": [], "county": [], "state": []}
        self._place_count: Counter[str] = Counter()
        self._fullest: dict[str, str] = {}
        self._by_word: dict[str, list[str]] = {}
        self._by_acronym: dict[str, list[str]] = {}
        self.bodies: dict[str, frozenset[str]] = {}

    def named(self, name: str, position: int = -1, gender: str = "", role: str = "") -> Person | None:
        """The person whom a name means: in full, by the last name alone, or by the first alone.

        Of several with one last name it is the one whom a form of address (``gender``) or a title (``role``)
        beside the name fits, and of those the one named in full last before ``position``.
        """
        words = name_words(name)
        if not words:
            return None
        namesakes = self._by_last.get(words[-1], [])[:_NEAR]
        if len(words) > 1:
            return next((p for p in namesakes if same_first(name_words(p.name), words)), None)
        fitting = [p for p in namesakes if not (gender and p.gender) or p.gender == gender]
        if len(fitting) > 1:
            wanted = offices(role)
            return max(
                fitting,
                key=lambda p: (
                    bool(wanted & offices(p.role)),
                    bool(gender) and p.gender == gender,
                    p.before(position),
                ),
            )
        return next(iter(fitting), None) or self._by_first.get(words[0])

    def kin(self, person: Person, gender: str) -> Person | None:
        """The one other person of that last name whom the pronoun ``gender`` may mean, if there is one."""
        namesakes = self._by_last.get(next(reversed(name_words(person.name)), ""), [])[:_NEAR]
        others = [p for p in namesakes if p is not person and (not gender or p.gender in {"", gender})]
        return others[0] if len(others) == 1 else None

    def aged(self, age: str) -> Person | None:
        """The first person of this age; None where the text gives nobody's."""
        return next((p for p in self.people if p.age == age), None)

    def in_office(self, description: str, position: int) -> Person | None:
        """The person whose role a description fits ("the county mayor"), the nearest before ``position``.

        Of several, those whose role shares more of the description's words come first: "the chief executive"
        is no finance chief.
        """
        wanted = offices(description)
        words = {plain(w) for w in description.split()} - wanted
        best, shared_most = None, -1
        for appearance in self._around(position):
            role = appearance.person.role
            if share_office(description, role) and not parties_differ(description, role):
                own = {plain(w) for w in role.replace(",", " ").split()}
                others = len(words & own)
                shared = others + len(wanted & offices(role))
                if _is_owned(description) and not others and len(own) > len(role.split()[:1]):
                    continue
                if shared > shared_most:
                    best, shared_most = appearance.person, shared
        return best

    def called(self, word: str, position: int) -> Person | None:
        """The person nearest before ``position`` whose role has the word: "the sprinter"."""
        around = self._around(position)
        return next(
            (a.person for a in around if word in a.person.role.lower().replace(",", "").split()), None
        )

    def of_party(self, party: str) -> list[Person]:
        """Everybody whose party the article tells, by their role or after their name."""
        return [
            p
            for p in self.people
            if party and party in (p.party, *map(party_of, p.role.replace(",", " ").split()))
        ]

    def _around(self, position: int) -> Iterator[Appearance]:
        """The appearances before a place, nearest first, then those after it."""
        at = bisect_left(self.appearances, position, key=lambda a: a.start)
        yield from reversed(self.appearances[max(0, at - _NEAR) : at])
        yield from self.appearances[at : at + _NEAR]

    def organization(self, name: str) -> str:
        """The fullest name of an organisation that the article gives: "ICE" and its name in full are one."""
        if name not in self._fullest:
            own = core(name)
            acronym = self._by_acronym.get(name, []) or self._by_acronym.get(name.upper(), [])
            rarest = min((self._by_word.get(w, []) for w in own), key=len, default=[])
            same = [n for n in rarest[:_NEAR] if own <= core(n) and shortens(name, n)]
            self._fullest[name] = max((name, *same, *acronym[:1]), key=lambda n: (len(n), n))
        return self._fullest[name]

    def organization_called(self, words: Sequence[str], place: str, position: int) -> str:
        """The organisation, named nearest before ``position``, whose name has these words and this place."""
        at = bisect_left(self.organizations, position, key=lambda m: m.start)
        before = reversed(self.organizations[max(0, at - _NEAR) : at])
        for mention in (*before, *self.organizations[at : at + _NEAR]):
            name = mention.name.lower()
            own = {*name.split(), *self.bodies.get(mention.name, ())}
            if place.lower() in name and all(w in own or names_kind(w, own) for w in words):
                return self.organization(mention.name)
        return ""

    def organization_before(self, position: int, noun: str = "") -> str:
        """The organisation named first in the nearest sentence before ``position`` that names one; or "".

        One that is no company is passed over where the noun for it says "company".
        """
        at = bisect_left(self.organizations, position, key=lambda m: m.start)
        fitting = [
            m
            for m in self.organizations[max(0, at - _NEAR) : at]
            if noun not in COMPANY or self._may_trade(m)
        ]
        first = next((m for m in fitting if m.sentence == fitting[-1].sentence), None)
        return "" if first is None else self.organization(first.name)

    def school_before(self, position: int, words: Collection[str]) -> str:
        """The school or university named last before ``position``; or ""."""
        at = bisect_left(self.organizations, position, key=lambda m: m.start)
        before = (m.name for m in reversed(self.organizations[max(0, at - _NEAR) : at]))
        name = next((n for n in before if any(w in words for w in n.lower().split())), "")
        return self.organization(name) if name else ""

    def paper_before(self, position: int) -> str:
        """The newspaper, known by its name, that was named last before ``position``; or ""."""
        at = bisect_left(self.organizations, position, key=lambda m: m.start)
        before = (m.name for m in reversed(self.organizations[max(0, at - _NEAR) : at]))
        paper = next((n for n in before if PRESS & set(n.lower().replace("-", " ").split())), "")
        return self.organization(paper) if paper else ""

    def _may_trade(self, mention: Mention) -> bool:
        """Whether an organisation may be a company, as far as its name and its description tell."""
        words = {*mention.name.lower().split(), *self.bodies.get(mention.name, ())}
        return not words & (NO_COMPANY | PRESS)

    def police(self) -> list[str]:
        """The police forces that the text names, each once under its fullest name."""
        forces = [m.name for m in self.organizations if _POLICE & set(m.name.lower().split()[-2:])]
        return list(dict.fromkeys(map(self.organization, forces)))

    def place(self, kind: str, position: int) -> str:
        """What "the city", "the county" or "the state" (``kind``) means at ``position``; or ""."""
        named = self._places["city" if kind not in self._places else kind]
        before = bisect_left(named, (position, ""))
        return named[max(0, before - 1)][1] if named else ""

    def main_place(self) -> str:
        """The city or county that the article names most often, the first of equals; "" if it names none."""
        return next((name for name, _ in self._place_count.most_common(1)), "")

    def add_person(self, mention: Mention) -> None:
        """Join a mention to the person it names, who is new to the cast or gains by it."""
        person = self.named(mention.name, mention.start, mention.gender, mention.role)
        if person is None:
            person = Person(mention.name, gender=gender_of(mention.name))
            self.people.append(person)
            words = name_words(mention.name)
            self._by_last.setdefault(words[-1] if words else "", []).append(person)
            self._by_first.setdefault(words[0] if words else "", person)
        elif len(mention.name) > len(person.name):
            person.name = mention.name
        person.role = person.role or mention.role
        person.clause = person.clause or mention.clause
        person.age = person.age or mention.age
        person.note_full(mention)
        person.gender = mention.gender or person.gender or gender_of_role(mention.role)
        person.surely = person.surely or bool(mention.gender)
        person.party = person.party or mention.party

    def add_appearance(self, mention: Mention) -> None:
        """Take note of where a mention names its person, organisation or place."""
        nameable = mention.kind != "organization" or mention.name.isupper()
        person = self.named(mention.name, mention.start, mention.gender, mention.role) if nameable else None
        if person is not None:
            person.note_full(mention)
            subject = not (mention.possessive or mention.hanging)
            self.appearances.append(Appearance(person, mention.start, mention.sentence, subject=subject))
            place = _place_of(mention.role)
            if place:
                self.add_place(place, mention.start)
        elif mention.kind == "organization":
            self._add_organization(mention)
        elif mention.name.lower() not in _PARTIES and not is_thing(mention.name):
            self.add_place(mention.name, mention.start)

    def add_stranger(self, mention: Mention) -> None:
        """Take note of a name in full of which nothing tells whether a person has it."""
        words = mention.name.lower().split()
        if mention.kind == "name" and len(words) > 1 and words[-1] not in NO_SURNAMES:
            new = Person(mention.name, gender=gender_of(mention.name))
            person = self._strangers.setdefault(mention.name, new)
            subject = not mention.possessive
            self.strangers.append(Appearance(person, mention.start, mention.sentence, subject=subject))

    def stranger(self, name: str, role: str) -> Person:
        """Somebody of whom only a description ("a farmer") or a name that comes but once is known."""
        return self._strangers.setdefault(name, Person(name, role, gender_of(name)))

    def _add_organization(self, mention: Mention) -> None:
        self.organizations.append(mention)
        for word in core(mention.name):
            names = self._by_word.setdefault(word, [])
            if mention.name not in names[-_NEAR:]:
                names.append(mention.name)
        for acronym in acronyms(mention.name):
            self._by_acronym.setdefault(acronym, []).append(mention.name)

    def add_alias(self, alias: str, name: str) -> None:
        """Take note that brackets behind an organisation's name introduced a shorter one."""
        self._by_acronym.setdefault(alias, []).insert(0, name)

    def add_place(self, name: str, position: int) -> None:
        """Take note of a place; call it in text order."""
        kind = _place_kind(name)
        self._places[kind].append((position, name))
        if kind != "state":
            self._place_count[name] += 1


def build_cast(
    mentions: Sequence[Mention], dateline: str, bodies: Mapping[str, frozenset[str]] = MappingProxyType({})
) -> Cast:
    """Join the mentions of each person, organisation and place.

    A run of two or more capitalised words of which nothing else is known is a person if its last word comes
    again alone; a single word is whoever has it as last name, else perhaps a place. The dateline's place
    counts as named before everything else. ``bodies`` are the nouns by which the text calls organisations.
    """
    cast = Cast()
    cast.bodies.update(bodies)
    _add_people(cast, mentions)
    if dateline:
        cast.add_place(dateline.partition(",")[0].strip().title(), -1)
    inside = {m.name for m in mentions if not m.opening}
    for mention in mentions:
        if mention.kind != "name" or mention.name in inside or cast.named(mention.name) is not None:
            cast.add_appearance(mention)
        if cast.named(mention.name) is None:
            cast.add_stranger(mention)
    return cast


def _add_people(cast: Cast, mentions: Sequence[Mention]) -> None:
    """Those named in full first, then those named by one word."""
    alone = {m.name.lower() for m in mentions if m.kind != "organization" and " " not in m.name}
    known = {m.name.split()[0 if " " not in m.name else -1].lower() for m in mentions if m.kind == "person"}
    for mention in sorted(mentions, key=lambda m: " " not in m.name):
        words = mention.name.lower().split()
        full = mention.kind == "name" and len(words) > 1
        if mention.kind == "person" or (full and (words[-1] in alone or known & {words[0], words[-1]})):
            cast.add_person(mention)
    for person in cast.people:
        person.role = person.role or person.clause


def _is_owned(description: str) -> bool:
    """Whether a description has a proper name as owner: "Tolna's mayor" is no other place's."""
    return any(w[0].isupper() and w.endswith(("'s", "’s")) for w in description.split())


def _place_of(role: str) -> str:
    """The place of a local office: "Ostra County" of "Ostra County mayor"; "" for other roles."""
    if not offices(role) & _LOCAL:
        return ""
    before: list[str] = []
    for word in role.split():
        if is_title(word) or (modifies_title(word) and plain(word) != "county") or not word[0].isupper():
            break
        before.append(word.rstrip(","))
    return "" if before == ["County"] else " ".join(before)


def _place_kind(name: str) -> str:
    if name.lower().endswith("county"):
        return "county"
    return "state" if name.lower() in NOT_CITIES else "city"
