"""The time that a claim's own words give it."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from onrecord.claims.periods import align_baseline
from onrecord.claims.timing.case import is_compared
from onrecord.record import Period

if TYPE_CHECKING:
    from onrecord.claims.periods import TimePhrase
    from onrecord.claims.timing.case import Case

_AUX = r"(?:would|will|is|are|was|were|has|have|had)"
RELATIVE = re.compile(
    rf"\b(?:that\s{_AUX}|(?:which|who|whose|where)\s(?:[a-z’']+\s){{0,2}}?(?:{_AUX}|[a-z]{{3,12}}(?:ed|s)))\b"
)
"""What opens a clause about the noun before it."""
_COMPLEMENT = re.compile(
    r"\b(?:that|because|said|says|shows?|showed|shown|whether|found|finds|announced|noted|warned|added|claims?|alleges?|"
    r"argued|wrote|told)\s(?!of\b)"
)
"""What opens the words that somebody said or showed."""
_FOR_DOING = re.compile(r"\b(?:for|of|after|by)\s(?:[a-z]+ly\s)?[a-z]{2,12}ing\b")
_MADE = re.compile(
    r"\b(?:created|founded|formed|adopted|introduced|passed|signed|built|opened|launched|established|enacted|"
    r"approved|dated|begun|started|set up|filed|issued|published|released)\s(?:back\s)?(?:in\s|on\s)?$"
)
"""What dates a thing that is told of, not the claim: "a patrol created in 2022"."""
_STANDS = re.compile(
    r"\b(?:stood|stands|standing|had reached|count|tally|toll|total|so far|as of|had recorded|has recorded)\b"
)
_ELECTION = re.compile(r"['’]s\s+(?:\w+\s+){0,2}election")
AT_THE_SAME = re.compile(r"\b(?:same|this) (?:time|point|date|period)\b", re.IGNORECASE)
PLAIN = frozenset(("level", "share"))


def own_time(case: Case) -> TimePhrase | None:
    """The clause's own time for the draft: behind it and near, else before it."""
    draft, clause = case.draft, case.clause
    usable = [time for time in case.times if _is_usable(case, time)]
    next_figure = min((f.start for f in clause.figures if f.start > draft.at), default=clause.end)
    behind = [t for t in usable if draft.at <= t.start < next_figure and not _is_relative(case, t)]
    before = [t for t in reversed(usable) if t.start < draft.at]
    near = [t for t in before if not _is_of_another(case, t)]
    later = [t for t in usable if t.start >= next_figure and t.role == "period" and not _is_relative(case, t)]
    for group in (behind, near, later, [t for t in before if t.start == clause.start]):
        if group:
            return next((time for time in group if time.role == "period"), group[0])
    return None


def _is_of_another(case: Case, time: TimePhrase) -> bool:
    """Whether the time before the draft belongs to another verb: "jailed on Monday for taking $900"."""
    first, last = time.end - case.clause.start, case.draft.at - case.clause.start
    if _COMPLEMENT.search(case.clause.mask, first, last) or _FOR_DOING.search(case.clause.mask, first, last):
        return True
    return case.tense in {"before", "perfect"} and RELATIVE.search(case.clause.mask, 0, first) is not None


def _is_usable(case: Case, time: TimePhrase) -> bool:
    plain = case.draft.kind in PLAIN
    if time.period is None or not (time.role == "period" or (plain and time.role == "baseline")):
        return False
    if plain:
        named = time.start >= case.draft.at or AT_THE_SAME.search(time.text) is not None
        return named or not is_compared(case.clause, time)
    if case.draft.kind == "causal" and _MADE.search(case.clause.mask, 0, time.start - case.clause.start):
        return False
    return not is_compared(case.clause, time)


def _is_relative(case: Case, time: TimePhrase) -> bool:
    """Whether the time lies in a clause about a noun behind the draft: "a ban that would end in July"."""
    first, last = case.draft.at - case.clause.start, time.start - case.clause.start
    return RELATIVE.search(case.clause.mask, first, last) is not None


def fitted(case: Case, time: TimePhrase) -> Period | None:
    """The period that the time gives this claim: to date, the whole year, the days of an election."""
    period, draft = time.period, case.draft
    if period is None:
        return None
    if _ELECTION.match(draft.clause.marked.mask, time.end, time.end + 40):
        period = election_day(period) or period
    if draft.kind == "level" and period.days == 1 and _STANDS.search(draft.clause.mask):
        return Period(start=date(period.end.year, 1, 1), end=period.end)
    if AT_THE_SAME.search(time.text) and (case.frame.figures or case.today):
        return align_baseline(case.frame.figures or case.today or period, period)
    return whole_if_ahead(case, period, time.text)


def whole_if_ahead(case: Case, period: Period, text: str) -> Period:
    """A year cut off at the day of publication is whole for a rank and for what is still to come."""
    to_date = period.end == case.published and period.start == date(period.end.year, 1, 1)
    bare = not text or text.isdecimal() or text.lower() == "this year"
    if not (to_date and bare):
        return period
    ranked = case.draft.kind == "rank" and text.lower() != "this year"
    return Period.year(period.end.year) if ranked or case.tense == "ahead" else period


def election_day(period: Period) -> Period | None:
    """The federal election in the period: the Tuesday behind November's first Monday, in even years."""
    year = period.end.year
    first = date(year, 11, 1)
    day = first + timedelta(days=(7 - first.weekday()) % 7 + 1)
    held = Period(start=day, end=day)
    return held if year % 2 == 0 and period.covers(held) else None
