"""Names that a text leaves unexplained: of places that its readers know."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from onrecord.attribution.names import is_given_name
from onrecord.claims.places.home_towns import home_towns
from onrecord.claims.places.name_evidence import OPENS
from onrecord.claims.places.name_words import NAME_PARTS, NO_PLACES, SEES_TO, TITLES, WORKS
from onrecord.claims.places.proper_names import proper_names, unshouted
from onrecord.claims.places.published import is_named
from onrecord.claims.places.ruled_out import is_ruled_out
from onrecord.claims.places.split_names import split_name
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.places.index import PlaceIndex
    from onrecord.claims.places.name_evidence import Evidence

_DETERMINED = expression(r"\b(?:the|an?|this|my|your|his|her|its|our|their|every|each) $", re.IGNORECASE)
"""Before a common noun or a title of honour, seldom before a place."""


def unexplained(text: str, start: int, evidence: Evidence, title: str = "") -> Iterator[str]:
    """Names that the text has again inside its sentences, from ``start`` on, always in the same words.

    A person is introduced with a full name or an office and then called by the surname, a company is
    introduced with what it does. A name that the ``title`` has too stands there for the first time; most
    of its words must be in small letters.
    """
    plain = unshouted(text)
    inside = title.partition(" ")[2]  # the first word of a title may be any
    again: Counter[str] = Counter()
    parts: set[str] = set()
    others: set[str] = set()
    for name in proper_names(plain):
        whole = plain[name.start : name.end]
        if name.start < start:
            continue
        if len(name.words) > 1:
            parts.update(one.text for one in name.words)
        back = plain[max(0, name.start - len("Department of the ")) : name.start]
        if text[name.start : name.end].isupper() or _DETERMINED.search(back) or SEES_TO.search(back):
            others.add(whole)
        elif is_named(whole, inside):
            again[whole] += 2
        elif len(name.words) > 1 or not OPENS.search(plain, max(0, name.start - 3), name.start):
            again[whole] += 1
    for whole, count in again.items():
        words = whole.split(" ")
        alone = len(words) == 1
        called = whole in parts if alone else any(word in again for word in words)
        if count > 1 and not called and whole not in others and _may_be_place(words, evidence):
            yield whole


def joined_cities(text: str, index: PlaceIndex) -> Iterator[str]:
    """Names that join those of known cities: "Brownsville-Harlingen", "Dallas-Fort Worth"."""
    for name in proper_names(unshouted(text)):
        parts = name.words[0].text.split("-")
        whole = " ".join(word.text for word in name.words)
        if len(parts) > 1 and all(part[:1].isupper() for part in parts) and index.names.whole(whole) is None:
            rest = whole.split("-")
            body = any(word.text in NAME_PARTS for word in name.words) or text.startswith(_LINES, name.end)
            if not body and sum(index.names.whole(part) is not None for part in rest) > 1:
                yield whole


_LINES = (" line", " border", " state line")
"""Behind two names that only meet there: "the California-Nevada line"."""


def opened_with(text: str, start: int, end: int, evidence: Evidence) -> Iterator[str]:
    """The first name between ``start`` and ``end``, a text's first sentence, if nothing explains it.

    A text that tells of "the city" and opens with a name leaves to its readers that it is theirs.
    """
    plain = unshouted(text)
    name = next((one for one in proper_names(plain) if start <= one.start < end), None)
    if name is None or split_name(name.words).tail:
        return
    whole = plain[name.start : name.end]
    before = plain[max(0, name.start - len("“every ")) : name.start]
    opens = OPENS.search(before) or _FILED.search(before)
    alone = len(name.words) == 1 and not whole.endswith("s") and not is_given_name(whole)
    shown = _OWNS.match(plain, name.end) or (whole in home_towns() and _SEES.match(plain, name.end))
    if not alone or text[name.start : name.end].isupper() or (opens and not shown):
        return
    if _DETERMINED.search(before) and not _NOUN.match(plain, name.end):
        return
    if _may_be_place([whole], evidence):
        yield whole


_FILED = expression(r"(?:[—–]\s*|-\s+)$")
_OWNS = expression(r"['’]s\b")
_SEES = expression(
    r" (?:will |would |could |has |had |is |was )?(?:see|saw|seen|end(?:s|ed)?|clos(?:es|ed)|enter(?:s|ed)|"
    r"g(?:ets|ot|ained|rew)|los(?:es|t)|f(?:aces|aced|inished)|ha[sd]|record(?:s|ed)|report(?:s|ed)|add(?:s|ed)|"
    r"spen(?:ds|t)|rais(?:es|ed)|adopt(?:s|ed)|collect(?:s|ed)|drinking|paying|using|losing|gaining|growing|"
    r"getting|home to) "
)
"""What a town does whose readers know it: "Tarrow saw a rise in thefts"."""
_NOUN = expression(
    r" (?!administration|presidency|campaign|family|brothers|era|years|trial|case|plan|law|act|bill|poll|"
    r"study|report|index)[a-z]{3,}"
)
"""A common noun that the name stands before: "the Tarrow sector", but not a person's."""


def _may_be_place(words: list[str], evidence: Evidence) -> bool:
    """Whether nothing shows the name to be a person's, a body's or a word's."""
    whole = " ".join(words)
    if whole in evidence.people or evidence.companies[whole] > 0 or is_ruled_out(whole):
        return False
    if len(words) == 1:
        several = whole.endswith("s") and evidence.places[whole] <= 0  # "Kias and Hyundais"
        return whole not in NAME_PARTS | TITLES and not several
    return not is_given_name(words[0]) and not any(word.rstrip(".") in _NO_PLACE for word in words)


_NO_PLACE = NAME_PARTS | TITLES | NO_PLACES | WORKS
