"""Names for the ids that findings carry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import TOGETHER
from onrecord.reporting.cleaning import one_line

if TYPE_CHECKING:
    from onrecord.checking import Report


class Names:
    """Names of places and measures: as the article's claims give them, else as the record does."""

    def __init__(self, report: Report) -> None:
        phrases = [place for claim in report.claims for place in (claim.place, claim.versus)]
        self._places = report.names | {phrase.id: phrase.name for phrase in phrases if phrase and phrase.id}
        self._measures = report.names

    def place(self, place: str) -> str:
        """The name of a place, the names of several joined by ``+``; an id that nobody knows stays itself."""
        return one_line(" and ".join(self._places.get(part, part) for part in place.split(TOGETHER)))

    def measure(self, measure: str) -> str:
        """The catalogue's name of a measure, else its id with spaces for underscores."""
        return one_line(self._measures.get(measure) or measure.replace("_", " "))
