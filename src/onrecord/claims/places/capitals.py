"""The capitals of the states, which news describes by them: "Indiana's capital"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import PlacePhrase
from onrecord.claims.clauses.cued import Cued
from onrecord.claims.places.mentions import PlaceMention, mention

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from onrecord.claims.places.index import PlaceIndex
    from onrecord.record import Jurisdiction

_BY_CODE = (
    "AL=Montgomery;AK=Juneau;AZ=Phoenix;AR=Little Rock;CA=Sacramento;CO=Denver;CT=Hartford;"
    "DE=Dover;FL=Tallahassee;GA=Atlanta;HI=Honolulu;ID=Boise;IL=Springfield;IN=Indianapolis;"
    "IA=Des Moines;KS=Topeka;KY=Frankfort;LA=Baton Rouge;ME=Augusta;MD=Annapolis;MA=Boston;"
    "MI=Lansing;MN=St. Paul;MS=Jackson;MO=Jefferson City;MT=Helena;NE=Lincoln;NV=Carson City;"
    "NH=Concord;NJ=Trenton;NM=Santa Fe;NY=Albany;NC=Raleigh;ND=Bismarck;OH=Columbus;"
    "OK=Oklahoma City;OR=Salem;PA=Harrisburg;RI=Providence;SC=Columbia;SD=Pierre;TN=Nashville;"
    "TX=Austin;UT=Salt Lake City;VT=Montpelier;VA=Richmond;WA=Olympia;WV=Charleston;WI=Madison;"
    "WY=Cheyenne"
)
_CAPITAL_OF = dict(pair.split("=") for pair in _BY_CODE.split(";"))
CAPITALS = frozenset(_CAPITAL_OF.values())
_CALLED = Cued(
    r"(?:\b(?P<owner>(?:(?:New|North|South|West|Rhode) )?[A-Z][a-z]{2,12})['’]s?|"
    r"\b[Tt]he (?P<state>(?:(?:New|North|South|West|Rhode) )?[A-Z][a-z]{2,12}))(?: state)? capital\b"
    r"(?! (?:region|city of|punishment|gains|budget|plan|projects?|murder))",
    "capital",
)


def find_state_capitals(text: str, index: PlaceIndex) -> Iterator[PlaceMention]:
    """Where a text has a capital by its state."""
    for found in _CALLED.finditer(text):
        code = next((one.state for one in index.names.whole(found["owner"] or found["state"]) or ()), "")
        name = _CAPITAL_OF.get(code or "", "")
        known = index.choose(index.names.whole(name) or (), state=code or "", kind="city") if name else None
        if known and code and known.state == code:
            yield mention(found.start(), found.end(), text, known)
        elif name:
            phrase = PlacePhrase(text=found.group(), name=name)
            yield PlaceMention(found.start(), found.end(), phrase, "city", code)


def capital_of(state: Jurisdiction | None, index: PlaceIndex) -> Jurisdiction | None:
    """The state's capital, where the gazetteer has it."""
    name = _CAPITAL_OF.get(state.state or "", "") if state else ""
    known = (
        index.choose(index.names.whole(name) or (), state=state.state or "", kind="city")
        if name and state
        else None
    )
    return known if known and state and known.state == state.state else None


def state_of_capital(named: Iterable[PlaceMention], index: PlaceIndex) -> Jurisdiction | None:
    """The state whose capital is the only one named, where its lawmakers meet."""
    names = {one.place.name for one in named if one.kind in {"city", ""}} & CAPITALS
    code = next((code for code, name in _CAPITAL_OF.items() if name in names), "") if len(names) == 1 else ""
    return index.states.get(code)
