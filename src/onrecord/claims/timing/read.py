"""Read a draft's period and baseline from its clause, its sentence and what was told before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.timing.acts import act_period, is_background, is_of_the_lead
from onrecord.claims.timing.baselines import SET_IN, baseline_of, baseline_phrase, usual_for
from onrecord.claims.timing.borrowed import borrowed
from onrecord.claims.timing.case import Case, is_compared
from onrecord.claims.timing.changes import compares_moves, read_change
from onrecord.claims.timing.continued import is_of_those, is_of_those_just_told
from onrecord.claims.timing.counts_to_date import counted_to_date
from onrecord.claims.timing.data_until import note_counted_until
from onrecord.claims.timing.decisions import of_the_decision
from onrecord.claims.timing.ends_of_span import end_of_rolling, first_and_last
from onrecord.claims.timing.fitted import fitted, is_of_pace, whole_if_ahead
from onrecord.claims.timing.frame import LEAD, Settled
from onrecord.claims.timing.look_back import is_of_a_move
from onrecord.claims.timing.outcomes import outcome_period
from onrecord.claims.timing.own import PLAIN, own_time
from onrecord.claims.timing.present import of_the_market, present
from onrecord.claims.timing.ranks import of_record, read_rank
from onrecord.claims.timing.rebased import moved
from onrecord.claims.timing.spans import (
    each_of,
    ever_since,
    has_moved_to,
    last_of_run,
    run_of,
    since_told,
    span,
)
from onrecord.claims.timing.tense import has_verb
from onrecord.claims.timing.told import is_general, is_priced
from onrecord.claims.timing.two_ends import either_side, what_it_came_to, what_it_was
from onrecord.claims.timing.undated_acts import leads_undated
from onrecord.claims.timing.when import When
from onrecord.expression import expression
from onrecord.record import Period

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.context import Context
    from onrecord.claims.draft import Draft
    from onrecord.claims.periods import TimePhrase


def timing(draft: Draft, sentence: Sequence[Clause], context: Context) -> tuple[Period | None, Period | None]:
    """Period and baseline of the draft; what is left open is None.

    The period is remembered in ``context.frame`` for the drafts that follow.
    """
    case = Case(draft, sentence, context)
    try:
        when = _read(case)
    except (ValueError, OverflowError):
        return None, None  # a year before 1 or after 9999, which no calendar of ours holds
    if when.own or not when.lends:
        context.frame.named_at = draft.clause.start
    if draft.kind in {"change", "trend"}:
        context.frame.note_change(moved(case, when.period, when.baseline))
    elif draft.kind == "rank" and is_of_a_move(case):
        context.frame.keep_measured(when.period, draft.clause.sentence)
    if draft.kind in PLAIN:
        if when.period and not draft.earlier and draft.figure and draft.figure.unit == "count":
            note_counted_until(context.frame, sentence, when.period, context.published)
        context.frame.note_level(when.period, draft.clause.sentence)
    if draft.figure is not None and draft.kind in PLAIN:
        context.frame.note_number(draft.figure.number, when.period)
    lent = last_of_run(case, when.period)
    context.frame.last, context.frame.last_in = lent, draft.clause.sentence
    basis = _BASIS.match(draft.clause.mask) is not None
    if when.lends and not draft.earlier and not basis and not (draft.kind == "level" and is_of_pace(case)):
        context.frame.note_counted(draft.kind, draft.clause.sentence, when.period)
        told = context.frame.is_told_in(draft.clause.sentence, when.period)
        run = lent != when.period and not _is_of_named_year(case, when.period)
        named = when.own or told or run or _is_named_around(case, when.period)
        planned = case.tense == "ahead" or draft.kind == "event"
        settled = Settled(draft.kind, draft.clause.sentence, lent, named, planned)
        if not _is_in_passing(case, when.period):
            context.frame.note_claim(settled, context.published)
    return when.period, when.baseline


def _is_of_named_year(case: Case, run: Period | None) -> bool:
    """Whether the sentence of a run of years names the one told: "a third year up in the year to June"."""
    times = (time for clause in case.sentence for time in clause.times if time.role == "period")
    return any(time.period and time.period != run and time.period.days >= _A_SEASON for time in times)


_A_SEASON = 89
"""Days."""
_BASIS = expression(r"(?:and\s)?(?:based|drawing|relying)\son\b")
"""What a figure is only reckoned from: "Based on a population of 8,700, the census estimate, it is 44"."""


def _is_in_passing(case: Case, period: Period | None) -> bool:
    """Whether a clause about something else tells it: "the bad start of 2022, when five died in May"."""
    part = period is not None and period.days <= _A_MONTH_LONG and case.frame.figures is None
    return part and case.draft.kind == "level" and _IN_PASSING.match(case.clause.mask) is not None


_IN_PASSING = expression(r"(?:when|where|whose)\s")
_A_MONTH_LONG = 31
"""Days."""


def _is_named_around(case: Case, period: Period | None) -> bool:
    """Whether the rest of the sentence names the period, and it is one over which figures are kept.

    So does its opening, where the text has told of no figures yet: "In August, 63 percent had graduated".
    """
    if period is None or period.days < _A_MONTH or (case.published and period.end > case.published):
        return False
    if case.frame.figures is None and case.opening is not case.clause and _opens_with(case, period):
        return True
    return any(
        time.period == period and time.role == "period" and not is_compared(clause, time)
        for clause in case.behind[:2]
        if not SET_IN.match(clause.mask)
        for time in clause.times
    )


def _opens_with(case: Case, period: Period) -> bool:
    """Whether the sentence opens with the time, or with when a count over it ends: "By the end of June"."""
    named = [time.period for time in case.opening.times if time.period]
    return any(period.end == one.end and period.covers(one) for one in named)


_A_MONTH = 28
"""Days."""


def _read(case: Case) -> When:
    kind = case.draft.kind
    if kind == "event":
        when = act_period(case)
        if when is None and is_of_the_lead(case):
            return When(case.today, None, own=False, lends=False)
        return When(when, None, own=True, lends=not (is_background(case) or leads_undated(case)))
    if kind == "causal":
        return When(outcome_period(case), None, own=False)
    return _figure(case)


def _figure(case: Case) -> When:
    kind, own = case.draft.kind, own_time(case)
    run = run_of(case)
    if run is not None:
        return When(run, None, own=False)
    market = of_the_market(case) if own is None else None
    if market is not None and kind in {"level", "change", "trend"}:
        return When(market[0], None if kind == "level" else market[1], own=False, lends=False)
    restates = _OTHERWISE.match(case.clause.mask) is not None or is_of_those(case)
    restates = restates and case.frame.last_in == case.clause.sentence
    restates = restates or is_of_those_just_told(case)
    if own is None and restates and (kind in PLAIN or kind == "share"):
        return When(case.frame.last, None, own=False, lends=False)
    if kind in {"level", "share", "opinion"}:
        return _level(case, own)
    if kind == "comparison" and not compares_moves(case):
        return When(
            fitted(case, own) if own else _told_just_now(case) or borrowed(case), None, own=own is not None
        )
    return read_rank(case, own) if kind == "rank" else read_change(case, own)


_OTHERWISE = expression(
    r"or\s|and\san?\s(?:[a-z]+\s)?(?:rate|share|total|average|median|ratio)\sof\s(?:[a-z]+\s)?#"
)
"""What tells the same count otherwise: "the year before it was 15 and a rate of 1.2"."""


def _told_just_now(case: Case) -> Period | None:
    """The time of the figure told just before that is set beside another: "That is below the average"."""
    frame, sentence = case.frame, case.clause.sentence
    that = _THAT.match(case.clause.mask) is not None
    apposed = case.clause.joint in {",", "and", "but", "though"} and not has_verb(case.clause)
    near = frame.last_in == sentence if apposed else that and 0 <= sentence - frame.last_in <= 1
    return frame.last if near else None


_THAT = expression(r"(?:that|this|it|both)(?:['’]s)?\b")


def _level(case: Case, own: TimePhrase | None) -> When:
    if is_general(case):
        return When(None, None, own=False, lends=False)
    to_date = counted_to_date(case)
    if to_date is not None:
        return When(to_date, None, own=True)
    if own is not None:
        return _dated_level(case, own)
    turn = next_in_turn(case)
    compared = case.clause.joint == "compared" and case.frame.spoken_in == case.clause.sentence
    if turn is not None or (compared and _IN_A_PLACE.search(case.clause.mask)):
        return When(turn or case.frame.spoken, None, own=False, lends=turn is None)
    back = _when_it_was(case)
    if case.draft.earlier or compared or back:
        return When(back or _before_the_change(case), None, own=False, lends=False)
    set_in = when_compared(case) or _of_what_stood(case) or _where_it_has_been(case) or _of_old_record(case)
    set_in = set_in or of_the_decision(case)
    return _timeless_level(case) if set_in is None else When(set_in, None, own=False, lends=False)


def next_in_turn(case: Case) -> Period | None:
    """The time that the figure before gives this one, which its own clause does not date.

    The year behind it, in a row of them: "36 in 2017, then 29, then 35"; of what is set beside the
    figure, what that was measured against.
    """
    last, here = case.frame.last, case.frame.last_in == case.clause.sentence
    if case.draft.kind not in PLAIN or case.draft.figure is None or own_time(case) is not None:
        return None
    if here and last is not None and _THEN.match(case.clause.mask):
        return last.shifted(1) if last == Period.year(last.start.year) else None
    return either_side(case) or what_it_was(case) or what_it_came_to(case)


def _when_it_was(case: Case) -> Period | None:
    """The time of what is compared with, told right behind: "against 60 percent when he came in 2006"."""
    behind = case.behind[0] if case.behind else None
    if behind is None or behind.figures or not behind.mask.startswith("when "):
        return None
    if _AGAINST.match(case.clause.mask) is None:
        return None
    return next((time.period for time in behind.times if time.role == "period"), None)


_AGAINST = expression(r"(?:against|versus|compared (?:with|to)|(?:up|down) from|from)\s[^@]*$")


def when_compared(case: Case) -> Period | None:
    """What the change just told was measured against: "more than the year before, when there were 15".

    So too, of a rank among the same months: "the fewest for any January since 2004, when there were five".
    """
    frame, before = case.frame, case.before[-1] if case.before else None
    if before is None or not before.times or not case.clause.mask.startswith("when "):
        return None
    last, ranked = before.times[-1], case.context.ranked
    if last.role == "since" and ranked and case.context.ranked_in == case.clause.sentence:
        part = ranked.baseline and last.period and last.period.covers(ranked.baseline)
        return ranked.baseline if part else None
    told = frame.measured_in == case.clause.sentence and last.role == "baseline"
    return frame.measured[1] if told and frame.measured else None


_THEN = expression(r"(?:and\s)?then\s(?:(?:just|only|about|nearly|to)\s)?#")


def _dated_level(case: Case, own: TimePhrase) -> When:
    """Of a level whose clause names a time."""
    until_now = ever_since(case, own)
    if until_now is not None:
        return When(until_now, None, own=False)
    end = end_of_rolling(case, own)
    if end is not None:
        return When(end, None, own=True, lends=not case.draft.earlier)
    if own.start < case.draft.at and is_priced(case):
        return When(None, None, own=False)
    older = own.role == "baseline" or is_compared(case.clause, own)
    return When(fitted(case, own), None, own=not older, lends=not older)


_IN_A_PLACE = expression(
    r"#\s(?:[a-z-]+\s){0,4}?(?:in|for|across|among)\s(?:the\s)?(?:\^|rest|nation|state|country|county)"
)
"""What another place has is of the same time: "compared with 82 in England"."""


def _timeless_level(case: Case) -> When:
    """Of a level whose clause does not say when."""
    if _THIS_TIME.match(case.clause.mask):
        return When(case.frame.voted or case.frame.figures or case.today, None, own=True)
    if _CAME_TO.match(case.clause.mask) and case.frame.last_in == case.clause.sentence:
        return When(case.frame.last, None, own=False, lends=False)
    until_now = each_of(case) or span(case) or since_told(case)
    if until_now is not None:
        return When(until_now, None, own=_is_of_the_report(case, until_now))
    if _is_set_beside_ago(case):
        return When(present(case), None, own=True)
    phrase = baseline_phrase(case)
    period = borrowed(case)
    period = whole_if_ahead(case, period, "") if period and is_of_pace(case) else period
    if period is None and phrase is not None and case.frame.spoken_in == case.clause.sentence:
        period = case.frame.spoken
    if period is None and phrase is not None and case.tense == "perfect" and has_moved_to(case):
        return When(case.today, None, own=False, lends=False)
    return When(period, None, own=period is not None and period == case.frame.voted)


_THIS_TIME = expression(r"(?:but |and )?this time(?: around)?,? (?!last\b|of\b)")
"""Sets what is told against an earlier occasion: "Four years ago it was 35; this time it was 58"."""
_CAME_TO = expression(
    r"to (?:(?:an?|about|just|nearly|record|only|some|median|average|total|low|high|of) ){0,4}#"
)
"""What a move came to is of its time: "rose 38 percent in the first half, to 41,318"."""


def _is_set_beside_ago(case: Case) -> bool:
    """Whether what is so is set beside a time counted back from now: "It is $5, up $1 from a year ago"."""
    if case.tense != "present":
        return False
    return any(time.text.endswith(" ago") for clause in case.behind[:2] for time in clause.times)


def _of_what_stood(case: Case) -> Period | None:
    """When an old record was set: "The previous low, 23, had stood since 1962"."""
    for clause in (case.clause, *case.behind[:2]):
        for time in clause.times:
            if time.role == "since" and _STOOD.search(clause.mask, 0, time.start - clause.start):
                return time.period
    return None


def _where_it_has_been(case: Case) -> Period | None:
    """All the time that a level has lasted: "will stay at 18.9 mills, where it has been since 2007"."""
    behind = case.behind[0] if case.behind else None
    if behind is None or case.published is None or not _HAS_BEEN.match(behind.mask):
        return None
    since = next((time.period for time in behind.times if time.role == "since"), None)
    return Period(start=since.start, end=case.published) if since else None


_HAS_BEEN = expression(r"(?:where|which|as)\s(?:it|they)\s(?:has|have)\s(?:been|stood|stayed|remained)\s@")
_STOOD = expression(r"\bhad (?:stood|lasted|held|been set)(?: only| just)? $")


def _of_old_record(case: Case) -> Period | None:
    """When an old record was set that the figure only says more of: "the last peak, 481, from July 2007"."""
    if case.draft.figure is None:
        return None
    first = case.draft.figure.start - case.clause.start
    dated = [one for one in case.behind[:1] if SET_IN.match(one.mask)]
    if dated and _RECORD_OF.search(case.clause.mask, 0, first):
        return dated[0].times[0].period
    if has_verb(case.clause):
        return None
    label = case.clause.mask[:first] or (case.before[-1].mask if case.before else "")
    return of_record(case) if _OLD_RECORD.search(label) else None


_RECORD_OF = expression(r"\b(?:record|high|low|peak|mark) of (?:[a-z]+ ){0,2}$")
_OLD_RECORD = expression(
    r"\b(?:old|previous|prior|former|existing|earlier|last)\s(?:[a-z]+\s)?(?:records?|highs?|lows?"
    r"|peaks?|bests?|"
    r"worsts?|marks?|maximum|minimum)(?:,\s)?$"
)


def _is_of_the_report(case: Case, until_now: Period) -> bool:
    """Whether a count to date that the lead tells is what the report is about."""
    lead = case.frame.figures is None and case.clause.sentence <= LEAD
    return lead and until_now.days <= _A_YEAR and case.draft.value is not None


_A_YEAR = 366


def _before_the_change(case: Case) -> Period | None:
    """The time of the level that a change started from: the change's baseline."""
    phrase = baseline_phrase(case)
    period = borrowed(case) or (case.today if phrase else None)
    measured = case.frame.measured
    if phrase is None and measured and period and measured[0] == period:
        near = case.clause.sentence - case.frame.measured_in <= 1
        if near or (period.days <= _A_YEAR and measured[1] == period.shifted(-1)):
            return measured[1]
    if phrase:
        return baseline_of(case, period, phrase)
    return period if first_and_last(period) else usual_for(case, period)
