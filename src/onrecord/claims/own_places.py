"""The names of places that the gazetteer lacks and the text itself shows to be places."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.claim import PlacePhrase
from onrecord.claims.name_evidence import Evidence, is_typed, split_name
from onrecord.claims.name_words import CIVIC, INSTITUTIONS, LANDFORM_LEADS, LANDFORMS, NO_PLACES, TOPICS
from onrecord.claims.nations import CITIES, COUNTRIES
from onrecord.claims.phrases import PhraseIndex, words_of
from onrecord.claims.place_mentions import MAY_FOLLOW, PlaceMention, goes_on, went_before
from onrecord.claims.proper_names import proper_names, unshouted

if TYPE_CHECKING:
    from onrecord.claims.place_index import PlaceIndex

OwnNames = PhraseIndex[tuple[str, str]]
"""Names as the text has them, each with the full name and the kind."""

_NAME = r"[A-Z][a-zA-Z'’-]{1,30}"
_DISTRICT = re.compile(
    rf"\b({_NAME}(?: {_NAME}){{0,2}}?) (School District|Public Schools|Unified School District|City "
    rf"Schools)\b"
)
_STATE = re.compile(
    r"\b(?:[Tt]he state|[Ss]tate (?:officials|lawmakers|police|average|Sen|Rep)|Gov\.|[Ss]tatewide)\b"
)
_COUNTRY = re.compile(
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


def find_own_names(
    text: str, index: PlaceIndex, evidence: Evidence, dateline: tuple[str, str]
) -> tuple[OwnNames, str]:
    """The text's own places, and the one that it shows best though not well ("" where there is none).

    ``dateline`` is where it was filed, and in which country or region.
    """
    names: dict[str, tuple[str, str]] = {}
    for name, _ in evidence.places.most_common():
        if evidence.is_place(name) and index.names.whole(name) is None:
            names[name] = (name, _kind(name))
    for found in _DISTRICT.finditer(text):
        name = found.group().removeprefix("The ")
        names[name] = (name, "district")
    wide = "state" if _STATE.search(text) and not _COUNTRY.search(text) else "country"
    for name, kind in zip(dateline, ("city", wide), strict=True):
        if name and index.names.whole(name) is None and index.state_codes.whole(name) is None:
            names[name] = (name, kind if kind != "city" else names.get(name, ("", kind))[1])
    for run in proper_names(unshouted(text)):
        bare = " ".join(word.text for word in run.words)
        if (bare in COUNTRIES or bare in CITIES) and index.names.whole(bare) is None:
            names[bare] = (bare, "country" if bare in COUNTRIES else "city")
    for name, kind in list(names.values()):
        _shorten(name, kind, names, evidence)
    return PhraseIndex(names.items(), fold=False), _likeliest(evidence, index)


def filed_from(dateline: str) -> tuple[str, str]:
    """City and country or region of a dateline that stands in small letters; "" for what it leaves out."""
    city, _, wide = dateline.partition(",")
    words = words_of(city)
    split = split_name(words)
    if words and not split.base:
        return "", ""
    city = city[words[0].start : split.base[-1].end] if words else ""
    return city, wide.strip().strip(".")


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
    if evidence.places[short] > 0 and short not in evidence.people:
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


def find_own_mentions(text: str, own: OwnNames) -> list[PlaceMention]:
    """Where the text's own place names stand."""
    words = words_of(unshouted(text))
    found: list[PlaceMention] = []
    place = 0
    while place < len(words):
        matched = own.at(words, place) if words[place].text[:1].isupper() else None
        if matched is None:
            place += 1
            continue
        end, (name, kind) = matched
        start, last = words[place].start, words[end - 1].end
        spot = PlaceMention(start, last, PlacePhrase(text=text[start:last], name=name), kind)
        whole = kind not in {"city", "country"}
        if whole or not (
            goes_on(text, words, end, may_follow=_MAY_FOLLOW) or went_before(text, words, place, found)
        ):
            found.append(spot)
        place = end
    return found
