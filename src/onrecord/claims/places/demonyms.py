"""Places that a text names by the people who live there: "Kentuckians"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.phrases import capitals_of, words_of
from onrecord.claims.places.inhabitants import OF_CITIES, OF_STATES
from onrecord.claims.places.known_places import known_places
from onrecord.claims.places.mentions import PlaceMention, mention
from onrecord.claims.places.proper_names import MAY_OPEN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.claim import PlacePhrase
    from onrecord.claims.clauses.phrases import Word
    from onrecord.claims.places.index import PlaceIndex


def find_demonyms(text: str, index: PlaceIndex) -> list[PlaceMention]:
    """Where the text has a plural of them. Those of nations are left out: "Haitians" may be anywhere."""
    states = {place.name: place for place in index.states.values()}
    found = []
    words = words_of(text)
    for number in capitals_of(text):
        word, before = words[number], words[number - 1] if number else None
        if word.text.endswith("s"):
            double = f"{before.text}_{word.text[:-1]}" if before else ""
            start = before.start if before and (double in OF_CITIES or double in OF_STATES) else word.start
            people = text[start : word.end - 1].replace(" ", "_")
            city = index.choose(index.names.whole(OF_CITIES.get(people, "")) or (), kind="city")
            place = city or states.get(OF_STATES.get(people, "").replace("+", " "))
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
