"""The cast of an article: people with their roles, organisations, places, and where each appears."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from onrecord.attribution.institutions import NOT_CITIES
from onrecord.attribution.names import PARTICLES, gender_of
from onrecord.attribution.titles import is_title, modifies_title, offices, parties_differ, party_of, plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.attribution.mentions import Mention

_NEAR = 300
"""Appearances before a place in the text, and after it, among which a description is looked for."""

_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_LOCAL = frozenset({"mayor", "sheriff", "superintendent", "chief", "councilman", "councilwoman", "alderman"})
_PARTIES = frozenset({"republican", "republicans", "democrat", "democrats", "democratic", "gop"})


@dataclass
class Person:
    """A person under the fullest name that the article gives, with the first role that it gives.

    ``surely`` says that a form of address or a pronoun showed the gender, and not the given name alone.
    ``in_full`` are the characters at which more than one name of theirs stands.
    """

    name: str
    role: str = ""
    gender: str = ""
    surely: bool = False
    party: str = ""
    in_full: list[int] = field(default_factory=list)

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


_NO_SURNAMES = frozenset(
    "street avenue road boulevard drive lane square park river lake creek bay beach island hill hills "
    "mountain valley bridge dam airport stadium arena mall plaza tower building hall center day week year "
    "games act deal law house games season award prize cup bowl festival amendment".split()
)
"""Last words of names that are no person's."""


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

    def named(self, name: str, position: int = -1) -> Person | None:
        """The person whom a name means: in full, by the last name alone, or by the first alone.

        Of several with one last name it is the one named in full last before ``position``.
        """
        words = _words(name)
        if not words:
            return None
        namesakes = self._by_last.get(words[-1], [])
        if len(words) > 1:
            return next((p for p in namesakes if _same_first(_words(p.name), words)), None)
        if len(namesakes) > 1:
            return max(namesakes[:_NEAR], key=lambda p: p.before(position))
        return next(iter(namesakes), None) or self._by_first.get(words[0])

    def in_office(self, description: str, position: int) -> Person | None:
        """The person whose role a description fits ("the county mayor"), the nearest before ``position``.

        Of several, those whose role shares more of the description's other words come first.
        """
        wanted = offices(description)
        words = {plain(w) for w in description.split()} - wanted
        best, shared_most = None, -1
        for appearance in self._around(position):
            role = appearance.person.role
            if wanted & offices(role) and not parties_differ(description, role):
                shared = len(words & {plain(w) for w in role.replace(",", " ").split()})
                if shared > shared_most:
                    best, shared_most = appearance.person, shared
        return best

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
            core = _core(name)
            acronym = self._by_acronym.get(name.upper(), []) if " " not in name else []
            rarest = min((self._by_word.get(w, []) for w in core), key=len, default=[])
            same = [n for n in rarest[:_NEAR] if core <= _core(n)]
            self._fullest[name] = max((name, *same, *acronym[:1]), key=lambda n: (len(n), n))
        return self._fullest[name]

    def organization_called(self, words: Sequence[str], place: str, position: int) -> str:
        """The organisation, named nearest before ``position``, whose name has these words and this place."""
        at = bisect_left(self.organizations, position, key=lambda m: m.start)
        before = reversed(self.organizations[max(0, at - _NEAR) : at])
        for mention in (*before, *self.organizations[at : at + _NEAR]):
            name = mention.name.lower()
            if place.lower() in name and set(words) <= set(name.split()):
                return self.organization(mention.name)
        return ""

    def organization_before(self, position: int) -> str:
        """The organisation named last before ``position``, or ""."""
        at = bisect_left(self.organizations, position, key=lambda m: m.start)
        return self.organization(self.organizations[at - 1].name) if at else ""

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
        person = self.named(mention.name)
        if person is None:
            person = Person(mention.name, gender=gender_of(mention.name))
            self.people.append(person)
            words = _words(mention.name)
            self._by_last.setdefault(words[-1] if words else "", []).append(person)
            self._by_first.setdefault(words[0] if words else "", person)
        elif len(mention.name) > len(person.name):
            person.name = mention.name
        person.role = person.role or mention.role
        person.gender = mention.gender or person.gender
        person.surely = person.surely or bool(mention.gender)
        person.party = person.party or mention.party

    def add_appearance(self, mention: Mention) -> None:
        """Take note of where a mention names its person, organisation or place."""
        nameable = mention.kind != "organization" or mention.name.isupper()
        person = self.named(mention.name, mention.start) if nameable else None
        if person is not None:
            if " " in mention.name:
                person.in_full.append(mention.start)
            subject = not mention.possessive
            self.appearances.append(Appearance(person, mention.start, mention.sentence, subject=subject))
            place = _place_of(mention.role)
            if place:
                self.add_place(place, mention.start)
        elif mention.kind == "organization":
            self._add_organization(mention)
        elif mention.name.lower() not in _PARTIES:
            self.add_place(mention.name, mention.start)

    def add_stranger(self, mention: Mention) -> None:
        """Take note of a name in full of which nothing tells whether a person has it."""
        words = mention.name.lower().split()
        if mention.kind == "name" and len(words) > 1 and words[-1] not in _NO_SURNAMES:
            new = Person(mention.name, gender=gender_of(mention.name))
            person = self._strangers.setdefault(mention.name, new)
            subject = not mention.possessive
            self.strangers.append(Appearance(person, mention.start, mention.sentence, subject=subject))

    def stranger(self, name: str, role: str) -> Person:
        """Somebody of whom only a description ("a farmer") or a name that comes but once is known."""
        return self._strangers.setdefault(name, Person(name, role, gender_of(name)))

    def _add_organization(self, mention: Mention) -> None:
        self.organizations.append(mention)
        for word in _core(mention.name):
            names = self._by_word.setdefault(word, [])
            if mention.name not in names[-_NEAR:]:
                names.append(mention.name)
        for acronym in _acronyms(mention.name):
            self._by_acronym.setdefault(acronym, []).append(mention.name)

    def add_place(self, name: str, position: int) -> None:
        """Take note of a place; call it in text order."""
        kind = _place_kind(name)
        self._places[kind].append((position, name))
        if kind != "state":
            self._place_count[name] += 1


def build_cast(mentions: Sequence[Mention], dateline: str) -> Cast:
    """Join the mentions of each person, organisation and place.

    A run of two or more capitalised words of which nothing else is known is a person if its last word comes
    again alone; a single word is whoever has it as last name, else perhaps a place. The dateline's place
    counts as named before everything else.
    """
    cast = Cast()
    alone = {m.name.lower() for m in mentions if m.kind != "organization" and " " not in m.name}
    for mention in sorted(mentions, key=lambda m: " " not in m.name):
        last = mention.name.split()[-1].lower()
        if mention.kind == "person" or (mention.kind == "name" and " " in mention.name and last in alone):
            cast.add_person(mention)
    if dateline:
        cast.add_place(dateline.partition(",")[0].strip().title(), -1)
    inside = {m.name for m in mentions if not m.opening}
    for mention in mentions:
        if mention.kind != "name" or mention.name in inside or cast.named(mention.name) is not None:
            cast.add_appearance(mention)
        if cast.named(mention.name) is None:
            cast.add_stranger(mention)
    return cast


def _words(name: str) -> list[str]:
    """The words of a person's name in lower case, "Jr." and opening particles ("De la Cruz") left out."""
    words = [w.rstrip(".") for w in name.lower().replace(",", " ").split()]
    words = [w for w in words if w not in _SUFFIXES]
    while len(words) > 1 and words[0] in PARTICLES:
        words = words[1:]
    return words


def _same_first(one: list[str], other: list[str]) -> bool:
    """Whether two names with the same last name may be one person's: same first name or initial."""
    if len(one) == 1 or one[0] == other[0]:
        return True
    return one[0] == other[0][0] or other[0] == one[0][0]


def _core(name: str) -> set[str]:
    return {plain(w) for w in name.split()} - {"the", "of", "and", "for", "us", "u.s"}


def _acronyms(name: str) -> set[str]:
    """What an organisation's initials may spell, with and without its first word."""
    letters = "".join(w[0] for w in name.replace("-", " ").split() if w[0].isupper())
    return {letters, letters[1:]} if len(letters) > 1 else set()


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
