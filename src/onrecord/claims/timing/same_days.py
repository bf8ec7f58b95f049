"""The same days of another year: "By this time last year there were 21", "124 in the same period of 2023"."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from onrecord.claims.periods import align_baseline, same_weekend, years_on
from onrecord.claims.timing.own import AT_THE_SAME, PLAIN
from onrecord.claims.timing.stock import in_percent, is_stock
from onrecord.claims.timing.tense import has_verb
from onrecord.expression import expression
from onrecord.record import Period

if TYPE_CHECKING:
    from onrecord.claims.periods import TimePhrase
    from onrecord.claims.timing.case import Case


def aligned(case: Case, time: TimePhrase, period: Period) -> Period | None:
    """The days told of, in the year of a time of which only the same days are meant.

    So are they for the older of two figures of a few days: "nine over the weekend, down from 14 in 2021".
    """
    now = _days_told(case, period.start.year if AT_THE_SAME.search(time.text) else 0)
    if now is None:
        return None
    if now.days <= _MONTH and AT_THE_SAME.search(time.text) and _is_counted_by_then(case, time):
        now = Period(start=date(now.end.year, 1, 1), end=now.end)
    if AT_THE_SAME.search(time.text) and _A_YEAR_BACK.search(time.text) and now.days > 1:
        return years_on(now, -1)
    if AT_THE_SAME.search(time.text) or _up_to_then(case, time) or _is_another_year(case, time):
        if "weekend" in time.text and now.days > 1:
            return same_weekend(now, period.end.year - now.end.year)
        season = "same" in time.text and min(now.days, period.days) > 1 and period.days < _YEAR
        split = now.start.year < now.end.year and now.days < _YEAR <= period.days  # half of a fiscal year
        season = season or split
        then = years_on(now, period.end.year - now.end.year) if season else align_baseline(now, period)
        to_date = now == case.today and then.days == 1 and _adds_up(case, time)
        return Period(start=date(then.end.year, 1, 1), end=then.end) if to_date else then
    return align_baseline(now, period) if case.draft.earlier and 1 < now.days <= _WEEKEND else None


def _adds_up(case: Case, time: TimePhrase) -> bool:
    """Whether the year's count up to the same day is told: "By this time last year the city had had 62"."""
    if case.draft.kind != "level" or in_percent(case) or is_stock(case):
        return False
    return case.tense == "before" or (case.tense == "past" and _SAME_STRETCH.search(time.text) is not None)


def _is_counted_by_then(case: Case, time: TimePhrase) -> bool:
    """Whether it is told, of less than a month, how many there were up to then: "By this time last year"."""
    by = time.text.lower().startswith("by ") or case.clause.marked.mask.endswith("by ", 0, time.start)
    return case.draft.kind == "level" and (by or case.tense == "before") and not is_stock(case)


_A_YEAR_BACK = expression(r"\b(?:a|one) year (?:earlier|before|ago|prior)\b")
_SAME_STRETCH = expression(r"\b(?:period|span|stretch|months|timeframe|time frame|interval)\b")


def _is_another_year(case: Case, time: TimePhrase) -> bool:
    """Whether the same days of one more year follow: "124 in the same period of 2023 and 166 in 2021"."""
    if not time.text.isdecimal() or case.draft.kind not in PLAIN:
        return False
    it_was = _AND_IT_WAS.match(case.clause.mask) is not None
    joined = case.clause.joint in {"and", ","} and (it_was or not has_verb(case.clause))
    chain = case.before if joined else ()
    for clause in reversed(chain):
        last = clause.times[-1] if clause.times else None
        if last is not None and AT_THE_SAME.search(last.text):
            return True
        if last is None or not last.text.isdecimal():
            return False
        if has_verb(clause):
            return _THERE_WERE.match(clause.mask) is not None and _told_so(case)
    return _THERE_WERE.match(case.clause.mask) is not None and _told_so(case)


def _told_so(case: Case) -> bool:
    """Whether the sentence before ends with a figure of the same days of a year."""
    first = case.sentence[0].start
    before = case.clause.marked.low[max(0, first - _LINE) : first].rstrip()
    return _SAME_OF_YEAR.search(before) is not None


_LINE = 90
_AND_IT_WAS = expression(
    r"and in @+,? (?:there (?:were|was)|it (?:was|had)|the (?:figure|number|total|count) was) #"
)
_THERE_WERE = expression(
    r"(?:and |but )?(?:there (?:were|was)|it (?:was|had)|the (?:figure|number|total|count) was) #"
)
_SAME_OF_YEAR = expression(
    r"\b(?:same|this) (?:\w{1,9}[ -]){0,2}(?:time|point|date|period|stretch|span|months|days) (?:of|in)"
    r" (?:19|"
    r"20)\d\d\.$"
)


def _up_to_then(case: Case, time: TimePhrase) -> bool:
    """Whether only the same days of that time are meant: "Last year at that point there were 94"."""
    return _AT_THAT_POINT.match(case.clause.mask, time.end - case.clause.start) is not None


_AT_THAT_POINT = expression(r"\s(?:at|by|through|up to)\s(?:this|that|the same)\s(?:point|time|stage|date)\b")


def _days_told(case: Case, year: int) -> Period | None:
    """The days that the sentence, the figure before, or the report told of; else the day of publication.

    Not those of the year that they are looked for in: "Last year ended with 43, and at this time it was 42".
    """
    frame, sentence = case.frame, case.clause.sentence
    spoken = frame.spoken if frame.spoken_in == sentence else None
    counted = frame.counted if sentence - frame.counted_in <= 1 else None
    told = (one for one in (spoken, counted, frame.figures) if one and one.end.year != year)
    return next(told, case.today)


_WEEKEND, _MONTH, _YEAR = 10, 31, 360
"""Days: figures over fewer are set against the same days of another year."""
