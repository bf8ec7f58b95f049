"""The names of places that the gazetteer lacks and the text itself shows to be places."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.claim import PlacePhrase
from onrecord.claims.clauses.cued import Cued
from onrecord.claims.clauses.phrases import PhraseIndex, capitals_of, words_of
from onrecord.claims.measures.catalogue import STATISTICS
from onrecord.claims.places.home_towns import only_state
from onrecord.claims.places.index import PlaceIndex
from onrecord.claims.places.known_places import (
    BRITAIN,
    BRITISH,
    PRESS_NATIONS,
    SHORT_NAMES,
    known_places,
    told_nations,
)
from onrecord.claims.places.mentions import MAY_FOLLOW, PlaceMention, goes_on, state_behind, went_before
from onrecord.claims.places.name_evidence import Evidence, is_typed
from onrecord.claims.places.name_words import (
    CIVIC,
    INSTITUTIONS,
    LANDFORM_LEADS,
    LANDFORMS,
    NO_PLACES,
    TOPICS,
)
from onrecord.claims.places.proper_names import proper_names, unshouted
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.claims.clauses.phrases import Word

OwnNames = PhraseIndex[tuple[str, str]]
"""Names as the text has them, each with the full name and the kind."""

_NAME = r"[A-Z][a-zA-Z'’-]{1,30}"
_SORT = (
    r"(?:(?:Independent|Unified|Consolidated|Community|Area|Central|City|County|Union|Local|Public|Joint|"
    r"Regional|"
    r"Elementary|High|Parish|Township|Municipal|Metropolitan) )"
)
_OPENS = expression(r"(?:The|A|In|At|For|From|Of|On|By|To|And|But|With|While|Both|Only) ")
_DISTRICT = Cued(
    rf"\b{_NAME}(?: {_NAME}){{0,2}}? "
    rf"(?:{_SORT}{{0,3}}?School (?:District|System|Corporation|Division)|"
    rf"{_SORT}{{1,3}}?Schools(?! (?:Superintendent|Chancellor|Chief|CEO|Board))|"
    r"(?:Health|Water|Transit|Fire|Park|Hospital|Irrigation|Utility|Library|Community College) District|"
    r"C?ISD|USD|Unified)\b(?!-)",
    words="District System Corporation Division Schools ISD CISD USD Unified",
)
"""Districts, and above all those of schools: "Spring ISD", "Knox County Schools"."""
_NUMBERED = expression(
    r"\b(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|\d{1,2}(?:st|nd|rd|th)) "
    r"(?:(?:District|Ward|Precinct|Division|Borough)\b"
    r"(?! Court)|"
    r"and (?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|\d{1,2}(?:st|nd|rd|th)) "
    r"(?:[Dd]istricts|[Ww]ards|[Pp]recincts|[Dd]ivisions|[Bb]oroughs)\b)"
)
"""A part of a city or a county that has a number for a name."""
_STATE = expression(
    r"\b(?:[Tt]he state|[Ss]tate (?:officials|lawmakers|police|average|Sen|Rep)|Gov\.|[Ss]tatewide)\b"
)
"""Words of an article that is at home in a state."""
_COUNTRY = expression(
    r"\b(?:[Tt]he country|[Tt]he republic|[Pp]rime [Mm]inister|[Cc]entral [Bb]ank|[Mm]inistry)\b"
)
_MAY_FOLLOW = MAY_FOLLOW | CIVIC | TOPICS | INSTITUTIONS
_KINDS = {
    "County": "county",
    "Parish": "county",
    "State": "state",
    "Province": "state",
    "Republic": "country",
    "Town": "city",
    "City": "city",
    "Village": "city",
} | dict.fromkeys("Falls Heights Beach Springs Harbor Harbour Junction Crossing Lakes Hills".split(), "city")

_SORTS = {
    **dict.fromkeys("district neighborhood neighbourhood resort community suburb".split(), "district"),
    **dict.fromkeys("island region peninsula valley territory".split(), "region"),
    **dict.fromkeys("nation country republic".split(), "country"),
    **dict.fromkeys("state province county".split(), "state"),
    "county": "county",
}
"""The kind of a place that the text calls so."""


def find_own_names(
    text: str, index: PlaceIndex, evidence: Evidence, dateline: tuple[str, str]
) -> tuple[OwnNames, str]:
    """The text's own places, and the one that it shows best though not well ("" where there is none).

    ``dateline`` is where it was filed, and in which country or region.
    """
    names: dict[str, tuple[str, str]] = {}
    common = {word.text for word in words_of(text)}  # "Citizens met", where "citizens" stands elsewhere
    for name, _ in evidence.places.most_common():
        if evidence.is_place(name) and index.names.whole(name) is None and name.lower() not in common:
            names[name] = (name, _SORTS.get(evidence.kinds.get(name, "")) or _kind(name))
    for found in _DISTRICT.finditer(text):
        opener = _OPENS.match(found.group())
        name = found.group()[opener.end() if opener else 0 :]
        names[name] = (name, "district")
    for found in _NUMBERED.finditer(text):
        names[found.group()] = (found.group(), "district")
    wide = "state" if _STATE.search(text) and not _COUNTRY.search(text) else "country"
    for name, kind in zip(dateline, ("city", wide), strict=True):
        if name and index.names.whole(name) is None and index.state_codes.whole(name) is None:
            names[name] = (name, kind if kind != "city" else names.get(name, ("", kind))[1])
    for name, kind in _known_names(text, evidence):
        if index.names.whole(name) is None:
            full = SHORT_NAMES[name].name if name in SHORT_NAMES else name
            names[name] = (BRITAIN if name in BRITISH else full, kind)
    for name, kind in list(names.values()):
        _shorten(name, kind, names, evidence)
    return PhraseIndex(names.items(), fold=False), _likeliest(evidence, index)


_NAMED_AFTER = expression(r" (?:g(?:ee|oo)se|peppers?|thistles?|cows?|pigs?|hens?|lilies|warblers?|lynx)\b")
"""Behind a nation that an animal or a plant is called after: "Canada geese"."""


def _known_names(text: str, evidence: Evidence) -> Iterator[tuple[str, str]]:
    """Places abroad that the text names, with their kinds; an ambiguous name needs a sign.

    So do those that only go by what news at home calls them: the text must tell of their nation.
    """
    known, told = known_places(), told_nations(text) & PRESS_NATIONS
    for run in proper_names(unshouted(text)):
        name = " ".join(word.text for word in run.words)
        place = known.get(name)
        named_after = _NAMED_AFTER.match(text, run.end)
        place = place if place and place.kind != "adjective" and not named_after else None
        shown = place and evidence.people[name] == 0 and (evidence.places[name] > 0 or place.within in told)
        if place and (place.speaks_for_itself or shown):
            yield name, place.kind
    words = {word.text for word in words_of(text)}
    for short, (_, kind, nation) in SHORT_NAMES.items():
        if short in words and nation in told:
            yield short, kind


def find_national(text: str, index: PlaceIndex) -> list[PlaceMention]:
    """Where a nation's adjective says whose figure it is: "the Japanese economy", "German police"."""
    found: list[PlaceMention] = []
    words, known = words_of(text), known_places()
    for number in capitals_of(text):
        word, after = words[number], words[number + 1] if number + 1 < len(words) else None
        place = known.get(word.text)
        if after is None or place is None or place.kind != "adjective" or after.start != word.end + 1:
            continue
        at_home = place.within == _HOME
        abroad = after.text in _NATIONAL and (after.text not in _OF_MANY or _names(text, place.within))
        owned = abroad or (at_home and after.text in _PEOPLE)
        if text.endswith("American ", 0, word.start):
            continue  # "American Indian students"
        if owned or _is_contest(words[number + 1 : number + 3]):
            own = index.names.whole(place.within) if at_home else None
            phrase = PlacePhrase(text=word.text, name=place.within, id=own[0].id if own else None)
            found.append(PlaceMention(word.start, word.end, phrase, "country"))
    return found


def _names(text: str, nation: str) -> bool:
    return re.search(rf"\b{re.escape(nation)}\b", text) is not None


def _is_contest(words: Sequence[Word]) -> bool:
    """Whether the words open with elections of a sort: "local elections", "parliamentary vote"."""
    first, last = words[0].text, words[-1].text
    return first in _SORTS_OF_CONTEST and last in _CONTESTS


_SORTS_OF_CONTEST = frozenset(
    "local general presidential parliamentary legislative mayoral municipal regional council federal".split()
)
_CONTESTS = frozenset(
    "election elections vote ballot poll polls referendum referendums primary runoff".split()
)
_NATIONAL = STATISTICS | frozenset(
    "economy government parliament police officials authorities lawmakers central ministers ministry "
    "prosecutors hospitals schools cities manufacturers factories consumers households army military "
    "exporters election elections industrial consumer gross".split()
)
"""What a nation has, rather than what comes from it: not "Japanese cars"."""
_PEOPLE = frozenset(
    "women men adults workers households families children teenagers teens students voters consumers drivers "
    "homes homeowners renters women's patients parents employers taxpayers farms farmers jobs".split()
)
"""Whom a text of the nation counts, and one from abroad would call its visitors."""
_OF_MANY = frozenset(
    "women men adults workers families children teenagers teens students voters patients parents "
    "enrollment".split()
)
"""Who may live in another nation: "Vietnamese voters" of Houston."""


_HOME = "United States"


def _shorten(name: str, kind: str, names: dict[str, tuple[str, str]], evidence: Evidence) -> None:
    """Let "Sabrel" stand for "Port Sabrel", "Quillan" for "Quillan County", unless they are other places."""
    words = name.split(" ")
    if len(words) == 1:
        return
    if words[0] in LANDFORM_LEADS:
        short = words[-1]
    elif words[-1] in LANDFORMS:
        short = " ".join(words[:-1])
    else:
        return
    if short not in evidence.people and short not in known_places():
        names[short] = (name, kind)


def _likeliest(evidence: Evidence, index: PlaceIndex) -> str:
    """The name with most to show for it: "Pennerdale" of "Pennerdale Farmers' Union"."""
    known = [
        (weight, name)
        for name, weight in evidence.places.items()
        if weight > 0
        and name not in evidence.people
        and evidence.companies[name] <= 0
        and name not in NO_PLACES | LANDFORMS
        and (" " not in name or is_typed(name.split(" ")))
        and index.names.whole(name) is None
    ]
    return max(known, key=lambda one: one[0], default=(0, ""))[1]


def _kind(name: str) -> str:
    """What the name's last word says: a county, a state, a region; else a city."""
    words = name.split(" ")
    if len(words) == 1 or words[-1] not in LANDFORMS:
        return "city"
    return _KINDS.get(words[-1], "region")


def find_own_mentions(text: str, own: OwnNames, *, titled: bool = False) -> list[PlaceMention]:
    """Where the text's own place names stand; neighbours prove nothing in a ``titled`` text."""
    index = PlaceIndex.in_use()
    plain = unshouted(text)
    words = words_of(plain)
    found: list[PlaceMention] = []
    free = 0
    for place in capitals_of(plain):
        matched = own.at(words, place) if place >= free else None
        if matched is None:
            continue
        end, (name, kind) = matched
        start, last = words[place].start, words[end - 1].end
        state, after = state_behind(text, words, end, index)
        told = state
        state = state or (only_state(name) if kind == "city" else "")
        if told and index.state_codes.whole(name) is None:
            last = words[after - 1].end
        spot = PlaceMention(start, last, PlacePhrase(text=text[start:last], name=name), kind, state)
        whole = titled or kind not in {"city", "country", "district"}
        if whole or not (
            goes_on(text, words, end, may_follow=_MAY_FOLLOW) or went_before(text, words, place, found)
        ):
            found.append(spot)
        free = end
    return found
