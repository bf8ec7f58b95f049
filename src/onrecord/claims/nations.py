"""Countries and great cities by name, and the country that an article speaks of as "the country"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.claim import PlacePhrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.place_mentions import PlaceMention

BRITISH = ("UK", "Britain", "United Kingdom", "U.K.", "Great Britain")
_HOME_NATIONS = ("England", "Scotland", "Wales", "Northern Ireland")
COUNTRIES = frozenset(
    (
        *BRITISH,
        *_HOME_NATIONS,
        *(
            "Afghanistan,Argentina,Australia,Austria,Bangladesh,Belgium,Brazil,Canada,Chile,China,Colombia,Croatia,"
            "Cuba,Czech Republic,Denmark,Ecuador,Egypt,El Salvador,Estonia,Ethiopia,European "
            "Union,Finland,France,"
            "Germany,Ghana,Greece,Guatemala,Haiti,Honduras,Hong "
            "Kong,Hungary,Iceland,India,Indonesia,Iran,Iraq,"
            "Ireland,Israel,Italy,Jamaica,Japan,Kenya,Kuwait,Latvia,Lebanon,Libya,Lithuania,Malaysia,Mexico,Morocco,"
            "Nepal,Netherlands,New Zealand,Nigeria,North "
            "Korea,Norway,Pakistan,Panama,Peru,Philippines,Poland,"
            "Portugal,Qatar,Romania,Russia,Rwanda,Saudi Arabia,Serbia,Singapore,Slovakia,Slovenia,Somalia,"
            "South Africa,South Korea,South Sudan,Spain,Sri "
            "Lanka,Sudan,Sweden,Switzerland,Syria,Taiwan,Tanzania,"
            "Thailand,Tunisia,Turkey,Uganda,Ukraine,United Arab "
            "Emirates,Uruguay,Venezuela,Vietnam,Yemen,Zambia,"
            "Zimbabwe,Europe"
        ).split(","),
    )
)
CITIES = frozenset(
    (
        "London,Birmingham,Leeds,Liverpool,Glasgow,Edinburgh,Cardiff,Belfast,Bristol,Sheffield,Nottingham,Leicester,"
        "Coventry,Swansea,Dublin,Paris,Berlin,Madrid,Rome,Brussels,Amsterdam,Toronto,Vancouver,Montreal,Ottawa,"
        "Sydney,Melbourne,Brisbane,Perth,Auckland,Tokyo,Beijing,Shanghai,Mumbai,Delhi,Moscow,Kyiv,Tel Aviv"
    ).split(",")
)
"""Cities abroad that news names without a word of what they are."""
_SIGNS = re.compile(
    r"£\d|\bNHS\b|\bMPs?\b|\bOfsted\b|\bHMRC\b|\bWestminster\b|\bONS\b|\bDowning Street\b|\bWhitehall\b|"
    r"\b(?:Conservative|Labour) (?:MP|government|leader|council)"
)
_AMERICAN = re.compile(r"\bU\.S\.|\bUSA?\b|\bAmericans?\b|\bCongress\b|\bWhite House\b|\bfederal(?:ly)?\b")


def nation_of(text: str, named: Sequence[PlaceMention], wide: str) -> PlacePhrase | None:
    """The country that "the country" means; None is the gazetteer's own.

    ``wide`` is the country that the dateline names, "" where it names none.
    """
    british = next((one for one in named if one.place.name in BRITISH), None)
    if _AMERICAN.search(text) or any(one.place.id for one in named):
        return _phrase(british.place.name) if british and _SIGNS.search(text) else None
    if wide:
        return _phrase(wide)
    parts = (one for one in named if one.place.name in _HOME_NATIONS)
    spot = british or next(parts, None) or next((one for one in named if one.kind == "country"), None)
    if spot:
        return _phrase(spot.place.name)
    return _phrase("UK") if _SIGNS.search(text) else None


def _phrase(name: str) -> PlacePhrase:
    return PlacePhrase(text=name, name=name)
