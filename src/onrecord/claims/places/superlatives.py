"""Find places that a text calls the greatest of a wider one: "Canada's largest city"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import PlacePhrase
from onrecord.claims.places.mentions import PlaceMention
from onrecord.expression import expression

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

_GREATEST = expression(
    r"['’]s "
    r"(?:(?:second|third|fourth|fifth)-?\s?)?(?:[a-z]+est|most [a-z]+|capital|biggest and [a-z]+) "
    r"(?:and [a-z]+ )?(?P<kind>city|town|county|state|borough|village|island|province|region)\b"
)
_OWNER = expression(r"(?:(?:the )?(?:nation|country|state|province|county|region|island)|[\w.’'-]{2,30})$")
_REACH = 34
"""Characters of the longest owner."""
_CITIES = frozenset("city town borough village".split())


def find_superlatives(
    text: str, named: Sequence[PlaceMention], home: PlaceMention | None
) -> list[PlaceMention]:
    """Each as the place that stands in apposition to it, else as ``home`` where that can be meant."""
    ends = {one.end: one for one in reversed(named)}
    starts = {one.start: one for one in reversed(named)}
    found: list[PlaceMention] = []
    for first, match in _greatest(text):
        owner = ends.get(match.start())
        start, end = owner.start if owner else first, match.end()
        kind = "city" if match.group("kind") in _CITIES else match.group("kind")
        before = ends.get(start - len(", ")) if text.startswith(", ", max(0, start - 2)) else None
        if owner and ", " in text[owner.start : owner.end]:
            before = owner  # "Detroit, Michigan's largest city", read as the city and its state
        behind = starts.get(end + len(", ")) or starts.get(end + 1)
        meant = before or behind or (home if home and home.kind == kind else None)
        if meant:
            phrase = PlacePhrase(text=text[start:end], name=meant.place.name, id=meant.place.id)
            found.append(PlaceMention(start, end, phrase, meant.kind, meant.state, named=False))
    return found


def owners(text: str) -> frozenset[int]:
    """Where the names end that only own a greatest place: "New Mexico" of "New Mexico's largest city"."""
    return frozenset(match.start() for _, match in _greatest(text))


def _greatest(text: str) -> Iterator[tuple[int, re.Match[str]]]:
    """Where each starts with its owner, and the words behind the owner."""
    free = 0
    for match in _GREATEST.finditer(text):
        owner = _OWNER.search(text, max(free, match.start() - _REACH), match.start())
        if owner:
            free = match.end()
            yield owner.start(), match
