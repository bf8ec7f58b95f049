"""The days that a time gives to the claim that it belongs to: to date, of another year, on a day."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.periods import earlier_than, years_on
from onrecord.claims.periods.names import NUMBER, count
from onrecord.claims.periods.scene import add_months
from onrecord.claims.timing.baselines import baseline_of
from onrecord.claims.timing.data_until import so_far_counted
from onrecord.claims.timing.due import whole_month
from onrecord.claims.timing.from_to import from_to
from onrecord.claims.timing.look_back import is_of_a_move, is_rolling, that_is_over, years_averaged
from onrecord.claims.timing.occasions import census_before, occasion_of_year
from onrecord.claims.timing.own import PLAIN
from onrecord.claims.timing.plans import beside_the_plan
from onrecord.claims.timing.polling_day import day_counted, election_day
from onrecord.claims.timing.same_days import aligned
from onrecord.claims.timing.so_far import counted_so_far, till_it_was_said, up_to_a_day
from onrecord.claims.timing.stock import STOCK, in_percent, is_stock
from onrecord.claims.timing.tense import has_verb
from onrecord.claims.timing.yearly import whole_results
from onrecord.expression import expression
from onrecord.record import Period

if TYPE_CHECKING:
    from onrecord.claims.periods import TimePhrase
    from onrecord.claims.timing.case import Case

_MONTH, _DAYS = 31, 30.4
"""Days of the longest month, and of the average one."""
_STANDS = Cued(
    r"\b(?:(?:stood|stands|standing) at|had reached|count|tally|toll|total|so far|as of|had recorded|"
    r"has recorded)\b",
    words="stood stands standing reached count tally toll total far as recorded",
)
_ELECTION = expression(r"['’]s\s+(?:\w+\s+){0,2}election")
_EDGE = expression(
    r"the (?P<edge>end|close|start|beginning) of (?:last year|this year|the year|(?:19|20)\d\d)",
    re.IGNORECASE,
)
_AT = expression(r"\b(?:at|from|against)\s$")
_HAD = expression(r"\b(?:has|have|had|holds?|held|employs|employed)\s(?:about\s|some\s|only\s|just\s)?$")


def fitted(case: Case, time: TimePhrase) -> Period | None:
    """The period that the time gives this claim: to date, the whole year, the days of an election."""
    period, draft = time.period, case.draft
    if period is None:
        return None
    if _ELECTION.match(draft.clause.marked.mask, time.end, time.end + 40):
        period = election_day(period) or period
    period = _up_to_the_report(case, time) or years_averaged(case, time) or that_is_over(case, time) or period
    ends = _ends_of_a_move(case, time)
    if ends is not None:
        return ends[1] if draft.earlier else ends[0]
    if draft.earlier and draft.kind in PLAIN and _is_of_both_ends(case, time):
        return baseline_of(case, period, None)
    period = beside_the_plan(case, time) or _before_that(case, time) or period
    period = occasion_of_year(case, time, period) or period
    told = (
        whole_month(case, time)
        or census_before(case, time)
        or day_counted(case, time)
        or whole_results(case, time)
    )
    told = told or (_on_a_day(case, time, period) if draft.kind in PLAIN else None)
    told = (
        told
        or till_it_was_said(case, period)
        or counted_so_far(case, time, period)
        or up_to_a_day(case, time, period)
    )
    if told is not None:
        return told
    if _is_to_date(case, time, period):
        return Period(start=date(period.end.year, 1, 1), end=period.end)
    years_back = _years_back(case, time) if draft.kind in PLAIN else None
    whole = whole_if_ahead(case, period, time.text)
    to_date = whole if draft.kind == "event" else so_far_counted(case.frame, whole, case.published)
    return aligned(case, time, period) or years_back or to_date


def _up_to_the_report(case: Case, time: TimePhrase) -> Period | None:
    """The months up to the one reported: "over the past three months", of figures for July."""
    report = case.frame.figures_reported(case.published)
    if case.draft.kind not in PLAIN or time.period is None or report is None or report.days > _MONTH:
        return None
    if not is_rolling(time) or not _MONTHS_PAST.search(time.text.lower()):
        return None
    first = add_months(report.start, 1 - round(time.period.days / _DAYS))
    return Period(start=first, end=report.end)


_MONTHS_PAST = expression(r"\b(?:past|last|previous|prior) [a-z\d]+ months$")


def _ends_of_a_move(case: Case, time: TimePhrase) -> tuple[Period, Period] | None:
    """The later and the earlier end of what moved: "went from 13 to 18 between 2011 and 2012"."""
    if case.draft.kind not in PLAIN or "through" in time.text or _MOVES.search(case.clause.mask) is None:
        return None
    return from_to([time], case.published)


def _before_that(case: Case, time: TimePhrase) -> Period | None:
    """So long before the figure set beside it in the sentence: "Eight did, against 19 the year before"."""
    spoken = case.frame.spoken if case.frame.spoken_in == case.clause.sentence else None
    if spoken is None or case.draft.kind not in PLAIN or has_verb(case.clause):
        return None
    if _BEFORE.fullmatch(time.text) is None:
        return None
    before, last = earlier_than(time.text, spoken), case.frame.last
    chained = case.clause.joint == "and" and last == before and case.frame.last_in == case.clause.sentence
    return earlier_than(time.text, last) if chained and last else before


_BEFORE = expression(
    rf"(?:the (?:year|month|week|quarter)|(?:just )?{NUMBER} (?:years?|months?|weeks?)) "
    r"(?:before|earlier|prior)|"
    r"the (?:previous|prior|preceding) (?:year|month|week|quarter)",
    re.IGNORECASE,
)


def _is_of_both_ends(case: Case, time: TimePhrase) -> bool:
    """Whether it is of what was reached: "from 25 killings to 31 in 2021", "to 31 in 2021 from 25"."""
    if time.start < case.draft.at:
        return _CAME_TO.search(case.clause.mask, 0, time.start - case.clause.start) is not None
    return (
        _TO_END.search(case.clause.mask, case.draft.at - case.clause.start, time.start - case.clause.start)
        is not None
    )


_CAME_TO = expression(r"\b(?:to|at)\s(?:[a-z]+\s){0,2}#+(?:\s[a-z]+){0,2}\s(?:(?:in|for|over|during)\s)?$")
_TO_END = expression(
    r"#\s(?:[a-z]+\s){0,2}to\s(?:[a-z]+\s){0,2}#+(?:\s[a-z]+)?\s(?:(?:in|for|over|during)\s)?$"
)
_MOVES = Cued(
    r"\bfrom\s#+\sto\b|\b(?:went(?! missing)|rose|fell|grew|shrank|sank|slid|climbed|dropped|declined|"
    r"increased|decreased|jumped|surged|soared|plunged|plummeted|tumbled|slipped|dipped|dwindled|doubled|"
    r"tripled|swelled|expanded|contracted)\b",
    words="from went rose fell grew shrank sank slid climbed dropped declined increased decreased jumped "
    "surged soared plunged plummeted tumbled slipped dipped dwindled doubled tripled swelled "
    "expanded contracted",
)


def _is_to_date(case: Case, time: TimePhrase, period: Period) -> bool:
    """Whether the year's count up to then is meant: "It stood at 31 on Friday", "By June it had had 52"."""
    if is_stock(case) or _is_of_the_week(case, time, period):
        return False
    ends = "the end of" in time.text and not _is_kept_count(case)
    to_day = period.days == 1 and not ends and not _is_of_that_day(case, time)
    if case.draft.kind == "level" and to_day and _STANDS.search(case.clause.mask):
        return True
    counted = case.draft.kind in {"level", "trend"} and not in_percent(case)
    by = case.clause.marked.mask.endswith("by ", 0, time.start)
    if case.tense == "before" or (case.tense == "past" and _is_kept_count(case)):
        return counted and bool(by or (to_day and _AS_OF.match(time.text)))
    there = case.tense == "past" and case.draft.kind == "level" and _THERE_BY.match(case.clause.mask)
    return counted and by and bool(there)


def _is_of_the_week(case: Case, time: TimePhrase, period: Period) -> bool:
    """Whether a fire or a flood had come so far by a weekday: "By Monday night 90 homes had burned"."""
    if period.days > 1 or _WEEKDAY.search(time.text.lower()) is None:
        return False
    return _OF_A_DISASTER.search(case.clause.low) is not None


_OF_A_DISASTER = expression(
    r"\b(?:burn|char|scorch|blacken|contain|destroy|damag|evacuat|flood|acres?\b|square miles?\b|outages?\b|"
    r"without power\b)"
)
_WEEKDAY = expression(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b")
_THERE_BY = expression(r"(?:[a-z]+ )?there were\b")


def _is_kept_count(case: Case) -> bool:
    """Whether it is a count that statistics keep by the year: "Flint had 36 killings by June 30"."""
    measure, figure = case.draft.measure or case.context.measure, case.draft.figure
    counted = figure is not None and figure.unit == "count" and case.draft.kind == "level"
    return counted and measure is not None and measure.id is not None


_AS_OF = expression(r"(?:as of|through) ", re.IGNORECASE)


def _is_of_that_day(case: Case, time: TimePhrase) -> bool:
    """Whether the day only tells which thing is meant: "the June 2 primary", "the 3 May storm"."""
    first = time.start - case.clause.start
    return (
        _THE.search(case.clause.mask, 0, first) is not None
        and _A_NOUN.match(case.clause.mask, first + time.end - time.start) is not None
    )


_THE = expression(r"\bthe\s$")
_A_NOUN = expression(r"\s(?!and\b|or\b|to\b|was\b|were\b|is\b|are\b|had\b|has\b|the\b|it\b)[a-z]{3,}")


def _on_a_day(case: Case, time: TimePhrase, period: Period) -> Period | None:
    """The day of what there is on one: "1,180 openings as of Aug. 1", "800 jobs at the start of the year"."""
    if time.text.lower().startswith("as of") and not _happened(case):
        return Period(start=period.end, end=period.end)
    mask = case.clause.marked.mask
    if mask.endswith("when ", 0, time.start) and _IS_OVER.match(mask, time.end):
        return Period(start=period.end, end=period.end)
    edge = _EDGE.fullmatch(time.text)
    if edge is None or not _AT.search(mask, max(0, time.start - _CLOSE), time.start):
        return None
    ends = edge["edge"].lower() in {"end", "close"}
    return Period(start=period.end, end=period.end) if ends else Period(start=period.start, end=period.start)


_CLOSE = 10
"""Characters."""
_IS_OVER = expression(r"\s(?:ended|closed|was over|drew to a close|came to an end)\b")
"""Of what there is "when 2018 ended"."""


def _happened(case: Case) -> bool:
    """Whether what was counted had happened by the day, so that the year's count runs up to it."""
    measure, figure = case.draft.measure, case.draft.figure
    if measure is not None and STOCK.search(measure.text):
        return False
    if case.draft.kind == "share" or in_percent(case) or _THERE_IS.search(case.clause.mask):
        return False
    if case.tense in {"before", "perfect"} or (measure is not None and measure.id is not None):
        return True
    first = (figure.start if figure else case.draft.at) - case.clause.start
    return measure is None and _HAD.search(case.clause.mask, max(0, first - 20), first) is None


_THERE_IS = expression(
    r"\b(?:lived?|lives|living|(?:is|are|was|were)\s(?:held|housed|registered|enrolled|employed|licensed"
    r"|insured|jobless|"
    r"unemployed|behind bars|vacant|open)|fetch(?:ed|es)|sold\sfor|went\sfor|rent(?:s|ed)\sfor)\b"
)
"""Verbs of what there is on a day, where crimes and deaths happen up to it."""


def _years_back(case: Case, time: TimePhrase) -> Period | None:
    """The days that the text tells of, so many years back: "Five years ago it was 40", of April."""
    found = _YEARS_AGO.fullmatch(time.text)
    number = count(found["count"]) if found else None
    frame = case.frame
    spoken = frame.spoken if frame.spoken_in == case.clause.sentence else None
    now = frame.figures if spoken is None or (frame.figures and spoken.end < frame.figures.end) else spoken
    if spoken is None and _goes_on_about_it(case) and frame.last is not None:
        now = frame.last
    if now is not None and time.text.lower() == "last year" and 1 < now.days <= _SEASON:
        return _shifted(case, now, 1) if now.end.year == _year_of(time) + 1 else None
    if found is None or not number or now is None or now == Period.year(now.start.year):
        return None
    of_the_news = case.published is not None and (case.published - now.end).days <= _WEEK
    if now.days == 1 and of_the_news and now != frame.voted and round(number) > 1:
        return None  # beside what is so today, "five years ago" is that year
    if now == frame.voted:
        return _older_election(now, case.published, time)
    a_year = found["unit"] == "year" and number == 1
    if a_year and now.days < _YEAR and (now is spoken or now.days > 1):
        return earlier_than(time.text, now)
    return _shifted(case, now, round(number) * (10 if found["unit"].startswith("decade") else 1))


def _goes_on_about_it(case: Case) -> bool:
    """Whether "it" is the month's figure told before: "took 11 minutes in July. A year ago it was 58"."""
    frame, last = case.frame, case.frame.last
    month = last is not None and last.whole_months and last.days <= _MONTH
    return month and case.clause.sentence - frame.last_in == 1 and _IT.match(case.clause.mask) is not None


def _older_election(voted: Period, published: date | None, time: TimePhrase) -> Period | None:
    """The day of the federal election so many years before one just held; another goes by its year."""
    federal = published is not None and voted == election_day(Period(start=voted.start, end=published))
    return election_day(time.period) if federal and time.period else None


def _year_of(time: TimePhrase) -> int:
    return time.period.end.year if time.period else 0


def _shifted(case: Case, now: Period, years: int) -> Period | None:
    """So many years before the days told of, of what the sentence, or its subject, goes on about."""
    here = case.frame.spoken_in == case.clause.sentence and case.frame.spoken is not None
    same = here or _IT.match(case.clause.mask) is not None
    return years_on(now, -years) if same else None


_YEARS_AGO = expression(
    rf"(?:just |only |about |some )?(?P<count>{NUMBER}) (?P<unit>years?|decades?) ago", re.IGNORECASE
)
_IT = expression(
    r"@+,?\s(?:(?:it|they|that)\s(?:was|were|stood)|the (?:figure|number|total|rate|share|count|toll))\b"
)


_WEEK, _SEASON, _YEAR = 7, 100, 360
"""Days: figures over fewer are set against the same days of another year."""


def whole_if_ahead(case: Case, period: Period, text: str) -> Period:
    """A year cut off at the day of publication is whole for a rank and for what is still to come."""
    if (
        case.tense in {"ahead", "present"}
        and (period.start.month, period.start.day) == (1, 1)
        and is_of_pace(case)
    ):
        return Period.year(period.end.year)
    to_date = period.end == case.published and period.start == date(period.end.year, 1, 1)
    bare = not text or text.isdecimal() or text.lower() in {"this year", "the year"}
    if not (to_date and bare):
        return period
    plain = text.lower() != "this year" and case.tense != "perfect" and not is_of_a_move(case)
    ranked = case.draft.kind == "rank" and plain
    return Period.year(period.end.year) if ranked or case.tense == "ahead" else period


def is_of_pace(case: Case) -> bool:
    """Whether a part of a year is reckoned up to the whole: "on pace for its fewest since 2015"."""
    return _PACE.search(case.clause.mask) is not None


_PACE = Cued(
    r"\bon (?:pace|track|course|(?:its|their|the) way to)\b|\b(?:heading|headed) for\b",
    words="pace track course way heading headed",
)
