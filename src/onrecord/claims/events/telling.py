"""How an act is told: the words that belong to it, and what it is called by."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.clauses.parts import subject_of
from onrecord.claims.clauses.spans import draft_span
from onrecord.claims.draft import Draft
from onrecord.claims.events.nominals import name_of_act
from onrecord.claims.measures.noun_phrases import noun_behind
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.claim import Act
    from onrecord.claims.clauses.cut import Clause

_WORDS = expression(r"\S+")
_LONGEST_TAIL = 14
"""Words behind the act: a clause that goes on for longer is cut where a phrase ends."""
_OTHER_MATTER = expression(
    r"\s(?:said|says|saying|because|while|although|whereas|but|after|before|amid|despite|according|even|"
    r"and\s+(?:#+|said|says|has|have|had|is|are|was|were|will|would|[a-z]{2,14}ed))(?:\s|$)"
)
"""What follows is no longer about the act."""
_SUBORDINATE = expression(
    r"\s(?:that|which|who|whose|unless|until|if|when|where|as|since|for\s[a-z]{2,14}ing|to|over|"
    r"in\sorder)\s"
)
_PREPOSITION = expression(r"\s(?:in|on|at|by|for|with|from|against|about|under|during|into|through|and|or)\s")
_LEADS_ON = expression(r"\s(?:and|or|but|that|which|who|the|an?|of|to|for|with|in|by)$")


def told_act(clause: Clause, act: Act, first: int, last: int, *, takes_figure: bool = False) -> Draft:
    """The act whose verb stands at the offsets ``first`` to ``last``, named after what it was done to."""
    start, end = draft_span(clause, 0, end_of_act(clause, last), hold=first)
    verb = clause.low[first:last].split(" ")[0]
    subject = subject_of(clause, first)
    thing = (
        subject
        if _PASSIVE.search(clause.mask, 0, first)
        else noun_behind(clause, _after_verb(clause, last))[0]
    )
    measure = MeasurePhrase(text=name_of_act(verb, thing, subject) or clause.text[first:last])
    at = clause.start + first
    return Draft(clause, "event", start, end, at, measure=measure, act=act, takes_figure=takes_figure)


_PASSIVE = expression(r"\b(?:is|are|was|were|be|been|being)\s+(?:[a-z]+\s+){0,2}$")
_DETERMINERS = expression(
    r"(?:\s+(?:a|an|the|its|their|his|her|our|new|own|most|some|many|several|on|against|to|for|in|as|guilty|"
    r"not|over|down|out|off|up|"
    r"by|"
    r"all|@+|\^+(?:['’]s?)?|#+)(?=\s)){0,5}\s*"
)


def _after_verb(clause: Clause, last: int) -> int:
    found = _DETERMINERS.match(clause.mask, last)
    return found.end() if found else last


def in_whole(act: Draft, clause: Clause) -> Draft:
    """The act that a part of the clause tells, as one of the whole clause."""
    return act if act.clause is clause else act.but(clause=clause)


def end_of_act(clause: Clause, last: int) -> int:
    """The offset where the words about the act end that is told up to ``last``.

    They run to the end of the clause, or to where it turns to another matter; a long tail stops before its
    last subordinate clause or, for want of one, its last preposition.
    """
    mask = clause.mask
    other = _OTHER_MATTER.search(mask, last)
    end = other.start() if other else len(mask)
    loose = _LEADS_ON.search(mask, last, end)
    end = loose.start() if loose else end
    words = list(islice(_WORDS.finditer(mask, last, end), _LONGEST_TAIL + 1))
    if len(words) <= _LONGEST_TAIL:
        return end
    end = words[_LONGEST_TAIL].start()
    for boundary in (_SUBORDINATE, _PREPOSITION):
        stops = [found.start() for found in boundary.finditer(mask, last, end)]
        if stops:
            return stops[-1]
    return words[_LONGEST_TAIL - 1].end()
