"""When two names may be one's, and which capitalised words are no place's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.attribution.institutions import DOCUMENT, names_people
from onrecord.attribution.names import PARTICLES
from onrecord.attribution.titles import plain

if TYPE_CHECKING:
    from collections.abc import Collection

_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_BARE = frozenset({"house", "center", "centre", "party", "office", "group"})


def is_thing(name: str) -> bool:
    """Whether a name is a document's or a people's, and no place's: "Uniform Crime Report", "Latinos"."""
    last = name.lower().split()[-1]
    people = " " not in name and last.endswith(("inos", "inas", "icans", "ics", "ians"))
    return last in DOCUMENT or names_people(last) or people


def name_words(name: str) -> list[str]:
    """The words of a person's name in lower case, "Jr." and opening particles ("De la Cruz") left out."""
    words = [w.strip(".\"'“”‘’") for w in name.lower().replace(",", " ").split()]
    words = [w for w in words if w and w not in _SUFFIXES]
    while len(words) > 1 and words[0] in PARTICLES:
        words = words[1:]
    return words


def same_first(one: list[str], other: list[str]) -> bool:
    """Whether two names with the same last name may be one person's: same first name or initial."""
    if len(one) == 1 or one[0] == other[0]:
        return True
    return one[0] == other[0][0] or other[0] == one[0][0]


def core(name: str) -> set[str]:
    """The words of a body's name that tell it from others."""
    return {plain(w) for w in name.split()} - {"the", "of", "and", "for", "us", "u.s"}


def shortens(name: str, full: str) -> bool:
    """Whether a name begins or ends the full one, or has the same words: not "House" alone."""
    if name.lower() in _BARE:
        return False
    return full.startswith(f"{name} ") or full.endswith(f" {name}") or core(name) == core(full)


def names_kind(word: str, own: Collection[str]) -> bool:
    """Whether a noun goes with a word of the name that it is formed from: "railway" with "Vorn Rail"."""
    return any(len(o) > len("oil") and word.startswith(o) for o in own)


def acronyms(name: str) -> set[str]:
    """What an organisation's initials may spell, with and without its first word."""
    letters = "".join(w[0] for w in name.replace("-", " ").split() if w[0].isupper())
    first = "".join(w[0] for w in name.partition(" and ")[0].split() if w[0].isupper())  # "CDC"
    return {s for s in (letters, letters[1:], first) if s} if len(letters) > 1 else set()
