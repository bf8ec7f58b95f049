"""What somebody has or serves as a matter of course: "The port, which handles 40 percent of imports"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.timing.own import PLAIN
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.claim import MeasurePhrase
    from onrecord.claims.timing.case import Case

_NEAR = 60
"""Characters before a figure that are looked at."""
_SOME = (
    r"(?:(?:about|nearly|almost|some|roughly|only|just|more than|fewer than|less than|over|up to|at least|"
    r"an estimated) )?"
)
_OF_COURSE = (
    r"(?:ha(?:s|ve)|fl(?:y|ies)|carr(?:y|ies)|(?:employ|operate|serve|offer|run|hold|own|house|handle|"
    r"answer|maintain|"
    r"oversee|manage|seat|cover|educate|enroll|teache|treat|use|license|produce|provide|supplie|supply|"
    r"make|cost|"
    r"include)s?)"
)
_SIZE = expression(
    r"\b(?:city|town|county|village|state|country|community|place) of (?:[a-z]+ ){0,2}$|"
    rf"\b(?:that|which|who) (?:(?:now|still|today|[a-z]+ly) )?{_OF_COURSE} {_SOME}$"
)
"""What only says which thing is meant, or adds it in passing."""
_HAS = expression(rf"\b(?:{_OF_COURSE}|(?:is|are) short|cares? for) {_SOME}$")
"""Verbs of what somebody has or does at any time, up to how many."""
_BY_ITS_NATURE = expression(
    r"\b(?:weighs?|measures?|stands|works(?: within)?|acts within|keeps for|lasts?(?: for)?|it takes|"
    r"takes up|runs to|fills|burns?|fits?|"
    r"can (?:hold|move|carry|seat|reach|fly|go|run|stay|store|handle|cost|take|bring)) "
    rf"{_SOME}(?:an? )?$"
)
"""Verbs of what a thing is and does by its nature: "A box weighs 42 pounds", "It takes $20 to break even"."""
_HAS_IN = expression(rf"\b{_OF_COURSE} (?:[a-z-]+ ){{1,3}}(?:in|at|to|across|from) {_SOME}$")
_NAMED = expression(r" (?!of\b|percent\b|per cent\b|more\b|fewer\b|less\b|cases\b|deaths\b)[a-z]")
_EACH_DAY = expression(
    r"(?: [a-z-]+){1,3} (?:an?|each|every|per) (?:year|month|week|day|hour|minute|second|mile|acre|head)\b"
    r"(?! (?:ago|earlier|before)|-)"
)
_IN_SO_MANY = expression(r"# [a-z]+ (?:in|at|across) (?:(?:about|nearly|some|more than|its|all) )?$")
_SO_MANY_IN = expression(
    r" [a-z]+ (?:in|at|across) (?:(?:about|nearly|some|more than|its|all) )?#+ (?!of\b)[a-z]+s\b"
)
"""Where those counted are: "serves 31,000 students in 52 schools"."""


def is_standing_fact(case: Case, measure: MeasurePhrase) -> bool:
    """Whether a clause without a time tells a figure that is so at any time, of a ``measure`` not kept."""
    clause, figure = case.clause, case.draft.figure
    if figure is None or case.draft.kind not in PLAIN or clause.times:
        return False
    if is_aside(case):
        return True
    if case.draft.kind != "level" or case.tense not in {"present", "none"}:
        return False
    first, last = max(0, figure.start - clause.start), figure.end - clause.start
    near = max(0, first - _NEAR)
    if _IN_SO_MANY.search(clause.mask, near, first) or _SO_MANY_IN.match(clause.mask, last):
        return case.tense == "present"
    if measure.id is not None:
        return False
    named = case.draft.measure is not None and _NAMED.match(clause.mask, last) is not None
    has = named and (_HAS.search(clause.mask, near, first) or _HAS_IN.search(clause.mask, near, first))
    return bool(has) or _EACH_DAY.match(clause.mask, last) is not None


def is_by_nature(case: Case) -> bool:
    """Whether it is so of a thing whenever: "A box weighs 42 pounds".

    So is what tells which thing is meant, of which the clause then tells: "A bin that holds 9 tons burst".
    """
    clause, figure = case.clause, case.draft.figure
    if figure is None or case.draft.kind != "level":
        return False
    first, last = max(0, figure.start - clause.start), figure.end - clause.start
    if all(time.role == "duration" for time in clause.times):
        nature = case.tense in {"present", "none"} and figure.unit != "percent"
        long = _SO_LONG.search(clause.low, first, last)
        told = (_BY_ITS_NATURE, _TAKES) if long else (_BY_ITS_NATURE,)
        return nature and any(one.search(clause.mask, max(0, first - _NEAR), first) for one in told)
    apart = _AND_DID.match(clause.mask, last, clause.times[0].start - clause.start + 1)
    return apart is not None and is_aside(case)


_TAKES = expression(rf"\b(?:takes?|runs?) {_SOME}$")
_SO_LONG = expression(r"\b(?:seconds?|minutes?|hours?|days?)$")
"""What something takes each time: "A visit takes 20 minutes"."""
_AND_DID = expression(
    r"(?:\s[a-z-]+){0,4}?\s(?:was|were|has|had|will|burst|broke|fell|rose|took|went|came|lost|won|sank|shut|sold|"
    r"spent|cut|got|left|[a-z]{2,12}ed)\s[^@]*@"
)


def is_aside(case: Case) -> bool:
    """Whether the figure is told in passing: "a town of 900", "which employs 300", "a mill that makes 4"."""
    clause, figure = case.clause, case.draft.figure
    if figure is None:
        return False
    first = max(0, figure.start - clause.start)
    return _SIZE.search(clause.mask, max(0, first - _NEAR), first) is not None
