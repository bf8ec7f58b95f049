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
_NAMES_PLACE = expression(rf"[A-Z][a-z]+|(?:[a-z]+ )?(?:{_PLACES})(?: as a whole)?|census")
_GREW = expression(
    rf"(?:{_TERRITORY},? |^(?:(?:and|but|while) )?)"
    r"(?:(?:has|had|have|is|was|were|are|also|still|since|[a-z]{2,12}ly) ){0,3}"
    r"(?:(?:grow|grew|grown|grows|growing|shrink|shrank|shrunk|shrinks|shrinking|swelled|swollen)\b(?! up\b)|"
    r"(?:doubled|tripled|quadrupled|halved|#+) in size\b)"
)
_BY_PEOPLE = expression(
    rf"{_TERRITORY},? (?:(?:has|had|have|also|[a-z]{{2,12}}ly) ){{0,2}}"
    r"(?:grew|grown|shrank|shrunk|swelled) by [^,;]{0,20}$"
)
"""Before people: "the city grew by about 3,500 people"."""
_GAINED = expression(r"\b(?:add|gain|los|attract|draw)[a-z]{0,4} (?:[a-z#^]+ ){0,4}$|\b(?:lost|drew) $")
_PEOPLE = frozenset(("people", "residents", "inhabitants", "newcomers"))
_IN_SIZE = expression(r"\^,? (?:which |that |has |have |had ){0,2}(?:[a-z]+|#+) in size\b")


def population_moved(draft: Draft, own: MeasurePhrase | None, context: Context) -> MeasurePhrase | None:
    """Population, where a place grows or shrinks without a word of what: "the county grew 4 percent"."""
    if draft.kind not in {"change", "trend", "comparison", "level"} or (own is not None and own.id):
        return None
    clause = draft.clause
    at = draft.at - clause.start
    if draft.kind == "level" and _is_home_to(draft):
        return measure_of("population")
    if draft.kind == "level" and (draft.figure is None or draft.figure.unit != "count" or own is not None):
        return None
    grew = _GREW.search(clause.mask, 0, at + _REACH)
    counts_people = own is not None and own.text.lower() in _PEOPLE
    if counts_people and draft.kind == "change" and _BY_PEOPLE.search(clause.mask, 0, at):
        return measure_of("population")
    people = counts_people and _GAINED.search(clause.mask, 0, at)
    unnamed = own is None or _NAMES_PLACE.fullmatch(own.text) is not None
    if not (people or (grew and unnamed)):
        return None
    before = clause.marked.mask[max(0, clause.start - _NEAR) : clause.start + grew.end() if grew else 0]
    sized = grew is not None and _IN_SIZE.search(before) is not None
    told = sized or any(measure.id == "population" for measure, _ in context.figures.told)
    told = told or (not people and "census" in clause.marked.low)
    return measure_of("population") if told else None


def _is_home_to(draft: Draft) -> bool:
    """Whether the figure alone says how many a place is home to: "the capital, now home to 1.7 million"."""
    figure, clause = draft.figure, draft.clause
    if figure is None or figure.unit != "count":
        return False
    first, last = figure.start - clause.start, figure.end - clause.start
    home = _HOME_TO.search(clause.mask, max(0, first - _WINDOW), first)
    return home is not None and (last >= len(clause.mask) or clause.mask[last] in ",.;")


_HOME_TO = expression(r"\bhome to (?:(?:about|nearly|some|around|roughly|more than|almost|over) )?$")
_WINDOW = 24
_REACH, _NEAR = 24, 4
"""Characters behind where a verb starts."""
