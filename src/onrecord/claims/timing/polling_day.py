"""The day of the election that an article is about, and what of its figures is of that day."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.measures.support import rivals_in
from onrecord.claims.timing.own import AT_THE_SAME
from onrecord.expression import expression
from onrecord.record import Period

if TYPE_CHECKING:
    from onrecord.claims.clauses.marked import Marked
    from onrecord.claims.periods import TimePhrase
    from onrecord.claims.timing.case import Case

_BALLOTS = Cued(
    r"\b(?:turnout|ballots?|votes?|(?<!registered )(?<!eligible )voters(?!['’])|voted|midterms?|election|"
    r"write-ins?|took part|turned out|went to the polls|(?:an?|the|any) (?:[a-z]+ )?primary(?! [a-z]{4}))\b",
    words="turnout ballot vote voter midterm election write took turned polls primary",
)
_HELD = expression(
    r"(?:['’]s?)?\s(?:[a-z-]+\s){0,2}(?:by-?election|elections?|primary|primaries|runoff|referendum|vote(?!rs?)|"
    r"balloting|midterms?|caucus(?:es)?)\b"
)
_ELECTION_OF = expression(
    r"\b(?:by-?elections?|elections?|primary|primaries|runoffs?|referend(?:ums?|a)|balloting|midterms?|caucus(?:es)?|"
    r"election day|polls|polling day)(?:,|\sin\s\^+)?(?:\s(?:is|are|was|were|will be|on|for|of|over|held|"
    r"set|late|early|close[sd]?|opens?|opened|scheduled|this|next|last)){0,4}\s$"
)
_REACH, _NAME = 60, 60
"""Characters."""
_COUNTING = 40
"""Days over which the votes of an election are counted and told of."""
_SOON = 14
"""Days before an election in which its turnout is forecast."""


def polling_day(marked: Marked, published: date | None) -> Period | None:
    """The day of the first election that the text names, held shortly before publication or to be held soon.

    One that was held is what its figures are of; else one to come is, a federal one just held, or one of
    which only the month is told ("the local elections of May 2012").
    """
    if published is None:
        return None
    named = [time for time in marked.times if time.period and time.period.days <= _A_MONTH]
    named = [time for time in named if not AT_THE_SAME.search(time.text)]
    held = [
        time.period if marked.places.nation else _its_tuesday(time.period)
        for time in named
        if time.period and _is_of_an_election(marked, time.start, time.end)
    ]
    past = [one for one in held if 0 <= (published - one.end).days <= _COUNTING * (1 + (one.days > 1))]
    to_come = [one for one in held if one.days == 1 and -_SOON <= (published - one.end).days < 0]
    first = next((one for one in (*past, *to_come) if one.days == 1), None)
    federal = _just_held(published) if _ELECTION.search(marked.low) else None
    return first or federal or next(iter(past), None) or _of_the_lead(marked, published)


def _of_the_lead(marked: Marked, published: date) -> Period | None:
    """The federal election whose turnout a report is about, months behind: "fewer voted last fall"."""
    lead = marked.low[:_LEAD]
    if _FEDERAL.search(lead) is None or _TURNOUT.search(lead) is None:
        return None
    times = (time.period for time in marked.times if time.role == "period" and time.start < _LEAD)
    last = next((period for period in times if period), None)
    held = election_day(last) if last else None
    return held if held and 0 < (published - held.end).days < _A_YEAR else None


_LEAD, _A_YEAR = 400, 366
_FEDERAL = Cued(
    r"\b(?:midterms?|midterm elections?|presidential election|general election)\b", words="midterm election"
)
_TURNOUT = expression(
    r"\b(?:turnout|went to the polls|(?:americans|voters|people|adults|citizens) (?:voted|cast))\b"
)


def _its_tuesday(period: Period) -> Period:
    """The Tuesday of a week in which Americans voted: "last week's primary"."""
    if period.days != _A_WEEK:
        return period
    day = period.start + timedelta(days=(1 - period.start.weekday()) % _A_WEEK)
    return Period(start=day, end=day)


_A_WEEK = 7
_ELECTION = Cued(r"\b(?:elections?|turnout|midterms?)\b", words="election turnout midterm")


def _just_held(published: date) -> Period | None:
    if published.toordinal() <= _COUNTING:
        return None  # the calendar's first days
    return election_day(Period(start=published - timedelta(days=_COUNTING), end=published))


def _is_of_an_election(marked: Marked, start: int, end: int) -> bool:
    held = _HELD.match(marked.low, end, end + _NAME)
    if held:
        return not held.group().endswith((" vote", " votes")) or _PEOPLE_VOTED.search(marked.low) is not None
    return _ELECTION_OF.search(marked.mask, max(0, start - _REACH), start) is not None


_PEOPLE_VOTED = Cued(
    r"\b(?:ballots?|polls|voters?|elections?|turnout|referend(?:ums?|a)|precincts?|electorate|primary)\b",
    words="ballot polls voter election turnout referendum referenda precinct electorate primary",
)
"""Words of elections: where there are none, "last month's vote" was that of a board or a court."""


def of_the_vote(case: Case) -> Period | None:
    """The day of the election that the text tells of, else of a federal one: for votes and turnout.

    Not where the sentence has named an older one: "The worst year was 2008, when 18 percent voted".
    """
    published = case.published
    if published is None or not _tells_of_votes(case) or is_required(case):
        return None
    voted = case.frame.voted
    if voted is not None and voted.start > published:
        foretold = case.tense == "ahead" or any(_FORETOLD.search(clause.mask) for clause in case.sentence)
        return voted if foretold else None
    if voted is None or case.tense not in {"past", "present", "none"} or _is_of_an_older(case, voted):
        return None
    return voted


_FORETOLD = Cued(
    r"\b(?:forecasts?|predict(?:s|ed|ions?)?|projections?|projects|projected|expects?|expected|expectations?|estimates?)\b",
    words="forecast predict projection projects projected expect estimate",
)


def _tells_of_votes(case: Case) -> bool:
    figure = case.draft.figure
    if _BALLOTS.search(case.clause.low) is not None:
        return True
    counted = case.frame.voted is not None and figure is not None and figure.form == "cardinal"
    return (
        counted and rivals_in(case.clause.marked.text[case.sentence[0].start : case.clause.end]) is not None
    )


def is_required(case: Case) -> bool:
    """Whether the votes are those that a rule asks for, which are of no election: "It takes 50% plus one"."""
    return _REQUIRED.search(case.clause.low) is not None and _BALLOTS.search(case.clause.low) is not None


_REQUIRED = expression(r"\b(?:needs?|takes|requires?|must get)\s")


def _is_of_an_older(case: Case, voted: Period) -> bool:
    goes_on = case.before[-1].times[-1:] if case.before and case.clause.joint == "when" else []
    if any(time.period and time.period.end < voted.start for time in goes_on):
        return True
    times = (time for clause in case.before for time in clause.times)
    return any(time.role == "period" and time.period and time.period.end < voted.start for time in times)


def day_counted(case: Case, time: TimePhrase) -> Period | None:
    """The election's day for votes told as of its month, or as counted on a later day.

    So are "Turnout last month" and "By Friday's count it had 754 votes".
    """
    voted, published, period = case.frame.voted, case.published, time.period
    if voted is None or published is None or period is None:
        return None
    if not _CAST.search(case.clause.low) and not (_in_percent(case) and _AS_OF.match(time.text)):
        return None
    if voted.end < period.end <= published and (period.days == 1 or _AS_OF.match(time.text)):
        return voted
    return voted if 1 < period.days <= _A_MONTH and period.covers(voted) else None


def _in_percent(case: Case) -> bool:
    return case.draft.figure is not None and case.draft.figure.unit == "percent"


_AS_OF = expression(r"(?:as of|through|by|up to)\s", re.IGNORECASE)
_A_MONTH = 31
"""Days."""
_CAST = Cued(r"\b(?:turnout|ballots?|votes?|voted)\b", words="turnout ballot vote")


def election_day(period: Period) -> Period | None:
    """The federal election in the period: the Tuesday behind November's first Monday, in even years."""
    year = period.end.year
    first = date(year, 11, 1)
    day = first + timedelta(days=(7 - first.weekday()) % 7 + 1)
    held = Period(start=day, end=day)
    return held if year % 2 == 0 and period.covers(held) else None
