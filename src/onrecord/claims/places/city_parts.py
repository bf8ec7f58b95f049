"""Parts of a city that are called by where they lie: "the South Side", "the east end"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.claim import PlacePhrase
from onrecord.claims.clauses.cued import Cued
from onrecord.claims.places.mentions import PlaceMention
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterator

_SIDE = expression(
    r"\b(?-i:(?=[NnSsEeWwCcLlUu]))"  # told without a look at both cases of all that follows
    r"(?:(?:north|south)(?:east|west)?|east|west|central|near north|lower east|upper (?:east|west))(?:ern)?"
    r" (?:side|end|bank|shore|bluff|ward|precinct|district|division|quarter|command|area command|suburbs|"
    r"neighbou?rhoods|region)\b(?! (?:of|court|judge|attorney)\b)",
    re.IGNORECASE,
)
_NUMBERED = Cued(
    r"\b(?P<number>\d{1,3}(?:st|nd|rd|th)) "
    r"(?:(?:Congressional |Legislative |Senate |House |Council |Police )?District|Ward|Precinct)\b(?! Court)",
    words="District Ward Precinct",
)
"""Those that are counted: "the 75th Precinct", "the 3rd Congressional District"."""
_BY_NUMBER = expression(
    r"\b[Tt]he (?P<number>\d{1,3}(?:st|nd|rd|th)|(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|"
    r"Ninth|Tenth|Eleventh|Twelfth))"
    r"(?=,? (?:which|where|with|had|saw|has|recorded|reported|logged|counted|led|was|at|and|fell|rose)\b|"
    r"['’]s\b)"
)
"""A precinct, where the text tells of precincts: "In the 75th, which covers the east end"."""
_BY_SIDE = expression(
    r"\b[Tt]he (?P<side>(?:North|South)(?:east|west)?ern|Eastern|Western|Central)"
    r"(?=,? (?:the|it|there|which|where|with|had|saw|has|recorded|reported|logged|counted|led|was|at|"
    r"and|fell|rose|\d)\b|['’]s\b|[,.;])"
)
"""A district of police that goes by its side, where the text tells of such: "in the Northern, 25"."""
_HAS_SIDES = expression(r"\b(?:North|South|East|West)[a-z]*ern [Dd]istrict\b(?! of| [Cc]ourt)")
_COUNTED = expression(
    r"\b(?:\d{1,3}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|"
    r"Twelfth) (?P<sort>[Pp]recinct|[Dd]istrict|[Ww]ard)\b(?! Court)"
)
"""What is counted in the text."""
_CALLED = r"[A-Z][a-z]{2,14}(?: [A-Z][a-z]{2,14})?"
_CAMPUS = Cued(
    rf"\b[Tt]he (?P<name>{_CALLED} (?:[Cc]ampus|[Pp]recinct|[Pp]atrol [Dd]istrict|[Pp]olice [Dd]istrict|"
    rf"[Nn]eighborhood))\b|\b(?P<bare>(?!The ){_CALLED} (?:Campus|Precinct|(?:Patrol|Police) District))\b",
    words="campus Campus precinct Precinct district District neighborhood Neighborhood",
)
"""Those that have a name: "the Wayne campus", "the Northgate precinct"."""
_QUARTER = Cued(
    r"\b[Tt]he (?P<name>(?:[A-Z][a-z]{2,12} )?(?:Strip|Loop|Tenderloin|Waterfront)|(?:French|Latin) "
    r"Quarter)\b(?! [A-Z])(?! (?:mall|center|club|search))"
    r"|(?<=[.!?;] )(?P<center>Downtown|Uptown|Midtown)"
    r"(?=, [a-z]+ (?:[a-z]+ )?(?:fell|rose|dropped|climbed|were|was) "
    r"| (?:[a-z]+ed|fell|rose|grew|slipped|had|saw|was|won|lost)\b)"
    r"|\b(?P<of>Strip)(?= (?:casinos?|win|resorts|revenue|hotels|properties)\b)",
    words="Strip Loop Tenderloin Quarter Waterfront Downtown Uptown Midtown",
)
"""Those that a city's paper calls by a common noun: "the Strip"."""
_ASIDE = expression(r", (?:on|in|along) (?:the|its) (?:[a-z]+['’]s )?$")
"""Behind the name of another place, which only lies there."""
_REACH = 24


def find_parts(text: str) -> Iterator[PlaceMention]:
    """Where the text has them."""
    for found in _SIDE.finditer(text):
        if _ASIDE.search(text, max(0, found.start() - _REACH), found.start()):
            continue
        phrase = PlacePhrase(text=found.group(), name=found.group())
        yield PlaceMention(found.start(), found.end(), phrase, "district")
    for found in _NUMBERED.finditer(text):
        phrase = PlacePhrase(text=found.group(), name=found.group())
        yield PlaceMention(found.start(), found.end(), phrase, "district")
    for found in _QUARTER.finditer(text):
        name = found["name"] or found["center"] or found["of"]
        start = found.end() - len(name)
        yield PlaceMention(start, found.end(), PlacePhrase(text=name, name=name), "district")
    for found in _CAMPUS.finditer(text):
        name = found["name"] or found["bare"]
        yield PlaceMention(
            found.end() - len(name), found.end(), PlacePhrase(text=name, name=name), "district"
        )
    for found in _BY_SIDE.finditer(text) if _HAS_SIDES.search(text) else ():
        phrase = PlacePhrase(text=found.group(), name=f"{found['side']} District")
        yield PlaceMention(found.start(), found.end(), phrase, "district")
    counted = _COUNTED.search(text)
    for found in _BY_NUMBER.finditer(text) if counted or "recinct" in text else ():
        sort = counted["sort"].capitalize() if counted else "Precinct"
        phrase = PlacePhrase(text=found.group(), name=f"{found['number']} {sort}")
        yield PlaceMention(found.start(), found.end(), phrase, "district")
