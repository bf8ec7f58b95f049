"""When a change or a trend was, and against when it is measured."""

from __future__ import annotations

import re
from datetime import date
from itertools import takewhile
from typing import TYPE_CHECKING

from onrecord.claims.periods import years_on
from onrecord.claims.timing.baselines import baseline_of, baseline_phrase
from onrecord.claims.timing.borrowed import borrowed
from onrecord.claims.timing.case import SINCE_THEN, is_compared
from onrecord.claims.timing.data_until import so_far_counted
from onrecord.claims.timing.earlier_moves import earlier_move
from onrecord.claims.timing.ends_of_span import ends_named
from onrecord.claims.timing.fitted import fitted
from onrecord.claims.timing.from_to import from_to
from onrecord.claims.timing.look_back import YEARS_BACK, is_rolling
from onrecord.claims.timing.own import AT_THE_SAME, own_time
from onrecord.claims.timing.spans import in_weeks, since_told
from onrecord.claims.timing.tense import has_verb
from onrecord.claims.timing.when import When
from onrecord.expression import expression
from onrecord.record import Period

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.periods import TimePhrase
    from onrecord.claims.timing.case import Case


def read_change(case: Case, own: TimePhrase | None) -> When:
    """The period of a change or trend, and what it is measured against.

    What grew by so much a year did so over all of the years between.
    """
    when = _read_change(case, own)
    if when.period is None or when.baseline is None:
        return when
    apart = when.period.start.year - when.baseline.start.year > 1
    each = case.draft.kind == "trend" and when.own and _EACH_ONE.search(case.clause.mask)
    if each or (apart and _is_per_year(case)):
        return When(
            Period(start=when.baseline.start, end=when.period.end), None, own=when.own, lends=when.lends
        )
    return when


def _is_per_year(case: Case) -> bool:
    figure = case.draft.figure
    if figure is None or case.draft.kind != "change":
        return False
    each = _EACH_YEAR.match(case.clause.mask, figure.end - case.clause.start)
    return (
        each is not None
        or _ANNUAL_RATE.search(case.clause.mask, 0, figure.start - case.clause.start) is not None
    )


_EACH_ONE = expression(r"\b(?:every|each)\s(?:single\s)?(?:year|month|quarter|week)\s(?:from\s|between\s)?@")
_EACH_YEAR = expression(r"\s(?:(?:a|per|each|every)\syear\b|annually\b|yearly\b)")
_ANNUAL_RATE = expression(r"\b(?:annual|yearly|annualized)\s(?:[a-z]+\s){0,2}(?:of\s)?(?:[a-z]+\s)?$")


def _read_change(case: Case, own: TimePhrase | None) -> When:
    pair = told_from_to(case)
    if pair is not None:
        return When(*pair, own=True, lends=earlier_move(case) is None)
    summed = None if case.times else _of_two_levels(case)
    if summed is not None:
        return When(*summed, own=False)
    ends = _since_against_the_same(case) or _ends_of_a_year(case, own)
    if ends is not None:
        return When(*ends, own=True)
    phrase, own = _compared_with(case, own)
    period = fitted(case, own) if own else since_told(case)
    if period is None and case.draft.beside is not None:
        period = _of_the_figure_beside(case)
    if period is None and _is_since_an_event(case):
        period = case.today
    if period is None:
        period = _compared_period(case, phrase) if phrase else borrowed(case) or _of_the_pair(case)
    same = _over_the_same_stretch(case, period) if own is None and phrase is None else None
    if same is not None:
        return When(*same, own=False)
    alone = case.draft.kind == "trend" and case.draft.beside is None and own is None
    if alone and (_is_moving(case) or _goes_on_now(case, period)):
        return When(None, None, own=False)
    return When(period, change_baseline(case, own_time(case), period), own=own is not None)


def _of_the_pair(case: Case) -> Period | None:
    """The later of two times that the sentence before compared: "Over those years it rose. Fraud is up 9"."""
    frame = case.frame
    near = frame.measured_both and 0 <= case.clause.sentence - frame.measured_in <= 1
    told = near and not case.times and case.draft.kind == "change" and case.tense in {"present", "perfect"}
    return frame.measured[0] if told and frame.measured else None


def _ends_of_a_year(case: Case, own: TimePhrase | None) -> tuple[Period, Period] | None:
    """The months that end a year and the one before, of what has a value in each: "in the year to May"."""
    if (
        own is None
        or own.period is None
        or _YEAR_TO.search(own.text) is None
        or baseline_phrase(case) is not None
    ):
        return None
    measure = case.draft.measure or case.context.measure
    if measure is None or not own.period.whole_months or _VALUE.search(measure.text.lower()) is None:
        return None
    last = Period.month(own.period.end.year, own.period.end.month)
    return last, last.shifted(-1)


_YEAR_TO = expression(
    r"\b(?:year|12 months|twelve months),? (?:that )?(?:through|to|ended|ending|up to)\b", re.IGNORECASE
)
_VALUE = expression(r"\b(?:prices?|rents?|values?|wages?|earnings|pay|cost of living|inflation|index)\b")


def _over_the_same_stretch(case: Case, period: Period | None) -> tuple[Period, Period] | None:
    """Both days of the change before, where the text goes on about its stretch: "in the past year"."""
    measured = case.frame.measured
    if measured is None or period is None or measured[0].days > 1 or case.draft.kind != "change":
        return None
    late = abs((measured[0].end - period.end).days) <= 1
    return (
        measured if late and abs((measured[1].start - period.start).days) <= 1 and period.days > 1 else None
    )


def _since_against_the_same(case: Case) -> tuple[Period, Period] | None:
    """Both of "down 25 percent since the start of the year compared with the same period of 2016"."""
    since = next((time.period for time in case.times if time.role == "since" and time.period), None)
    same = next(
        (
            time.period
            for time in case.times
            if is_compared(case.clause, time) and AT_THE_SAME.search(time.text)
        ),
        None,
    )
    if since is None or same is None or case.published is None or since.start > case.published:
        return None
    period = Period(start=since.start, end=case.published)
    return (period, years_on(period, same.start.year - period.start.year)) if period.days < _A_YEAR else None


def _of_two_levels(case: Case) -> tuple[Period, Period] | None:
    """The later and the earlier of two levels told just before, where the change sums them up.

    So does "That makes 3 million fewer smokers", whichever of the two was told last.
    """
    sums = case.draft.kind == "change" and _SUMS_UP.match(case.clause.mask)
    return case.frame.moved_between(case.clause.sentence) if sums else None


_SUMS_UP = expression(
    r"(?:(?:and|but|so)\s)?(?:that|this|it)(?:['’]s|\s(?:is|was|makes?|made|means?|meant|amounts?\sto"
    r"|amounted\sto|comes?\sto|"
    r"came\sto|works\sout\s(?:to|at)|worked\sout\s(?:to|at)|represents?|marks?))\s"
)


def change_baseline(case: Case, own: TimePhrase | None, period: Period | None) -> Period | None:
    """What a change or trend over ``period`` is measured against; ``own`` is the clause's own time for it."""
    pair = told_from_to(case)
    if pair is not None:
        return pair[1]
    if case.draft.kind == "trend" and case.draft.beside is None and _is_noun(case):
        single = period is not None and period.days <= _A_YEAR and not _RUN.search(case.clause.mask)
        return baseline_of(case, period, None) if single else None
    return baseline_of(case, period, _compared_with(case, own)[0])


_RUN = expression(
    r"\b(?:straight|consecutive|successive|succession|in\sa\srow|running|another)\b|\b#\s(?:years"
    r"|months)\sof\b"
)
_A_YEAR = 366
"""Days."""


def _compared_with(case: Case, own: TimePhrase | None) -> tuple[TimePhrase | None, TimePhrase | None]:
    """What a change is compared with, and its own time: a stretch up to now is the former."""
    phrase = baseline_phrase(case)
    if own is not None and is_rolling(own) and case.draft.kind == "change":
        return phrase or own, None
    return phrase, own


def compares_moves(case: Case) -> bool:
    """Whether a comparison is of changes, and has a baseline as those do: "Rents rose faster than pay".

    So is one that only says more of a change: "went up 13 percent, twice the national average".
    """
    beside = case.frame.measured_in == case.clause.sentence and not has_verb(case.clause)
    return beside or _RELATIVELY.search(case.clause.mask) is not None


_RELATIVELY = expression(
    r"\b(?:as fast|faster|slower|quicker|quickly|changes?|growth|"
    r"rates? of (?:increase|decline|decrease|inflation|gain)|outpaced?|outran|outgrew)\b|"
    r"\b(?:declines?|drops?|increases?|rises?|gains?|reductions?|jumps?|decreases?)\b[^,;]{0,60}\s(?:was"
    r"|were|is|are)\s|"
    r"\b(?:improved|rose|fell|grew|declined|dropped|increased|shrank)\s(?:by\s)?(?:even\s)?(?:more|less)\b"
)


def told_from_to(case: Case) -> tuple[Period, Period] | None:
    """Period and baseline where the clause's own words give both: "rose from June to July".

    A change without a time of its own takes them from what opens its sentence, or stands right behind it.
    """
    earlier = earlier_move(case)
    if earlier is not None:
        return earlier
    weeks = in_weeks(case) if case.draft.kind == "change" else None
    if weeks is not None:
        return Period(start=weeks.end, end=weeks.end), Period(start=weeks.start, end=weeks.start)
    if any(is_compared(case.clause, time) for time in case.times):
        return None
    if case.times or case.draft.kind != "change":
        return from_to(case.times, case.published) or ends_named(case)
    behind = takewhile(lambda clause: not has_verb(clause) and clause.joint != ";", case.behind[:_ASIDES])
    around = (*_fronted(case), *_beside(case), *behind)
    pairs = (from_to(clause.times, case.published) for clause in around)
    return next((pair for pair in pairs if pair), None)


def _fronted(case: Case) -> tuple[Clause, ...]:
    """The opening that only says when; over such a stretch a count adds up, and is set against nothing."""
    opening, figure = case.opening, case.draft.figure
    counts = figure is not None and figure.form == "cardinal"
    return () if counts or opening is case.clause or opening.figures or has_verb(opening) else (opening,)


def _beside(case: Case) -> tuple[Clause, ...]:
    """The clause whose move it sums up: "From 2010 to 2015 it went from 310 to 260, a loss of 16 percent"."""
    sums = case.before and case.clause.joint == "," and not has_verb(case.clause)
    return (case.before[-1],) if sums and case.before[-1].figures else ()


_ASIDES = 2
"""Clauses between a change and its times: "lost 230 jobs, or 0.3 percent, from May to June"."""


def _is_since_an_event(case: Case) -> bool:
    """Whether it has changed since something that nobody dates: "has fallen by half since he took over"."""
    if case.tense != "perfect" or case.draft.kind != "change":
        return False
    return _SINCE_IT.search(case.clause.mask, max(0, case.draft.at - case.clause.start)) is not None


_SINCE_IT = expression(r"\bsince\s(?![@#])(?:(?!then\b)[a-z^’'-]+\s?){2,}")


def _of_the_figure_beside(case: Case) -> Period | None:
    """The time of the figure told just before that is set beside an earlier one: "more than in 2019"."""
    near = 0 <= case.clause.sentence - case.frame.last_in <= 1
    here = case.frame.spoken_in == case.frame.last_in == case.clause.sentence
    last, beside = case.frame.spoken if here else case.frame.last, case.draft.beside
    return last if near and beside and last != beside.period else None


_NOUN_BEFORE = expression(r"(?:^|\b(?:an?|the|this|that|its|their|in|of|to|for|by|with)\s(?:[a-z]+\s)?)$")
_MOVING = expression(r"[a-z]{3,12}ing\s(?!in\b|to\b|by\b|for\b|at\b|since\b|@)[a-z]")
_IS_MOVING = expression(
    r"(?:\b(?:is|are|was|were|been|be|keeps?|kept|started|began|still|now|not)|['’](?:s"
    r"|re))\s(?:[a-z]+ly\s)?$"
)


def _is_moving(case: Case) -> bool:
    """Whether something is "rising" or "growing" before a noun, which it does in no certain time."""
    first = case.draft.at - case.clause.start
    if _MOVING.match(case.clause.mask, first) is None:
        return False
    return _IS_MOVING.search(case.clause.mask, max(0, first - 20), first) is None


def _goes_on_now(case: Case, lent: Period | None) -> bool:
    """Whether it is going on, so not in the time just told that is long over: "is growing again"."""
    first = case.draft.at - case.clause.start
    going = _GOING_ON.search(case.clause.mask, max(0, first - 20), first + 20)
    over = lent is not None and case.published is not None and lent.end.year < case.published.year - 1
    return over and going is not None


_GOING_ON = expression(r"(?:\b(?:is|are)|['’](?:s|re)) (?:(?:now|again|once|[a-z]+ly) ){0,2}[a-z]{3,12}ing\b")


def _is_noun(case: Case) -> bool:
    """Whether the trend is told by a noun: "a fall in overall crime", "falling birth rates"."""
    first = case.draft.at - case.clause.start
    return _NOUN_BEFORE.search(case.clause.mask, max(0, first - 20), first) is not None


def _compared_period(case: Case, phrase: TimePhrase) -> Period | None:
    """The period of a change that names only what it is compared with.

    Against last year, it is this year so far; else what the sentence or the figures before it lend, and for
    want of that the day of publication.
    """
    lent = borrowed(case)
    to_date = _to_date(case, phrase)
    if phrase.text.lower().startswith("all of") and to_date:
        return to_date
    stale = lent is not None and lent.end != case.published and to_date and lent.start != to_date.start
    same = (
        lent is not None and phrase.period == Period.year(lent.end.year) and AT_THE_SAME.search(phrase.text)
    )
    if stale and (same or _THIS_POINT.search(case.clause.low)):
        return to_date
    if lent is not None and (case.frame.behind or not _is_of_other_figures(case, lent, phrase)):
        return lent
    if case.tense == "ahead":
        return None
    return (to_date if phrase.role != "since" else None) or case.today


_THIS_POINT = expression(r"\b(?:at|by) this (?:point|time|stage|date)\b")
"""It is counted up to publication: "half as many as 2012 had by this point"."""


def _is_of_other_figures(case: Case, lent: Period, phrase: TimePhrase) -> bool:
    """Whether the days lent are those compared with, or say nothing of this change.

    A year so far does not where "up 18 percent on 2020" follows, nor a month where "since 2020" does.
    """
    if phrase.period is None or phrase.text.lower().startswith("than in any"):
        return False
    to_date = lent.end == case.published and lent.days > 1
    last_year = case.published is not None and phrase.period.end.year == case.published.year - 1
    if is_rolling(phrase):
        return to_date
    if phrase.text.startswith(SINCE_THEN) and phrase.period == lent:
        return True
    apposed = case.frame.spoken_in == case.clause.sentence and not has_verb(case.clause)
    if apposed and YEARS_BACK.match(phrase.text):
        return False  # "31 million in September, up 17 percent in a year"
    if phrase.role == "since" and lent.days >= _A_MONTH:
        far = phrase.period.days > _A_MONTH + _ALIKE and case.tense == "perfect"
        if abs(lent.days - phrase.period.days) > _ALIKE or far:
            return True
    apart = to_date and not last_year and case.frame.spoken_in != case.clause.sentence
    return apart or (phrase.role == "baseline" and phrase.period.covers(lent))


_A_MONTH, _ALIKE = 28, 3
"""Days."""


def _to_date(case: Case, phrase: TimePhrase) -> Period | None:
    """The current year so far, for "down 9 percent from last year" with no period named."""
    published = case.published
    if published is None or phrase.period is None or phrase.period != Period.year(published.year - 1):
        return None
    if phrase.text.lower().endswith("ago"):
        return None  # "from a year ago" is from this day a year ago
    return so_far_counted(case.frame, Period(start=date(published.year, 1, 1), end=published), published)
