"""What grows where a place is said to grow: its population, in a text that counts people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.measures.catalogue import measure_of
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.claim import MeasurePhrase
    from onrecord.claims.context import Context
    from onrecord.claims.draft import Draft

_PLACES = (
    "city|county|state|town|nation|country|village|suburb|province|region|district|area|place|parish|borough|"
    "cities|counties|states|towns|suburbs"
)
_TERRITORY = rf"(?:\^+|\b(?:{_PLACES}|it|which|that))(?: as a whole)?"
_NAMES_PLACE = expression(rf"[A-Z][a-z]+|(?:[a-z]+ )?(?:{_PLACES})(?: as a whole)?")
_GREW = expression(
    rf"(?:{_TERRITORY},? |^(?:(?:and|but|while) )?)"
    r"(?:(?:has|had|have|is|was|were|are|also|still|since|[a-z]{2,12}ly) ){0,3}"
    r"(?:(?:grow|grew|grown|grows|growing|shrink|shrank|shrunk|shrinks|shrinking|swelled|swollen)\b(?! up\b)|"
    r"(?:doubled|tripled|quadrupled|halved|#+) in size\b)"
)
_GAINED = expression(r"\b(?:add|gain|los|attract|draw)[a-z]{0,4} (?:[a-z#^]+ ){0,4}$|\b(?:lost|drew) $")
_PEOPLE = frozenset(("people", "residents", "inhabitants", "newcomers"))
_IN_SIZE = expression(r"\^,? (?:which |that |has |have |had ){0,2}(?:[a-z]+|#+) in size\b")


def population_moved(draft: Draft, own: MeasurePhrase | None, context: Context) -> MeasurePhrase | None:
    """Population, where a place grows or shrinks without a word of what: "the county grew 4 percent"."""
    if draft.kind not in {"change", "trend", "comparison", "level"} or (own is not None and own.id):
        return None
    if draft.kind == "level" and (draft.figure is None or draft.figure.unit != "count" or own is not None):
        return None
    clause = draft.clause
    at = draft.at - clause.start
    grew = _GREW.search(clause.mask, 0, at + _REACH)
    people = own is not None and own.text.lower() in _PEOPLE and _GAINED.search(clause.mask, 0, at)
    unnamed = own is None or _NAMES_PLACE.fullmatch(own.text) is not None
    if not (people or (grew and unnamed)):
        return None
    before = clause.marked.mask[max(0, clause.start - _NEAR) : clause.start + grew.end() if grew else 0]
    sized = grew is not None and _IN_SIZE.search(before) is not None
    told = sized or any(measure.id == "population" for measure, _ in context.figures.told)
    return measure_of("population") if told else None


_REACH, _NEAR = 24, 4
"""Characters behind where a verb starts."""
