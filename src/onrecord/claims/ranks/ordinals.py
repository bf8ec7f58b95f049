"""Read ordinals that count: "the third rise in two years", "the 14th city to challenge the rules"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase, Value
from onrecord.claims.clauses.spans import draft_span
from onrecord.claims.draft import Draft
from onrecord.claims.events.nominals import name_of_act, noun_of_verb
from onrecord.claims.figures.directions import NOUN_DIRECTION
from onrecord.claims.measures.catalogue import measure_of
from onrecord.claims.measures.noun_phrases import VERB, noun_behind, subject_before
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.quantities import Quantity

_THE = expression(r"(?:\b(?:the|its|his|her|their|a)|['’]s|^) ?$")
_COUNTED_UP = expression(
    r"(?:\s+(?:in|at|on|along|near) (?:the )?[a-z ]{3,25}?)?\s*"
    r"(?:since|this (?:year|month|week|season)|so far|in a row|"
    r"to [a-z]{3,15}|in (?:as many|"
    r"(?:the (?:past|last) )?[a-z0-9]+ (?:years|months|weeks|quarters|seasons|elections|decades))|of "
    r"(?:the|this) (?:year|month|season)|of (?:19|20)\d\d)\b"
)
_BEFELL = expression(
    r"\b(?:cases?|deaths?|patients?|victims?|child|baby|person|infections?|outbreaks?|fatality|resident|inmate|homicide|"
    r"killing|drowning)(?= of\b|$)"
)
_CONFIRMED = expression(
    r"(?: (?:of|in|from|at|among|on|with) [^,;#]{1,40}?)? (?:(?:has|have|had|was|were) (?:since )?(?:been "
    r")?)?"
    r"(?:confirmed|reported|recorded|diagnosed|identified|died|turned up|tested positive|announced|"
    r"detected|linked|found|"
    r"occurred|added)\b"
)
"""Behind one more of those that a report counts: "A sixth case was confirmed in Hale County"."""
_CAME = expression(r"\s+(?:came|happened|occurred|was (?:recorded|reported|killed|shot|confirmed))\b")
_TEN = 10
"""Smaller numbers tell which one of a few is meant: "the second homicide"."""
_ROW = expression(r"\s+(?:in a row|in succession|running)\b")
"""What makes a rise or fall one of a run, which is a trend: "the second increase in a row"."""
_OF_TIME = frozenset(
    "year years month months week weeks quarter day night time season term straight consecutive "
    "annual".split()
)


def read_ordinal(clause: Clause, figure: Quantity) -> Draft | None:
    """The level that an ordinal gives: so many there were, since a time or among those who did a thing."""
    first, last = figure.start - clause.start, figure.end - clause.start
    if again := _again(clause, figure, first, last):
        return again
    noun, end = noun_behind(clause, last)
    counted = (
        _COUNTED_UP.match(clause.low, end)
        or _is_tallied(figure, noun, clause.mask, end)
        or (_BEFELL.search(noun.lower()) and _CONFIRMED.match(clause.mask, end))
    )
    if not _THE.search(clause.mask, max(0, first - 6), first) or not counted:
        return None
    words = noun.lower().split()
    moves = bool(words) and words[-1] in NOUN_DIRECTION and _ROW.match(clause.low, end)
    if set(words) & _OF_TIME or moves:
        return None
    begins, ends = draft_span(clause, first, end, hold=first)
    value = Value(number=figure.number, unit="count", low=figure.number, high=figure.number)
    measure = MeasurePhrase(text=noun) if noun else None
    return Draft(clause, "level", begins, ends, figure.start, None, value, measure=measure)


def _again(clause: Clause, figure: Quantity, first: int, last: int) -> Draft | None:
    """So many times something has come about: "for the third time in 18 months", "the second time that"."""
    time = _TIME.match(clause.mask, last)
    lead = _LEADS_UP.search(clause.mask, max(0, first - _NEAR), first)
    if time is None or lead is None or _IN_SUCCESSION.match(clause.low, time.end()):
        return None
    that = _THAT.match(clause.mask, time.end())
    timed = any(0 <= one.start - clause.start - time.end() <= 1 for one in clause.times)
    if not (that or timed or lead["for"]):
        return None
    if that:
        name = _deed(clause, that.end(), len(clause.mask))
    elif clause.mask[: lead.start()].strip():
        name = _deed(clause, 0, lead.start())
    else:  # what follows the comma
        behind = replace(clause, start=clause.end, end=min(len(clause.marked.mask), clause.end + _FAR))
        name = _deed(behind, 0, len(behind.mask))
    if not name:
        return None
    begins, ends = draft_span(clause, lead.start("the"), len(clause.mask) if that else time.end(), hold=first)
    value = Value(number=figure.number, unit="count", low=figure.number, high=figure.number)
    return Draft(clause, "level", begins, ends, figure.start, None, value, measure=MeasurePhrase(text=name))


def _deed(clause: Clause, first: int, last: int) -> str:
    """What came about so often, in the words between: "rejection of the levy", else what it befell."""
    for word in _WORD.finditer(clause.mask, first, last):
        if noun_of_verb(clause.low[word.start() : last]):
            opening = _DETERMINED.match(clause.mask, word.end())
            thing = noun_behind(clause, opening.end() if opening else word.end())[0]
            return name_of_act(word.group(), thing, subject_before(clause, word.start()))
    verb = VERB.search(clause.mask, first, last)
    return clause.text[first : verb.start() if verb else last].strip(" ,")


_WORD = expression(r"[a-z]{3,}")
_DETERMINED = expression(r"(?: (?:the|a|an|its|their|his|her|another|any))? ?")


_TIME = expression(r" time\b")
_LEADS_UP = expression(r"(?P<for>\bfor )?(?P<the>\b(?:the|a|at least the|its|their) )$")
_IN_SUCCESSION = expression(r" (?:in a row|in succession|running|around|through|out)\b")
_THAT = expression(r" ?@* (?:that )?(?=(?:the|a|an|it|they|he|she|we|its|their|voters|[a-z^]+) [a-z]+)")
_NEAR, _FAR = 16, 80


def _is_tallied(figure: Quantity, noun: str, mask: str, end: int) -> bool:
    """Whether the last one of a running count is told of: "its 100th homicide", "The 194th came Saturday"."""
    if figure.number < _TEN:
        return False
    return measure_of(noun).id is not None if noun else _CAME.match(mask, end) is not None
