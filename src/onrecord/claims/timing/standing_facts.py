"""What somebody has or serves as a matter of course: "The port, which handles 40 percent of imports"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.timing.own import PLAIN

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
_SIZE = re.compile(
    r"\b(?:city|town|county|village|state|country|community|place) of (?:[a-z]+ ){0,2}$|"
    rf"\b(?:that|which|who) (?:(?:now|still|today|[a-z]+ly) )?{_OF_COURSE} {_SOME}$"
)
"""What only says which thing is meant, or adds it in passing."""
_HAS = re.compile(rf"\b(?:{_OF_COURSE}|(?:is|are) short|cares? for) {_SOME}$")
"""Verbs of what somebody has or does at any time, up to how many."""
_HAS_IN = re.compile(rf"\b{_OF_COURSE} (?:[a-z-]+ ){{1,3}}(?:in|at|to|across|from) {_SOME}$")
_NAMED = re.compile(r" (?!of\b|percent\b|per cent\b|more\b|fewer\b|less\b|cases\b|deaths\b)[a-z]")
_EACH_DAY = re.compile(
    r"(?: [a-z-]+){1,3} (?:an?|each|every|per) (?:year|month|week|day)\b(?! (?:ago|earlier|before)|-)"
)
_IN_SO_MANY = re.compile(r"# [a-z]+ (?:in|at|across) (?:(?:about|nearly|some|more than|its|all) )?$")
_SO_MANY_IN = re.compile(
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


def is_aside(case: Case) -> bool:
    """Whether the figure is told in passing: "a town of 900", "which employs 300", "a mill that makes 4"."""
    clause, figure = case.clause, case.draft.figure
    if figure is None:
        return False
    first = max(0, figure.start - clause.start)
    return _SIZE.search(clause.mask, max(0, first - _NEAR), first) is not None
