"""When the outcome was of which a cause is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.timing.fitted import fitted
from onrecord.claims.timing.own import own_time
from onrecord.claims.timing.tense import tense_of
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.timing.case import Case
    from onrecord.record import Period


_CAUSES = expression(
    r"\b(?:due to|thanks to|because of|led to|explain|behind the|stem|(?:the|these|those) (?:numbers|figures|"
    r"increase|decrease|decline|rise|fall|drop|growth|surge|jump)\b)"
)
_DENIES = expression(r"\bnot\b|n['’]t\b|\bno (?:link|evidence|connection|sign)\b")


def outcome_period(case: Case) -> Period | None:
    """That of the outcome, which was told before; open where that is nothing that rose or fell."""
    found = case.draft.measure is not None and case.draft.outcome is not None
    reported = _reported(case) if case.draft.looks_back and not found else None
    if reported is not None or case.draft.outcome is not None:
        return reported or (case.draft.outcome.period if case.draft.outcome else None)
    if case.draft.looks_back and case.draft.measure is not None and case.draft.direction == "none":
        return None  # "for the haste": nothing told before, and times beside it are the cause's
    own = None if case.draft.looks_back else own_time(case)
    return fitted(case, own) if own is not None else _told_before(case)


def _told_before(case: Case) -> Period | None:
    """The time of what rose or fell before, for a cause of it; open for what is general, or denied."""
    mask, tense = case.clause.mask, tense_of(case.clause, case.draft.at)
    ascribes = _ASCRIBES.search(mask) is not None
    general = case.draft.direction == "none" or tense == "present"
    if _DENIES.search(mask) or (general and not ascribes):
        return None
    if tense == "ahead":
        return next((time.period for time in case.times if time.role == "duration" and time.period), None)
    frame = case.frame
    return frame.moved or frame.figures or frame.told if ascribes or _CAUSES.search(mask) else None


def _reported(case: Case) -> Period | None:
    """The days of the figures that the article reports, where somebody names who or what is behind them.

    Not where the sentence itself tells the outcome, which then has its own.
    """
    outcome, figures = case.draft.outcome, case.frame.figures
    if figures is None or _ASCRIBES.search(case.clause.mask) is None:
        return None
    here = outcome is not None and outcome.sentence == case.clause.sentence and outcome.period is not None
    return None if here else figures


_ASCRIBES = expression(
    r"\b(?:credit|blam|attribut|point(?:s|ed|ing)? to|cit(?:e|ed|es|ing)\b|reflect|result of|culprit|"
    r"(?:put|puts|putting)\b[^.;]{0,40}\bdown to\b|(?:lay|lays|laid)\b[^.;]{0,40}\bto\b)"
)
"""Verbs that name a cause of what was told before, in whatever tense."""
