"""Tell a figure that somebody decided from a count: "set aside $2.5 million", "recalled 40,000 seats"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.quantities import Quantity

_DECIDES = expression(
    r"\b(?:set(?:s|ting)? aside|allocat(?:es?|ed|ing)|earmark(?:s|ed|ing)?|launch(?:es|ed|ing)?|"
    r"approv(?:es?|ed|ing)|authori[sz](?:es?|ed|ing)|adopt(?:s|ed|ing)?|mandat(?:es?|ed|ing)|"
    r"order(?:s|ed|ing)?|transfer(?:s|red|ring)?|mov(?:es?|ed|ing)|shift(?:s|ed|ing)?|reassign(?:s|ed|ing)?|"
    r"expand(?:s|ed|ing)?|invest(?:s|ed|ing)?|borrow(?:s|ed|ing)?|fund(?:s|ed|ing)?|commit(?:s|ted|ting)?|"
    r"sign(?:s|ed|ing)?(?! (?:up|off)\b)|veto(?:es|ed|ing)?|recall(?:s|ed|ing)?|pardon(?:s|ed|ing)?|"
    r"ground(?:s|ed|ing)?|evacuat(?:es?|ed|ing)|"
    r"impos(?:es?|ed|ing)|suspend(?:s|ed|ing)?|deploy(?:s|ed|ing)?|requires?|required|"
    r"stop(?:s|ped)? [a-z-]{3,14}ing)\s+"
    r"(?P<object>(?:(?!budget\b|that\b|who\b|and\b|but\b|in\b|by\b|after\b)[a-z^’'-]+\s+){0,4})$"
)
_DECIDED = expression(
    r"(?:\s+(?!budget\b)[a-z-]+){1,5}?\s+(?:(?:that\s+)?(?:the\s+|its\s+)?(?:[a-z^]+\s+){0,2})?"
    r"(?:(?:was|were|is|are|been)\s+)?(?:approved|launched|adopted|passed|authori[sz]ed|proposed)\b"
    r"|(?:\s+(?!budget\b)[a-z^-]+){1,8}?\s+(?:was|were|is|are|been)\s+(?:being\s+)?(?:withheld|frozen|"
    r"held back|cut off)\b"
)
_BUDGET = expression(r"(?:\s+[a-z-]+){0,3}?\s+budgets?\b")
_SENT = expression(
    r"\b(?:sen[dt]s?|sending|dispatch(?:es|ed|ing)?|committed|commits|pulled?|withdrew) "
    r"(?:(?:about|some|at least|more than|nearly|another|all|up to|as many as) )?$"
)
_FORCES = expression(
    r"\s(?:[a-z^-]+ ){0,2}?(?:troops|soldiers|officers|agents|guards|guardsmen|members|firefighters|ships|"
    r"planes|police|troopers|deputies|medics|doctors|nurses|crews|teams|inspectors|more)\b"
)
"""Those whom an office sends somewhere."""
_PERSONS = expression(
    r"\s+(?:[a-z-]+\s+){0,2}?(?:pupils|students|children|people|persons|prisoners|inmates|drivers|workers|"
    r"employees|"
    r"officers|residents|patients|migrants|immigrants|men|women|licen[cs]es|permits|households|families)\b"
)
_HAS_DONE = expression(r"[a-z]ed\s(?:[a-z]+\s){0,2}$")
_A_MONTH = 28
"""Days: what was done to persons over so long is counted; on a day, it is decided."""


def is_counted_over_time(clause: Clause, figure: Quantity) -> bool:
    """Whether the figure counts what was done over a time: "suspended 90 pupils in 2022"."""
    first, last = figure.start - clause.start, figure.end - clause.start
    over = any(
        time.period and time.period.days >= _A_MONTH and (time.role == "since" or _OVER.match(time.text))
        for time in clause.times
    )
    persons = _PERSONS.match(clause.mask, last) is not None
    whole = any(
        time.role == "period" and time.period and time.period.days >= _A_MONTH for time in clause.times
    )
    done = _HAS_DONE.search(clause.mask, max(0, first - _REACH), first) is not None
    return over or (whole and done and persons)


_OVER = expression(
    r"(?:(?:in|over|during|for|between|from|through|within) )?(?:the (?:past|last|first|second|year|fiscal|"
    r"federal)\b|the \w+ (?:months|quarters|years|weeks)|fiscal|[a-z]+ (?:and|to|through))",
    re.IGNORECASE,
)
"""Times over which things are counted, where "in May" may only date one decision."""


_REACH = 70


_DOES_ON_A_DAY = expression(
    r"\b(?:arrested|charged|indicted|detained|convicted|sentenced|laid off|hired|fired|sacked|dismissed|"
    r"furloughed|"
    r"evicted|rescued|deported|released|seized|confiscated|demolished|cancell?ed|impounded|appointed|"
    r"promoted)"
    r"\s(?:(?:about|some|at least|more than|nearly|another|all|up to)\s){0,2}$"
)
_WON_SEATS = expression(
    r"\b(?:won|took|lost|gained|held|picked up|flipped)\s(?:(?:about|at least|only|just|another)\s){0,2}$"
)
_SEATS = expression(r"\s(?:of\s(?:the\s)?#+\s)?(?:[a-z-]+\s)?seats\b")
_DAYS = 8
"""No longer is the time of one act."""


def _is_done_on_a_day(clause: Clause, first: int, last: int) -> bool:
    """Whether a body did it to so many at one time, "arrested 14 people on Sunday"; or won seats."""
    back = max(0, first - _REACH)
    if _WON_SEATS.search(clause.mask, back, first) and _SEATS.match(clause.mask, last):
        return True
    soon = any(time.role == "period" and time.period and time.period.days <= _DAYS for time in clause.times)
    return soon and _DOES_ON_A_DAY.search(clause.mask, back, first) is not None


def is_decided(clause: Clause, figure: Quantity) -> bool:
    """Whether the figure is the size of a decision: that is an act, not a level."""
    if figure.form not in {"money", "cardinal"} or figure.unit not in {"usd", "count"}:
        return False
    first, last = figure.start - clause.start, figure.end - clause.start
    if _BUDGET.match(clause.mask, last):
        return False
    sent = _SENT.search(clause.mask, max(0, first - _REACH), first) and _FORCES.match(clause.mask, last)
    if figure.form == "cardinal" and (sent or _is_done_on_a_day(clause, first, last)):
        return True
    before = _DECIDES.search(clause.mask, max(0, first - _REACH), first)
    if before and before.group().startswith("requir") and before.group("object"):
        before = None
    return before is not None or (figure.form == "money" and _DECIDED.match(clause.mask, last) is not None)


def are_counted(clause: Clause, first: int) -> bool:
    """Whether the word at the offset is of votes or voters counted: "754 votes", "734 people voted"."""
    found = _VOTES.match(clause.mask, first)
    return found is not None and _COUNTED.search(clause.mask, max(0, first - _REACH), first) is not None


_VOTES = expression(r"vote[sd]?\b(?! to\b)")
_COUNTED = expression(r"#\s(?:[a-z-]+\s){0,2}$")
