"""Regions of a nation, its borders and what watches them: "the Midwest", "the southern border"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import PlacePhrase
from onrecord.claims.clauses.cued import Cued
from onrecord.claims.places.mentions import PlaceMention

if TYPE_CHECKING:
    from collections.abc import Iterator

_REGION = Cued(
    r"\b(?:[Tt]he )(?P<name>(?:Upper |Deep |Pacific |Desert |Mountain |Mid-)?"
    r"(?:Northeast|Northwest|Southeast|Southwest|Midwest|South|West|North|East|Atlantic|(?:Great )?Plains|"
    r"Rockies|(?:Sun|Rust|Corn|Bible) Belt|Ozarks|Appalachians|(?:East|West|Gulf|Eastern|Western) (?:Coast|"
    r"Seaboard)))\b(?!['’]s? [A-Z])(?! [A-Z])(?!-)",
    words="Northeast Northwest Southeast Southwest Midwest South West North East Atlantic Plains Rockies "
    "Belt Ozarks Appalachians Coast Seaboard",
)
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


def find_regions(text: str) -> Iterator[PlaceMention]:
    """Where the text has them."""
    for pattern in (_REGION, _BORDER, _SECTOR):
        for found in pattern.finditer(text):
            name = found.groupdict().get("name") or found.group()
            name += " sector" if pattern is _SECTOR else ""
            start = found.start("name") if pattern is _REGION else found.start()
            phrase = PlacePhrase(text=text[start : found.end()], name=name)
            yield PlaceMention(start, found.end(), phrase, "region")
