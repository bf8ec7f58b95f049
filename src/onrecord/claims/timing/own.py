"""The time that a claim's own words give it."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from onrecord.claims.periods import align_baseline, earlier_than
from onrecord.claims.timing.case import is_compared
from onrecord.record import Period

if TYPE_CHECKING:
    from onrecord.claims.periods import TimePhrase
    from onrecord.claims.timing.case import Case

_AUX = r"(?:would|will|is|are|was|were|has|have|had)"
RELATIVE = re.compile(
    rf"\b(?:that\s(?:{_AUX}|(?:they|it|he|she|we)\b)|(?:which|who|whose|where)\s(?:[a-z’']+\s){{0,2}}?(?:{_AUX}|[a-z]{{3,12}}(?:ed|s)))\b"
)
"""What opens a clause about the noun before it."""
_AFTER_ALL = re.compile(
    r"\b(?:after|following|despite|because)\s(?:an?|the|its|their|his|her|[a-z]{3,12}ing)\b"
)
_COMPLEMENT = re.compile(
    r"\b(?:that|because|said|says|shows?|showed|shown|whether|found|finds|announced|noted|warned|added|claims?|alleges?|"
    r"argued|wrote|told)\s(?!of\b|#)"
)
"""What opens the words that somebody said or showed."""
_DATED_THING = re.compile(r"\s[a-z-]{3,20}(?:\s[a-z-]{3,20})?\s(?:that|which)\s(?!said\b)")
"""A thing with its date, and what it did: "the Dec. 2 attack that left 14 dead"."""
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
AT_THE_SAME = re.compile(
    r"\b(?:same|this) (?:\w{2,7}[ -])?(?:time|point|date|period|quarter|months?|weeks?|days?|span|"
    r"stretch|half)\b",
    re.IGNORECASE,
)
PLAIN = frozenset(("level", "share"))


def own_time(case: Case) -> TimePhrase | None:
    """The clause's own time for the draft: behind it and near, else before it."""
    draft, clause = case.draft, case.clause
    genitive = _genitive(case)
    if genitive is not None:
        return genitive
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


def _genitive(case: Case) -> TimePhrase | None:
    """The time that owns the figure: "last year's 49 percent", "the previous year's total of 102"."""
    if case.draft.kind not in PLAIN or case.draft.figure is None:
        return None
    first = case.draft.figure.start - case.clause.start
    for time in case.clause.times:
        last = time.end - case.clause.start
        if last < first and _OWNS.fullmatch(case.clause.mask, last, first):
            return time if time.period else None
    return None


_OWNS = re.compile(r"['’]s?\s(?:(?:[a-z-]+\s){0,2}(?:of|at)\s)?")


def _is_fronted(case: Case, time: TimePhrase) -> bool:
    """Whether the time opens the clause and so says when: "A year earlier it was 61"."""
    first = time.start - case.clause.start
    return _OPENS.fullmatch(case.clause.mask, 0, first) is not None


_OPENS = re.compile(r"(?:(?:and|but|in)\s)*")


def _is_of_another(case: Case, time: TimePhrase) -> bool:
    """Whether the time before the draft belongs to another verb: "jailed on Monday for taking $900"."""
    first, last = time.end - case.clause.start, case.draft.at - case.clause.start
    if _DATED_THING.match(case.clause.mask, first):
        return False
    if _COMPLEMENT.search(case.clause.mask, first, last + 1) or _FOR_DOING.search(
        case.clause.mask, first, last
    ):
        return True
    return case.tense in {"before", "perfect"} and RELATIVE.search(case.clause.mask, 0, first) is not None


def _is_usable(case: Case, time: TimePhrase) -> bool:
    plain = case.draft.kind in PLAIN
    if time is case.draft.beside:
        return False
    if time.period is None or not (time.role == "period" or (plain and time.role == "baseline")):
        return False
    if plain:
        named = time.start >= case.draft.at or AT_THE_SAME.search(time.text) or _is_fronted(case, time)
        return bool(named) or not is_compared(case.clause, time)
    if case.draft.kind == "causal" and _MADE.search(case.clause.mask, 0, time.start - case.clause.start):
        return False
    return not is_compared(case.clause, time)


def _is_relative(case: Case, time: TimePhrase) -> bool:
    """Whether the time lies in a clause about a noun behind the draft: "a ban that would end in July".

    So it does in one of what went before: "fell to four after a freeze in 2022".
    """
    first, last = case.draft.at - case.clause.start, time.start - case.clause.start
    between = case.clause.mask[max(0, first) : max(0, last)]
    return RELATIVE.search(between) is not None or _AFTER_ALL.search(between) is not None


def fitted(case: Case, time: TimePhrase) -> Period | None:
    """The period that the time gives this claim: to date, the whole year, the days of an election."""
    period, draft = time.period, case.draft
    if period is None:
        return None
    if _ELECTION.match(draft.clause.marked.mask, time.end, time.end + 40):
        period = election_day(period) or period
    to_day = period.days == 1 and "the end of" not in time.text
    if draft.kind == "level" and to_day and _STANDS.search(draft.clause.mask):
        return Period(start=date(period.end.year, 1, 1), end=period.end)
    if AT_THE_SAME.search(time.text) and (now := _days_told(case)):
        return align_baseline(now, period)
    if draft.earlier and (now := _days_told(case)) and 1 < now.days <= _WEEKEND:
        return align_baseline(now, period)  # "nine over the weekend, down from 14 in 2021"
    spoken = case.frame.spoken if case.frame.spoken_in == case.clause.sentence else None
    figures = case.frame.figures
    now = figures if spoken is None or (figures and spoken.end < figures.end) else spoken
    if draft.kind in PLAIN and _A_YEAR_AGO.fullmatch(time.text) and now and now.days < _YEAR:
        return earlier_than(time.text, now) if now is spoken or now.days > 1 else period
    return whole_if_ahead(case, period, time.text)


def _days_told(case: Case) -> Period | None:
    """The days that the sentence, or the figures before it, told of; else the day of publication."""
    frame = case.frame
    spoken = frame.spoken if frame.spoken_in == case.clause.sentence else None
    return spoken or frame.figures or case.today


_A_YEAR_AGO = re.compile(r"(?:a|one) year ago", re.IGNORECASE)
_WEEKEND, _YEAR = 10, 360
"""Days: figures over fewer are set against the same days of another year."""


def whole_if_ahead(case: Case, period: Period, text: str) -> Period:
    """A year cut off at the day of publication is whole for a rank and for what is still to come."""
    if case.tense == "ahead" and (period.start.month, period.start.day) == (1, 1) and is_of_pace(case):
        return Period.year(period.end.year)
    to_date = period.end == case.published and period.start == date(period.end.year, 1, 1)
    bare = not text or text.isdecimal() or text.lower() == "this year"
    if not (to_date and bare):
        return period
    ranked = case.draft.kind == "rank" and text.lower() != "this year"
    return Period.year(period.end.year) if ranked or case.tense == "ahead" else period


def is_of_pace(case: Case) -> bool:
    """Whether a part of a year is reckoned up to the whole: "on pace for its fewest since 2015"."""
    return _PACE.search(case.clause.mask) is not None


_PACE = re.compile(r"\bon (?:pace|track|course)\b")


def election_day(period: Period) -> Period | None:
    """The federal election in the period: the Tuesday behind November's first Monday, in even years."""
    year = period.end.year
    first = date(year, 11, 1)
    day = first + timedelta(days=(7 - first.weekday()) % 7 + 1)
    held = Period(start=day, end=day)
    return held if year % 2 == 0 and period.covers(held) else None
