"""The year that a budget or another plan is for, and what is told of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.expression import expression

if TYPE_CHECKING:
    from datetime import date

    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.periods import TimePhrase
    from onrecord.claims.timing.case import Case
    from onrecord.claims.timing.frame import TimeFrame
    from onrecord.record import Period

_YEAR_NAMED = expression(r"\b(?:fiscal|financial|budget|school|academic|fy)\b", re.IGNORECASE)
_COMING = expression(
    r"\b\d{4}(?:[-–/]\d\d(?:\d\d)?)?$|^(?:next|(?:the )?coming|(?:the )?following) year$", re.IGNORECASE
)
_PLAN = r"(?:budgets?|spending\splan|(?:fiscal|financial)\splan|appropriations?|tuition)"
_BUDGET = Cued(rf"\b{_PLAN}\b", words="budget budgets spending fiscal financial appropriation tuition")
_OF_PLAN = Cued(
    rf"\b(?:{_PLAN}|plan|proposal|package)\b|^(?:it|this|that)\s(?:also\s)?(?:would|will|is|[a-z]{{3,12}}s)\s",
    words="budget budgets spending fiscal financial appropriation tuition plan proposal package it this that",
)
_TOLD = frozenset(("level", "share", "change", "comparison"))
_TENSES = frozenset(("present", "ahead", "none"))
_SOON = 180
"""Days: a year that ends sooner is the one under way."""


def note_plan(frame: TimeFrame, clause: Clause, published: date | None) -> None:
    """Remember the fiscal or school year to come that a budget or a price is told for."""
    for time in clause.times:
        period = time.period
        if period is None or published is None or not _is_of_a_plan(clause, time):
            continue
        ahead = period.start > published or not time.text.isdecimal()
        if ahead and (period.end - published).days > _SOON:
            frame.note_plan(period, clause.sentence)


def _is_of_a_plan(clause: Clause, time: TimePhrase) -> bool:
    if _YEAR_NAMED.search(time.text):
        return True
    return _COMING.search(time.text) is not None and _BUDGET.search(clause.mask) is not None


def of_the_plan(case: Case) -> Period | None:
    """The year of the plan for what the sentence says that it does: "The budget spends $9 million"."""
    if case.draft.kind not in _TOLD or case.tense not in _TENSES:
        return None
    plan = case.frame.plan_at(case.clause.sentence)
    if plan is None:
        return None
    told = any(_OF_PLAN.search(clause.mask) for clause in (*case.before, case.clause))
    return plan if told else None


def beside_the_plan(case: Case, time: TimePhrase) -> Period | None:
    """The fiscal year before the one planned, whose sum a plan's is set beside: "down from $7 last year"."""
    plan, figure, clause = case.frame.plan_at(case.clause.sentence), case.draft.figure, case.clause
    if plan is None or figure is None or case.draft.kind not in {"level", "share"}:
        return None
    if figure.unit not in {"usd", "percent"} or not _LAST_OR_THIS.search(time.text):
        return None
    first = max(0, figure.start - clause.start)
    beside = (
        time.role == "baseline" or _AGAINST.search(clause.mask, max(0, first - _REACH), first) is not None
    )
    beside = beside or clause.mask.startswith(("'s", "’s"), time.end - clause.start)
    fiscal = plan.whole_months and plan.start.month > 1 and plan.days > _A_YEAR
    both = time.text.lower().endswith("last year") and any("this year" in one.low for one in case.sentence)
    return plan.shifted(-2 if both else -1) if beside and fiscal else None


_LAST_OR_THIS = expression(r"\b(?:last|this) year$", re.IGNORECASE)
_AGAINST = expression(r"\b(?:against|versus|from|than|compared (?:with|to))\s(?:[a-z]+\s){0,2}$")
_REACH, _A_YEAR = 40, 360
"""Characters; days."""
