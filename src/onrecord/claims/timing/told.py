"""The period that the sentences before lend to a draft that goes on about what they told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.measures.catalogue import is_statistic
from onrecord.claims.timing.fitted import whole_if_ahead
from onrecord.claims.timing.own import PLAIN
from onrecord.claims.timing.plans import of_the_plan
from onrecord.claims.timing.polling_day import is_required
from onrecord.claims.timing.present import lasts_till_the_next
from onrecord.claims.timing.standing_facts import is_by_nature
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.timing.case import Case
    from onrecord.record import Period

_SAYS = Cued(
    r"\b(?:say|says|said|saying|told|warned|found|argued|claims?|claimed|believes?|insisted|denie[sd]"
    r"|rejected|"
    r"dismissed|accused)\b",
    words="say says said saying told warned found argued claim believes insisted denied denies rejected "
    "dismissed accused",
)
_FIRST_PERSON = Cued(
    r"\b(?:i|we|my|our|us|me)\b|\bi['’]",
    words="i we my our us me",
)
_WHO = expression(r"(?:who|whose|whom)\b")
_A_THING = expression(r"\b(?:his|her|its|their|an?|the|this)\s(?:[a-z]+\s)?$")
_IS = expression(r"\b(?:is|are|has|have|remains?|stands?)\b|['’](?:s|re)\b")
_WILL = Cued(
    r"\bwill\b|['’]ll\b",
    words="will ll",
)
"""What is decided, and so of the time that is planned; "would" and "could" tell of none."""
_MOVES = frozenset(("change", "trend", "rank", "comparison"))
_NEAR_END = 60
"""Days: figures that end so shortly before publication are those of the present."""
_TOLD_REACH = 1
"""Sentences over which a time carries that was told of something else."""


def lent_before(case: Case) -> Period | None:
    """The period of what was told before, for a draft that goes on about it."""
    if is_timeless(case):
        return None
    planned = of_the_plan(case)
    if planned is not None:
        return planned
    if _is_decided(case):
        return case.frame.plan_at(case.clause.sentence)
    if _is_money(case) and (case.context.fiscal or case.tense != "past"):
        return case.context.fiscal or _spent_so_far(case)
    if _WHO.match(case.clause.mask) or is_priced(case) or _tells_a_state(case):
        return None
    lent = _now_lent(case) if case.tense in {"perfect", "present", "ahead"} else _past_lent(case)
    return whole_if_ahead(case, lent, "") if lent else None


def _is_decided(case: Case) -> bool:
    """Whether it says what will be, or what a plan does: "Fares go up by 10 cents"."""
    if case.tense == "present":
        return case.draft.kind == "change" and not _IS.search(case.clause.mask)
    return case.tense == "ahead" and _says(case, _WILL) and not _says(case, _FIRST_PERSON)


def _is_money(case: Case) -> bool:
    figure = case.draft.figure
    return figure is not None and figure.unit == "usd" and case.draft.kind == "level"


def is_paid_by_the_hour(case: Case) -> bool:
    """Whether it is what somebody gets or pays for each hour or month: "Jobs start at $12.78 an hour"."""
    figure = case.draft.figure
    if figure is None or not _is_money(case) or case.tense not in {"present", "none"}:
        return False
    return _BY_THE_HOUR.match(case.clause.mask, figure.end - case.clause.start) is not None


_BY_THE_HOUR = expression(
    r"\s(?:an|a|per|each|every)\s(?:hour|day|week|month|year|night|mile|ride|trip|pupil|student)\b"
)


def is_priced(case: Case) -> bool:
    """Whether the sum only tells which thing is meant: "his £3m villa"."""
    figure, mask = case.draft.figure, case.clause.mask
    if case.draft.kind != "level" or figure is None or figure.form != "money":
        return False
    first, last = figure.start - case.clause.start, figure.end - case.clause.start
    named = mask[last : last + 2].strip().isalpha()
    return named and _A_THING.search(mask, max(0, first - 20), first) is not None


def is_measured(case: Case) -> bool:
    """Whether the draft is about something that is counted or measured as a matter of record."""
    measure = case.draft.measure
    return measure is None or measure.id is not None or is_statistic(measure.text)


def is_timeless(case: Case) -> bool:
    """Whether the draft, with no time of its own, is about no certain days."""
    draft = case.draft
    if draft.kind == "trend":
        return case.tense == "present" and draft.measure is not None and case.frame.figures is None
    if draft.value is None:
        return draft.kind == "level"
    return (is_lasting(case) and case.tense != "none") or is_paid_by_the_hour(case)


def is_lasting(case: Case) -> bool:
    """Whether the draft only says for how many years: "an agent in Velmont for 22 years"."""
    return case.draft.figure is not None and case.draft.figure.unit == "years" and case.draft.kind == "level"


def is_general(case: Case) -> bool:
    """Whether a level is of no time at all: "a town of 4,200", "a norm of 36 inches", "12 murders a year".

    What is so each year is of the time that its clause names, or of a plan.
    """
    figure, mask = case.draft.figure, case.clause.mask
    if figure is None or case.draft.kind not in PLAIN:
        return False
    now = case.tense == "present"
    if now and _ON_ANY_DAY.search(mask):
        return not case.times
    if (now and _HABIT.search(mask)) or is_by_nature(case) or is_required(case):
        return True
    if case.draft.kind == "share":
        return False
    first, last = figure.start - case.clause.start, figure.end - case.clause.start
    sizes = figure.unit == "count" and _OF_SUCH_A_PLACE.search(case.clause.low, max(0, first - _SUCH), first)
    norm = _NORM.search(mask, max(0, first - _SUCH), first) or _IS_NORMAL.match(mask, last)
    if sizes or norm or (now and _ALLOWED.search(mask, max(0, first - _SUCH), first)):
        return True
    each = not case.times and case.tense != "ahead" and _A_YEAR.match(mask, last) is not None
    return each and not _opens_with_years(case)


def _opens_with_years(case: Case) -> bool:
    opening = () if case.opening is case.clause else case.opening.times
    return any(time.role == "period" and time.period and time.period.days > _YEARS for time in opening)


_YEARS, _SUCH = 367, 60
"""Days; characters. What is so each year of a stretch that opens the sentence was so in all of it."""
_HEDGED = (
    r"\s(?:(?:about|around|some|roughly|nearly|almost|just|only|more than|over|under|fewer than|less than)\s)"
    r"{0,2}$"
)
_OF_SUCH_A_PLACE = expression(
    rf"\b(?:city|town|village|community|suburb|borough|hamlet|township|county|state|nation) of{_HEDGED}"
)
_NORM = expression(rf"(?:\bnorms? (?:of|is|was)|\b(?:its|their|the) (?:usual|normal|typical)){_HEDGED}")
_ALLOWED = expression(
    r"\b(?:recommends?|allows?|permits?|requires?)\s"
    r"(?:[^#@,;:]{0,40}?\b(?:no more than|at most|up to|at least|(?:a )?(?:maximum|minimum) of)\s)?$"
)
_ON_ANY_DAY = expression(
    r"\b(?:on|in|during) (?:an?|any) (?:given|typical|normal|usual|ordinary|dry|wet|good|bad|busy|average) "
    r"(?:day|night|week|month|year|season)\b"
)
_HABIT = Cued(
    r"\b(?:usually|typically|normally|ordinarily|generally|sometimes|routinely|rarely|seldom)\b",
    words="usually typically normally ordinarily generally sometimes routinely rarely seldom",
)
"""What is so time and again: "It usually holds 9,000", "sometimes drops to 5 percent in winter"."""
_IS_NORMAL = expression(r"\s(?:[a-z]+\s)?(?:would be|is|are|being) (?:the )?(?:norm|normal|usual|typical)\b")
_A_YEAR = expression(
    r"(?:\s(?!when\b|than\b)[a-z-]+){0,4}?\s(?:an? (?:single )?|per |each |every )year\b"
    r"(?!\s(?:ago|earlier|before)|-)"
)


def is_near_end(case: Case, period: Period) -> bool:
    """Whether the period ends so shortly before publication that it stands for the present."""
    return case.published is None or (case.published - period.end).days <= _NEAR_END


def _says(case: Case, words: Cued) -> bool:
    """Whether the sentence has one of the words."""
    return any(words.search(clause.mask) for clause in (*case.before, case.clause, *case.behind))


def _tells_a_state(case: Case) -> bool:
    """Whether the draft is of another time than what was told: a plan, a state, the past of the past."""
    kind, tense = case.draft.kind, case.tense
    moves = kind in _MOVES
    if (tense == "ahead" and kind != "rank") or (tense == "before" and not moves):
        return True
    if not moves and _says(case, _FIRST_PERSON):
        return True
    if tense != "present":
        return False
    general = kind == "comparison" and not is_measured(case)
    return general or (kind == "change" and not _IS.search(case.clause.mask))


def _now_lent(case: Case) -> Period | None:
    """The days of figures that reach the present, for what moves or was counted; of a poll, for shares."""
    if case.draft.kind in PLAIN and case.tense != "ahead" and case.frame.asked:
        return case.frame.asked
    figures = case.frame.figures
    if figures is not None and (case.frame.behind or _PUTS.search(case.clause.mask)):
        return figures
    if figures is not None and case.tense == "present" and lasts_till_the_next(case, figures):
        return figures
    if figures is None or not is_near_end(case, figures):
        return None
    figures = _year_so_far(case, figures) or figures
    kept = is_measured(case) or _runs_till_now(case, figures)
    counted = case.tense == "perfect" and kept and not _says(case, _FIRST_PERSON)
    return figures if case.draft.kind in _MOVES or counted else None


def _spent_so_far(case: Case) -> Period | None:
    """The time under way of what has been spent or paid in it."""
    figures = case.frame.figures if case.tense == "perfect" else None
    return figures if figures and _runs_till_now(case, figures) and not _says(case, _FIRST_PERSON) else None


def _runs_till_now(case: Case, figures: Period) -> bool:
    """Whether the figures are of a time under way, in which more has been done: "It has cost $2 million"."""
    if case.published is None or case.draft.figure is None or case.draft.kind != "level":
        return False
    return figures.days > 1 and 0 <= (case.published - figures.end).days <= _A_WEEK


def _year_so_far(case: Case, figures: Period) -> Period | None:
    """The year so far, if its count was told just before in a report on a weekend."""
    if figures.days > _A_WEEK:
        return None
    told = (
        period for period, sentence in case.frame.levels if case.clause.sentence - sentence <= _TOLD_REACH + 1
    )
    return next(
        (one for one in told if one.days > _A_MONTH and one.end >= figures.end and one.covers(figures)), None
    )


_A_MONTH = 31
_PUTS = Cued(
    r"\bputs\s(?:the|its|their|that|this)\s[a-z][a-z ]{1,40}\sat\s",
    words="puts",
)
"""Whoever "puts the total at 12" reports it."""


def _past_lent(case: Case) -> Period | None:
    """The days of the figures; before any were told, the time told of right before, or the scene."""
    frame = case.frame
    if frame.voted and frame.figures and frame.figures.end < frame.voted.start:
        return frame.voted
    if frame.figures or case.tense != "past":
        return _of_the_paragraph(case) or frame.figures
    near = 0 <= case.clause.sentence - frame.told_in <= _TOLD_REACH
    told = frame.told if near and not _says(case, _SAYS) else None
    here = scene(case)
    return here if here and told and told.days > 1 and told.end < here.start else told or here


def _of_the_paragraph(case: Case) -> Period | None:
    """The months or days that figures just before are of, in one paragraph: "June had 12 fires. Two died"."""
    frame, first = case.frame, case.sentence[0].start
    part = frame.counted
    if part is None or frame.figures is None or case.draft.kind not in _COUNTED or case.draft.earlier:
        return None
    if case.clause.sentence - frame.counted_in > 1 or frame.spoken != part or part.days <= 1:
        return None
    if "\n" in case.clause.marked.text[max(0, first - 2) : first] or _IN_ALL.search(case.opening.low):
        return None
    return part if frame.figures.covers(part) else None


_COUNTED = frozenset(("level", "share", "change", "trend"))
_IN_ALL = expression(r"\b(?:in all|altogether|overall|total|all told|in the end|that year|the year)\b")


def scene(case: Case) -> Period | None:
    """The day of the scene, for what the sentence itself tells and no speaker does."""
    return None if _says(case, _SAYS) or _says(case, _FIRST_PERSON) else scene_day(case)


def scene_day(case: Case) -> Period | None:
    """The day, in the week before publication, that the report is about and tells of in the past."""
    day, published = case.frame.scene, case.published
    near = day is not None and published is not None and 0 <= (published - day.end).days <= _A_WEEK
    return day if near else None


def is_told_by_others(case: Case) -> bool:
    """Whether a speaker tells of the act, who may look further back than the report."""
    return _says(case, _SPEAKS) or _says(case, _FIRST_PERSON)


_SPEAKS = Cued(
    r"\b(?:say|says|said|saying|argued|claims?|claimed|believes?|insisted)\b",
    words="say says said saying argued claim believes insisted",
)
"""To deny, to reject, to find or to tell somebody to do something may be the act itself."""


_A_WEEK = 8
"""Days: "last Tuesday" in a weekly paper."""
