"""Find places that a text calls the greatest of a wider one: "Canada's largest city"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.claim import PlacePhrase
from onrecord.claims.place_mentions import PlaceMention

if TYPE_CHECKING:
    from collections.abc import Sequence

_GREATEST = re.compile(
    r"(?P<owner>(?:the )?(?:nation|country|state|province|county|region|island)|[\w.’'-]{2,30})['’]s "
    r"(?:(?:second|third|fourth|fifth)-?\s?)?(?:[a-z]+est|most [a-z]+|capital|biggest and [a-z]+) "
    r"(?:and [a-z]+ )?(?P<kind>city|town|county|state|borough|village|island|province|region)\b"
)
_CITIES = frozenset("city town borough village".split())


def find_superlatives(
    text: str, named: Sequence[PlaceMention], home: PlaceMention | None
) -> list[PlaceMention]:
    """Each as the place that stands in apposition to it, else as ``home`` where that can be meant."""
    found: list[PlaceMention] = []
    for match in _GREATEST.finditer(text):
        start = _start(match, named)
        kind = "city" if match.group("kind") in _CITIES else match.group("kind")
        meant = _beside(text, start, match.end(), named) or (home if home and home.kind == kind else None)
        if meant:
            phrase = PlacePhrase(text=text[start : match.end()], name=meant.place.name, id=meant.place.id)
            found.append(PlaceMention(start, match.end(), phrase, meant.kind, meant.state, named=False))
    return found


def owners(text: str) -> frozenset[int]:
    """Where the names end that only own a greatest place: "New Mexico" of "New Mexico's largest city"."""
    return frozenset(match.end("owner") for match in _GREATEST.finditer(text))


def _start(match: re.Match[str], named: Sequence[PlaceMention]) -> int:
    """Where the owner starts, which may be a name of several words."""
    owner_end = match.end("owner")
    return next((one.start for one in named if one.end == owner_end), match.start())


def _beside(text: str, start: int, end: int, named: Sequence[PlaceMention]) -> PlaceMention | None:
    """The place that the words stand in apposition to: "Toronto, Canada's largest city"."""
    before = (one for one in named if one.end < start and text[one.end : start] == ", ")
    behind = (one for one in named if one.start > end and text[end : one.start] in {", ", " "})
    return next(before, None) or next(behind, None)
