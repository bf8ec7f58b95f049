"""When a claim is about, and what it is compared with."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from onrecord.claims.noun_phrases import VERB
from onrecord.claims.periods import align_baseline, earlier_than, find_periods, years_before
from onrecord.record import Period

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.clauses import Clause
    from onrecord.claims.context import Context
    from onrecord.claims.draft import Draft
    from onrecord.claims.periods import TimePhrase

_REPORTED = re.compile(
    r"\b(?:said|says|announced|released|published|told \w+|unveiled|issued|wrote|testified|report(?:ed)?|"
    r"(?:a|the) (?:statement|report|letter|interview|speech|conference))\s+(?:on\s+|late\s+|early\s+)?$"
)
_AHEAD = re.compile(
    r"\b(?:will|on track|on pace|pace to|expected to|projected|set to|poised|likely|forecast|about to|"
    r"(?:expect|plan|hope|project|aim)s?(?: to)?)\b"
)
_STANDS = re.compile(
    r"\b(?:stood|stands|standing|had reached|count|tally|toll|total|so far|as of|had recorded|has recorded)\b"
)
_THEN = re.compile(r"(?:when|then|that year|that month)\b")
_FROM_TO = re.compile(
    r"(?:from|between)\s+(?P<first>[^@]{2,40}?)\s+(?:to|and|through)\s+(?P<last>[^@]{2,40})$", re.IGNORECASE
)
_COUNTED_BACK = re.compile(
    r"\b(?:over|during) the (?:year|month)\b|\b(?:a|one|the|just a|\w+) (?:year|month|week)s? (?:earlier|"
    r"before|prior)\b|\b(?:previous|prior|preceding)\b",
    re.IGNORECASE,
)
_THAN = re.compile(
    r"\b(?:than|against|versus|compared (?:with|to)|(?:below|above) (?:that|those|the)|short of|shy of|"
    r"(?:below|above|under)(?=\s+$))\b[^;,]{0,30}$"
)
_ELECTION = re.compile(r"['’]s\s+(?:\w+\s+){0,2}election")
_NOW = re.compile(r"\b(?:is|are|being|[a-z]+ing)\b")
_TIMELY = re.compile(r"\brecord\b|\bever\b|\bfirst time\b|\bhistory\b|\bmost\b|\bleast\b|\bfewest\b")
"""Ranks over time: of a moment, where "the second-largest district" is standing order."""
_FEW_WORDS, _DECEMBER = 3, 12
_SINCE = re.compile(r"\bsince\b[^@#]{1,90}$")
_YEARS_BACK = re.compile(r"^(?:in|over|than in any of the past)\b", re.IGNORECASE)


def timing(draft: Draft, sentence: Sequence[Clause], context: Context) -> tuple[Period | None, Period | None]:
    """Period and baseline of the draft; what is left open is None."""
    try:
        return _read(draft, sentence, context)
    except (ValueError, OverflowError):
        return None, None  # a year before 1 or after 9999, which no calendar of ours holds


def _read(draft: Draft, sentence: Sequence[Clause], context: Context) -> tuple[Period | None, Period | None]:
    if draft.kind == "event":
        return _event_period(draft, sentence, context), None
    times = [_since(draft.clause, time) for time in draft.clause.times if not _is_report(draft.clause, time)]
    own = _own_period(draft, times)
    period = _fitted(own, draft, context) if own else _borrowed(draft, sentence, context, times)
    if draft.kind in {"level", "share", "causal", "opinion"}:
        return _earlier(period, own, draft), None
    between = _from_to(times, context.published) if draft.kind in {"change", "trend"} else None
    phrase = _baseline_phrase(draft, sentence, times)
    return between or _with_baseline(draft, period, phrase, context, own_period=own is not None)


def _since(clause: Clause, time: TimePhrase) -> TimePhrase:
    """The time as how far back a record reaches, in "since counting began at the end of 2018"."""
    before = clause.mask[max(0, time.start - clause.start - 100) : time.start - clause.start]
    return time.model_copy(update={"role": "since"}) if _SINCE.search(before) else time


def _is_report(clause: Clause, time: TimePhrase) -> bool:
    """Whether the time tells when something was said, not when it was so."""
    before = clause.mask[max(0, time.start - clause.start - 30) : time.start - clause.start]
    return bool(_REPORTED.search(before))


def _is_compared(clause: Clause, time: TimePhrase) -> bool:
    """Whether the time names what is compared with."""
    before = clause.mask[max(0, time.start - clause.start - 40) : time.start - clause.start]
    return time.role == "baseline" or bool(_THAN.search(before))


def _own_period(draft: Draft, times: Sequence[TimePhrase]) -> TimePhrase | None:
    """The clause's own time for the draft: behind it and near, else before it."""
    plain = draft.kind in {"level", "share"}
    usable = [
        time
        for time in times
        if time.period is not None
        and (time.role == "period" or (plain and time.role == "baseline"))
        and (plain or not _is_compared(draft.clause, time))
    ]
    next_figure = min((f.start for f in draft.clause.figures if f.start > draft.at), default=draft.clause.end)
    behind = [time for time in usable if draft.at <= time.start < next_figure]
    before = [time for time in usable if time.start < draft.at]
    later = [time for time in usable if time.start >= next_figure and time.role == "period"]
    for group in (behind, list(reversed(before)), later):
        if group:
            return next((time for time in group if time.role == "period"), group[0])
    return None


def _fitted(time: TimePhrase, draft: Draft, context: Context) -> Period | None:
    """The period that the time gives this claim: to date, the whole year, the days of an election."""
    period = time.period
    if period is None:
        return None
    behind = draft.clause.marked.mask[time.end : time.end + 40]
    if _ELECTION.match(behind):
        period = _election_day(period) or period
    if draft.kind == "level" and period.days == 1 and _STANDS.search(draft.clause.mask):
        return Period(start=date(period.end.year, 1, 1), end=period.end)
    if "same" in time.text.lower() and context.latest:
        return align_baseline(context.latest, period)
    return _whole_if_ahead(period, draft, context, time.text)


def _whole_if_ahead(period: Period, draft: Draft, context: Context, text: str) -> Period:
    """A year cut off at the day of publication is whole for a rank and for what is still to come."""
    to_date = period.end == context.published and period.start == date(period.end.year, 1, 1)
    bare = text.strip().isdecimal() or not text
    if to_date and bare and (draft.kind == "rank" or _AHEAD.search(draft.clause.mask)):
        return Period.year(period.end.year)
    return period


def _borrowed(
    draft: Draft, sentence: Sequence[Clause], context: Context, times: Sequence[TimePhrase]
) -> Period | None:
    """The period of another clause of the sentence, or of an earlier claim."""
    if any(time.role == "period" and time.period is None for time in times):
        return None
    place = sentence.index(draft.clause)
    if _THEN.match(draft.clause.mask):
        for clause in reversed(sentence[:place]):
            if clause.times:
                return clause.times[-1].period
    nearby = [*reversed(sentence[:place]), *(one for one in sentence[place + 1 :] if _lends_time(one))]
    for clause in nearby:
        for time in reversed(clause.times):
            if time.role != "period" or time.period is None or _is_report(clause, time):
                continue
            if time.period.days > 1 or draft.clause.joint == "including" or context.latest is None:
                return _fitted(time, draft, context)
    return _from_context(draft, context)


def _from_context(draft: Draft, context: Context) -> Period | None:
    """The period of earlier claims, for those that go on about the same."""
    if _is_timeless(draft):
        return None
    if draft.figure is not None and draft.figure.unit == "usd" and draft.kind == "level":
        return context.fiscal
    known = context.measure
    same = draft.measure is None or (known is not None and draft.measure.text == known.text)
    lent = context.lend_period(same_measure=same and draft.kind in {"level", "share"})
    return _whole_if_ahead(lent, draft, context, "") if lent else None


def _is_timeless(draft: Draft) -> bool:
    """Whether the draft, with no time of its own, is about no certain days."""
    if draft.kind == "causal":
        return draft.measure is not None
    if draft.kind == "trend":
        return draft.measure is not None and _NOW.search(draft.clause.mask) is not None
    if draft.kind == "rank":
        return not draft.clause.times and not _TIMELY.search(draft.clause.low)
    if draft.value is None:
        return draft.kind == "level"
    return draft.figure is not None and draft.figure.unit in {"years", "other"}


def _lends_time(clause: Clause) -> bool:
    """Whether a clause does little but name a time ("set in 1993"), or only breaks a figure down."""
    if clause.joint == "including":
        return True
    rest = re.sub(r"@+", " ", clause.mask)
    return bool(clause.times) and not clause.figures and len(rest.split()) <= _FEW_WORDS


def _earlier(period: Period | None, own: TimePhrase | None, draft: Draft) -> Period | None:
    """The level that a change started from is a year back, unless a time stands with it."""
    if draft.earlier and own is None and period is not None:
        return period.shifted(-1)
    return period


def _with_baseline(
    draft: Draft, period: Period | None, phrase: TimePhrase | None, context: Context, *, own_period: bool
) -> tuple[Period | None, Period | None]:
    """The period, mended where the baseline shows more, and the baseline that the phrase names."""
    if draft.kind == "rank":
        return _looked_back(period, phrase)
    if phrase is None:
        return period, _year_before(period) if draft.kind in {"change", "trend"} else None
    if not own_period and phrase.text.lower().startswith("all of"):
        period = _to_date(phrase, context) or period
    period = period or _to_date(phrase, context)
    if period is None:
        return None, phrase.period
    return period, _counted_from(phrase, period)


def _baseline_phrase(
    draft: Draft, sentence: Sequence[Clause], times: Sequence[TimePhrase]
) -> TimePhrase | None:
    """What the draft is compared with: in its clause, else in those before, else in one right behind."""
    own = [
        time
        for time in times
        if (time.role == "since" and not _is_of_a_rank(draft, time)) or _is_compared(draft.clause, time)
    ]
    if own:
        return next((time for time in own if time.start >= draft.at), own[-1])
    if draft.kind not in {"change", "trend"}:
        return None
    place = sentence.index(draft.clause)
    behind = sentence[place + 1 : place + 2]
    for clause in (*reversed(sentence[:place]), *(one for one in behind if not one.figures)):
        for time in clause.times:
            if (time.role == "baseline" or (time.role == "since" and clause is sentence[0])) and time.period:
                return time
    return None


def _is_of_a_rank(draft: Draft, time: TimePhrase) -> bool:
    """Whether "since" goes with a superlative behind the draft: "fell 9 percent to the lowest since 2011"."""
    between = draft.clause.low[draft.at - draft.clause.start : max(0, time.start - draft.clause.start)]
    return draft.kind != "rank" and _SUPERLATIVE.search(between) is not None


_SUPERLATIVE = re.compile(r"\b(?:most|least|worst|best|record|first time|[a-z]{2,11}est)\b")


def _looked_back(period: Period | None, phrase: TimePhrase | None) -> tuple[Period | None, Period | None]:
    """A rank's baseline: the year of "since 1993", the years before of "in 17 years"."""
    if phrase is None or phrase.period is None:
        return period, None
    if period is None and _YEARS_BACK.match(phrase.text):
        period = Period.year(phrase.period.end.year + 1)
    whole_years = phrase.period.start.month == 1 and phrase.period.end.month == _DECEMBER
    years = phrase.period.end.year - phrase.period.start.year + 1
    if period and whole_years and years > 1 and _YEARS_BACK.match(phrase.text):
        return period, years_before(period, years)
    return period, phrase.period


def _counted_from(phrase: TimePhrase, period: Period) -> Period | None:
    """The baseline's days for this period."""
    if _COUNTED_BACK.search(phrase.text):
        return earlier_than(phrase.text, period) or phrase.period
    if phrase.period is None:
        return _year_before(period)
    whole_years = phrase.period.end.year - phrase.period.start.year + 1
    if phrase.text.lower().startswith("all of"):
        return phrase.period
    if phrase.text.lower().startswith("than in any of the past"):
        return years_before(period, whole_years)
    return align_baseline(period, phrase.period)


def _to_date(phrase: TimePhrase, context: Context) -> Period | None:
    """The current year so far, for "down 9 percent from last year" with no period named."""
    published = context.published
    if published is None or phrase.period is None or phrase.period != Period.year(published.year - 1):
        return None
    return Period(start=date(published.year, 1, 1), end=published)


def _year_before(period: Period | None) -> Period | None:
    return period.shifted(-1) if period and period.start.year > 1 else None


def _from_to(times: Sequence[TimePhrase], published: date | None) -> tuple[Period, Period] | None:
    """As in "from June to July": the last is the period, the first the baseline, if they are alike."""
    for time in times:
        found = _FROM_TO.match(time.text)
        if found is None:
            continue
        first = find_periods("in " + found.group("first"), published)
        last = find_periods("in " + found.group("last"), published)
        if len(first) != 1 or len(last) != 1 or first[0].period is None or last[0].period is None:
            continue
        alike = abs(first[0].period.days - last[0].period.days) <= _SAME_LENGTH
        if alike and (time.text.lower().startswith("from") or first[0].period.days > _A_QUARTER):
            return last[0].period, first[0].period
    return None


_SAME_LENGTH, _A_QUARTER = 3, 92
"""Days."""


def _event_period(draft: Draft, sentence: Sequence[Clause], context: Context) -> Period | None:
    """When it happened; what is pending is so on the day of publication.

    A time that only says which policy ("a 2013 policy") counts where there is no other; before it comes a
    time that opens the sentence ("In January its mayor, Ann Voss, reversed a 2013 policy").
    """
    own = [time for time in draft.clause.times if time.role == "period" and time.period]
    adverbial = [time for time in own if not _is_attribute(draft.clause, time)]
    if not adverbial:
        place = sentence.index(draft.clause)
        adverbial = [
            time
            for clause in sentence[max(0, place - _CLAUSES_BACK) : place]
            if not VERB.search(clause.mask)
            for time in clause.times
            if time.role == "period" and time.period and not _is_report(clause, time)
        ]
    for times in (adverbial, own):
        if times:
            return min(times, key=lambda time: abs(time.start - draft.at)).period
    if "pending" in draft.clause.mask and context.published:
        return Period(start=context.published, end=context.published)
    return None


_CLAUSES_BACK = 4


def _is_attribute(clause: Clause, time: TimePhrase) -> bool:
    """Whether the time only tells one thing from another: "a 2013 policy", "the 2015 law"."""
    first, last = time.start - clause.start, time.end - clause.start
    return bool(_DETERMINER.search(clause.mask, max(0, first - 8), first) and _THING.match(clause.mask, last))


_DETERMINER = re.compile(r"\b(?:an?|the|its|his|her|their|that|this) $")
_THING = re.compile(r" [a-z]")


def _election_day(period: Period) -> Period | None:
    """The federal election in the period: the Tuesday behind November's first Monday, in even years."""
    year = period.end.year
    first = date(year, 11, 1)
    day = first + timedelta(days=(7 - first.weekday()) % 7 + 1)
    held = Period(start=day, end=day)
    return held if year % 2 == 0 and period.covers(held) else None
