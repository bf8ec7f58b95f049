"""Names for the ids that findings carry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.record import Catalogue, Gazetteer
from onrecord.reporting.cleaning import one_line

if TYPE_CHECKING:
    from onrecord.checking import Report


class Names:
    """Names of places and measures: as the article's claims give them, else as the bundled record does."""

    def __init__(self, report: Report) -> None:
        phrases = [place for claim in report.claims for place in (claim.place, claim.versus)]
        self._places = {phrase.id: phrase.name for phrase in phrases if phrase and phrase.id}

    def place(self, place: str) -> str:
        """The name of a place, the names of several joined by ``+``; an id that nobody knows stays itself."""
        if not place:
            return ""
        return one_line(" and ".join(self._one_place(part) for part in place.split("+")))

    def _one_place(self, place: str) -> str:
        if place in self._places:
            return self._places[place]
        if ":" not in place:
            return place
        known = Gazetteer.bundled().by_id.get(place)
        return known.name if known else place

    def measure(self, measure: str) -> str:
        """The catalogue's name of a measure, else its id with spaces for underscores."""
        known = Catalogue.bundled().by_id.get(measure)
        return one_line(known.name if known else measure.replace("_", " "))
