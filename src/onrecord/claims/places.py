"""All places of an article: named, described, and the one that it is filed from or about."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.claims.claim import PlacePhrase
from onrecord.claims.offices import OfficeHolder, find_office_holders
from onrecord.claims.place_descriptions import find_descriptions
from onrecord.claims.place_index import PlaceIndex
from onrecord.claims.place_mentions import (
    PlaceMention,
    find_names,
    find_own_mentions,
    find_own_names,
    mention,
    shifted,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from onrecord.reading import Article

_NATIONAL_BODY = re.compile(
    r"\b(?:(?i:(?:the )?(?:federal (?:government|judge|court|agency|agencies|officials|prosecutors)|"
    r"(?:u\.s\. )?attorney "
    r"general(?! of )|justice department|department of (?:justice|homeland security|education|labor|energy|"
    r"defense|state|"
    r"commerce|agriculture|the treasury)|(?:homeland security|treasury|labor|education) department|white "
    r"house|"
    r"(?:u\.s\. )?immigration and customs enforcement|census bureau|u\.s\. supreme court|federal reserve|"
    r"environmental protection agency|federal bureau of investigation|bureau of labor statistics|"
    r"u\.s\. (?:senate|house|congress)))|ICE|FBI|EPA|Congress|President(?= [A-Z])|"
    r"[A-Z][a-z]{2,15}(?:['’]s)? administration)\b"
)
_GROUP = re.compile(
    r"\b(?P<how_many>(?:[Oo]ther|[Ss]everal|[Mm]any|[Mm]ost|[Ss]ome|\d{1,3}|[Dd]ozens of) )?"
    r"(?P<group>(?:(?P<sort>[Ss]anctuary|[Bb]ig|[Ll]arge|[Mm]ajor|[Nn]eighboring|[Nn]earby|[Rr]ural|[Cc]oastal|"
    r"[Ss]uburban)|(?P<word>[a-z]{3,14})) )?"
    r"(?:cities|towns|counties|states|jurisdictions|municipalities|communities)\b"
)
"""Places told of together, by how many or of what sort they are."""
_CAPITAL_ABBREVIATIONS = re.compile(r"\bD\.C\.|\bthe District\b")


@dataclass(frozen=True)
class Places:
    """The place mentions of an article in order; ``bodies`` stand for the nation only as ones who act.

    ``groups`` are places told of together ("other sanctuary cities"), which no gazetteer knows; ``holders``
    are those who hold an office of one of the places. ``home`` is what the article is about where nothing
    else is said.
    """

    mentions: tuple[PlaceMention, ...]
    bodies: tuple[PlaceMention, ...]
    groups: tuple[PlaceMention, ...]
    holders: tuple[OfficeHolder, ...]
    home: PlaceMention | None


def find_places(article: Article) -> Places:
    """Find them in the article's text."""
    index, text = PlaceIndex.bundled(), article.text
    dateline = _titled(article.dateline)
    filed = _filed_from(dateline, index)
    near = {filed.state} if filed and filed.state else set()
    own = find_own_names(text, index, "" if filed and filed.place.id else dateline)
    named = _merged(_names_of(article, index, near), find_own_mentions(text, own))
    home = _home(article, index, filed, named)
    described = find_descriptions(text, index, named, home)
    bodies = tuple(_bodies(text, index))
    holders = find_office_holders(text, named)
    return Places(tuple(_merged(named, described)), bodies, tuple(_groups(text)), holders, home)


def places_in(phrase: str) -> list[PlaceMention]:
    """The known places that a short phrase names, such as a speaker's role."""
    return find_names(phrase, PlaceIndex.bundled())


def is_national(phrase: str) -> bool:
    """Whether the phrase names a body or an officer of the nation."""
    return bool(_NATIONAL_BODY.search(phrase + " "))


def _names_of(article: Article, index: PlaceIndex, near: Iterable[str]) -> list[PlaceMention]:
    headline = article.headline
    start = headline.end if headline else 0
    people: set[str] = set()
    body = [shifted(one, start) for one in find_names(article.text[start:], index, near=near, people=people)]
    if headline is None:
        return body
    above = find_names(headline.text, index, near=near, titled=True, people=people)
    return [*(shifted(one, headline.start) for one in above), *body]


def _filed_from(dateline: str, index: PlaceIndex) -> PlaceMention | None:
    """The dateline's place; Washington stands for the nation's affairs, unless the text says otherwise."""
    if not dateline:
        return None
    found = find_names(dateline, index, titled=True)
    if found:
        return found[0]
    name = dateline.split(",", maxsplit=1)[0]
    return PlaceMention(0, 0, PlacePhrase(text=name, name=name), "city")


def _home(
    article: Article, index: PlaceIndex, filed: PlaceMention | None, named: list[PlaceMention]
) -> PlaceMention | None:
    if filed and filed.place.id == "city:1150000" and not _CAPITAL_ABBREVIATIONS.search(article.text):
        country = index.by_id.get("country:1")
        return mention(0, 0, "", country) if country else filed
    if filed and any(one.place.name == filed.place.name for one in named):
        return filed
    if not article.headline and article.title:
        titled = find_names(article.title, index, titled=True)
        if titled:
            return titled[0]
    if filed:
        return filed
    counts = Counter(one.place.name for one in named)
    return max(named, key=lambda one: counts[one.place.name], default=None)


def _bodies(text: str, index: PlaceIndex) -> Iterable[PlaceMention]:
    country = index.by_id.get("country:1")
    if country:
        for found in _NATIONAL_BODY.finditer(text):
            yield mention(found.start(), found.end(), text, country)


def _groups(text: str) -> Iterable[PlaceMention]:
    for found in _GROUP.finditer(text):
        if not found.group("how_many") and not found.group("sort"):
            continue
        start = found.start("group") if found.group("group") else found.start()
        name = text[start : found.end()]
        yield PlaceMention(start, found.end(), PlacePhrase(text=name, name=name), "group")


def _merged(first: list[PlaceMention], second: list[PlaceMention]) -> list[PlaceMention]:
    """Both in order; of mentions that overlap the longer stays, the first list's when equal."""
    merged: list[PlaceMention] = []
    for spot in sorted((*first, *second), key=lambda one: one.start):
        if merged and spot.start < merged[-1].end:
            if spot.end - spot.start > merged[-1].end - merged[-1].start:
                merged[-1] = spot
            continue
        merged.append(spot)
    return merged


def _titled(dateline: str) -> str:
    """As in "DES MOINES, Iowa" as "Des Moines, Iowa"."""
    return " ".join(word if "." in word else word.title() for word in dateline.split(" "))
