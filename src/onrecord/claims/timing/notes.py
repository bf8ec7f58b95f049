"""Remember the times that no claim took."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.timing.case import is_compared, is_report
from onrecord.claims.timing.frame import LEAD
from onrecord.claims.timing.own import names_a_class
from onrecord.claims.timing.plans import note_plan
from onrecord.claims.timing.tense import has_verb, tense_of
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.timing.frame import TimeFrame
    from onrecord.record import Period


_A_MONTH = 28
"""Days: where something measured is told of over so long, figures for it follow."""


def _note_examined(frame: TimeFrame, clause: Clause, sentence: Sequence[Clause]) -> None:
    """Remember the time that an audit or a report looks at, of which its figures are, however long ago."""
    if frame.asked is not None or _LOOKS_AT.search(clause.low) is None:
        return
    first, mask = sentence[0].start, clause.marked.mask
    long = (time for time in clause.times if time.role == "period" and time.period)
    for time in long:
        before = mask[max(first, time.start - _BACK) : time.start]
        if time.period and time.period.days >= _A_MONTH and _EXAMINED.search(before):
            frame.figures = time.period
            return


_BACK = 180
"""Characters."""
_LOOKS_AT = Cued(
    r"\b(?:cover(?:s|ed|ing)|span(?:s|ned)|look(?:s|ed)|examin(?:es|ed)|review(?:s|ed)|assess(?:es|ed)|"
    r"stud(?:ies|ied)|analy[sz]ed)\b",
    words="covers covered covering spans spanned looks looked examines examined reviews reviewed assesses "
    "assessed studies studied analyzed analysed",
)
_EXAMINED = expression(
    r"\b(?:reports?|audits?|auditors?|inspectors?|stud(?:y|ies)|reviews?|analys[ie]s|monitors?|inquiry)\b"
    r"[^.;!?#@]{0,90}\b(?:cover(?:s|ed|ing)|span(?:s|ned)|look(?:s|ed)\s(?:at|into|over)|examin(?:es|ed)|"
    r"review(?:s|ed)|assess(?:es|ed)|stud(?:ies|ied)|analy[sz]ed)\s(?:[a-z’'-]+\s){0,6}$"
)
_OF_A_NOUN = expression(r"(?:who|whose|whom|which|where)\b")
"""What opens a clause about somebody or something in passing: "whose son was killed in May"."""


def _is_aside(clause: Clause, sentence: Sequence[Clause]) -> bool:
    """Whether the clause opens one of the past of the past: "In the first quarter, deaths had risen"."""
    place = bisect_left(sentence, clause.end, key=lambda one: one.start)
    behind = sentence[place : place + 1]
    return bool(behind) and not has_verb(clause) and tense_of(behind[0], behind[0].start) == "before"


def _took_a_day(frame: TimeFrame) -> bool:
    """Whether the last claim is of a day, as that of an act about figures of a longer time is."""
    return frame.last is not None and frame.last.days == 1


def _sets_the_frame(frame: TimeFrame, period: Period, published: date | None) -> bool:
    """Whether the time, the first that a figure is told of, is what the report is about."""
    recent = published is not None and (published - period.end).days <= _RECENT
    return frame.figures is None and recent and period.days > 1


def _is_told_of(clause: Clause, sentence: Sequence[Clause]) -> bool:
    """Whether the clause is of a lead with figures, or names what figures are kept of."""
    if clause.sentence > LEAD:
        return False
    return any(one.figures for one in sentence) or _KEPT.search(clause.mask) is not None


_KEPT = Cued(
    r"\b(?:tests?|exams?|assessments?|scores|results|turnout|elections?|census|enrollments?|statistics|data|"
    r"figures|revenues?|sales|season)\b",
    words="test tests exam exams assessment scores results turnout elections census enrollment statistics "
    "data figures revenue sales season",
)
"""What news reports figures of, for the time that it is of."""
_RECENT = 400
"""Days: what ended longer ago is told of for comparison."""


def note_clause(frame: TimeFrame, clause: Clause, sentence: Sequence[Clause], published: date | None) -> None:
    """Remember the last time that the clause tells of: past, and not one that is compared with.

    Nothing where a claim took a time of the clause, nor of an aside, which is in the past of the past, or
    about a noun.
    """
    note_plan(frame, clause, published)
    if not clause.times:
        return
    _note_examined(frame, clause, sentence)
    taken = frame.named_at == clause.start
    if _is_aside(clause, sentence) or _OF_A_NOUN.match(clause.mask) or (taken and not _took_a_day(frame)):
        return
    for time in clause.times:
        period = time.period
        if period is None or time.role != "period" or names_a_class(clause, time, sentence[0]):
            continue
        if published is not None and period.end > published:
            continue
        if tense_of(clause, time.start) == "ahead":
            continue
        if not is_report(clause, time, -1) and not is_compared(clause, time):
            figures = clause.figures or _is_told_of(clause, sentence)
            framing = figures and _sets_the_frame(frame, period, published)
            if not taken:
                frame.note_told(period, clause.sentence)
            if framing or (not taken and clause.measure_ids and period.days >= _A_MONTH):
                frame.note_figures(period, published, ranked=False)
