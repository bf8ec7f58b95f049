"""The period of a claim whose own words name none: from its sentence, or from what was told before."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.timing.back_then import back_then
from onrecord.claims.timing.baselines import SET_IN
from onrecord.claims.timing.case import is_compared, is_report
from onrecord.claims.timing.continued import goes_on, is_apposed, is_of_that, of_told_number
from onrecord.claims.timing.fitted import fitted, whole_if_ahead
from onrecord.claims.timing.occasions import occasion_of_year
from onrecord.claims.timing.own import AT_THE_SAME, BESIDE_AN_ACT, PLAIN, is_yet_to_come
from onrecord.claims.timing.polling_day import of_the_vote
from onrecord.claims.timing.present import is_of_now, of_the_headline, present, reported
from onrecord.claims.timing.standing_facts import is_aside
from onrecord.claims.timing.tense import has_verb, tense_of
from onrecord.claims.timing.told import is_lasting, is_measured, is_near_end, is_timeless, lent_before
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.periods import TimePhrase
    from onrecord.claims.timing.case import Case
    from onrecord.record import Period

_THEN = expression(r"(?:when|then|that year|that month)\b")
_RELATIVE = expression(r"(?:who|whose|whom|which|where|that)\b")
_MOVE = r"(?:rise|fall|drop|increase|decline|gain|jump|loss|change|decrease|growth|surge|reduction)s?"
_TIMELY = expression(
    r"\brecord\b|\bever\b|\bfirst time\b|\bhistory\b|\bmost\b|\bleast\b|\bfewest\b|\bsteepest\b|\bsharpest\b|"
    r"\b(?:worst|best|highest|lowest)\b|\bled the way\b|\bnever\b|\bfaste(?:r|st)\b|"
    rf"\b(?:biggest|largest|smallest) (?:[a-z]+ )?{_MOVE}\b|"
    rf"\b{_MOVE} (?:was|were) (?:the )?[a-z-]+(?: [a-z]+)?$|"
    r"^the (?:biggest|largest|smallest) (?:was|were|came|went)\b"
)
"""Ranks over time: of a moment, where "the second-largest district" is standing order."""
_SIZE = expression(r"\b(?:second|third|fourth|fifth)?-?(?:largest|biggest|smallest|oldest|tallest|longest)\b")
_EACH = expression(r"\s(?:(?:a|per|each|every) (?:year|month|week|day)\b|annually\b)")
_FEW_WORDS = 3
_MOVES = frozenset(("change", "trend", "rank", "comparison"))
_CONTINUED = frozenset(("level", "share", "comparison"))


def borrowed(case: Case) -> Period | None:
    """The period that the draft borrows; None where nothing near lends one."""
    unresolved = any(time.role == "period" and time.period is None for time in case.times)
    if unresolved or _is_yearly(case) or is_lasting(case):
        return None
    part = of_told_number(case)
    if part is not None:
        return part
    if is_of_now(case):
        return present(case)
    if (case.draft.kind in _CONTINUED or is_of_that(case)) and _continues(case):
        lent = _continued(case)
        if lent is not None or case.tense in {"present", "perfect"}:
            return lent
    return None if _is_presupposed(case) else _lent(case)


def _lent(case: Case) -> Period | None:
    """What the sentence, or what was told before, lends to a draft that says something new."""
    if _is_standing(case):
        set_in = (one for one in case.behind if _lends_time(one))
        return next((time.period for one in set_in for time in one.times), None)
    then = back_then(case)
    if then is not None:
        return then
    found = (
        of_the_vote(case)
        or _of_the_label(case)
        or _of_what_it_made(case)
        or _counted_from_act(case)
        or _spoken(case)
        or _of_both(case)
        or _from_sentence(case)
        or reported(case)
        or _of_the_same(case)
        or lent_before(case)
    )
    return found or (None if is_timeless(case) else of_the_headline(case))


def _of_both(case: Case) -> Period | None:
    """The time behind the second of two moves: "Prices fell 15 percent and sales rose 7 percent in May"."""
    if case.draft.kind != "change" or case.before or not case.behind or case.clause.times:
        return None
    second = next((one for one in case.behind if one.figures), case.behind[0])
    if second.joint != "and" or len(second.times) != 1 or not has_verb(second):
        return None
    time = second.times[0]
    last = time.start > second.figures[-1].start if second.figures else False
    return fitted(case, time) if last and _is_lendable(case, second, time) else None


def _of_what_it_made(case: Case) -> Period | None:
    """The time that the figure made what it was: "With 9,064 crimes, last month was the safest July"."""
    if not case.behind or not case.clause.mask.startswith("with "):
        return None
    first = next(iter(case.behind[0].times), None)
    if first is None or first.role != "period" or not _TIME_WAS.match(case.behind[0].mask):
        return None
    return first.period


_TIME_WAS = expression(
    r"@+\s(?:was|is|became|marked|ranks|ranked|ended|closed|went down|goes down|brought|saw|stands)\b"
)


def _continues(case: Case) -> bool:
    if _THEN.match(case.clause.mask) or (case.tense == "present" and is_aside(case)):
        return False
    return goes_on(case) or (is_apposed(case) and not _is_presupposed(case))


def _continued(case: Case) -> Period | None:
    """The period of what the draft goes on about, unless its sentence names another."""
    label = _of_the_label(case)
    if label is not None:
        return label
    counted, same = case.frame.counted, case.frame.counted_in == case.clause.sentence
    lent = (None if same else _from_sentence(case)) or counted
    stale = lent is not None and case.tense == "perfect" and not is_near_end(case, lent)
    return None if stale else lent


def _is_standing(case: Case) -> bool:
    """Whether a rank is of no moment: "the second-largest district"."""
    draft = case.draft
    if draft.kind != "rank" or draft.clause.times or _TIMELY.search(draft.clause.low):
        return False
    return case.tense != "past" or _SIZE.search(draft.clause.low) is not None


def _is_presupposed(case: Case) -> bool:
    """Whether the number only tells which thing is meant: "the county's three hospitals", "his £3m villa"."""
    figure = case.draft.figure
    if case.draft.kind not in PLAIN or figure is None or is_measured(case):
        return False
    first = figure.start - case.clause.start
    return _WHICH_THING.search(case.clause.mask, max(0, first - 24), first) is not None


_WHICH_THING = expression(
    r"(?:\b(?:(?<!of )the|its|his|her|their|our|my|your|these|those)|['’]s|\^)\s(?:other\s|remaining\s)?$"
)


def _is_yearly(case: Case) -> bool:
    """Whether a change is told as what happens each year: "wages rise by 5 percent a year"."""
    figure = case.draft.figure
    if case.draft.kind != "change" or figure is None:
        return False
    return _EACH.match(case.clause.mask, figure.end - case.clause.start) is not None


_NAMED = expression(
    r"(?:and |but )?(?:(?:in|for|during|at|on) (?:the )?)?@|(?:(?:and|but|while) )?(?:in|by|for|during) @+$"
)


def _of_the_label(case: Case) -> Period | None:
    """The time of a bare phrase right before the figure: "December's total, 188".

    So does one that is the subject behind an aside: "March, with 18, had the fewest".
    """
    label = case.before[-1] if case.before else None
    aside = label is not None and label.mask.startswith("with ") and has_verb(case.clause)
    subject = case.before[-2] if aside and len(case.before) > 1 else None
    if subject and not subject.mask.strip("@") and subject.times:
        return subject.times[0].period
    if label is None or label.figures or has_verb(label) or case.clause.joint != "," or len(label.times) != 1:
        return None
    named, time = _NAMED.match(label.mask), label.times[0]
    says_when = time.role == "period" or (case.draft.kind in PLAIN and time.role == "baseline")
    return fitted(case, time) if named and says_when else None


def _spoken(case: Case) -> Period | None:
    """The period of the claim before in the sentence."""
    spoken = case.frame.spoken if case.frame.spoken_in == case.clause.sentence else None
    if spoken is None or _THEN.match(case.clause.mask) or _is_apart(case, spoken) or _resumes(case, spoken):
        return None
    counted = case.frame.counted == spoken != case.today and case.frame.counted_in == case.clause.sentence
    acted = spoken.days == 1 and case.draft.kind in _MOVES and not counted and not _is_apposed_to_now(case)
    if acted and case.frame.figures_reported(case.published):
        return None  # the day of an act about the figures: "opened the books for the first half on Thursday"
    return whole_if_ahead(case, spoken, "")


def _resumes(case: Case, spoken: Period) -> bool:
    """Whether the sentence goes on behind an aside of another time: "Thefts, which peaked in 2006, fell"."""
    aside = case.before[-1] if case.before else None
    if (
        aside is None
        or case.clause.joint != ","
        or not has_verb(case.clause)
        or not _ABOUT_IT.match(aside.mask)
    ):
        return False
    return any(time.period == spoken and time.role == "period" for time in aside.times)


_ABOUT_IT = expression(r"(?:which|who)\b")


def _is_apposed_to_now(case: Case) -> bool:
    """Whether it says more of what there is now: "now has 656 officers, the fewest in a decade"."""
    beside = case.before[-1] if case.before else None
    return beside is not None and not has_verb(case.clause) and _HAS_NOW.search(beside.mask) is not None


_HAS_NOW = expression(r"\b(?:now (?:has|have|is|are|stands?)|(?:has|have|is|are) now|currently)\b")


def _of_the_same(case: Case) -> Period | None:
    """The period of the sentence before, of which this goes on to tell: "It was lower still in Canyon"."""
    frame, opening = case.frame, case.opening
    near = case.clause.sentence - frame.spoken_in == 1 and case.tense in {"past", "none"}
    return frame.spoken if near and _POINTS_BACK.match(opening.mask) else None


_POINTS_BACK = expression(
    r"(?:(?:and|but|yet|so|still),?\s)?(?:(?:in|at|for|among|across)\s[^,;:@#]{1,40},?\s)?"
    r"(?:it|they|this|that|ours|theirs)\s(?:[a-z]+ly\s)?(?:was|were|stood|came to|went(?! missing)|rose|"
    r"fell|grew|shrank|climbed|dropped|declined|increased|decreased|jumped|surged|slipped|doubled|tripled|"
    r"averaged|total(?:l)?ed|numbered)\b|"
    rf"the (?:{_MOVE}|difference|figure|number|rate|share|total) (?:was|came to)\b"
)


def _is_apart(case: Case, spoken: Period) -> bool:
    """Whether the draft is of another time than the claim before it in the sentence."""
    kind, tense, published = case.draft.kind, case.tense, case.published
    plain = kind in {"level", "share"}
    if plain and (tense == "present" or (tense in {"ahead", "before", "perfect"} and not is_measured(case))):
        return True
    if published is None:
        return False
    if _is_stale(case, spoken):
        return True
    if tense == "past":
        return spoken.start > published
    if tense == "ahead":
        return plain and spoken.end < published
    return tense != "none" and not is_near_end(case, spoken) and kind != "rank"


def _is_stale(case: Case, lent: Period) -> bool:
    """Whether figures of the present go on past an older one: "the rate, 3.2% in July, remains below"."""
    figures = case.frame.figures
    return figures is not None and lent.end < figures.start and case.tense in {"present", "perfect"}


def _from_sentence(case: Case) -> Period | None:
    """The period of another clause of the sentence."""
    before, behind = case.before, case.behind
    if _THEN.match(case.clause.mask):
        for clause in reversed(before):
            last = clause.times[-1] if clause.times else None
            if last is not None:
                return (occasion_of_year(case, last, last.period) if last.period else None) or last.period
    ahead = (
        one
        for place, one in enumerate(behind)
        if (_lends_time(one) and not _dates_a_record(case, one))
        or _begins(case, one)
        or (place == 0 and _goes_on(one))
    )
    aside = _RELATIVE.match(case.clause.mask) is not None
    before = [one for one in before if not _says_of_when(one)]
    lenders = [*reversed(before), *(one for one in ahead if not (aside and _has_finite(one)))]
    for clause in lenders:
        named = [time for time in reversed(clause.times) if _is_lendable(case, clause, time)]
        if named:
            return fitted(case, next((time for time in named if _is_kept(case, time)), named[0]))
    return None


def _counted_from_act(case: Case) -> Period | None:
    """The time that a clause before counts from its act: "Five years after it closed in 2010, they had"."""
    if case.draft.kind == "event":
        return None
    times = (time for clause in reversed(case.before) for time in clause.times if time.role == "period")
    return next((fitted(case, time) for time in times if BESIDE_AN_ACT.search(time.text)), None)


def _is_kept(case: Case, time: TimePhrase) -> bool:
    """Whether figures are kept for the time, where another is the day of the news."""
    return case.draft.kind != "event" and time.period is not None and time.period.days >= _A_MONTH


_A_MONTH = 28
"""Days."""


def _begins(case: Case, clause: Clause) -> bool:
    """Whether a clause behind says when: "when the season opens on 1 October", "when she took office"."""
    if case.tense == "past":
        return not clause.figures and clause.mask.startswith("when ")
    return case.tense == "ahead" and not clause.figures and clause.mask.startswith(("when ", "once ", "as "))


def _dates_a_record(case: Case, clause: Clause) -> bool:
    """Whether it dates an old record that the draft is set beside: "above the record, set in 2018"."""
    beaten = case.draft.kind == "rank" and not case.draft.earlier
    moved = case.draft.kind in {"change", "comparison", "trend"}
    return (moved or beaten) and SET_IN.match(clause.mask) is not None


def _lends_time(clause: Clause) -> bool:
    """Whether a clause does little but name a time ("set in 1993"), or only breaks a figure down."""
    if clause.joint == "including":
        return True
    if _WENT_BEFORE.match(clause.mask):
        return False
    if _says_of_when(clause):
        return True
    rest = re.sub(r"@+", " ", clause.mask)
    return bool(clause.times) and not clause.figures and len(rest.split()) <= _FEW_WORDS


def _says_of_when(clause: Clause) -> bool:
    """Whether it only says of when the figure before it is."""
    return _FIGURE_FOR.match(clause.mask) is not None and not clause.figures and not has_verb(clause)


_FIGURE_FOR = expression(
    r"(?:the|an?|its|their)\s(?:[a-z^.]+\s){0,3}(?:estimates?|figures?|counts?|numbers?|totals?|census"
    r"|tally)\s"
    r"(?:for|in|of|from|as of)\s@"
)
"""An apposition that says of when a figure is: "a population of 8,700, the census estimate for 2013"."""
_WENT_BEFORE = expression(r"(?:after|following|despite|before)\s")
"""Opens what went before: "fell 3 percent, after climbing the year before"."""


def _has_finite(clause: Clause) -> bool:
    """Whether the main verb follows an aside there: "The mill, which employs 300, will close"."""
    return has_verb(clause) or _FINITE.match(clause.mask) is not None


_FINITE = expression(r"(?:[a-z]+ly )?[a-z]{3,12}ed ")


def _goes_on(clause: Clause) -> bool:
    """Whether a clause right behind tells more of the same: "and thefts 6 percent in 2023"."""
    return (clause.joint == "and" or clause.mask.startswith("with ")) and not has_verb(clause)


_COVERS = expression(
    r"(?:which|that) (?:covers?|covered|spans?|spanned|looks at|examined|tracked) (?:[a-z]+ ){0,4}?@"
)
"""An aside about the time that a report is of: "The report, which covers the year that ended Sept. 30"."""


def _is_lendable(case: Case, clause: Clause, time: TimePhrase) -> bool:
    period, verb = time.period, has_verb(clause)
    over = time.role == "baseline" and time.text.lower().startswith("over ")  # "Over the year, 44 have"
    if period is None or over or (clause.figures and _is_stale(case, period)):
        return False
    if time.role == "baseline" and (
        AT_THE_SAME.search(time.text) or not clause.mask.removeprefix("and ").strip("@")
    ):
        return case.draft.kind in PLAIN and not verb and clause.start < case.clause.start
    if time.role != "period" or is_report(clause, time, -1) or is_compared(clause, time):
        return False
    if is_yet_to_come(case, time):
        return False
    if verb and _RELATIVE.match(clause.mask):
        return _COVERS.match(clause.mask) is not None
    past = case.published is not None and period.end < case.published
    adverbial = not verb or clause.start > case.clause.start
    return not (past and _is_later(case, clause, time, adverbial=adverbial))


_WAS_MADE = expression(
    r"(?:(?:last|first|newly)\s)?(?:set|fixed|established|adopted|passed|approved|created|introduced"
    r"|built|opened|founded|"
    r"enacted|negotiated|signed|launched|raised|bought|installed|appointed|elected|hired)\s"
)
"""An aside about when something was made that is so now: "The rate, set by law in 2007, is $27"."""


def _is_later(case: Case, clause: Clause, time: TimePhrase, *, adverbial: bool) -> bool:
    """Whether the tense sets the draft apart from a time gone by: "9 got lost in 2023; 3 have been found"."""
    if case.tense == "ahead" or (case.tense == "present" and _WAS_MADE.match(clause.mask)):
        return True
    if adverbial:
        a_day = time.period is not None and time.period.days == 1
        return case.tense == "present" and a_day and case.draft.kind != "change"
    told = tense_of(clause, time.start)
    return told != case.tense and (case.tense in {"perfect", "before"} or told == "before")
