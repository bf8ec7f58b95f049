"""When an act was done, or is to be done."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from onrecord.claims.clauses.parts import part_at
from onrecord.claims.timing.after_acts import so_long_before
from onrecord.claims.timing.attributes import is_attribute
from onrecord.claims.timing.case import SINCE_THEN, is_report
from onrecord.claims.timing.due import due
from onrecord.claims.timing.own import RELATIVE
from onrecord.claims.timing.tense import has_verb
from onrecord.claims.timing.undated_acts import is_rule, when_undated
from onrecord.expression import expression
from onrecord.record import Period
from onrecord.record.period import shift_years

if TYPE_CHECKING:
    from datetime import date

    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.periods import TimePhrase
    from onrecord.claims.timing.case import Case

_CLAUSES_BACK, _CLAUSES_AHEAD = 4, 2
_THAT = expression(r"\bthat\s")
_WHEN = expression(r"when\b")
_THE_YEAR = expression(
    r"(?:the|that) (?:very )?(?:same )?(?:year|month|week|day|spring|summer|fall|autumn|winter|season) "
    r"(?!(?:before|after|of|to|in|for|from|since|ended|ending|with|and|was|is|had|has)\b)(?:(?:that|when|"
    r"in which) )?"
    r"[a-z^]"
)
"""Goes on about the time before it: "since 2005, the year he appointed a chief"."""
_PUT_OFF = expression(r"\b(?:adjourn|postpon|delay|put off|suspend|extend|push(?:ed)? back|defer|shelv)")
_ADDS_TIME = expression(
    r"(?:@|by |on |in |from |due |filed|set|dated|scheduled|held|made|taken|lodged|issued|published|"
    r"released|built|"
    r"opened|signed|passed|effective|starting|beginning)"
)
_FEW_WORDS = 8
_TOLD_REACH = 1
"""Sentences."""


def act_period(case: Case) -> Period | None:
    """When it happened; what is pending is so on the day of publication.

    A time that only says which policy ("a 2013 policy") counts where there is no other; before it comes a
    time that opens the sentence ("In January its mayor, Ann Voss, reversed a 2013 policy").
    """
    if (
        (_WHEN.match(case.clause.mask) or _THE_YEAR.match(case.clause.mask))
        and not case.times
        and case.place
        and case.sentence[case.place - 1].times
    ):
        return case.sentence[case.place - 1].times[-1].period
    return so_long_before(case) or _of_its_words(case)


def _of_its_words(case: Case) -> Period | None:
    """When it happened by the times of its clause and of those around, else by what was told before."""
    ran = _ran(case)
    if ran:
        return ran
    own = _of_part(case, [time for time in case.times if _is_of_act(case, time)])
    own = [time for time in own if time.text.lower() != "overnight"] or own
    if case.tense in {"past", "perfect"} and _around(case):
        own = [time for time in own if not _is_to_end(case, time)]
    own = [time for time in own if not _dates_what_follows(case, time)] if _is_dated(case) else own
    limit = next((time for time in own if _is_limit(case, time)), None)
    if limit is not None and limit.period is not None:
        day = _to_come(case, limit)
        return Period(start=day, end=day)
    adverbial = [time for time in own if not is_attribute(case.clause, time)]
    adverbial = _of_the_day(case, adverbial)
    adverbial = [time for time in adverbial if not _dates_a_noun(case, time)] or adverbial
    own = [time for time in own if not (case.tense == "past" and _is_what_it_is_for(case, time))]
    around = [] if is_rule(case) else _around(case)
    for times in (_opening_day(case, around, adverbial) or adverbial, around, own):
        if times:
            nearest = min(times, key=lambda time: abs(time.start - case.draft.at))
            return _in_its_year(case, nearest) or due(case, nearest)
    since = next((time for time in case.times if time.role == "since" and time.period), None)
    if since is not None and (since.text.startswith(SINCE_THEN) or _IN_FORCE.match(case.clause.mask)):
        return since.period
    if since is not None and since.period and case.published and since.period.start <= case.published:
        return Period(start=since.period.start, end=case.published)
    return _of_act_before(case) or when_undated(case)


def _of_the_day(case: Case, times: list[TimePhrase]) -> list[TimePhrase]:
    """Of several the day of the news, where the past is told: "sued on Tuesday over the 2020 census"."""
    if len(times) < _SEVERAL or case.tense != "past" or case.published is None:
        return times
    ago = [(case.published - time.period.end).days if time.period else _OLD for time in times]
    lately = [time for time, days in zip(times, ago, strict=True) if 0 <= days <= _A_WEEK]
    lately = [time for time in lately if time.period and time.period.days == 1]
    return lately if len(lately) == 1 and not _tells_another(case, lately[0]) else times


def _tells_another(case: Case, time: TimePhrase) -> bool:
    """Whether the day is that of another verb before: "on Thursday gave up a suit he brought last month"."""
    first, last = time.end - case.clause.start, case.draft.at - case.clause.start
    return _ITS_SUBJECT.search(case.clause.mask, max(0, first), max(0, last)) is not None


_ITS_SUBJECT = expression(r"\b(?:it|he|she|they|we|who|which|that) (?:had |has |have |[a-z]+ly )?$")


def _opening_day(case: Case, around: list[TimePhrase], own: list[TimePhrase]) -> list[TimePhrase]:
    """The day that opens the sentence, before a longer time of what the act is about.

    "The same day, prosecutors charged a man with robbery over a holdup in October".
    """
    before = [time for time in around if time.start < case.clause.start]
    longer = own and all(time.period and time.period.days > 1 for time in own)
    return _of_the_day(case, [*before, *own]) if before and longer else []


_SEVERAL = 2
_A_WEEK, _OLD = 8, 99
"""Days."""


def _is_dated(case: Case) -> bool:
    """Whether something near says when it was done, were its own words of another time."""
    near = 0 < case.clause.sentence - case.frame.told_in <= _TOLD_REACH and case.frame.told is not None
    return near or bool(_around(case))


def _dates_what_follows(case: Case, time: TimePhrase) -> bool:
    """Whether it says when what was decided begins: "approved rebates that start in October"."""
    first = time.start - case.clause.start
    return (
        _THAT_BEGINS.search(case.clause.mask, max(0, case.draft.at - case.clause.start), max(0, first))
        is not None
    )


_THAT_BEGINS = expression(
    r"\b(?:that|which)\s(?:(?:begin|start|end|expire|run|open|close)s?|(?:takes?|goes|go|comes?)\s(?:effect|into|on))\b"
)


def _is_what_it_is_for(case: Case, time: TimePhrase) -> bool:
    """Whether what was done is for a time to come: "adopted a budget for fiscal 2023"."""
    if case.published is None or time.period is None or time.period.days < _A_SEASON:
        return False
    return time.period.end > case.published and is_attribute(case.clause, time)


_A_SEASON = 89
"""Days."""


def is_of_the_lead(case: Case) -> bool:
    """Whether it is the news itself, told in the lead as what was done, or promised with a figure."""
    first = case.clause.sentence == 0 and case.clause is case.opening
    if not first or is_background(case) or case.sentence[-1].end + _A_FEW > len(case.clause.marked.text):
        return False  # a sentence alone leads no story
    if case.tense == "past":
        return True
    return case.draft.value is not None and _WILL.search(case.clause.mask) is not None


_A_FEW = 20
"""Characters."""


_WILL = expression(r"\b(?:will|plans to|(?:is|are) [a-z]{2,10}ing)\b")


def _ran(case: Case) -> Period | None:
    """From when to when it runs: "will close on Wednesdays, starting Sept. 16 and ending June 16"."""
    for clause in (case.clause, *case.behind[:1]):
        for first, last in pairwise(clause.times):
            begins = _STARTS.search(clause.mask, 0, first.start - clause.start)
            between = first.end - clause.start, last.start - clause.start
            ends = _ENDS.fullmatch(clause.mask, *between)
            if begins and ends and first.period and last.period:
                end = last.period.end
                if end < first.period.start and _YEARLESS.match(last.text.lower()):
                    years = first.period.start.year - end.year
                    end = last.period.shifted(years).end
                    end = end if end > first.period.start else last.period.shifted(years + 1).end
                return Period(start=first.period.start, end=end) if first.period.start <= end else None
    return None


_STARTS = expression(r"\b(?:starting|beginning|begins?|starts?|began|started)(?: on| in)? $")
_ENDS = expression(
    r"(?: and|,| but)? (?:end(?:s|ed|ing)|clos(?:es|ed|ing)|running|lasting|continuing)(?: on| in| through|"
    r" until)? "
)


def _in_its_year(case: Case, time: TimePhrase) -> Period | None:
    """A day without a year of its own, in the year that opens the sentence: "In 2005 ... on Dec. 30"."""
    if time.period is None or not _YEARLESS.match(time.text.lower()):
        return None
    year = next(
        (one for one in case.opening.times if one.start < time.start and _A_YEAR.fullmatch(one.text)), None
    )
    if (
        year is None
        or year.period is None
        or not _OPENS.fullmatch(case.opening.mask, 0, year.start - case.opening.start)
    ):
        return None
    return time.period.shifted(year.period.start.year - time.period.start.year)


_YEARLESS = expression(
    r"(?:by |in |on |early |late |mid-)*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|"
    r"dec)[a-z]*\.?(?: \d{1,2})?$"
)
_A_YEAR = expression(r"(?:[Ii]n )?(?:19|20)\d\d")
_OPENS = expression(r"(?:(?:and|but|back|in|then),? ){0,3}")
_IN_FORCE = expression(r"in (?:force|effect) ")
"""Since when a rule is in force, it began: "the ordinance, in force since May"."""


def _of_act_before(case: Case) -> Period | None:
    """The time of the act that one without a subject of its own is joined to: "found ... and ordered"."""
    if not _JOINED.match(part_at(case.clause, case.draft.at).mask):
        return None
    for clause in reversed((*case.before, case.clause)):
        times = [time for time in clause.times if time.role == "period" and time.period]
        adverbial = [
            time
            for time in times
            if time.start < case.draft.at
            and not is_attribute(clause, time)
            and not is_report(clause, time, -1)
        ]
        if adverbial:
            return due(case, adverbial[0])
    return None


_JOINED = expression(
    r"(?:and|but|then) (?:(?:also|then|later) )?[a-z]{2,13}(?:ed|[^s]) (?:an?|the|its|all|@|that)\b"
)


def _of_part(case: Case, times: list[TimePhrase]) -> list[TimePhrase]:
    """Those in the part of the clause that tells the act, else those of no other act in the background."""
    part = part_at(case.clause, case.draft.at)
    inside = [time for time in times if part.start <= time.start < part.end]
    if inside or part is case.clause:
        return inside
    if part.mask.split(" ", 1)[0] in _BACKGROUND:
        return []
    return [time for time in times if not _in_background(case, time) and not _is_of_a_thing(case, part, time)]


def _is_of_a_thing(case: Case, part: Clause, time: TimePhrase) -> bool:
    """Whether it dates what the act is about: "threw out a tax that voters approved in 2018"."""
    other = part_at(case.clause, time.start)
    return other.joint == "that" and part.end <= other.start


def _in_background(case: Case, time: TimePhrase) -> bool:
    return part_at(case.clause, time.start).mask.split(" ", 1)[0] in _BACKGROUND


def _is_to_end(case: Case, time: TimePhrase) -> bool:
    """Whether what was done is to hold until then: "barred new taxes until 2030"."""
    until = time.text.lower().startswith(("until", "till", "through"))
    ahead = case.published is not None and time.period is not None and time.period.end > case.published
    return until and ahead and not _is_limit(case, time)


def _is_limit(case: Case, time: TimePhrase) -> bool:
    """Whether it is the day by which somebody has to act ("has until Friday"), or to which it is put off."""
    last = time.start - case.clause.start
    until = time.text.lower().startswith(("until", "till"))
    has = (
        case.clause.mask.endswith(_HAVE, 0, last)
        or _GAVE.search(case.clause.mask, 0, max(0, last)) is not None
    )
    return until and (has or _is_put_off_to(case, time))


def _to_come(case: Case, limit: TimePhrase) -> date:
    """The day up to which somebody has time: without a year the nearest, where the verb looks back."""
    assert limit.period is not None  # noqa: S101 - asked before
    day = limit.period.end
    ago = (case.published - day).days if case.published else 0
    yearless = _YEARLESS.match(limit.text.lower().removeprefix("until ").removeprefix("till "))
    return shift_years(day, 1) if yearless and _HALF_A_YEAR < ago < _DAYS_OF_A_YEAR else day


_HALF_A_YEAR, _DAYS_OF_A_YEAR = 183, 366


def _dates_a_noun(case: Case, time: TimePhrase) -> bool:
    """Whether the time lies in a clause about a noun: "every pool that shut in 2011 will reopen"."""
    first = time.start - case.clause.start
    before = time.start < case.draft.at
    return before and _ABOUT_A_NOUN.search(case.clause.mask, max(0, first - _REACH), first) is not None


_ABOUT_A_NOUN = expression(r"\b(?:that|which|who)\s(?:[a-z]+\s){1,4}$")
_REACH = 60


def _is_put_off_to(case: Case, time: TimePhrase) -> bool:
    put_off = _PUT_OFF.match(case.clause.mask, case.draft.at - case.clause.start) is not None
    return put_off and _A_DAY.search(time.text) is not None


_A_DAY = expression(r"\d|day\b")


_HAVE = ("has ", "have ", "had ")
_GAVE = expression(r"\b(?:gave|giv(?:es?|en|ing)|grant(?:s|ed|ing)|allow(?:s|ed)) (?:[a-z^]+ ){1,4}$")


def is_background(case: Case) -> bool:
    """Whether the act only stands behind another one: "struck on Monday after talks broke down in May"."""
    return part_at(case.clause, case.draft.at).mask.split(" ", 1)[0] in _BACKGROUND


_BACKGROUND = frozenset(
    ("after", "before", "since", "until", "till", "when", "who", "which", "whose", "where")
)


def _is_of_act(case: Case, time: TimePhrase) -> bool:
    if time.period is None or (time.role == "duration" and not time.text.lower().startswith("within")):
        return False
    if time.role not in {"period", "duration"} and not _SO_LONG_BEFORE.search(time.text):
        return False
    first, last = case.draft.at - case.clause.start, time.start - case.clause.start
    if last < first and _THAT.search(case.clause.mask, time.end - case.clause.start, first):
        return False
    put_off = _PUT_OFF.search(case.clause.mask) is not None and not _is_put_off_to(case, time)
    if put_off and time.text.lower().startswith(("until", "till")):
        return False
    if time.text == "weekend" and first < last:
        return False  # of what went before: "met them after a violent weekend"
    return first >= last or RELATIVE.search(case.clause.mask, first, last) is None


_SO_LONG_BEFORE = expression(r"\b(?:days?|weeks?) (?:before|earlier|ago)$")
"""When an act was done that went before the news: "Three days earlier the council had voted it down"."""


def _around(case: Case) -> list[TimePhrase]:
    """The times of clauses without a verb that stand before the act's, or right behind it."""
    before, behind = case.before[-_CLAUSES_BACK:], case.behind[:_CLAUSES_AHEAD]
    return [
        time
        for clause in (
            *(one for one in before if not has_verb(one) or _adds_time(one)),
            *(one for one in behind if one.joint != ";" and (_adds_time(one) or _begins(case, one))),
        )
        for time in clause.times
        if time.role == "period"
        and time.period
        and (_ISSUED.match(clause.mask) or not is_report(clause, time, -1))
    ]


_ISSUED = expression(r"(?:issued|published|released) (?:(?:in|on|late|early|last) )*@+$")


def _adds_time(clause: Clause) -> bool:
    """Whether a clause right behind the act says little but when: "due on 1 July", "filed in May"."""
    brief = len(clause.mask.split()) <= _FEW_WORDS
    return brief and not clause.figures and _ADDS_TIME.match(clause.mask) is not None


def _begins(case: Case, clause: Clause) -> bool:
    """Whether it says when something to come begins: "when the Legislature meets next week"."""
    return case.tense == "ahead" and clause.mask.startswith(("when ", "once "))
