"""Read what bears on one group more than on others: "falls hardest on renters"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase, PlacePhrase
from onrecord.claims.clauses.cued import Cued, Cues
from onrecord.claims.clauses.spans import draft_span
from onrecord.claims.draft import Draft
from onrecord.claims.measures.noun_phrases import noun_behind

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause

_BEARS = r"(?:affect|impact|harm|hurt|hit|burden|target|punish|fall on|falls on|fell on|strike|disadvantage)"
_UNEQUAL = Cued(
    rf"\b(?:disproportionately {_BEARS}(?:s|ed|ing)?|{_BEARS}(?:s|ed|ing)? (?=[^,;.#]{{3,60}} "
    rf"disproportionately\b)|"
    r"(?:an? )?disproportionate (?:impact|effect|burden|share|toll|number|harm)s? (?:on|of|among)|"
    r"(?:fall|falls|fell|falling|weighs?|weighed) (?:hardest|most heavily|heaviest) on) (?:the |"
    r"its |their )?(?=[a-z^])",
    words="disproportionately disproportionate hardest heavily heaviest",
)
"""More than others: "disproportionately affects low-income residents"."""
CUES_OF_UNEQUAL = Cues(_UNEQUAL)


def read_unequal(clause: Clause) -> list[Draft]:
    """The clause's comparison of those whom something bears on with all others."""
    found = _UNEQUAL.search(clause.mask)
    noun, end = noun_behind(clause, found.end()) if found else ("", 0)
    if found is None or not (noun or clause.mask.startswith("^", found.end())):
        return []
    start, last = draft_span(clause, 0, max(end, found.end()), hold=found.start())
    measure = MeasurePhrase(text=f"effect on {noun}" if noun else "effect")
    others = PlacePhrase(text="others", name="others")
    at = clause.start + found.start()
    return [Draft(clause, "comparison", start, last, at, None, None, "up", measure, "", others)]
