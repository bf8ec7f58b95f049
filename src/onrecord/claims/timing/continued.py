"""The period of a draft that goes on about what was counted just before: its parts, or what "that" is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.timing.tense import has_verb
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.quantities import Quantity
    from onrecord.claims.timing.case import Case
    from onrecord.record import Period

_OF_THEM = expression(r"\s?of\s(?:(?:them|those|these|that|it)\b|the\s(?!#|population\b)[a-z])")
"""What follows the part of a whole that was told before: "nine of them", "a third of the total"."""
_OF_THOSE = expression(
    r"\b(?:(?:of|among)\s(?:them|those|these|that)\b(?:\s[a-z]+){0,3}|another|the other|the remaining|a"
    r" further)\s?$"
)
"""What leads up to such a part: "of those, 12", "of the dead, 12", "another 12"."""
_OF_THE = expression(r"(?:of|among)\s(?:them|those|these|that|the)\b[^.;]{0,60}")
_ALONE = expression(r"\s(?:is|are|was|were|has|have|had|did|do|died|came|went|took|made|got|[a-z]{3,12}ed)\b")
"""A verb right behind a number without a noun, which counts what was told before: "11 had no home"."""
_THAT = expression(
    r"(?:(?:and|but|though|so|yet)\s)?(?:(?:by|in|for|at|across|among)\s[^,;:@#]{1,40}?,?\s(?=it\s(?:is|was)\s#))?(?:(?:that(?:['’]s)?|this)\s(?:is|was|has|means?|meant|works|comes|came|amounts?|"
    r"compares?|puts?|leaves?|makes?|made|marks?|represents?|about|roughly|nearly|just|only|#)|"
    r"it\s(?:puts|leaves|marks|represents|works)|"
    r"(?:it|they|these|those|both)\s(?:(?:is|are|was|were)(?!\sshort\b)|remains?|stands?|stood|comes?\sto|came\sto))"
)
"""A clause whose subject is what was told before."""
_REACH = 1
"""Sentences."""


def goes_on(case: Case) -> bool:
    """Whether the draft counts a part of what was counted right before, or says more of it."""
    if not 0 <= case.clause.sentence - case.frame.counted_in <= _REACH:
        return False
    return _is_part(case) or _THAT.match(case.clause.mask) is not None or _is_the_figure(case)


def of_told_number(case: Case) -> Period | None:
    """The time of a count told before that is told again, or a part of it: "Five of the 62 cases"."""
    figure, mask = case.draft.figure, case.clause.mask
    if figure is None or case.draft.kind not in {"share", "level"}:
        return None
    of_the = _OF_THE_NUMBER.match(mask, figure.end - case.clause.start)
    whole = next((one for one in case.clause.figures if one.start >= figure.end), None) if of_the else figure
    if not whole or (whole is figure and not _is_telling(figure)):
        return None
    if whole is figure and case.clause.joint == "and" and case.frame.spoken_in == case.clause.sentence:
        return None  # "Last year's weekend left 10 dead and 62 wounded", as many as this year's
    return next((period for number, period in reversed(case.frame.numbers) if number == whole.number), None)


def _is_telling(figure: Quantity) -> bool:
    """Whether the same number is hardly another count's: "we lost 86", but not "20 of them"."""
    return figure.form == "cardinal" and figure.number > _FEW and figure.number % 10 > 0


_FEW = 20
_OF_THE_NUMBER = expression(r"\s(?:out\s)?of\s(?:the|those|these|its|their)\s#")


def is_of_those(case: Case) -> bool:
    """Whether it is a part of those counted right before, however long ago these were: "and 40 of those"."""
    figure = case.draft.figure
    return (
        figure is not None and _OF_COUNTED.match(case.clause.mask, figure.end - case.clause.start) is not None
    )


def is_of_those_just_told(case: Case) -> bool:
    """Whether a sentence opens with those that the one before counted: "In 2015 it had 380. Of those, 90"."""
    frame, sentence = case.frame, case.clause.sentence
    near = sentence - frame.last_in == 1 and sentence - frame.counted_in > 1
    return near and case.draft.figure is not None and _OPENS_OF_THOSE.match(case.opening.mask) is not None


_OPENS_OF_THOSE = expression(
    r"(?:and\s)?(?:of|among)\s(?:them|those|these)\b(?!\s(?:who|that|which|in|from)\b)"
)
_OF_COUNTED = expression(r"\sof\s(?:them|those|these)\b")


def is_of_that(case: Case) -> bool:
    """Whether a change is that of the figure just told: "That is 340 more than a year before"."""
    that = _THAT.match(case.clause.mask) is not None
    return case.draft.kind == "change" and (that or _is_the_figure(case))


def _is_the_figure(case: Case) -> bool:
    """Whether the subject is the statistic just told, elsewhere or of others: "the state average is 92.6"."""
    figure = case.draft.figure
    if figure is None:
        return False
    return _THE_FIGURE.search(case.clause.mask, 0, figure.start - case.clause.start) is not None


_THE_FIGURE = expression(
    r"\bthe\s(?:[a-z]+(?:['’]s)?\s|\^+\s){0,2}(?:figure|number|total|rate|share|proportion|percentage|average|median|count|"
    r"tally|toll|increase|rise|gain|decline|drop|fall|decrease|gap|margin)\s(?:(?:for|in|among|across)\s[^,;#@]{1,40}\s)?"
    r"(?:is|was|stands at|stood at|remains|remained|came to|comes to|of)\s(?:just\s|only\s|about\s"
    r"|nearly\s|at\s)?$"
)


def is_apposed(case: Case) -> bool:
    """Whether the draft's clause has no verb and only says more of what its sentence counted before."""
    return case.frame.counted_in == case.clause.sentence and not has_verb(case.clause)


def _is_part(case: Case) -> bool:
    figure, mask = case.draft.figure, case.clause.mask
    if figure is None:
        return False
    first, last = figure.start - case.clause.start, figure.end - case.clause.start
    if _OF_THEM.match(mask, last) or _OF_THOSE.search(mask, max(0, first - 60), first):
        return True
    if figure.form in {"cardinal", "fraction", "ratio", "percent"} and _ALONE.match(mask, last):
        return True
    before = case.before[-1] if case.before else None
    return first == 0 and before is not None and _OF_THE.fullmatch(before.mask) is not None
