"""Names that news has for states and cities besides their own: "the Sunshine State"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.places.mentions import mention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.places.index import PlaceIndex
    from onrecord.claims.places.mentions import PlaceMention

_OF_STATES = (
    "AL=Yellowhammer State;AK=Last Frontier;AZ=Grand Canyon State;AR=Natural State;CA=Golden State;"
    "CO=Centennial State;CT=Constitution State;CT=Nutmeg State;DE=First State;FL=Sunshine State;"
    "GA=Peach State;HI=Aloha State;ID=Gem State;IL=Prairie State;IL=Land of Lincoln;IN=Hoosier State;"
    "IA=Hawkeye State;KS=Sunflower State;KY=Bluegrass State;LA=Pelican State;LA=Bayou State;"
    "ME=Pine Tree State;MD=Old Line State;MA=Bay State;MI=Great Lakes State;MI=Wolverine State;"
    "MN=North Star State;MN=Gopher State;MS=Magnolia State;MO=Show-Me State;MT=Treasure State;"
    "NE=Cornhusker State;NV=Silver State;NH=Granite State;NJ=Garden State;NM=Land of Enchantment;"
    "NY=Empire State;NC=Tar Heel State;ND=Peace Garden State;OH=Buckeye State;OK=Sooner State;"
    "OR=Beaver State;PA=Keystone State;RI=Ocean State;SC=Palmetto State;SD=Mount Rushmore State;"
    "TN=Volunteer State;TX=Lone Star State;UT=Beehive State;VT=Green Mountain State;VA=Old Dominion;"
    "WA=Evergreen State;WV=Mountain State;WI=Badger State;WY=Equality State;WY=Cowboy State"
)
"""Official or long in use, by code."""
_OF_CITIES = (
    "New York=Big Apple;Chicago=Windy City;Los Angeles=City of Angels;Philadelphia=City of Brotherly Love;"
    "Detroit=Motor City;Denver=Mile High City;Seattle=Emerald City;New Orleans=Big Easy;"
    "New Orleans=Crescent City;Portland=Rose City;Pittsburgh=Steel City;St. Louis=Gateway City;"
    "Cincinnati=Queen City;Baltimore=Charm City;Houston=Bayou City;San Antonio=Alamo City;"
    "Nashville=Music City;Memphis=Bluff City;Las Vegas=Sin City;Boise=City of Trees;Indianapolis=Circle City;"
    "San Francisco=City by the Bay;Louisville=Derby City;Albuquerque=Duke City;Tucson=Old Pueblo;"
    "Milwaukee=Cream City;Reno=Biggest Little City"
)
_STATES = {name: code for code, name in (pair.split("=") for pair in _OF_STATES.split(";"))}
_CITIES = {name: city for city, name in (pair.split("=") for pair in _OF_CITIES.split(";"))}
_NICKNAMES = Cued(
    rf"\b[Tt]he (?P<name>{'|'.join(sorted((*_STATES, *_CITIES), key=len, reverse=True))})\b(?! [A-Z])",
    words="State City Frontier Land Dominion Apple Easy Pueblo",
)


def find_nicknames(text: str, index: PlaceIndex) -> Iterator[PlaceMention]:
    """Where the text has them."""
    for found in _NICKNAMES.finditer(text):
        name = found["name"]
        state = index.states.get(_STATES.get(name, ""))
        place = state or index.choose(index.names.whole(_CITIES.get(name, "")) or (), kind="city")
        if place:
            yield mention(found.start(), found.end(), text, place)
