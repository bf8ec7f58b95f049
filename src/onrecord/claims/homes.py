"""The place that an article is about where nothing else is said."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from onrecord.claims.own_places import STATE, find_own_mentions
from onrecord.claims.place_index import PlaceIndex
from onrecord.claims.place_mentions import find_names, mention

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.own_places import OwnNames
    from onrecord.claims.place_mentions import PlaceMention
    from onrecord.reading import Article

_CAPITAL_ABBREVIATIONS = re.compile(r"\bD\.C\.|\bthe District\b")
_CAPITAL = "city:1150000"
_NATIONAL = re.compile(r"\b(?:Americans?|Congress|White House|presidential|Senate|nationwide|nationally)\b")
"""Words of the nation's affairs, in an article that names the nation and is filed from nowhere."""
_MOST = 5
"""Mentions: a place named more often is no more what the text is about."""
_IN_TITLE, _IN_LEAD, _IN_DATELINE, _IN_WIDE_DATELINE = 3, 2, 4, 2
"""What it counts, in mentions, that the headline, the first paragraph or the dateline names a place.

Set on the development articles; one more or less of each changes no home there."""


def find_home(
    article: Article,
    named: Sequence[PlaceMention],
    filed: PlaceMention | None,
    titled: Sequence[PlaceMention],
) -> PlaceMention | None:
    """The place that the text names most, headline, lead and dateline counting more.

    ``titled`` are those of a title that the text does not hold. Washington stands for the nation's affairs,
    unless the text says otherwise.
    """
    index = PlaceIndex.in_use()
    country = index.by_id.get("country:1")
    nation = mention(0, 0, "", country) if country else None
    by_name = {one.place.name: one for one in (*titled, *reversed(named), *([filed] if filed else ()))}
    weights = _weights(article, named, titled)
    if nation and not filed and nation.place.name in by_name:
        weights[nation.place.name] += min(_MOST, len(_NATIONAL.findall(article.text)))
    if filed:
        weights[filed.place.name] += _IN_DATELINE
        weights[_wide(article.dateline, filed, index)] += _IN_WIDE_DATELINE
    home = max(by_name.values(), key=lambda one: (weights[one.place.name], -one.start), default=None)
    capital = _CAPITAL in {one.place.id for one in (filed, home) if one}
    return nation if capital and nation and not _CAPITAL_ABBREVIATIONS.search(article.text) else home


def as_state(home: PlaceMention | None, filed: PlaceMention | None, text: str) -> PlaceMention | None:
    """The home as a state, where it is a name alone, not the dateline's, and the text tells of a state."""
    apart = home and filed and home.place.id is None and home.place.name != filed.place.name
    if home and apart and home.kind == "city" and " " not in home.place.name and STATE.search(text):
        return replace(home, kind="state")
    return home


def _wide(dateline: str, filed: PlaceMention, index: PlaceIndex) -> str:
    """The name of the state or the country that a dateline gives behind its city."""
    _, _, wide = dateline.partition(",")
    state = index.states.get(index.state_codes.whole(wide) or "") if wide else None
    return state.name if state and filed.kind == "city" else wide.strip().strip(".")


def find_titled(article: Article, index: PlaceIndex, own: OwnNames) -> list[PlaceMention]:
    """The places of a title that is not part of the text."""
    if article.headline:
        return []
    return [*find_names(article.title, index, titled=True), *find_own_mentions(article.title, own)]


_DESCRIBED = {
    "county": re.compile(r"\b(?:[Tt]he county|[Cc]ounty['’]s|[Cc]ountywide)\b"),
    "state": re.compile(r"\b(?:[Tt]he state|[Ss]tate['’]s|[Ss]tatewide)\b"),
}
_MOST_DESCRIBED = 3


def _add_described(text: str, named: Sequence[PlaceMention], weights: Counter[str]) -> None:
    """Let "the county" count for the only county that is named."""
    for kind, words in _DESCRIBED.items():
        names = {one.place.name for one in named if one.kind == kind}
        if len(names) == 1:
            weights[names.pop()] += min(_MOST_DESCRIBED, len(words.findall(text)))


def _weights(article: Article, named: Sequence[PlaceMention], titled: Sequence[PlaceMention]) -> Counter[str]:
    counts = Counter(one.place.name for one in named)
    weights = Counter({name: min(count, _MOST) for name, count in counts.items()})
    _add_described(article.text, named, weights)
    headline, lead = article.headline, next(iter(article.paragraphs), None)
    above = [one.place.name for one in named if headline and one.end <= headline.end]
    for name in {*above, *(one.place.name for one in titled)}:
        weights[name] += _IN_TITLE
    if lead:
        for name in {one.place.name for one in named if lead.start <= one.start < lead.end}:
            weights[name] += _IN_LEAD
    return weights
