"""Cities with all around them: "the Houston area", and such as stand for it: "Houston-area home sales"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import PlacePhrase
from onrecord.claims.clauses.cued import Cued
from onrecord.claims.places.mentions import PlaceMention, mention
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.places.index import PlaceIndex
    from onrecord.claims.places.own_places import OwnNames

_AREA = Cued(
    r"(?<![\w-])(?P<names>[A-Z][\w.’']{1,20}(?: [A-Z][\w.’']{1,20}){0,3})-area\b",
    words="area",
)
_ROUND_ABOUT = Cued(
    r"(?<![\w-])\b(?:(?:[Mm]etro(?:politan)?|[Gg]reater) "
    r"(?P<inner>[A-Z][\w.’']{1,20}(?: [A-Z][\w.’']{1,20}){0,2})"
    r"(?! (?:Police|School|Transit|Airport|Council|Authority|[A-Z]))"
    r"|(?P<names>[A-Z][\w.’']{1,20}(?: [A-Z][\w.’']{1,20}){0,2})(?: metro(?:politan)?)? (?:area|region))\b",
    words="metro Metro greater Greater area region",
)
"""The record's figures are of the city alone."""
_WORD = expression(r"[A-Z]")


def find_areas(text: str, index: PlaceIndex, own: OwnNames) -> Iterator[PlaceMention]:
    """The longest name before "-area" that the gazetteer or the text knows."""
    for found in _AREA.finditer(text):
        start, end = found.span("names")
        for first in (word.start() for word in _WORD.finditer(text, start, end)):
            spot = _known(text, first, end, index, own)
            if spot:
                yield spot
                break


def find_round_about(text: str, index: PlaceIndex) -> Iterator[PlaceMention]:
    """What lies around a city together with it, a place of its own that the gazetteer does not know."""
    for found in _ROUND_ABOUT.finditer(text):
        start, end = found.span("inner" if found["inner"] else "names")
        for first in (word.start() for word in _WORD.finditer(text, start, end)):
            if index.names.whole(text[first:end]):
                begins = found.start() if found["inner"] else first
                owns = text.endswith(("'s", "’s"), begins, found.end())
                words = text[begins : found.end() - len("'s") * owns]
                yield PlaceMention(begins, begins + len(words), PlacePhrase(text=words, name=words), "")
                break


def _known(text: str, start: int, end: int, index: PlaceIndex, own: OwnNames) -> PlaceMention | None:
    city = index.choose(index.names.whole(text[start:end]) or ())
    if city:
        return mention(start, end, text, city)
    name, kind = own.whole(text[start:end]) or ("", "")
    return PlaceMention(start, end, PlacePhrase(text=text[start:end], name=name), kind) if name else None
