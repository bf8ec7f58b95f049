"""Which Washington a text means: the capital, for itself or for the nation's affairs, or the state."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.places.mentions import PlaceMention, mention
from onrecord.claims.places.tiers import tiers_told_of
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.claims.places.datelines import Filing
    from onrecord.claims.places.index import PlaceIndex

CAPITAL = "city:1150000"
_STATE = "state:53"
_CAPITAL_ITSELF = Cued(
    r"(?<!tates and )(?<!tates plus )\bD\.C\.|(?<!tates and )(?<!tates plus )\b[Tt]he District\b(?! "
    r"[A-Z])(?! of [A-Z](?!olumbia))|\bnation['’]s capital\b",
    "D.C.",
    "District",
    "capital",
)
_OF_ITSELF = expression(
    r"\b[Tt]he District(?: of Columbia)?\b(?! [A-Z])(?! of\b)|\b(?:the|our) nation['’]s capital\b"
)


_IN_DISTRICT = expression(r"\b(?:in|across|throughout|around) the District(?=['’.,;]| [a-z])(?! of\b)")
_DISTRICTS = expression(
    r"\b(?!The |That |This |Our )[A-Z][\w.’'-]+ District\b|\bDistrict (?:[A-Z][a-z]|\d|of [A-Z])"
)
"""Names of districts, which a text may call "the District" further on."""


def is_of_capital(text: str) -> bool:
    """Whether the text tells of the capital itself: "D.C. police", "the District", "the nation's capital"."""
    return _CAPITAL_ITSELF.search(text) is not None


def for_the_nation(spot: PlaceMention | None, index: PlaceIndex) -> PlaceMention | None:
    """The nation for its capital, any other place for itself."""
    country = index.by_id.get("country:1")
    return mention(0, 0, "", country) if spot and country and spot.place.id == CAPITAL else spot


def find_capital(text: str, index: PlaceIndex) -> Iterator[PlaceMention]:
    """Where the text calls the capital "the District" or "the nation's capital"."""
    capital = index.by_id.get(CAPITAL)
    told = "D.C." in text or "Washington" in text or "capital" in text
    alone = not told and _IN_DISTRICT.search(text) and not _DISTRICTS.search(text)
    if capital and (told or alone):
        for found in _OF_ITSELF.finditer(text):
            yield mention(found.start(), found.end(), text, capital)


def as_meant(
    named: Sequence[PlaceMention],
    text: str,
    filing: Filing,
    served: Sequence[PlaceMention],
    index: PlaceIndex,
) -> list[PlaceMention]:
    """The mentions, with the state for the capital where the text shows that it is meant.

    It is where the text is filed from the state, its outlet is there, or it names a town of it, or where the
    text has more words of a state than of a city or a nation; not where it tells of the capital itself.
    """
    state = index.by_id.get(_STATE)
    bare = [one for one in named if one.place.id == CAPITAL and one.place.text == "Washington"]
    if not bare or state is None or is_of_capital(text) or (filing.spot and filing.spot.place.id == CAPITAL):
        return list(named)
    told = tiers_told_of(text)
    near = [filing.spot, *served, *named]
    there = any(one and one.state == "WA" for one in near) or "Washington state" in text
    if not there and told["state"] <= max(told["city"], told["country"]):
        return list(named)
    return [
        replace(mention(one.start, one.end, text, state), named=one.named) if one in bare else one
        for one in named
    ]
