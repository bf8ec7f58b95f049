"""When something held its rank, and among which times: "the fewest since 2014", "a five-month low"."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from onrecord.claims.periods import years_before
from onrecord.claims.timing.baselines import (
    baseline_of,
    baseline_phrase,
    is_over_them,
    usual_baseline,
)
from onrecord.claims.timing.borrowed import borrowed
from onrecord.claims.timing.case import is_compared
from onrecord.claims.timing.ends_of_span import ends_named
from onrecord.claims.timing.fitted import fitted, is_of_pace
from onrecord.claims.timing.from_to import from_to
from onrecord.claims.timing.look_back import is_adjectival, is_of_a_move, looked_back, rest_of_field
from onrecord.claims.timing.spans import BACK_FROM_NOW
from onrecord.claims.timing.tense import has_verb
from onrecord.claims.timing.when import When
from onrecord.expression import expression
from onrecord.record import Period

if TYPE_CHECKING:
    from onrecord.claims.periods import TimePhrase
    from onrecord.claims.timing.case import Case


def read_rank(case: Case, own: TimePhrase | None) -> When:
    """The period of a rank, and the times that it is ranked among."""
    if (told := _told_apart(case, own)) is not None:
        return told
    phrase = _ranked_since(case)
    own = None if _ONCE.match(case.clause.marked.low, case.draft.start) else own
    period = fitted(case, own) if own else of_figure_beside(case) or borrowed(case)
    looks_back = phrase is not None or is_adjectival(case.clause)
    named = own is not None
    if period is None and looks_back and case.tense == "present":
        period = case.frame.figures_reported(case.published)
    if period is None and looks_back:
        if phrase and phrase.period and phrase.role == "since" and BACK_FROM_NOW.match(phrase.text):
            period = Period.year(phrase.period.end.year + 1)
        elif case.tense != "ahead":
            period = case.today
    period = _whole_of_pace(case, period) if is_of_pace(case) else period
    if own is not None and phrase is None and not is_of_a_move(case) and (field := rest_of_field(case, own)):
        return When(*field, own=False)
    return When(period, rank_baseline(case, period), own=named, lends=not is_of_pace(case))


def _told_apart(case: Case, own: TimePhrase | None) -> When | None:
    """The time of a rank of an earlier record, between two ends, or among so many years."""
    if case.draft.earlier:
        return When(_before_the_move(case, own) or of_record(case), None, own=False, lends=False)
    if _FROM_RECORD.search(case.clause.mask, 0, case.draft.at - case.clause.start):
        return When(of_record(case), None, own=False, lends=False)
    told = _TO.match(case.clause.marked.low, case.draft.start)
    if told and (ends := from_to(case.times, case.published)):
        return When(ends[0], None, own=True)
    if is_of_a_move(case) and (both := ends_named(case)):
        return When(*both, own=True)
    years = _years_back(case)
    return _among_years(case, years) if years is not None else None


def _years_back(case: Case) -> TimePhrase | None:
    """The years that something is ranked among: "the lowest in the last 30 years"."""
    if is_of_a_move(case) or case.draft.earlier:
        return None
    for time in case.times:
        first = time.start - case.clause.start
        led = _AMONG.search(case.clause.mask, max(0, first - _LEAD), first)
        if led and time.start > case.draft.at and time.period and time.period.days > _TWO_YEARS:
            return time if _LAST_YEARS.fullmatch(time.text.lower()) else None
    return None


_AMONG = expression(r"\b(?:in|of) $")
_LEAD = 5
_LAST_YEARS = expression(
    r"the (?:last|past) (?:[a-z0-9]+ years|decade|[a-z]+ decades|century|"
    r"quarter[- ]century)"
)
_TWO_YEARS = 700
"""Days."""


def _among_years(case: Case, years: TimePhrase) -> When:
    """The rank of the time told of among as many years before it."""
    named = next((one for one in case.times if one.role == "period" and one.start < case.draft.at), None)
    period = fitted(case, named) if named else of_figure_beside(case) or borrowed(case)
    if period is None or years.period is None:
        return When(period, None, own=named is not None)
    count = round(years.period.days / _DAYS_OF_YEAR)
    return When(period, years_before(period, count), own=named is not None)


_DAYS_OF_YEAR = 365.25


def _whole_of_pace(case: Case, period: Period | None) -> Period | None:
    """The year under way, for a part of it or where nothing is named: a pace is reckoned up to the whole."""
    if case.published is None:
        return period
    year = Period.year(case.published.year)
    so_far = period is not None and period.start == year.start and period.end.year == case.published.year
    return year if period is None or so_far else period


def _before_the_move(case: Case, own: TimePhrase | None) -> Period | None:
    """When something held the rank that it left: "climbed from 41st", of the time told of a year before."""
    draft = case.draft
    if _LEFT.search(draft.clause.marked.low, draft.start, draft.end) is None:
        return None
    ends = from_to(case.times, case.published)
    return ends[1] if ends else usual_baseline(fitted(case, own) if own else borrowed(case))


_ONCE = expression(r"(?:only|just) (?:once|twice)\b")
"""What a time behind it dates is the other one: "Only once had it been lower: in 1999"."""
_FROM_RECORD = expression(r"\bfrom (?:an?|the|its|their) (?:all-time )?$")
"""Before the record that a figure has come from: "has fallen from a record $7 last summer"."""
_TO = expression(r"to (?:\d|[a-z]+(?:d|th|st)\b)")
_LEFT = expression(r"\bfrom [\w-]+(?: place)?$")


def of_figure_beside(case: Case) -> Period | None:
    """The time of an older figure that the rank says more of: "tops last year's 539, the lowest in years"."""
    beside = case.before[-1] if case.before and case.clause.joint == "," else None
    if beside is None or has_verb(case.clause) or case.frame.last_in != case.clause.sentence:
        return None
    dated = _DATED_FIGURE.search(beside.mask) and not _SET_BESIDE.search(beside.mask)
    return case.frame.last if dated or _OLDER_FIGURE.search(beside.mask) else None


_OLDER_FIGURE = expression(r"@['’]s? (?:total of )?#+$")
_DATED_FIGURE = expression(r"^and (?:[a-z]+ ){0,2}#+ (?:[a-z]+ ){0,2}?@+(?: that)?$")
"""The second of two with their times: "660 in 2017 and 770 in 2016, the highest number in 19 years"."""
_SET_BESIDE = expression(r"\b(?:up|down|from|against|compared|versus|than)\b(?! #)")


def _ranked_since(case: Case) -> TimePhrase | None:
    """How far back the rank reaches; "a year before" dates something else that is told beside it."""
    phrase = baseline_phrase(case)
    if phrase is not None and phrase.start > case.draft.end and _of_another_figure(case, phrase):
        return None
    if phrase is None or phrase.role != "baseline" or phrase.start > case.draft.at:
        return phrase
    return phrase if is_compared(case.clause, phrase.model_copy(update={"role": "period"})) else None


def _of_another_figure(case: Case, phrase: TimePhrase) -> bool:
    """Whether a figure between is compared with it: "more than ever and 4 percent more than in 2015"."""
    start = case.clause.start
    return (
        phrase.role == "baseline" and "#" in case.clause.mask[case.draft.end - start : phrase.start - start]
    )


def rank_baseline(case: Case, period: Period | None) -> Period | None:
    """The times among which what was so over ``period`` is ranked."""
    baseline = _ranked_against(case, period)
    return None if baseline == period else baseline


def _ranked_against(case: Case, period: Period | None) -> Period | None:
    if case.draft.earlier:
        return None
    last = case.context.ranked if _goes_on(case) else None
    if last is not None and last.period == period:
        return last.baseline
    phrase = _ranked_since(case)
    if phrase and phrase.role != "since" and phrase.period == period:
        return None  # "No month was deadlier than July" ranks July
    measured = case.frame.measured
    near = case.clause.sentence - case.frame.measured_in <= 1
    fared = near and _FARED.match(case.clause.low, max(0, case.draft.start - case.clause.start))
    if phrase is None and measured and measured[0] == period and (fared or is_over_them(case)):
        return measured[1]
    if phrase is None and is_of_a_move(case):
        return baseline_of(case, period, None)
    field = _field_around(case, period) if phrase is None else None
    return field or looked_back(case, period, phrase)


def _goes_on(case: Case) -> bool:
    """Whether it comes next in an order that was just told of: "came next", "with Hale second at 7"."""
    value = case.draft.value
    below = value is not None and value.number > 1 and not case.clause.times
    return case.draft.follows or (below and case.context.ranked_in == case.clause.sentence)


_FARED = expression(r"(?:did|do|does|fare[sd]?)\s")
"""What something did best or worst in, if that moved: "Hale fared worst, with a drop of 9 percent"."""


def _field_around(case: Case, period: Period | None) -> Period | None:
    """What came before in the stretch that is ranked over: "the deadliest month this year"."""
    for time in case.times:
        whole = time.period
        if period is None or whole is None or time.start < case.draft.at or whole.end < period.end:
            continue
        if _THIS.match(time.text) and whole.start < period.start:
            return Period(start=whole.start, end=period.start - timedelta(days=1))
    return None


_THIS = expression(r"(?:so far )?(?:in )?this (?:decade|century|year|season|school year)\b", re.IGNORECASE)


def of_record(case: Case) -> Period | None:
    """The time of an old record or of a peak: named behind it, else in what it is told beside."""
    clause, at = case.clause, case.draft.at
    beside = [one for one in case.behind[:2] if not one.figures or not (one.times or has_verb(one))]
    groups = (
        [time for time in clause.times if time.start > at],
        [time for one in beside for time in one.times],
        [time for one in (clause, *reversed(case.before)) for time in one.times],
    )
    return next((time.period for group in groups for time in group if time.period), None)
