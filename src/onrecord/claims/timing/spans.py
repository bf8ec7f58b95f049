"""What was so over a time that reaches up to publication: "since May", "for nine years", "has since"."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from onrecord.claims.periods import years_before
from onrecord.claims.periods.names import NUMBER, ORDINALS, count
from onrecord.claims.periods.relative import same_day
from onrecord.claims.periods.scene import add_months
from onrecord.claims.timing.baselines import is_of_a_rank
from onrecord.claims.timing.case import in_its_role
from onrecord.expression import expression
from onrecord.record.period import Period, shift_years

if TYPE_CHECKING:
    from onrecord.claims.periods import TimePhrase
    from onrecord.claims.timing.case import Case


def run_of(case: Case) -> Period | None:
    """The years of "for the third year in a row", of what has no figure that they would divide.

    They end with the year before where the text tells of that and of no stretch of the one under way.
    """
    run, published = _run_of(case), case.published
    if run is None or published is None or run.end != Period.year(published.year).end or run.days <= _A_YEAR:
        return run
    counted = _OF_A_DAY.search(case.clause.low) or _PUPILS.search(case.clause.marked.low, 0, _LEAD)
    if case.frame.results or case.frame.asked or counted:
        return run
    told = [time.period for time in case.clause.marked.times if time.period and time.role != "duration"]
    under_way = any(one.start.year == published.year and one.days > _A_MONTH for one in told)
    return run.shifted(-1) if Period.year(published.year - 1) in told and not under_way else run


_A_MONTH, _LEAD = 40, 500
_PUPILS = expression(r"\b(?:enrol\w*|students|pupils|homeless\w*)\b")
_OF_A_DAY = expression(
    r"\b(?:enrol\w*|students|pupils|schools?|homeless\w*|tax(?:es)?|rates?|budgets?|levy)\b"
)
"""What is counted or set early in a year, of which news tells in the same year."""


def _run_of(case: Case) -> Period | None:
    if case.draft.kind == "rank":
        return _named_run(case)
    if case.draft.kind not in {"trend", "comparison"} or case.draft.value is not None:
        return None
    if case.draft.kind == "trend" and (streak := _years_of_streak(case) or _nth_in_a_row(case)):
        return streak
    if case.draft.kind == "trend" and _STILL.search(case.clause.mask):
        return span(case)
    if case.draft.kind == "trend" and case.draft.beside is None and case.tense == "perfect":
        run = _named_run(case)
        return run or _for_years(case) or (None if _by_a_noun(case) else span(case))
    return _named_run(case)


def _named_run(case: Case) -> Period | None:
    """The run that the clause names, unless it is of what went before: "fell after rising for two years"."""
    first = max(0, case.draft.at - case.clause.start)
    for time in case.times:
        before = _WENT_BEFORE.search(case.clause.mask, first, max(first, time.start - case.clause.start))
        if _is_run(time) and before is None:
            return time.period
    return None


_WENT_BEFORE = expression(r"\b(?:after|following|despite)\s[a-z]")


def each_of(case: Case) -> Period | None:
    """The years, or months, of "in each of the past three years", of what was so in every one."""
    between = [one.start for one in case.clause.figures if one.start > case.draft.at]
    fronted = [] if case.opening is case.clause else list(case.opening.times)
    for time in (*case.times, *fronted):
        near = all(one >= time.start for one in between)
        if near and _is_run(time) and "each" in time.text.lower():
            return time.period
    return None


def last_of_run(case: Case, period: Period | None) -> Period | None:
    """What a run of years lends to the figures behind it: "fell for the third year in a row, to 410"."""
    named = case.draft.kind == "trend" and any(_is_run(time) for time in case.times)
    run = named and period is not None and period == run_of(case)
    if (
        run
        and period
        and period.days <= _A_YEAR
        and period.whole_months
        and _BY_THE_MONTH.search(case.clause.low)
    ):
        return Period.month(period.end.year, period.end.month)
    return Period.year(period.end.year) if run and period and period.days > _A_YEAR else period


_BY_THE_MONTH = expression(r"\b(?:straight|consecutive|successive) month\b|\bmonths? (?:in a row|running)\b")
_A_YEAR = 366


def _years_of_streak(case: Case) -> Period | None:
    """The years before those told of, of "which ended four years of decline"; behind "before", after."""
    first = case.draft.at - case.clause.start
    found = _STREAK.match(case.clause.low, first)
    number = count(found["count"]) if found else None
    frame = case.frame
    told = frame.spoken if frame.spoken_in == case.clause.sentence else frame.figures
    if number and told and case.clause.low.endswith(("before ", "then "), 0, first):
        return Period(start=date(told.end.year + 1, 1, 1), end=date(told.end.year + round(number), 12, 31))
    return years_before(told, round(number)) if number and told else None


_STREAK = expression(rf"(?P<count>{NUMBER}) years of ", re.IGNORECASE)


def _nth_in_a_row(case: Case) -> Period | None:
    """The years or months of "It was the fourth annual increase in a row", up to what the text told of."""
    found = _NTH_MOVE.search(case.clause.low)
    frame = case.frame
    near = case.clause.sentence - frame.last_in <= 1
    told = (frame.last if near else None) or frame.figures
    if found is None or told is None or not (found["row"] or found["straight"]):
        return None
    word = found["nth"]
    number = ORDINALS.get(word) or (int(word[:-2]) if word[0].isdecimal() else 0)
    unit = _UNITS[found["unit"][:4]] if found["unit"] else _length_of(told)
    if not number or not unit:
        return None
    last = Period.year(told.end.year) if unit == _DECEMBER else told
    whole = last if last.whole_months else Period.month(last.end.year, last.end.month)
    return Period(start=add_months(whole.end, 1 - number * unit), end=whole.end)


def _length_of(told: Period) -> int:
    """How many months each of the periods in a row has, by the one told; 0 where it is of no such length."""
    if not told.whole_months:
        return 0
    months = (told.end.year - told.start.year) * _DECEMBER + told.end.month - told.start.month + 1
    return months if months in _UNITS.values() else 0


_UNITS = {"annu": 12, "year": 12, "quar": 3, "mont": 1}
"""Months of each unit, by the first letters of its words."""
_NTH_MOVE = expression(
    rf"\b(?P<nth>{'|'.join(ORDINALS)}|\d{{1,2}}(?:st|nd|rd|th))\s(?P<straight>(?:straight|consecutive"
    rf"|successive)\s)?"
    r"(?:(?P<unit>annual|yearly|years?|quarterly|quarters?|monthly|months?)\s(?:of\s)?)?"
    r"(?:increases?|declines?|drops?|rises?|gains?|falls?|decreases?|loss(?:es)?|growth|reductions?)"
    r"(?P<row>\s(?:in a row|running|in succession))?(?!\w)"
)


def _by_a_noun(case: Case) -> bool:
    """Whether a noun tells the trend, or a comparative: what "has seen a rise" did so in its own time."""
    return case.draft.act is not None or _COMPARES.search(case.clause.mask) is not None


_COMPARES = expression(r"\b(?:higher|lower|more|fewer|less)\b")


def _is_run(time: TimePhrase) -> bool:
    return time.role == "duration" and time.period is not None


def _for_years(case: Case) -> Period | None:
    """The whole years of "for 15 years", of what has gone on till now."""
    for clause in (*case.before, case.clause):
        for time in clause.times:
            found = _FOR_YEARS.match(time.text)
            number = count(found["count"]) if found else None
            if number and case.today:
                return years_before(case.today, round(number))
    return None


_FOR_YEARS = expression(rf"for (?:the (?:past|last) )?(?P<count>{NUMBER}) years$", re.IGNORECASE)
_STILL = expression(
    r"\b(?:(?:not|n['’]t|never|barely|hardly|little) (?:been )?"
    r"(?:changed|moved|risen|fallen|grown|increased)|unchanged|flat|frozen|stagnant|steady|static)\b"
)
"""What has not moved "since 2009" has not in all that time."""


def ever_since(case: Case, own: TimePhrase) -> Period | None:
    """From a time that the verb before names to publication: "opened in May and has sold fifty"."""
    published, period = case.published, own.period
    if case.tense != "perfect" or published is None or period is None or period.end >= published:
        return None
    between = case.clause.mask[own.end - case.clause.start : max(0, case.draft.at - case.clause.start)]
    return Period(start=period.start, end=published) if _AND_HAS.search(between) else None


_AND_HAS = expression(r"\band (?:has|have)\b")


BACK_FROM_NOW = expression(r"^in\b", re.IGNORECASE)


def span(case: Case) -> Period | None:
    """From the time that "since" names to publication; the years up to it of "the third in four years"."""
    published = case.published
    backs = (
        t
        for t in case.times
        if t.role == "since" and t.period and not is_of_a_rank(case, t) and "first time" not in t.text
    )
    since = next(backs, None) or _fronted(case) or _since_it_began(case)
    weeks = in_weeks(case) if since is None else None
    if weeks is not None:
        return weeks
    if since is None or since.period is None or published is None or since.period.start > published:
        return None
    if has_moved_to(case):
        return case.today
    if BACK_FROM_NOW.match(since.text):
        start = case.clause.start
        between = case.clause.low[max(0, case.draft.at - start) : max(0, since.start - start)]
        if len(between.split()) > _CLOSE or _MULTIPLIED.search(between):
            return None
        return _months_counted(case, since.period) or Period(
            start=_so_far_back(published, since.period), end=published
        )
    return Period(start=since.period.start, end=_last_of_so_many(case, since) or published)


def _last_of_so_many(case: Case, since: TimePhrase) -> date | None:
    """The last day of "the nine months since October", which reports that come later tell of."""
    start = since.period.start if since.period else None
    found = _SO_MANY.search(case.clause.marked.low, max(0, since.start - _CLAUSE), since.start)
    number = count(found["count"]) if found else None
    if found is None or not number or start is None or case.published is None:
        return None
    months = round(number) * (_DECEMBER if found["unit"] == "year" else 1)
    last = same_day(start, months) - timedelta(days=1)
    return last if last <= case.published else None


_CLAUSE = 40
_SO_MANY = expression(rf"\bthe (?:first |past )?(?P<count>{NUMBER}) (?P<unit>year|month)s $", re.IGNORECASE)


def _months_counted(case: Case, back: Period) -> Period | None:
    """The months up to the one told of, some of which an ordinal counts: "the third drop in four months"."""
    told = case.frame.spoken
    near = 0 <= case.clause.sentence - case.frame.spoken_in <= 1
    if case.draft.kind != "level" or case.draft.figure is not None or told is None or not near:
        return None
    months = _months(back)
    if _length_of(told) != 1 or months % _DECEMBER == 0:
        return None
    return Period(start=add_months(told.end, 1 - months), end=told.end)


def _months(back: Period) -> int:
    return (back.end.year - back.start.year) * _DECEMBER + back.end.month - back.start.month + 1


def _so_far_back(day: date, back: Period) -> date:
    """The day as many months or whole years before as those that "in eight months" looks back on."""
    whole_years = back.start.month == 1 and back.end.month == _DECEMBER
    if whole_years:
        return shift_years(day, back.start.year - back.end.year - 1)
    return same_day(day, -_months(back))


_DECEMBER = 12


def in_weeks(case: Case) -> Period | None:
    """The weeks or days up to publication of what "has attracted 7,350 signatures in three weeks"."""
    if case.published is None or (case.tense != "perfect" and not _HAS_MULTIPLIED.search(case.clause.mask)):
        return None
    for time in case.times:
        found = _IN_WEEKS.match(time.text)
        number = count(found["count"]) if found else None
        if found and number:
            back = timedelta(days=round(number * (7 if found["unit"] == "week" else 1)))
            return Period(start=case.published - back, end=case.published)
    return None


_HAS_MULTIPLIED = expression(r"\b(?:has|have) (?:(?:more than|nearly|almost|about) )?#+ in @*")
"""As in "has more than tripled in three weeks"."""
_IN_WEEKS = expression(rf"in (?P<count>{NUMBER}) (?P<unit>week|day)s?$", re.IGNORECASE)


def _since_it_began(case: Case) -> TimePhrase | None:
    """The time of "has destroyed 40 homes since it broke out July 23", here or in the clause right behind."""
    if case.tense != "perfect" or case.draft.kind not in {"level", "share"}:
        return None
    for clause in (case.clause, *case.behind[:2]):
        first = max(0, case.draft.at - clause.start)
        found = _SINCE_IT_BEGAN.search(clause.mask, first) if "since " in clause.mask else None
        if found:
            at = clause.start + found.end()
            return next((one for one in clause.times if one.start == at and one.role == "period"), None)
    return None


_SINCE_IT_BEGAN = expression(
    r"\bsince (?:it|they|the (?:[a-z]+ )?[a-z]+|he|she) (?:first |was )?(?:began|started|broke out|ignited|"
    r"erupted|opened|"
    r"sparked|reported|took effect|launched|resumed|reopened|hit|struck|made landfall|debuted)(?: (?:late|"
    r"early|back))?(?: on| in)? (?=@)"
)


def _fronted(case: Case) -> TimePhrase | None:
    """The time of "Since taking office in 2019," before a clause of what has been done in that time."""
    opening = case.opening
    if opening is case.clause or case.tense not in {"perfect", "past"}:
        return None
    times = (in_its_role(opening, time) for time in opening.times)
    since = next((time for time in times if time.role == "since" and time.period), None)
    told = case.tense == "perfect" or (since is not None and _last_of_so_many(case, since) is not None)
    return since if told else None


def has_moved_to(case: Case) -> bool:
    """Whether it is what something has moved to by now: "has grown to 175 since the spring"."""
    return case.draft.kind == "level" and _MOVED_TO.search(case.clause.mask) is not None


_MOVED_TO = expression(
    r"\b(?:risen|fallen|grown|climbed|dropped|shrunk|increased|declined|swollen|jumped|slipped|soared|surged|"
    r"dwindled|plunged|doubled|tripled|gone up|gone down|come down|crept up|edged (?:up"
    r"|down))\b[^.;]{0,30}\bto (?:[a-z]+ ){0,2}#"
)
_CLOSE = 5
"""Words from a count to the years that it was made in."""
_MULTIPLIED = expression(
    r"\b(?:doubled|trebled|tripled|quadrupled|halved|up|down|rose|fell|grew|risen|fallen|grown)\b"
)


def since_told(case: Case) -> Period | None:
    """From the time told of before to publication, of what "has since" changed."""
    published = case.published
    before = (time for time in case.times if time.role == "period" and time.start < case.draft.at)
    named = [time.period for time in before if time.period]
    told = named[-1] if named else case.frame.told
    if told is None or published is None or not _HAS_SINCE.search(case.clause.mask):
        return None
    return Period(start=told.start, end=published) if told.start <= published else None


_HAS_SINCE = expression(r"\b(?:has|have) since\b")
