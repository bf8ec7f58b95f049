"""Regions of a nation, its borders and what watches them: "the Midwest", "the southern border"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import PlacePhrase
from onrecord.claims.clauses.cued import Cued
from onrecord.claims.clauses.phrases import PhraseIndex, words_of
from onrecord.claims.places.mentions import SIDES, PlaceMention
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.places.index import PlaceIndex

_REGION = Cued(
    r"\b(?:[Tt]he )(?P<name>(?:Upper |Deep |Pacific |Desert |Mountain |Mid-)?"
    r"(?:Northeast|Northwest|Southeast|Southwest|Midwest|South|West|North|East|Atlantic|(?:Great )?Plains|"
    r"Rockies|(?:Sun|Rust|Corn|Bible) Belt|Ozarks|Appalachians|(?:East|West|Gulf|Eastern|Western) (?:Coast|"
    r"Seaboard)))\b(?!['’]s? [A-Z])(?! [A-Z])(?!-)",
    words="Northeast Northwest Southeast Southwest Midwest South West North East Atlantic Plains Rockies "
    "Belt Ozarks Appalachians Coast Seaboard",
)
_MIDDLE = Cued(
    r"\b(?:[Tt]he|[Ii]n|[Aa]cross|[Tt]hroughout|of|for) (?P<name>[Mm]id-"
    r"(?!Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec|Century)[A-Z][a-z]{3,14})\b(?! [A-Z])",
    words="mid Mid",
)
"""The middle of a valley or a state: "the mid-Hudson", "mid-Missouri"."""
_BORDER = Cued(
    r"\b(?:(?:[Tt]he )?(?:(?:nation|country|U\.S\.|United States)['’]?s? )?(?:entire )?"
    r"(?:[Ss]outh(?:ern|west(?:ern)?)|[Nn]orthern|U\.S\.[-–/ ]Mexic(?:o|an)|Mexic(?:o|an)|Canadian|"
    r"U\.S\.[-–]Canada|(?:Texas|Arizona|California|New Mexico)[-–]Mexico) (?:U\.S\. )?(?:land )?border"
    r"|[Bb]order with (?:Mexico|Canada))\b(?! [A-Z])",
    words="border Border",
)
_SECTOR = Cued(
    r"\b(?P<name>(?:Big Bend|Blaine|Buffalo|Del Rio|Detroit|El Centro|El Paso|Grand Forks|Havre|Houlton|"
    r"Laredo|Marfa|McAllen|Miami|New Orleans|Rio Grande Valley|San Diego|Spokane|Swanton|Tucson|Yuma))"
    r"(?:, [A-Z][a-z]{2,9}\.?,?)? [Ss]ector\b",
    words="sector Sector",
)
"""The Border Patrol's."""


_RANGE = Cued(
    r"\b[Tt]he (?P<name>(?:(?:North|South|East|West|[Nn]orthern|[Ss]outhern|[Ee]astern|[Ww]estern|[Cc]entral|"
    r"[Uu]pper|[Ll]ower) )?(?:Sierra(?: Nevada)?|Cascades|Rockies|Appalachians|Ozarks|Adirondacks|Catskills|"
    r"Panhandle|Piedmont|Everglades|Mojave|Great Basin))\b(?! [A-Z])(?!-)",
    words="Sierra Cascades Rockies Appalachians Ozarks Adirondacks Catskills Panhandle Piedmont Everglades "
    "Mojave Basin",
)
_FIRE = Cued(
    r"\b(?:[Tt]he )(?P<name>[A-Z][a-z]{2,14}(?: [A-Z][a-z]{2,14})? [Ff]ires?)\b(?! (?:[A-Z]|department|chief|"
    r"district|captain|station|crews?|officials?|marshal|code|season|hall|service|brigade))",
    words="fire Fire fires Fires",
)
"""A wildfire has a name of its own, and is what acres, homes and containment are told of.

Where a text has only one, all that is where it burns.
"""
_WILD = Cued(
    r"\b(?:acres|contained|containment|wildfires?|brush fires?|hectares)\b",
    words="acres contained containment wildfire brush hectares",
)

_KNOWN = (
    "Bay Area;Silicon Valley;Twin Cities;Quad Cities;Tri-Cities;New England;Cape Cod;Martha's Vineyard;"
    "Nantucket;Long Island;Hudson Valley;Finger Lakes;Adirondacks;Catskills;Poconos;Lehigh Valley;"
    "Delaware Valley;Jersey Shore;Eastern Shore;Hampton Roads;Shenandoah Valley;Research Triangle;"
    "Piedmont Triad;Outer Banks;Lowcountry;Florida Keys;Florida Panhandle;Space Coast;Treasure Coast;"
    "Tampa Bay;Mississippi Delta;Appalachia;Acadiana;Upper Peninsula;Iron Range;Fox Valley;Black Hills;"
    "Sandhills;Front Range;Western Slope;Wasatch Front;Treasure Valley;Magic Valley;Puget Sound;"
    "Willamette Valley;Central Valley;San Joaquin Valley;Sacramento Valley;Inland Empire;Central Coast;"
    "Imperial Valley;Coachella Valley;Las Vegas Strip;Las Vegas Valley;Permian Basin;Hill Country;"
    "Rio Grande Valley;Texas Panhandle;Oklahoma Panhandle;Four Corners;Great Lakes;Red River Valley;"
    "Bakken;North Slope;Big Island;Maui;Oahu;Kauai;Molokai"
).split(";")
"""Regions of the United States that news leaves unexplained."""
_NAMES = PhraseIndex(((name, name) for name in _KNOWN), fold=False)
_LONGER = expression(r" [A-Z]")
"""Behind a name that is part of another: "Long Island City"."""


def find_sides(text: str, index: PlaceIndex) -> Iterator[PlaceMention]:
    """Parts of a state or a city that have a capital: "South Florida", "Northern Virginia"."""
    words = words_of(text)
    for place, word in enumerate(words[:-1]):
        if text.endswith("University of ", 0, word.start):
            continue
        if word.text in SIDES and words[place + 1].start == word.end + 1:
            known = index.names.at(words, place + 1)
            if known and known[1][0].kind in {"state", "city"}:
                end = words[known[0] - 1].end
                name = text[word.start : end]
                yield PlaceMention(word.start, end, PlacePhrase(text=name, name=name), "region")


def _known_in(text: str) -> Iterator[PlaceMention]:
    words = words_of(text)
    for place in _NAMES.openings(words):
        known = _NAMES.at(words, place)
        if known and not _LONGER.match(text, words[known[0] - 1].end):
            start, end = words[place].start, words[known[0] - 1].end
            phrase = PlacePhrase(text=text[start:end], name=known[1])
            yield PlaceMention(start, end, phrase, "region")


def find_regions(text: str) -> Iterator[PlaceMention]:
    """Where the text has them."""
    yield from _known_in(text)
    fires = {found["name"] for found in _FIRE.finditer(text)} if _WILD.search(text) else set()
    burning = (_FIRE,) if len(fires) > 1 else ()
    for pattern in (_REGION, _MIDDLE, _RANGE, _BORDER, _SECTOR, *burning):
        for found in pattern.finditer(text):
            name = found.groupdict().get("name") or found.group()
            name += " sector" if pattern is _SECTOR else ""
            start = found.start() if pattern in {_BORDER, _SECTOR} else found.start("name")
            phrase = PlacePhrase(text=text[start : found.end()], name=name)
            yield PlaceMention(start, found.end(), phrase, "region")
