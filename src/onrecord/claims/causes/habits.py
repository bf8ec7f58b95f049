"""Read what always goes with something else: "ridership falls when fares go up"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.draft import Draft
from onrecord.claims.measures.noun_phrases import subject_before
from onrecord.claims.measures.subjects import measure_or_pointer
from onrecord.claims.trends.matters import is_matter
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses.cut import Clause

_UP = r"(?:rises?|increases?|grows?|climbs?|jumps?|spikes?|surges?|goes up|go up|improves?|picks? up)"
_DOWN = (
    r"(?:falls?|drops?|decreases?|declines?|shrinks?|dips?|plunges?|sinks?|goes down|go down|slows?|eases?)"
)
_TENDS = Cued(
    rf"\b(?:(?:tends?|is likely|are likely) to |usually |often |always |generally |typically "
    rf")?(?:(?P<up>{_UP})|(?P<down>{_DOWN}))"
    r"(?: [a-z]+ly)?$",
    words="rise increase grow climb jump spike surge up improve fall drop decrease decline shrink dip dips "
    "plunge sink down slow ease",
)
_WHEN = expression(
    r" (?:when|whenever|as) (?!(?:it|he|she|they|we|i|you) (?:was|were|had|did)\b)(?:[a-z^#’'-]+ ){1,5}?"
    r"(?:is|are|[a-z]{3,12}(?<!s)s|go|rise|fall|drop|get|come|have)\b(?P<rest>[^.;]{0,60})"
)
_PAST = expression(r"@|\b(?:was|were|had|did|fell|rose|went|came|grew|began|[a-z]{3,12}ed)\b")


def says_when(clause: Clause) -> bool:
    """Whether the clause only says when what goes before it rises or falls."""
    lead = clause.mask.startswith(("when ", "whenever "))
    first = max(0, clause.start - _REACH)
    return lead and _TENDS.search(clause.marked.mask, first, clause.start - 1) is not None


_REACH = 60


def read_habit(clause: Clause) -> list[Draft]:
    """The cause that the clause leads up to, where what it tells goes up or down whenever something is so."""
    found = _TENDS.search(clause.mask)
    when = _WHEN.match(clause.marked.mask, clause.end) if found else None
    if found is None or when is None or clause.figures or clause.times or _PAST.search(when.group()):
        return []
    subject = subject_before(clause, found.start())
    if not is_matter(subject):
        return []
    measure, points_at = measure_or_pointer(subject, clause)
    way: Direction = "up" if found.group("up") else "down"
    at = clause.start + found.start()
    return [
        Draft(
            clause,
            "causal",
            clause.start,
            when.start("rest"),
            at,
            direction=way,
            measure=measure,
            points_at=points_at,
        )
    ]
