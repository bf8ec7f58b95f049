"""Nations, their adjectives, provinces and cities abroad: names that news leaves unexplained."""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files
from io import StringIO
from typing import NamedTuple

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
