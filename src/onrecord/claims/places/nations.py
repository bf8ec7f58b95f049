"""The nation that an article speaks of as "the country"."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from onrecord.claims.claim import PlacePhrase
from onrecord.claims.clauses.cued import Cued
from onrecord.claims.places.home_towns import home_towns
from onrecord.claims.places.known_places import BRITAIN, HOME_NATIONS, known_places
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.claims.places.mentions import PlaceMention

_SIGNS = Cued(
    r"£\d|\bNHS\b|\bMPs?\b|\bOfsted\b|\bHMRC\b|\bWestminster\b|\bONS\b|\bDowning Street\b|\bWhitehall\b|"
    r"\b(?:Conservative|Labour) (?:MP|government|leader|council)",
    "£",
    "NHS",
    "MP",
    "Ofsted",
    "HMRC",
    "Westminster",
    "ONS",
    "Downing",
    "Whitehall",
    "Conservative",
    "Labour",
)
_AMERICAN = expression(r"\bU\.S\.|\bUSA?\b|\bAmericans?\b|\bCongress\b|\bWhite House\b|\bfederal(?:ly)?\b")
_AMERICAN_BODY = expression(
    r"\b(?:U\.S\. (?:[A-Z][a-z]+ )|ICE\b|FBI\b|Congress\b|White House\b|[A-Z][a-z]+ administration\b)"
)
"""Bodies of the nation, from whose doings a correspondent abroad may report."""
_HOME = "United States"


def nation_of(text: str, named: Sequence[PlaceMention], wide: str, filed: str = "") -> PlacePhrase | None:
    """The country that "the country" means; None is the gazetteer's own.

    ``wide`` is the country that the dateline names, "" where it names none; ``filed`` its city.
    Otherwise each place named, and each sign of one of the two great press nations, is a vote.
    """
    american = len(_AMERICAN.findall(text))
    unsure = [one for one in named if _is_of_either(one)]
    sure = [one for one in named if one not in unsure]
    if wide and not american and not any(one.place.id for one in named):
        return _phrase(wide)
    votes = Counter(nation for one in sure for nation in _voted(one))
    if not (american or votes[_HOME]):
        votes.update(nation for one in unsure for nation in _voted(one))
    votes[wide] += _FILED if wide else 0
    votes[BRITAIN] += sum(1 for _ in _SIGNS.finditer(text))
    votes[_HOME] += american
    filed_in = known_places().get(filed)
    if filed_in and filed_in.within:
        again = votes[filed_in.within] or not american or not _AMERICAN_BODY.search(text)
        votes[filed_in.within] += _FILED if again else 0
    nation, most = votes.most_common(1)[0]
    return _as_named(nation, named) if most and nation != _HOME else None


_FILED = 3
"""What it counts that an article is filed from a city of the nation."""


def _is_of_either(spot: PlaceMention) -> bool:
    """Whether the name is a city's abroad and a town's at home: Naples, Bradford."""
    known = known_places().get(spot.place.name)
    abroad = known is not None and known.kind == "city" and not known.speaks_for_itself
    return abroad and not (spot.place.id or spot.state) and spot.place.name in home_towns()


def _voted(spot: PlaceMention) -> Iterator[str]:
    """The nation that a mention speaks for; a name that two nations have a place of speaks for neither."""
    known = known_places().get(spot.place.name)
    if spot.place.id or spot.state:
        if spot.state or known is None or known.kind != "city":
            yield _HOME
    elif known and known.nation:
        yield known.nation
    elif spot.kind == "country":
        yield spot.place.name


def _as_named(nation: str, named: Sequence[PlaceMention]) -> PlacePhrase:
    """The nation by the name that the text has for it: "UK", "England"."""
    if nation != BRITAIN:
        return _phrase(nation)
    names = [one.place.name for one in named]
    part = next((name for name in names if name in HOME_NATIONS), None)
    return _phrase(part if part and BRITAIN not in names else BRITAIN)


def _phrase(name: str) -> PlacePhrase:
    return PlacePhrase(text=name, name=name)
