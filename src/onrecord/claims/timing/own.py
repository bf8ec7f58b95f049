"""The time that a claim's own words give it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from onrecord.claims.timing.case import beaten_at, is_compared
from onrecord.claims.timing.tense import has_verb
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.periods import TimePhrase
    from onrecord.claims.timing.case import Case

_AUX = r"(?:would|will|is|are|was|were|has|have|had)"
RELATIVE = expression(
    rf"\b(?:that\s(?:{_AUX}|(?:they|it|he|she|we)\b)|(?:which|who|whose"
    rf"|where)\s(?:[a-z’']+\s){{0,2}}?(?:{_AUX}|[a-z]{{3,12}}(?:ed|s)))\b"
)
"""What opens a clause about the noun before it."""
_AFTER_ALL = expression(
    r"\b(?:after|following|despite|because)\s(?:an?|the|its|their|his|her|[a-z]{3,12}ing)\b|"
    r"\b(?:followed|follows|came after|comes after|reversed|erased|on the heels of)\s(?:an?|the|that)\b"
)
_COMPLEMENT = expression(
    r"\b(?:that|because|said|says|shows?|showed|shown|whether|found|finds|announced|noted|warned|added"
    r"|claims?|alleges?|"
    r"argued|wrote|told)\s(?!of\b|#)"
)
"""What opens the words that somebody said or showed."""
_DATED_THING = expression(r"\s[a-z-]{3,20}(?:\s[a-z-]{3,20})?\s(?:that|which)\s(?!said\b)")
"""A thing with its date, and what it did: "the Dec. 2 attack that left 14 dead"."""
_FOR_DOING = expression(r"\b(?:for|of|after|by)\s(?:[a-z]+ly\s)?[a-z]{2,12}ing\b")
_MADE = expression(
    r"\b(?:created|founded|formed|adopted|introduced|passed|signed|built|opened|launched|established|enacted|"
    r"approved|dated|begun|started|set up|filed|issued|published|released)\s(?:back\s)?(?:in\s|on\s)?$"
)
"""What dates a thing that is told of, not the claim: "a patrol created in 2022"."""
AT_THE_SAME = expression(
    r"\bthat (?:time|point|stage|date)\b|"
    r"\b(?:same|this) (?:\w{1,9}[ -]){0,2}(?:time|point|date|period|quarter|months?|weeks?|weekend|days?"
    r"|span|part|portion|stretch|half)\b|^(?:by |at )?now last\b",
    re.IGNORECASE,
)
BESIDE_AN_ACT = expression(
    r"\b(?:years?|decades?|months?|weeks?|days?) (?:after|following|before|preceding|since)$"
)
"""What is counted from an act whose own date stands behind it: "two years after the mill closed in 2010"."""
PLAIN = frozenset(("level", "share"))


@lru_cache(maxsize=128)
def own_time(case: Case) -> TimePhrase | None:
    """The clause's own time for the draft: behind it and near, else before it.

    Asked for where a claim is read, where its period is weighed and where its baseline is read anew.
    """
    draft, clause = case.draft, case.clause
    if not clause.times:
        return _only_then(case) or _told_of(case)
    ranked = _genitive(case) or _time_ranked(case)
    if ranked is not None:
        return ranked
    usable = [time for time in case.times if _is_usable(case, time)]
    next_figure = min((f.start for f in clause.figures if f.start > draft.at), default=clause.end)
    behind = [t for t in usable if draft.at <= t.start < next_figure and not _is_relative(case, t)]
    before = [t for t in reversed(usable) if t.start < draft.at]
    near = [t for t in before if not _is_of_another(case, t)]
    later = [t for t in usable if t.start >= next_figure and t.role == "period" and not _is_relative(case, t)]
    later = [t for t in later if not is_compared(clause, t)]  # "fell to 3 percent from 4 percent in May"
    for group in (behind, near, later, [t for t in before if t.start == clause.start]):
        if group:
            return next((time for time in group if time.role == "period"), group[0])
    return None if case.times else _told_of(case)


def _only_then(case: Case) -> TimePhrase | None:
    """The time alone of which an aside tells more: "Only 2011, with 197, was lower"."""
    named = case.before[-1] if case.before and case.clause.joint == "," else None
    if named is None or not named.times or _WITH_OR_AT.match(case.clause.mask) is None:
        return None
    return named.times[-1] if _ONLY_THEN.fullmatch(named.mask) else None


def _told_of(case: Case) -> TimePhrase | None:
    """The time that the clause says more of: "in 2018, its best year", "of 2016, which had 42 million"."""
    if _SAYS_MORE.match(case.clause.mask) is None or case.clause.joint != ",":
        return None
    if _OF_ALL_THAT.match(case.clause.mask):
        return None
    if _WITH.match(case.clause.mask) and not (case.before and _A_TIME.match(case.before[-1].mask)):
        return None
    for clause in reversed(case.before):
        last = clause.times[-1] if clause.times else None
        if last is not None:
            ends = not clause.marked.mask[last.end : clause.end].strip("’'s,")
            return _as_compared(case, last) if ends and last.period else None
        if _A_TIME.match(clause.mask) is None:
            return None
    return None


def _as_compared(case: Case, time: TimePhrase) -> TimePhrase:
    """The time, as the days that the clause before was measured against where those are meant by it."""
    frame = case.frame
    compared = (
        time.role == "baseline" and case.draft.kind in PLAIN and frame.measured_in == case.clause.sentence
    )
    if compared and frame.measured:
        return time.model_copy(update={"period": frame.measured[1]})
    return time.model_copy(update={"role": "period"})


_OF_ALL_THAT = expression(
    r"which (?:also )?(?:helped|helps|ma[dk]es?|means|meant|puts?|gave|gives|left|leaves|"
    r"brings|brought|push(?:es|ed)|ends|ended|snapped|broke|breaks)\b"
)
"""A clause about what its whole sentence told, not about the time named last."""
_A_TIME = expression(
    r"(?:the|an?|its|their|his|her) (?:[a-z#-]+ ){0,3}(?:year|month|season|quarter|spring|summer|fall|autumn|"
    r"winter|decade|week|day)\b|(?:one of|among) (?:the|its|their) (?:[a-z#-]+ ){1,2}(?:years|months|seasons|"
    r"quarters|springs|summers|falls|autumns|winters|decades|weeks|days)\b"
)
_WITH = expression(r"with #")
_WITH_OR_AT = expression(r"(?:with|at) (?:[a-z]+ )?#")
_ONLY_THEN = expression(r"(?:(?:only|just) (?:in )?|and )@+")
_SAYS_MORE = expression(rf"which\b|when\b|{_WITH.pattern}|{_A_TIME.pattern}")


def _time_ranked(case: Case) -> TimePhrase | None:
    """The time that is ranked itself: "Last week was the busiest", "No year has been deadlier than 2021"."""
    if case.draft.kind != "rank":
        return None
    named = _TIME_WAS.match(case.clause.mask) is not None
    outdone = None if named else _NO_TIME_WAS.search(case.clause.mask)
    first = case.clause.start + (outdone.end() if outdone else 0)
    if not named and outdone is None:
        return None
    found = next((time for time in case.clause.times if time.end > first), None)
    return found.model_copy(update={"role": "period"}) if found and found.period else None


_TIME_WAS = expression(
    r"(?:(?:and|but|so|while|yet)\s)?@+\s(?:was|is|has been|were|became|remains|ranks as|ranked as)\s"
    r"(?:[a-z]+ly\s)?(?:the|its|their|one of the|among the)\s(?:[a-z]+-)?"
    r"(?:[a-z]{3,12}est\b|worst\b|best\b|most\b|least\b|#)"
)
_NO_TIME_WAS = expression(
    r"\b(?:no|never has an?|never had an?)\s(?:[a-z]+\s)?"
    r"(?:year|month|week|quarter|season|day|summer|winter|spring|fall)s?\b[^;:]{0,50}?\s"
    r"(?:has|have|had|was|were|is)\s(?:[a-z]+\s){0,2}?(?:more\s[a-z]+|[a-z]+er)\s(?:than\s)?(?=@)"
)


def _genitive(case: Case) -> TimePhrase | None:
    """The time that owns the figure: "last year's 49 percent", "the previous year's total of 102"."""
    if case.draft.kind not in PLAIN or case.draft.figure is None:
        return None
    first = case.draft.figure.start - case.clause.start
    for time in case.clause.times:
        last = time.end - case.clause.start
        if last < first and _OWNS.fullmatch(case.clause.mask, last, first):
            return time if time.period else None
    return None


_OWNS = expression(r"['’]s?\s(?:(?:[a-z-]+\s){0,2}(?:of|at)\s)?")


def _owns_another(case: Case, time: TimePhrase) -> bool:
    """Whether another figure is the time's: "fell to 44 from September's 61"."""
    found = _OWNS_FIGURE.match(case.clause.mask, time.end - case.clause.start)
    figure = case.draft.figure
    return found is not None and figure is not None and case.clause.start + found.end() - 1 != figure.start


_OWNS_FIGURE = expression(r"['’]s?\s#")


def _is_fronted(case: Case, time: TimePhrase) -> bool:
    """Whether the time opens the clause and so says when: "A year earlier it was 61"."""
    first = time.start - case.clause.start
    return _OPENS.fullmatch(case.clause.mask, 0, first) is not None


_OPENS = expression(r"(?:(?:and|but|in)\s)*")


def _is_of_another(case: Case, time: TimePhrase) -> bool:
    """Whether the time before the draft belongs to another verb: "jailed on Monday for taking $900"."""
    first, last = time.end - case.clause.start, case.draft.at - case.clause.start
    if _DATED_THING.match(case.clause.mask, first):
        return False
    if _COMPLEMENT.search(case.clause.mask, first, last + 1) or _FOR_DOING.search(
        case.clause.mask, first, last
    ):
        return True
    return case.tense in {"before", "perfect"} and RELATIVE.search(case.clause.mask, 0, first) is not None


def _is_usable(case: Case, time: TimePhrase) -> bool:
    plain = case.draft.kind in PLAIN
    before_an_act = case.draft.kind == "event" and time.start < case.draft.at
    first = max(0, time.start - case.clause.start)
    if (
        time is case.draft.beside
        or (before_an_act and BESIDE_AN_ACT.search(time.text))
        or (case.draft.kind == "rank" and case.clause.mask.endswith(_FEW, 0, first))
        or is_yet_to_come(case, time)
        or names_a_class(case.clause, time, case.opening)
    ):
        return False
    fits = time.role == "period" or (plain and time.role == "baseline" and not _owns_another(case, time))
    if time.period is None or not fits:
        return False
    if plain and (beaten_at(case.clause, time) >= case.draft.at or _tells_the_part(case, time)):
        return False
    if plain:
        named = time.start >= case.draft.at or AT_THE_SAME.search(time.text) or _is_fronted(case, time)
        return bool(named) or not is_compared(case.clause, time)
    if case.draft.kind == "causal" and _MADE.search(case.clause.mask, 0, time.start - case.clause.start):
        return False
    return not is_compared(case.clause, time)


_FEW = ("only ", "only in ", "just ")
"""Before the times that alone were ahead of what is ranked: "Only 2011, with 197, was lower"."""


def names_a_class(clause: Clause, time: TimePhrase, opening: Clause) -> bool:
    """Whether it only says which pupils, where a sentence opens with when: "In May, the class of 2019"."""
    if not _CLASS_OF.search(clause.low, 0, max(0, time.start - clause.start)):
        return False
    return _OPENS_WITH_WHEN.match(opening.mask) is not None and opening.times[0].start < time.start


_OPENS_WITH_WHEN = expression(r"(?:(?:in|by|during|as of|for|on) )?@+(?!@|['’])")
_CLASS_OF = expression(r"\b(?:class|cohort)(?:es|s)?\sof\s$")


def _tells_the_part(case: Case, time: TimePhrase) -> bool:
    """Whether the time is what makes the part one: "Half of last year's fires took place in June"."""
    told = case.frame.counted or case.frame.figures
    if case.draft.kind != "share" or told is None or time.period is None:
        return False
    if _BEGUN_IN.search(case.clause.mask, 0, time.start - case.clause.start) and not has_verb(case.clause):
        return case.frame.last_in == case.clause.sentence
    part = told.covers(time.period) and told != time.period
    return part and _FELL_IN.search(case.clause.mask, 0, time.start - case.clause.start) is not None


_BEGUN_IN = expression(
    r"\bof (?:them|those|these|which|whom) (?:[a-z]+ly )?(?:begun|opened|filed|committed|reported|born|built|"
    r"hired|issued|started|dating|left over|carried over|from)(?: back)? "
    r"(?:(?:in|on|from|to|since|before|during) )?$"
)
"""What those were of which a part is told beside its whole: "38 cases, 13 of them begun in 2013"."""
_FELL_IN = expression(
    r"\b(?:took\splace|occurred|happened|came|were\s(?:committed|reported|recorded|filed|killed|shot"
    r"|sold|made|held))\s"
    r"(?:(?:in|during|on|between|over|from)\s)?$"
)


def is_yet_to_come(case: Case, time: TimePhrase) -> bool:
    """Whether it is a day to come, which what was counted is only for: "ballots for the Nov. 3 vote".

    So is one that has only not come yet: "have voted with a week to go before Election Day".
    """
    if case.published is None or time.period is None or case.draft.kind == "event":
        return False
    until = time.text.lower().startswith("before ") and time.period.end > case.published
    day = until or (time.period.days == 1 and time.period.start > case.published)
    return day and case.tense in {"past", "perfect", "before", "none"}


def _is_relative(case: Case, time: TimePhrase) -> bool:
    """Whether the time lies in a clause about a noun behind the draft: "a ban that would end in July".

    So it does in one of what went before: "fell to four after a freeze in 2022".
    """
    first, last = case.draft.at - case.clause.start, time.start - case.clause.start
    between = case.clause.mask[max(0, first) : max(0, last)]
    return RELATIVE.search(between) is not None or _AFTER_ALL.search(between) is not None
