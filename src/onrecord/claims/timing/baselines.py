"""What a change, a trend or a rank is measured against."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from onrecord.claims.periods import (
    align_baseline,
    earlier_than,
    same_weekend,
    years_before,
    years_on,
)
from onrecord.claims.periods.names import NUMBER, count
from onrecord.claims.periods.relative import same_day
from onrecord.claims.periods.scene import add_months
from onrecord.claims.timing.case import in_its_role, is_compared
from onrecord.claims.timing.continued import is_apposed
from onrecord.claims.timing.ends_of_span import first_and_last
from onrecord.claims.timing.look_back import YEARS_BACK, is_rolling, so_long_before
from onrecord.claims.timing.own import AT_THE_SAME
from onrecord.claims.timing.seasonal import is_yearly
from onrecord.claims.timing.tense import has_verb, tense_of
from onrecord.expression import expression
from onrecord.record import Period

if TYPE_CHECKING:
    from onrecord.claims.periods import TimePhrase
    from onrecord.claims.timing.case import Case

_COUNTED_BACK = expression(
    r"\b(?:over|during|on) the (?:year|month|quarter)\b|\b(?:a|one|the|just a|\w+) (?:year|month|week|"
    r"quarter)s? "
    r"(?:earlier|before|prior)\b|\b(?:previous|prior|preceding)\b|"
    r"\b(?:month|quarter|week)[ -](?:on|over)[ -]",
    re.IGNORECASE,
)
_SUPERLATIVE = expression(r"\b(?:most|least|worst|best|record|first time|[a-z]{2,11}est)\b")
_DECIDED = expression(
    r"\b(?:cut|cuts|cutting|raised?|raises|raising|hiked?|hikes|slash(?:ed|es)?|trim(?:med|s)?"
    r"|lower(?:ed|s)?|"
    r"lift(?:ed|s)?)\s(?:its|their|the|his|her|our|interest|main|key|benchmark|a|[a-z]+s)\b"
)
_A_YEAR_AGO = expression(r"\b(?:a|one) (?:year|month|week) ago\b")
"""It names the day, where "four years ago" names a year."""
_WEEKS_AGO = expression(r"\b(?:weeks?|days?) ago$")
_IS_AGO = expression(r"\b(?:decades?|years?) ago$")
_WEEK, _QUARTER, _SAME_LENGTH, _MONTH, _YEARS = 8, 92, 3, 31, 550
"""Days."""


def baseline_phrase(case: Case) -> TimePhrase | None:
    """What the draft is compared with: in its clause, else in those before, else in one right behind."""
    if case.draft.beside is not None:
        return case.draft.beside
    own = [
        time
        for time in case.times
        if (time.role == "since" and not is_of_a_rank(case, time)) or is_compared(case.clause, time)
    ]
    if own:
        return next((time for time in own if time.start >= case.draft.at), own[-1])
    if case.draft.kind == "rank":
        return None
    behind = [
        one
        for place, one in enumerate(case.behind[:3])
        if (place == 0 and not _SUBORDINATE.match(one.mask)) or not one.mask.strip("@")
    ]
    told = _behind_other_size(case) or _of_the_record(case)
    if told is not None:
        return told
    dated = any(time.role == "period" for time in case.times)
    before = (one for one in reversed(case.before) if not (dated and one.figures))
    for clause in (*before, *(one for one in behind if not one.figures)):
        for time in (in_its_role(clause, one) for one in clause.times if not _spans_count(case, one)):
            ranks = _SUPERLATIVE.search(clause.low, 0, max(0, time.start - clause.start))
            first = (clause is case.opening and not ranks) or not clause.mask.strip("@ ")
            if (is_compared(clause, time) or (time.role == "since" and first)) and time.period:
                return time
    return None


def _behind_other_size(case: Case) -> TimePhrase | None:
    """The time behind the same size told in parts: "added 9,400 jobs, or 3 percent, over the year"."""
    if len(case.behind) <= 1 or not _OR_SO_MUCH.fullmatch(case.behind[0].mask):
        return None
    times = case.behind[1].times
    opens = times and times[0].start == case.behind[1].start and times[0].role == "baseline"
    return times[0] if opens else None


def _of_the_record(case: Case) -> TimePhrase | None:
    """When the record was set that is beaten: "26 more than the old record, set in May 2010"."""
    behind = case.behind[0] if case.behind else None
    if behind is None or not SET_IN.match(behind.mask) or _THAN_RECORD.search(case.clause.mask) is None:
        return None
    return behind.times[0].model_copy(update={"role": "baseline"}) if behind.times else None


SET_IN = expression(
    r"(?:(?:which|that)\s(?:was\s|had\sbeen\s)?)?(?:set|made|reached|recorded|established|hit|posted"
    r"|logged|notched|"
    r"registered)\s(?:back\s|just\s|only\s)?(?:in\s|on\s|during\s|by\s)?@"
)
"""What dates an old record that another figure is set beside: "1.6% above the old record, set in 2018"."""
_THAN_RECORD = expression(
    r"\b(?:than|above|below|over|under|short of|from) (?:the|its|their) (?:[a-z-]+ ){0,2}"
    r"(?:record|mark|high|low|peak)$"
)
_OR_SO_MUCH = expression(r"or (?:[a-z]+ ){0,3}#+(?: [a-z]+)?")


def _spans_count(case: Case, time: TimePhrase) -> bool:
    """Whether the time only says since when something was counted: "410 guns since May, a 60% increase"."""
    spoken = case.frame.spoken if case.frame.spoken_in == case.clause.sentence else None
    start = time.period.start if time.period and time.role == "since" else None
    return spoken is not None and spoken.days > 1 and spoken.start == start and spoken.end == case.published


_SUBORDINATE = expression(
    r"(?:[a-z]+ly |in part |but |and )?(?:because|since (?!@)|although|though|even as|while)\b"
)
"""What opens a clause of another matter, whose times are its own."""


def is_of_a_rank(case: Case, time: TimePhrase) -> bool:
    """Whether "since" goes with a superlative behind the draft: "fell 9 percent to the lowest since 2011"."""
    start = case.clause.start
    first = case.draft.at - start if case.draft.at < time.start else 0
    between = case.clause.low[max(0, first) : max(0, time.start - start)]
    return case.draft.kind != "rank" and _SUPERLATIVE.search(between) is not None


def baseline_of(case: Case, period: Period | None, phrase: TimePhrase | None) -> Period | None:
    """The days with which a change or trend over ``period`` is compared."""
    if phrase is None:
        return _the_one_before(case, period) or _between_levels(case, period) or _unnamed(case, period)
    if period is None:
        return phrase.period
    several = _SO_MANY_BACK.search(phrase.text)
    over = phrase.text.lower().startswith(("over ", "in ", "during "))
    if (
        several
        and not over
        and (number := count(several["count"] or several["many"]))
        and period.whole_months
    ):
        months = round(number) * (12 if several["unit"] == "years" else 1)
        return Period(start=add_months(period.start, -months), end=period.start - timedelta(days=1))
    if _COUNTED_BACK.search(phrase.text):
        return earlier_than(phrase.text, period) or phrase.period
    if phrase.period is None:
        same = "same" in phrase.text.lower() and case.frame.measured
        return same[1] if same else usual_baseline(period)
    return (
        phrase.period
        if _SINCE_YEAR.fullmatch(phrase.text.lower()) or _is_whole(case, phrase)
        else _same_weekend(period, phrase, phrase.period)
        or _part_of_season(period, phrase, phrase.period)
        or _named(period, phrase, phrase.period)
    )


_SO_MANY_BACK = expression(
    rf"\b(?:(?:previous|prior|preceding) (?P<count>{NUMBER})|(?P<many>{NUMBER}) (?:previous|prior"
    rf"|preceding)) "
    r"(?P<unit>years|months)$",
    re.IGNORECASE,
)
"""All of the years before, not the same one so long ago: "than in the previous two years combined"."""
_SINCE_YEAR = expression(r"since (?:in )?(?:\d{4})")


def _is_whole(case: Case, phrase: TimePhrase) -> bool:
    """Whether all of the time is meant, not its same days: "than in all of 2021", "the whole of 2020"."""
    before = case.clause.mask[: max(0, phrase.start - case.clause.start)]
    if _ITS_FIGURE.match(case.clause.mask, max(0, phrase.end - case.clause.start)):
        return True
    if _PEAK_OF.search(before[-_PEAKS_REACH:]):
        return True
    return _ALL_OF.search(phrase.text.lower()) is not None or _ALL_OF.search(before[-_REACH:]) is not None


_ITS_FIGURE = expression(r"['’]s? (?:(?:total of )?#|(?:[a-z-]+ )?(?:total|count|tally|toll|number)\b)")
"""The year's figure itself, which is of all of it: "tops last year's 539"."""
_PEAK_OF = expression(
    r"\b(?:peaks?|records?|highs?|lows?)(?: (?:share|number|total|level|rate|year))?,? (?:(?:was )?(?:set|"
    r"reached|hit|recorded) )?(?:in |of |from )?$"
    r"|\b(?:total|entire)\b[a-z ]{0,20} (?:in|of|for|from) $"
)
"""Before the year of a peak or a record, or of a total, which is measured against whole."""
_PEAKS_REACH = 34
_ALL_OF = expression(r"\b(?:all|the whole) of(?:\s*$|\s(?=\w))")
_REACH = 16
"""Characters before the time."""


def _the_one_before(case: Case, period: Period | None) -> Period | None:
    """The year or quarter before, of "up 3 percent from the current one"."""
    if period is None or period.days < _MONTH:
        return None
    if _THE_DECADE.search(case.clause.mask):
        return period.shifted(-10)
    if not _THE_ONE.search(case.clause.mask):
        return None
    return period.shifted(-1) if period.days > _QUARTER else earlier_than("quarter", period)


_THE_ONE = expression(
    r"\b(?:than|from|over)\s(?:in\s)?(?:the|this)\s(?:current|previous|prior|preceding|last)\sone\b"
)


_THE_DECADE = expression(r"\b(?:in|over|during|for) (?:the|a) decade\b")


def _between_levels(case: Case, period: Period | None) -> Period | None:
    """The earlier of two levels told just before, of a move that sums them up: "a loss of 6 percent"."""
    pair = case.frame.moved_between(case.clause.sentence)
    if pair is None or period is None or pair[0] != period or case.draft.kind != "change":
        return None
    if _SUMS_UP.match(case.clause.mask):
        return pair[1]
    here = case.frame.levels[-1][1] == case.clause.sentence
    measures = {measure.text.lower() for measure, _ in case.context.figures.told[-2:]}
    alike = abs(pair[0].days - pair[1].days) <= _SAME_LENGTH
    return pair[1] if alike and here and len(measures) == 1 and is_apposed(case) else None


_SUMS_UP = expression(
    r"(?:(?:and|but|so)\s)?(?:that(?:['’]s)?|this|it|the\s(?:gain|rise|drop|fall|increase|decrease|decline|"
    r"loss|change|cut)\b)"
)


def _of_people(case: Case) -> bool:
    measure = case.draft.measure
    return measure is None or measure.id == "population" or _PEOPLE.search(measure.text.lower()) is not None


_PEOPLE = expression(r"\b(?:people|residents|population|inhabitants|growth)\b")


def _unnamed(case: Case, period: Period | None) -> Period | None:
    """The baseline of the change before where this goes on about it, else the usual one; a plan has none."""
    measured = case.frame.measured
    same = measured is not None and measured[0] == period
    apposed = case.frame.spoken_in == case.clause.sentence and not has_verb(case.clause)
    if measured is not None and same and (case.draft.kind == "comparison" or apposed):
        return measured[1]
    if _is_plan(case, period) or _REVISED.search(case.clause.low):
        return None
    if period and _is_census(case, period) and _of_people(case):
        return period.shifted(-10)  # a census of people is set beside the one ten years before
    if (
        measured is not None
        and period
        and period.days == 1 < measured[0].days
        and measured[0].end == period.end
    ):
        return Period(start=measured[1].end, end=measured[1].end)  # what is left on the last day of a month
    goes_on = case.frame.measured_named and _goes_on(case)
    in_days = period is not None and period.days == 1 and case.draft.kind == "change"
    if measured is not None and same and (goes_on or in_days or is_over_them(case)):
        return measured[1]
    return usual_for(case, period)


def _is_census(case: Case, period: Period) -> bool:
    """Whether it is the year that the text's census counted, or the day of one."""
    first = period.start
    day = period.days == 1 and (first.month, first.day) == (4, 1) and first.year % 10 == 0
    return day or period == case.frame.asked == Period.year(first.year)


def usual_for(case: Case, period: Period | None) -> Period | None:
    """What nobody says: the same time of the year before, the quarter before, the first of several years."""
    if period and is_yearly(case, period):
        return period.shifted(-1)
    ends = first_and_last(period) if case.draft.kind == "change" else None
    if ends is not None:
        return ends[0]
    rolling = period and period.whole_months and _QUARTER - 3 <= period.days <= _QUARTER
    return earlier_than("quarter", period) if period and rolling else usual_baseline(period)


_REVISED = expression(
    r"\b(?:revised|adjusted|corrected) (?:sharply |slightly )?(?:up|down|upward|downward)\b"
)
"""A figure that its publisher changed has not moved in time."""


def is_over_them(case: Case) -> bool:
    """Whether the sentence tells on of the same stretch: "over those years"."""
    return any(_OVER_THEM.search(clause.low) for clause in (*case.before, case.clause))


_OVER_THEM = expression(
    r"\b(?:over|in|during) (?:those|these|the same) (?:[a-z]+ |\d{1,2} )?(?:years|months|weeks)\b"
    r"|\b(?:over|in|during) (?:that|the same) (?:period|span|stretch|time)\b"
)


def _goes_on(case: Case) -> bool:
    """Whether it tells on, in the same tense, of what was measured just before: "In Kelby they rose 5"."""
    frame = case.frame
    near = case.clause.sentence - frame.measured_in <= 1
    return near and (case.tense == frame.measured_tense or (frame.measured_both and case.tense != "ahead"))


def _same_weekend(period: Period, phrase: TimePhrase, named: Period) -> Period | None:
    same = "weekend" in phrase.text and AT_THE_SAME.search(phrase.text)
    return same_weekend(period, named.end.year - period.end.year) if same else None


def _named(period: Period, phrase: TimePhrase, named: Period) -> Period | None:
    text = phrase.text.lower()
    if (YEARS_BACK.match(text) and phrase.role == "since") or is_rolling(phrase):
        return so_long_before(period, phrase)
    fiscal = text.endswith("last year") and _is_fiscal(period)
    if fiscal or (phrase.role == "since" and named.covers(period)):
        return period.shifted(-1)  # "since last July", of figures for July
    if text.startswith("than in any of the past"):
        return years_before(period, named.end.year - named.start.year + 1)
    if _IS_AGO.search(text) and period.days > 1 and not (named == period and period.days > _QUARTER):
        whole = period == Period.year(period.start.year)
        if not whole or "decade" in text:
            return earlier_than(text, period) or named
    if period.days == 1 and _WEEKS_AGO.search(text):
        return earlier_than(text, period) or named
    year_for_day = period.days == 1 and not (_A_YEAR_AGO.search(text) or AT_THE_SAME.search(text))
    return named if year_for_day else align_baseline(period, named)


def _part_of_season(period: Period, phrase: TimePhrase, named: Period) -> Period | None:
    """As much of another season, of "at this point last season"."""
    text = phrase.text.lower()
    same = AT_THE_SAME.search(text) and _SEASON.search(text) and period.days < _SEASONS
    part = bool(same) and named.covers(period.shifted(-1))
    return years_on(period, named.end.year - period.end.year) if part else None


_SEASON = expression(r"\b(?:season|winter|summer|spring|fall|school year)$")
_SEASONS = 300
"""Days: a part of a season is set against as much of another."""


def _is_fiscal(period: Period) -> bool:
    """Whether it is a year that does not begin in January, before which "last year" is another such."""
    return period.whole_months and period.start.month > 1 and period == _twelve_months_from(period.start)


def _twelve_months_from(first: date) -> Period:
    return Period(start=first, end=same_day(first, 12) - timedelta(days=1))


def usual_baseline(period: Period | None) -> Period | None:
    """The week, month or quarter before where the period is one; else the same days of the year before.

    None for a single day, or over several years: what it is compared with is anybody's guess.
    """
    if period is None or period.start.year <= 1 or period.days == 1 or period.days > _YEARS:
        return None
    if period.days <= _WEEK and period.days >= _WEEK - 2:
        step = timedelta(days=period.days)
        return Period(start=period.start - step, end=period.end - step)
    if period.whole_months and period.days <= _MONTH:
        return earlier_than("month", period)
    if period.whole_months and _QUARTER - 3 <= period.days <= _QUARTER and period.start.month % 3 == 1:
        return earlier_than("quarter", period)
    return years_on(period, -1)


def _is_plan(case: Case, period: Period | None) -> bool:
    """Whether the change is a forecast, or one that somebody has decided on a day."""
    if tense_of(case.clause, case.draft.at) == "ahead" or (
        period and case.published and period.start > case.published
    ):
        return True
    since = any(time.role == "since" for time in case.times) or re.search(r"\bsince\b", case.clause.mask)
    return bool(_DECIDED.search(case.clause.mask)) and bool(since or (period and period.days == 1))
