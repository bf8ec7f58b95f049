"""Where an article was filed: the city of its dateline, and the state or the country behind it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from onrecord.claims.claim import PlacePhrase
from onrecord.claims.clauses.phrases import words_of
from onrecord.claims.places.capitals import CAPITALS
from onrecord.claims.places.home_towns import only_state
from onrecord.claims.places.mentions import PlaceMention, find_names, mention
from onrecord.claims.places.split_names import split_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.places.index import PlaceIndex


class Filing(NamedTuple):
    """What a dateline says: the names of ``city`` and of what is ``wide``, "" for what it leaves out.

    ``spot`` is the city and ``state`` the state that it lies in, by the dateline or the gazetteer.
    """

    city: str
    wide: str
    spot: PlaceMention | None
    state: PlaceMention | None

    @property
    def is_of_state(self) -> bool:
        """Whether it is a state's capital, from which news is filed of the state's affairs."""
        return self.state is not None and self.city in CAPITALS

    def is_sure(self, index: PlaceIndex) -> bool:
        """Whether the dateline tells in which state its city lies, or only one state has one of its name."""
        return bool(self.wide) or len(index.names.whole(self.city) or ()) < len(("one", "another"))

    def as_in(self, named: Sequence[PlaceMention], index: PlaceIndex) -> Filing:
        """The same in the state where the text's mentions of its city are read to lie."""
        meant = next((one for one in named if one.place.name == self.city and one.place.id), None)
        state = index.states.get(meant.state) if meant else None
        if meant is None or state is None or self.spot is None or not self.spot.place.id:
            return self
        spot = replace(self.spot, place=meant.place, state=meant.state)
        return self._replace(spot=spot, state=mention(0, 0, "", state))


def read_filing(dateline: str, index: PlaceIndex) -> Filing:
    """Read a dateline: "QUILLAN, Ohio" is filed from Quillan, whatever the gazetteer knows of it."""
    titled = _titled(dateline)
    city, wide = _names(titled)
    known = [one for one in find_names(titled, index, titled=True) if one.start == 0 and one.end >= len(city)]
    code = index.state_codes.whole(wide) or "" if wide else ""
    code = code or ("" if wide else only_state(city))
    own = PlaceMention(0, 0, PlacePhrase(text=city, name=city), "city", code) if city else None
    spot = known[0] if known else own
    state = index.states.get(spot.state) if spot else None
    return Filing(city, wide, spot, mention(0, 0, "", state) if state else _unknown(wide))


def _unknown(wide: str) -> PlaceMention | None:
    """A state or a country that the gazetteer lacks."""
    return PlaceMention(0, 0, PlacePhrase(text=wide, name=wide), "state") if wide else None


def _names(dateline: str) -> tuple[str, str]:
    """City and country or region of a dateline that stands in small letters."""
    city, _, wide = dateline.partition(",")
    words = words_of(city)
    if not words or (words[-1].text == "Court" and not (words := split_name(words).base)):
        return "", ""
    wide = wide.strip().strip(".")
    return city[words[0].start : words[-1].end], "" if any(map(str.isdigit, wide)) else wide


def _titled(dateline: str) -> str:
    """As in "DES MOINES, Iowa" as "Des Moines, Iowa"; a state's code stays: "NAPA COUNTY, CA"."""
    city, comma, wide = dateline.partition(",")
    small = " ".join(word if "." in word[:-1] else word.title() for word in city.split(" "))
    return (
        small
        + comma
        + " ".join(
            word if "." in word[:-1] or len(word.strip(".,")) == len("CA") else word.title()
            for word in wide.split(" ")
        )
    )
