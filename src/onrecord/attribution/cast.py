"""The cast of an article: people with their roles, organisations, places, and where each appears."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from onrecord.attribution.institutions import NOT_CITIES
from onrecord.attribution.names import gender_of
from onrecord.attribution.titles import offices, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.attribution.mentions import Mention

_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_PARTIES = frozenset({"republican", "republicans", "democrat", "democrats", "democratic", "gop"})


@dataclass
class Person:
    """A person under the fullest name that the article gives, with the first role that it gives.

    ``places`` are the characters at which the person is named.
    """

    name: str
    role: str = ""
    gender: str = ""
    places: list[int] = field(default_factory=list)


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
        self._by_last: dict[str, list[Person]] = {}
        self._by_first: dict[str, Person] = {}
        self._places: dict[str, list[tuple[int, str]]] = {"city": [], "county": [], "state": []}
        self._place_count: Counter[str] = Counter()
        self._fullest: dict[str, str] = {}

    def named(self, name: str) -> Person | None:
        """The person whom a name means: in full, by the last name alone, or by the first alone."""
        words = _words(name)
        if not words:
            return None
        namesakes = self._by_last.get(words[-1], [])
        if len(words) > 1:
            return next((p for p in namesakes if _same_first(_words(p.name), words)), None)
        return next(iter(namesakes), None) or self._by_first.get(words[0])

    def in_office(self, description: str, position: int) -> Person | None:
        """The person whose role a description fits ("the county mayor"), the nearest before ``position``.

        Of several, those whose role shares more of the description's other words come first.
        """
        wanted = offices(description)
        words = {plain(w) for w in description.split()} - wanted

        def rank(person: Person) -> tuple[int, int]:
            shared = len(words & {plain(w) for w in person.role.replace(",", " ").split()})
            before = bisect_left(person.places, position)
            return shared, person.places[before - 1] if before else -1

        return max((p for p in self.people if wanted & offices(p.role)), key=rank, default=None)

    def organization(self, name: str) -> str:
        """The fullest name of an organisation that the article gives: "ICE" and its name in full are one."""
        if name not in self._fullest:
            self._fullest[name] = self._find_fullest(name)
        return self._fullest[name]

    def _find_fullest(self, name: str) -> str:
        wanted, acronym = _core(name), name.upper() if " " not in name else ""
        names = {m.name for m in self.organizations}
        same = [n for n in names if (wanted and wanted <= _core(n)) or acronym in _acronyms(n)]
        return max((name, *same), key=lambda n: (len(n), n))

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

    def add_appearance(self, mention: Mention) -> None:
        """Take note of where a mention names its person, organisation or place."""
        person = self.named(mention.name) if mention.kind != "organization" else None
        if person is not None:
            person.places.append(mention.start)
            subject = not mention.possessive
            self.appearances.append(Appearance(person, mention.start, mention.sentence, subject=subject))
        elif mention.kind == "organization":
            self.organizations.append(mention)
        elif mention.name.lower() not in _PARTIES:
            self.add_place(mention.name, mention.start)

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
    for mention in mentions:
        cast.add_appearance(mention)
    return cast


def _words(name: str) -> list[str]:
    """The words of a person's name in lower case, "Jr." and the like left out."""
    words = [w.rstrip(".") for w in name.lower().replace(",", " ").split()]
    return [w for w in words if w not in _SUFFIXES]


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


def _place_kind(name: str) -> str:
    if name.lower().endswith("county"):
        return "county"
    return "state" if name.lower() in NOT_CITIES else "city"
