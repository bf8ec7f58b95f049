"""Read how many people a place has: "a city of 8.5 million", "Quillan has about 40,000 people"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.clauses.spans import draft_span
from onrecord.claims.draft import Draft, value_of
from onrecord.claims.measures.catalogue import measure_of
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.quantities import Quantity

_HEDGES = (
    r"(?:(?:about|some|only|just|nearly|roughly|around|more|than|over|almost|well|an?|estimated)\s){0,4}"
)
_KIND_OF = expression(
    r"\b(?:(?:an?|the|this)\s(?:[a-z-]+\s){0,3}(?:city|town|county|state|country|nation|village|suburb|"
    r"metropolis|"
    r"community|district|province|borough|region|island|municipality|hamlet|parish)\s(?:of|with)|"
    rf"(?:an?|the|its|their)\s(?:[a-z]+\s)?population\sof)\s{_HEDGES}$"
)
_HAS = expression(
    rf"\^(?:,? (?:each|both|now|still|also|already|alone|today)){{0,2}} (?:has|have|had) {_HEDGES}$"
)
_IT_HAS = expression(
    rf"^(?:in [@^]+,? )?(?:it|which) (?:(?:now|still|also|already|then) )?(?:has|have|had) {_HEDGES}$"
)
_AHEAD = expression(r"the [a-z ]+ with ")
"""What goes before others in some count: "led the state with 666"."""
_TOWN = 1_000
"""People: whatever holds more of them is a place, as a rule."""
_HOME_TO = expression(rf"\bhome to {_HEDGES}$")
_NAMED = r"\s+(?P<who>people|residents|inhabitants|souls)"
_PEOPLE = expression(
    rf"{_NAMED}(?=$|[.,;:)]|\s(?:[@^]|(?:in|on|as of) (?:the )?[@^]|(?:and|but|now|today)\b))"
)
_LIVE = expression(
    rf"{_NAMED}\s(?:who\s)?(?:live|lived|living)\s(?:here|there|in\s(?:the\s)?\^+)(?=$|[.,;:)]|\s(?:in\s)?@)"
)
_ENDS = expression(r"\s*(?:$|[.,;:)–—])|\s(?:is|was|has|had|will|said)\b")
_WITH = expression(rf"(?:\^|\b(?:city|county|town|state|country|suburb|village|province)),? with {_HEDGES}$")
_REACH = 90
"""Characters before the figure that can hold these words."""


def read_inhabitants(clause: Clause, figure: Quantity) -> Draft | None:
    """The population that the figure gives; None where it counts something else."""
    if figure.form != "cardinal" or figure.unit != "count":
        return None
    first, last = figure.start - clause.start, figure.end - clause.start
    back = max(0, first - _REACH)
    kind = _KIND_OF.search(clause.low, back, first)
    if kind and figure.number < _TOWN and _AHEAD.match(kind.group()):
        return None
    live = _LIVE.match(clause.mask, last)
    people = live or _PEOPLE.match(clause.mask, last)
    held = _HAS.search(clause.mask, back, first) or _HOME_TO.search(clause.mask, back, first)
    held = held or _WITH.search(clause.marked.mask, max(0, figure.start - _REACH), figure.start)
    held = held or (_IT_HAS.search(clause.mask, back, first) if figure.number >= _TOWN else None)
    if not (live or kind or (people and held)) or not (people or _ENDS.match(clause.mask, last)):
        return None
    words = people.group("who") if people else "population"
    measure = MeasurePhrase(text=words, id=measure_of("population").id)
    begins, ends = draft_span(
        clause, kind.start() if kind else first, people.end() if people else last, hold=first
    )
    return Draft(clause, "level", begins, ends, figure.start, figure, value_of(figure), measure=measure)
