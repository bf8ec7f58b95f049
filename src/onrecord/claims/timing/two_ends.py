"""The times of two figures of which only one is dated: "up 4 percent, at 160 against 154"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.timing.case import Case
    from onrecord.record import Period

_AGAINST = expression(
    r"\b(?:against|versus|compared (?:with|to)|from)\s"
    r"(?:(?:about|just|only|nearly|some|around|more than|the)\s){0,2}$"
)
_ELSEWHERE = expression(
    r"\b(?:in|at|for|among|across|of|nation[a-z]*|state[a-z]*|country[a-z]*|elsewhere|average|when|by|expected|"
    r"budgeted|planned|forecast)\b|\^|@"
)
"""What is set beside it is of another place or group, or of a time of its own."""
_TO = expression(
    r"\bfrom\s[^@;]{1,40}#[^@;#]{0,30}@+\sto\s(?:[a-z]+\s){0,2}$|@['’]s?\s#+\sto\s(?:[a-z]+\s){0,2}$"
)
_CAME_TO = expression(
    r"(?:[a-z]+ly\s)?(?!was\b|were\b|is\b|are\b)[a-z]{2,10}\s(?:[a-z]+\s)?(?:to|at)\s(?:[a-z]+\s)?#"
)
_BEFORE_IT = expression(r"(?:and\s)?(?:at\s)?#+(?:\s[a-z]+){0,2}\s(?:(?:in|of|during)\s)?@+$")
_QUARTER = 92
"""Days: what has come about is of the present, of which figures for a month or a quarter tell as well."""


def what_it_was(case: Case) -> Period | None:
    """What the move just told was measured against, of the figure that it is set beside: "from 111 to 92"."""
    frame, figure, mask = case.frame, case.draft.figure, case.clause.mask
    if figure is None or frame.measured is None or frame.last != frame.measured[0]:
        return None
    first, last = figure.start - case.clause.start, figure.end - case.clause.start
    beside = _AGAINST.search(mask, max(0, first - _REACH), first)
    told = beside and any(one.startswith("when ") for one in (clause.mask for clause in case.behind[:1]))
    if beside is None or told or _ELSEWHERE.search(mask, last) or frame.last_in != case.clause.sentence:
        return None
    back = case.clause.sentence - frame.measured_in
    return frame.measured[1] if back <= (0 if beside.group().startswith("from") else _SENTENCES) else None


_REACH, _SENTENCES = 40, 3
"""Characters in which the words stand that set it beside the other; how long a report goes on in one way."""


def what_it_came_to(case: Case) -> Period | None:
    """The time of the report, of what a figure with an older date came to: "from 90 in 2010 to 51"."""
    frame, figure = case.frame, case.draft.figure
    if figure is None or frame.figures is None:
        return None
    dated = _TO.search(case.clause.mask, 0, figure.start - case.clause.start) is not None
    before = case.before[-1] if case.before else None
    aside = before is not None and _BEFORE_IT.search(before.mask) and _CAME_TO.match(case.clause.mask)
    if not dated and not (aside and case.clause.joint == ","):
        return None
    older = [time.period for clause in (*case.before, case.clause) for time in clause.times if time.period]
    late = all(one.end < frame.figures.end for one in older)
    if case.tense not in {"past", "none", "before"} and frame.figures_reported(case.published) is None:
        return None
    return frame.figures if late and (case.tense != "perfect" or frame.figures.days <= _QUARTER) else None


def either_side(case: Case) -> Period | None:
    """The times of the two sizes told behind a comparison: "twice as many as by then: 10 against five".

    One alone is what it was measured against: "twice the number of the same weekend a year ago: 18".
    """
    frame, figure, clause = case.frame, case.draft.figure, case.clause
    if (
        figure is None
        or frame.measured is None
        or frame.measured_in != clause.sentence
        or clause.joint != ":"
    ):
        return None
    first = figure.start - clause.start
    if _BOTH.fullmatch(clause.mask):
        return frame.measured[0 if not clause.mask[:first].strip() else 1]
    label = case.before[-1] if case.before else None
    compared = label is not None and label.mask.endswith("@") and label.times[-1].role == "baseline"
    return frame.measured[1] if compared and not clause.mask.strip("#") else None


_BOTH = expression(r"#+ (?:against|versus|to|compared (?:with|to)) (?:[a-z]+ )?#+")
