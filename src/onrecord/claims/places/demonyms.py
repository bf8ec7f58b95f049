"""Places that a text names by the people who live there: "Kentuckians"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.phrases import capitals_of, words_of
from onrecord.claims.places.known_places import known_places
from onrecord.claims.places.mentions import PlaceMention, mention
from onrecord.claims.places.proper_names import MAY_OPEN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.claim import PlacePhrase
    from onrecord.claims.clauses.phrases import Word
    from onrecord.claims.places.index import PlaceIndex

_OF_CITIES = dict(
    pair.split("=")
    for pair in (
        "New_Yorker=New York;Chicagoan=Chicago;Bostonian=Boston;Philadelphian=Philadelphia;"
        "Houstonian=Houston;Angeleno=Los Angeles;San_Franciscan=San Francisco;Seattleite=Seattle;"
        "Denverite=Denver;"
        "Clevelander=Cleveland;Pittsburgher=Pittsburgh;Milwaukeean=Milwaukee;Detroiter=Detroit;"
        "Baltimorean=Baltimore;Memphian=Memphis;Nashvillian=Nashville;Atlantan=Atlanta;Miamian=Miami;"
        "Cincinnatian=Cincinnati;Minneapolitan=Minneapolis;San_Diegan=San Diego;Austinite=Austin;"
        "Dallasite=Dallas;San_Antonian=San Antonio;Phoenician=Phoenix;Oaklander=Oakland;"
        "Sacramentan=Sacramento;Tulsan=Tulsa;Omahan=Omaha;Tucsonan=Tucson;Las_Vegan=Las Vegas;"
        "Orlandoan=Orlando;New_Orleanian=New Orleans"
    ).split(";")
)
_OF_STATES = dict(
    pair.replace("-", "_").split("=")
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
        "Wyomingite=Wyoming West-Virginian=West+Virginia North-Carolinian=North+Carolina "
        "South-Carolinian=South+Carolina North-Dakotan=North+Dakota South-Dakotan=South+Dakota "
        "New-Mexican=New+Mexico New-Jerseyan=New+Jersey New-Jerseyite=New+Jersey Rhode-Islander=Rhode+Island "
        "New-Hampshirite=New+Hampshire"
    ).split()
)
"""Those that mean nobody else, as the Government Publishing Office's Style Manual lists them."""


def find_demonyms(text: str, index: PlaceIndex) -> list[PlaceMention]:
    """Where the text has a plural of them. Those of nations are left out: "Haitians" may be anywhere."""
    states = {place.name: place for place in index.states.values()}
    found = []
    words = words_of(text)
    for number in capitals_of(text):
        word, before = words[number], words[number - 1] if number else None
        if word.text.endswith("s"):
            double = f"{before.text}_{word.text[:-1]}" if before else ""
            start = before.start if before and (double in _OF_CITIES or double in _OF_STATES) else word.start
            people = text[start : word.end - 1].replace(" ", "_")
            city = index.choose(index.names.whole(_OF_CITIES.get(people, "")) or (), kind="city")
            place = city or states.get(_OF_STATES.get(people, "").replace("+", " "))
            if place:
                found.append(mention(start, word.end, text, place))
    return found


def find_people_of(text: str, nation: PlacePhrase | None, index: PlaceIndex) -> Iterator[PlaceMention]:
    """The people of the nation that the text speaks of as "the country": "Canadians", "Americans"."""
    country = index.by_id.get("country:1") if nation is None else None
    words = words_of(text)
    for number in capitals_of(text):
        word, before = words[number], words[number - 1] if number else None
        if not word.text.endswith("ns"):
            continue
        some = before and before.end == word.start - 1 and before.text[:1].isupper()
        if not some or _opens(before):
            known = known_places().get(word.text[:-1])
            if country and word.text == "Americans":
                yield mention(word.start, word.end, text, country)
            elif nation and known and known.kind == "adjective" and known.within == nation.name:
                phrase = nation.model_copy(update={"text": word.text})
                yield PlaceMention(word.start, word.end, phrase, "country")


def _opens(word: Word | None) -> bool:
    """Whether the capital of the word is a sentence's: "Most Americans", but not "Native Americans"."""
    return word is None or word.text.lower() in MAY_OPEN
