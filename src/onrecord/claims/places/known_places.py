"""Nations, their adjectives, provinces and cities abroad: names that news leaves unexplained."""

from __future__ import annotations

import csv
from collections import Counter
from functools import cache, lru_cache
from importlib.resources import files
from io import StringIO
from typing import NamedTuple

from onrecord.expression import expression

HOME_NATIONS = frozenset(("England", "Scotland", "Wales", "Northern Ireland"))
BRITAIN = "United Kingdom"
BRITISH = frozenset(("UK", "U.K", "U.K.", "Britain", "Great Britain", BRITAIN))
_OFTEN_PEOPLE = frozenset(
    "Georgia Jordan Chad Jersey Guinea Mali Niger Dominica Reunion Turkey Durham".split()
)
"""Names of countries and regions that are as often those of people, or of other things."""
_UNEXPLAINED = frozenset(
    (
        "London,Birmingham,Manchester,Leeds,Liverpool,Glasgow,Edinburgh,Cardiff,Belfast,Bristol,Sheffield,"
        "Nottingham,Leicester,Coventry,Swansea,Dublin,Paris,Berlin,Madrid,Rome,Brussels,Amsterdam,Toronto,"
        "Vancouver,Montreal,Ottawa,Calgary,Winnipeg,Sydney,Melbourne,Brisbane,Perth,Auckland,Tokyo,Beijing,"
        "Shanghai,Mumbai,Delhi,Moscow,Kyiv,Tel Aviv,Jerusalem,Baghdad,Kabul,Aleppo,Damascus,Seoul,Vienna,"
        "Geneva,Stockholm,Munich,Hamburg,Frankfurt,Barcelona,Milan,Athens,Istanbul,Cairo,Lagos,Nairobi,"
        "Johannesburg,Mexico City,Havana,Caracas,Bogotá,Rio de Janeiro,São Paulo,Buenos Aires"
    ).split(",")
)
"""Cities abroad that news names without a word of what they are."""


class KnownPlace(NamedTuple):
    """A place by name: of which ``kind``, and in which nation; for an adjective, the one it is of."""

    name: str
    kind: str
    within: str

    @property
    def speaks_for_itself(self) -> bool:
        """Whether the bare name is enough to mean the place."""
        if self.name in _OFTEN_PEOPLE or self.kind == "adjective":
            return False
        return self.kind != "city" or self.name in _UNEXPLAINED

    @property
    def nation(self) -> str:
        """The nation that it is, or lies in."""
        return self.name if self.kind == "country" and self.name not in HOME_NATIONS else self.within


@cache
def known_places() -> dict[str, KnownPlace]:
    """By name. GeoNames, CC BY 4.0; ``packages/known_places`` says how the list is made."""
    source = files("onrecord.claims.places") / "known_places.csv"
    rows = csv.reader(StringIO(source.read_text(encoding="utf-8"), newline=""))
    next(rows)
    return {name: KnownPlace(name, kind, within) for name, kind, within in rows}


SHORT_NAMES = {
    "NSW": KnownPlace("New South Wales", "province", "Australia"),
    "ACT": KnownPlace("Australian Capital Territory", "province", "Australia"),
    "PEI": KnownPlace("Prince Edward Island", "province", "Canada"),
    "B.C": KnownPlace("British Columbia", "province", "Canada"),
    "BC": KnownPlace("British Columbia", "province", "Canada"),
    "PSNI": KnownPlace("Northern Ireland", "country", "United Kingdom"),
    "Stormont": KnownPlace("Northern Ireland", "country", "United Kingdom"),
    "Holyrood": KnownPlace("Scotland", "country", "United Kingdom"),
    "Senedd": KnownPlace("Wales", "country", "United Kingdom"),
}
"""What news at home calls parts of its nation by, or their bodies."""
PRESS_NATIONS = frozenset(
    ("Canada", "Australia", "New Zealand", "United Kingdom", "Ireland", "South Africa", "India")
)
"""Nations whose news names their towns in English without a word of where they are."""
_ALONE = frozenset(("NSW", "PSNI", "Stormont", "Holyrood", "Senedd"))
"""Those that are enough to tell of the nation."""


@lru_cache(maxsize=4)
def told_nations(text: str) -> frozenset[str]:
    """The nations that a text speaks of: it names or calls them, a part of them, or two of their cities."""
    votes: Counter[str] = Counter()
    for name in {found.group() for found in _CAPITALISED.finditer(text)}:
        place = SHORT_NAMES[name] if name in _ALONE else known_places().get(name)
        if place and name not in _OFTEN_PEOPLE:
            votes[place.nation] += 1 if place.kind == "city" else _PAIR
            votes[place.nation] -= place.kind == "city" and not place.speaks_for_itself
    return frozenset(nation for nation, count in votes.items() if count >= _PAIR)


_PAIR = 2
"""Cities of a nation that tell of it."""
_CAPITALISED = expression(r"\b(?:(?:New|Nova|British|North|South|Northern|Western) )?[A-Z][A-Za-z]+")
