"""The gazetteer as an index of names, and the choice among places that share one."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from onrecord.claims.clauses.phrases import PhraseIndex
from onrecord.claims.vocabulary import gazetteer

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from onrecord.record import Gazetteer, Jurisdiction

_STATE_ABBREVIATIONS = dict(
    pair.split("=")
    for pair in (
        "AL=Ala AR=Ark AZ=Ariz CA=Calif CO=Colo CT=Conn DC=D.C DE=Del FL=Fla GA=Ga IL=Ill IN=Ind KS=Kan "
        "KY=Ky LA=La "
        "MA=Mass MD=Md MI=Mich MN=Minn MO=Mo MS=Miss MT=Mont NC=N.C ND=N.D NE=Neb NH=N.H NJ=N.J NM=N.M "
        "NV=Nev NY=N.Y "
        "OK=Okla OR=Ore PA=Pa RI=R.I SC=S.C SD=S.D TN=Tenn TX=Tex VA=Va VT=Vt WA=Wash WI=Wis WV=W.Va WY=Wyo"
    ).split()
)
"""The Associated Press's abbreviations, without the last full stop."""

_KIND_ORDER = {"city": 0, "state": 1, "county": 2, "agency": 3, "area": 4, "country": 5}

_CITIES_FIRST = frozenset(("New York", "Washington"))
"""Names of states that the city is likelier meant by."""

_REGIONS = {
    "northeastern": "CT MA ME NH NJ NY PA RI VT",
    "midwestern": "IA IL IN KS MI MN MO ND NE OH SD WI",
    "southern": "AL AR DC DE FL GA KY LA MD MS NC OK SC TN TX VA WV",
    "western": "AK AZ CA CO HI ID MT NM NV OR UT WA WY",
}
"""The Census Bureau's four regions."""


class PlaceIndex:
    """Names of places, each with the places that bear it, the more populous first."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self.by_id = gazetteer.by_id
        self._added = gazetteer.added
        named: dict[str, list[Jurisdiction]] = {}
        for place in gazetteer.places:
            for name in sorted(set(_names(place))):
                named.setdefault(name, []).append(place)
        self.names: PhraseIndex[tuple[Jurisdiction, ...]] = PhraseIndex(
            ((name, tuple(places)) for name, places in named.items()), fold=False
        )
        states = [place for place in gazetteer.places if place.kind == "state"]
        codes = {place.name: place.state for place in states}
        codes |= {place.state: place.state for place in states}
        codes |= {short: code for code, short in _STATE_ABBREVIATIONS.items()}
        self.state_codes: PhraseIndex[str] = PhraseIndex(codes.items(), fold=False)
        self.states = {place.state: place for place in states}
        called = {place.name for place in states} - _CITIES_FIRST
        self._namesakes = {
            one.id for one in gazetteer.places if one.kind == "city" and one.name.split(", ")[0] in called
        }

    @classmethod
    def in_use(cls) -> PlaceIndex:
        """The index of the gazetteer in use."""
        return _index_of(gazetteer())

    def is_added(self, place_id: str | None) -> bool:
        """Whether the place is one of a user's data, which nothing but that data knows."""
        return place_id in self._added

    def choose(
        self, places: Sequence[Jurisdiction], *, state: str = "", near: Iterable[str] = (), kind: str = ""
    ) -> Jurisdiction | None:
        """The likeliest of places with one name.

        ``state`` (a code) and ``kind`` must fit where given; a place in a state ``near`` (codes) comes first;
        of the rest one of a user's data, then a city before a state before a county, and the more populous
        first. A town with a state's name comes behind it, but not near.
        """
        fit = [p for p in places if (not state or p.state == state) and (not kind or p.kind == kind)]
        likely = set(near)
        boroughs = -1 if not any(p.kind == "city" and p.state in likely for p in fit) else 1
        return min(
            fit,
            key=lambda p: (
                p.id not in self._added,
                _order(p, boroughs) + 2 * (p.id in self._namesakes and p.state not in likely),
                p.state not in likely,
            ),
            default=None,
        )

    def holder(self, place_id: str | None, kind: str) -> Jurisdiction | None:
        """The place of the given kind that holds a place, or is it."""
        place = self.by_id.get(place_id or "")
        while place and place.kind != kind:
            place = self.by_id.get(place.within)
        return place


def _order(place: Jurisdiction, boroughs: int) -> int:
    """The rank of the place's kind; a borough comes before a city of its name, but not near that."""
    return boroughs if is_borough(place) else _KIND_ORDER[place.kind]


def is_borough(place: Jurisdiction) -> bool:
    """Whether the place is a county within a city."""
    return place.kind == "county" and place.within.startswith("city:")


@lru_cache(maxsize=4)
def _index_of(places: Gazetteer) -> PlaceIndex:
    return PlaceIndex(places)


def in_region(state: str, adjective: str) -> bool:
    """Whether the state (a code) lies in the region that the adjective names ("Midwestern")."""
    return state in _REGIONS.get(adjective.lower(), "").split()


def is_region(adjective: str) -> bool:
    """Whether the adjective names a region of the country."""
    return adjective.lower() in _REGIONS


def _names(place: Jurisdiction) -> Iterable[str]:
    """The names that stand alone in a text: no abbreviated state, no county by one plain word ("Cook").

    A county within a city is called so: "Queens".
    """
    outside = place.kind == "county" and not is_borough(place)
    short_county = place.name.removesuffix(" County") if outside else ""
    for name in (place.name, *place.aliases):
        bare = name.split(", ")[0] if place.kind in {"city", "county", "agency"} else name
        if place.kind == "state" and (name.endswith(".") or name.isupper()):
            continue
        if bare[:1].isupper() and (bare != short_county or not bare.isalpha()):
            yield bare
