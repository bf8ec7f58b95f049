"""Figures that nothing else tells of: most that no rule of ours reads are claims all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.clauses.spans import draft_span
from onrecord.claims.draft import Draft, value_of
from onrecord.claims.figures.counted import tells_the_story
from onrecord.claims.figures.durations import is_length_of_time
from onrecord.claims.figures.passing import in_passing, marks_class
from onrecord.claims.measures.noun_phrases import noun_behind
from onrecord.claims.measures.subjects import measure_or_pointer
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.quantities import Quantity

_FORMS = frozenset(("cardinal", "money", "percent"))
_SMALL = 10
"""So many or fewer of what rules know for a number in passing ("three conditions") are no claim."""
_KNOWN = expression(
    r"(?:\b(?:the|these|those|all|both|other|its|their|his|her|our|grades?|ages?|aged|people|age|"
    r"according to|every|over|than|past|last|next|previous|first|in each of the|no\.|route|"
    r"interstate)|['’]s?|\^)\s$"
)
"""Before a number of what is known already, an age or a name: "the three men", "Michigan's 83 counties"."""
_GLUED = expression(
    r"[-‑][a-z]|\sand (?:older|over|up|under|younger)\b|,? (?:years? old|o['’]clock|a\.m|p\.m)"
)
"""Behind a number that is a part of a word, an age or a time of day."""
_AGE = expression(r"\b(?:is|was|were|turned|turns)\s$")
_AGE_ENDS = expression(r"\s*(?:$|[,;])")
_PLACES = expression(
    r" (?:[a-z]+ )?(?:states|counties|cities|countries|towns|districts|regions|places|areas)\b"
)
_AMONG = expression(r"\b(?:in|across|of|among|between|from) (?:about |at least |some |more than )?$")
"""Places in which something is told, not counted: "across 20 states"."""
_AT = expression(r"(?:in|on|at) $")
_FOR = expression(r"\bfor (?:about |at least |nearly |more than )?$")
_OFFSET = expression(r"\s(?:after|before|later|earlier|into|running|that|in a row|straight|old|ago)\b")
"""Behind a length of time that only says when."""
_REACH = 24
_VAGUE = expression(
    r"(?:(?:tens|hundreds) of )?(?:dozens|scores|hundreds|thousands|millions|billions)"
    r"(?: of (?:thousands|millions))?"
)
_OF = expression(r"(?: of(?: (?:the|its|their|these|those))?)? ")


def read_left_over(clause: Clause, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """A level for each figure of the clause that lies in no draft, unless its words show that it is none.

    Two in three of them are claims in reports that no rule was mended on, so what rules miss is rather told
    than left out (docs/claims.md).
    """
    for figure in clause.figures:
        if figure.form in _FORMS and not any(one.start <= figure.start < one.end for one in drafts):
            first, last = figure.start - clause.start, figure.end - clause.start
            if not _is_none(clause, figure, first, last):
                draft = _level(clause, figure, first, last)
                if draft.measure or draft.points_at or figure.number > _SMALL:
                    yield draft


def _is_none(clause: Clause, figure: Quantity, first: int, last: int) -> bool:
    mask, back = clause.mask, max(0, first - _REACH)
    if _KNOWN.search(mask, back, first) or _GLUED.match(clause.marked.mask, figure.end):
        return True
    if figure.number < 1 or (_AGE.search(mask, back, first) and _AGE_ENDS.match(mask, last)):
        return True
    if clause.marked.text[figure.end : figure.end + 2].strip()[:1].isupper():
        return True  # "19 Crime Tracker"
    if is_length_of_time(figure):
        when = _OFFSET.match(clause.marked.mask, figure.end) or _FOR.search(mask, back, first)
        return when is not None
    return _is_told_in_passing(clause, figure, first, last)


def _is_told_in_passing(clause: Clause, figure: Quantity, first: int, last: int) -> bool:
    """Whether those counted are only on the stage, or are places or a case in which something happened."""
    mask, back = clause.mask, max(0, first - _REACH)
    if figure.unit == "count" and tells_the_story(clause, figure, noun_behind(clause, last)[0]):
        return True
    if marks_class(clause, first) or (figure.number <= _SMALL and in_passing(clause, figure)):
        return True
    if figure.number == 1 and _AT.search(mask, back, first):
        return True
    return _PLACES.match(mask, last) is not None and _AMONG.search(mask, back, first) is not None


def _level(clause: Clause, figure: Quantity, first: int, last: int) -> Draft:
    of = _OF.match(clause.mask, last) if _VAGUE.fullmatch(figure.text.lower()) else None
    noun, end = noun_behind(clause, of.end() - 1 if of else last)
    measure, points_at = measure_or_pointer(noun, clause) if noun else (None, "")
    measure = measure or (MeasurePhrase(text=noun) if noun and not points_at else None)
    begins, ends = draft_span(clause, first, max(end, last), hold=first)
    value = value_of(figure)
    return Draft(
        clause, "level", begins, ends, figure.start, figure, value, measure=measure, points_at=points_at
    )
