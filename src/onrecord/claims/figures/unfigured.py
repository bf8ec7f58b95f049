"""Read levels that are told without a figure: "failing to solve many of its slayings"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.draft import Draft
from onrecord.claims.measures.catalogue import measure_of
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause

_UNSOLVED = expression(
    r"\b(?:fail(?:s|ed|ing)?\s+to\s+(?:solve|clear|close)|(?:solves?|solved|clears?|cleared)\s+(?:few|only "
    r"a few|most|many|hardly any))\b"
    r"(?:\s+(?:many|most|few|half|some|all)?\s*(?:of\s+)?(?:its|the|their)?)?\s*(?P<what>[a-z]+(?: [a-z]+)?)"
)


def read_unsolved(clause: Clause) -> list[Draft]:
    """Crimes said to go unsolved, or solved, without a figure: a level of the clearance rate."""
    found = _UNSOLVED.search(clause.mask)
    if found is None:
        return []
    crime = clause.text[found.start("what") : found.end("what")]
    named = measure_of(crime).id or measure_of(crime.split(" ")[-1]).id or measure_of(crime.split(" ")[0]).id
    measure_id = {
        "homicide": "homicide_clearance_rate",
        "nonfatal_shootings": "nonfatal_shooting_clearance_rate",
    }.get(named or "")
    start, end = clause.start + found.start(), clause.start + found.end()
    measure = MeasurePhrase(text=clause.marked.text[start:end], id=measure_id)
    return [Draft(clause, "level", start, end, start, measure=measure)]
