"""Places that a text names by the people who live there: "Kentuckians"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.phrases import words_of
from onrecord.claims.places.mentions import mention

if TYPE_CHECKING:
    from onrecord.claims.places.index import PlaceIndex
    from onrecord.claims.places.mentions import PlaceMention

_OF_STATES = dict(
    pair.split("=")
    for pair in (
        "Alabamian=Alabama Alabaman=Alabama Alaskan=Alaska Arizonan=Arizona Arizonian=Arizona "
        "Arkansan=Arkansas Californian=California Coloradan=Colorado Coloradoan=Colorado "
        "Delawarean=Delaware Floridian=Florida Idahoan=Idaho Illinoisan=Illinois Indianan=Indiana "
        "Hoosier=Indiana Iowan=Iowa Kansan=Kansas Kentuckian=Kentucky Louisianan=Louisiana "
        "Louisianian=Louisiana Mainer=Maine Marylander=Maryland Michigander=Michigan Michiganian=Michigan "
        "Minnesotan=Minnesota Mississippian=Mississippi Missourian=Missouri Montanan=Montana "
        "Nebraskan=Nebraska Nevadan=Nevada Ohioan=Ohio Oklahoman=Oklahoma Oregonian=Oregon "
        "Pennsylvanian=Pennsylvania Tennessean=Tennessee Texan=Texas Utahn=Utah Utahan=Utah "
        "Vermonter=Vermont Virginian=Virginia Washingtonian=Washington Wisconsinite=Wisconsin "
        "Wyomingite=Wyoming"
    ).split()
)
"""Those of one word that mean nobody else, as the Government Publishing Office's Style Manual lists them."""


def find_demonyms(text: str, index: PlaceIndex) -> list[PlaceMention]:
    """Where the text has a plural of them. Those of nations are left out: "Haitians" may be anywhere."""
    names = {place.name: place for place in index.states.values()}
    found = []
    for word in words_of(text):
        state = names.get(_OF_STATES.get(word.text[:-1], "")) if word.text.endswith("s") else None
        if state:
            found.append(mention(word.start, word.end, text, state))
    return found
