"""Read a bare figure that goes on with the change before it: "and car thefts 33%", "or 2.1 percent"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.clauses.small_words import SMALL
from onrecord.claims.clauses.spans import draft_span
from onrecord.claims.draft import Draft, value_of
from onrecord.claims.figures.directions import CHANGE_VERB
from onrecord.claims.figures.moves import offsets
from onrecord.claims.measures.noun_phrases import noun_behind, subject_before
from onrecord.claims.measures.subjects import measure_or_pointer
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.claim import Value
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.quantities import Quantity


def lends_its_move(draft: Draft) -> bool:
    """Whether what follows may go on with the draft: not with a rank, nor with what a move came to.

    "Robberies fell 14 percent, to 1,973, the fewest in years, and car thefts 22 percent."
    """
    return draft.figure is not None and draft.kind != "rank" and not draft.clause.mask.startswith("to #")


_BY_SO_MUCH = expression(rf"\bby (?:{SMALL} ){{0,2}}$")
_SET_AGAINST = expression(r"\bthan (?:the |its |their )?(?:record |old |previous |all-time )?$")
"""Before what a change is measured against: "44 fewer than the record 346"."""


def read_repeat(clause: Clause, figure: Quantity, previous: Draft | None) -> Draft | None:
    """A bare figure, read as the change before it was: "and car thefts 33%", "or 2.1 percent"."""
    first, last = offsets(clause, figure)
    by = figure.form in {"percent", "fraction"} and _BY_SO_MUCH.search(clause.mask, 0, first)
    if (
        previous is None
        or not _may_go_on(clause, previous, by=bool(by))
        or _CAME_TO.fullmatch(clause.mask, 0, first)
        or (figure.text.startswith("a total of") and clause.mask[:first] == "for ")
    ):
        return None
    if told := _from_another_time(clause, figure, previous) or _in_another_size(clause, figure, previous):
        return told
    if not _is_bare(clause, figure, first, last) or _SET_AGAINST.search(clause.mask, 0, first):
        return None
    if clause.low.startswith("or ") and first < 4 + len("by "):
        return previous.but(
            clause=clause,
            start=figure.start,
            end=figure.end,
            at=figure.start,
            figure=figure,
            value=value_of(figure),
        )
    left_out = _leaves_out_unit(clause, figure, previous)
    alike = bool(by) or (
        previous.figure is not None
        and (figure.form == previous.figure.form or clause.joint == "including" or left_out)
    )
    joined = clause.joint in {",", ";", "and", "or", "including", "while"} or (by and clause.joint == ":")
    if not alike or not joined:
        return None
    stop = last
    if clause.joint == "including":
        behind, stop = noun_behind(clause, last)
        named = behind
    else:
        named = subject_before(clause, first).removeprefix("instead").strip()
    measure, _ = measure_or_pointer(named, clause)
    measure = None if _adds(previous) and previous.measure else measure
    begins, ends = draft_span(clause, 0, stop, hold=first)
    return previous.but(
        clause=clause,
        start=begins,
        end=ends,
        at=figure.start,
        figure=figure,
        value=_in_the_same_unit(figure, previous) if left_out else value_of(figure),
        measure=measure or previous.measure,
        kind="change",
        repeats=left_out,
    )


def _may_go_on(clause: Clause, previous: Draft, *, by: bool) -> bool:
    """Whether the draft before tells a move in the sentence, whose size may be told behind it ("by 9")."""
    moved = previous.kind in {"change", "comparison"}
    told = previous.kind == "trend" and by and previous.direction != "none"
    return previous.clause.sentence == clause.sentence and (moved or told)


_CAME_TO = expression(rf"(?:to|for a total of|to a total of) (?:{SMALL} ){{0,2}}")
"""What a move came to: "an increase of 3 points, to 48 percent"."""


def _from_another_time(clause: Clause, figure: Quantity, previous: Draft) -> Draft | None:
    """The same move, seen from another time: "down 1,200 from January and 5 percent from 2009"."""
    first, last = offsets(clause, figure)
    beside = previous.figure is not None and previous.end <= figure.start and figure.form in _FORMS
    if not beside or not _ALSO.search(clause.marked.mask, previous.at, figure.start):
        return None
    then = _FROM_THEN.match(clause.mask, last)
    if then is None or (previous.clause is not clause and _has_verb(clause.mask[:first])):
        return None
    return previous.but(
        clause=clause,
        start=figure.start,
        end=clause.start + then.end(),
        at=figure.start,
        figure=figure,
        value=value_of(figure),
    )


_FORMS = frozenset(("percent", "points", "cardinal", "money", "fraction"))
_ALSO = expression(r"@[^#;.]{0,20}?,? and (?:(?:about|nearly|only|just|some|by|another) ){0,2}$")
_FROM_THEN = expression(
    r" (?:from|over|(?:more|fewer|less|higher|lower) than|below|above) (?:(?:in|its|the|their|a) ){0,2}"
    r"(?:(?:peak|high|low|level|record|total) (?:in |of )?)?@+"
    r"| @+"
)
_BY_OPENS = expression(rf"by (?:{SMALL} ){{0,2}}")


def _in_another_size(clause: Clause, figure: Quantity, previous: Draft) -> Draft | None:
    """The same move in things counted: "jumped 200 percent, by 28 crimes"."""
    first, last = offsets(clause, figure)
    opens = clause.joint == "," and _BY_OPENS.fullmatch(clause.mask, 0, first)
    if figure.form != "cardinal" or not opens:
        return None
    _, end = noun_behind(clause, last)
    begins, ends = draft_span(clause, 0, end, hold=figure.start - clause.start)
    value = value_of(figure)
    return previous.but(clause=clause, start=begins, end=ends, at=figure.start, figure=figure, value=value)


def _adds(previous: Draft) -> bool:
    """Whether somebody added or lost what is counted: "Hotels added 900 jobs and health care 400"."""
    figure, first = previous.figure, previous.at - previous.clause.start
    return (
        figure is not None
        and figure.form == "cardinal"
        and _ADDED.search(previous.clause.mask, 0, first) is not None
    )


_ADDED = expression(
    r"\b(?:add(?:s|ed)?|gain(?:s|ed)?|los[et]s?|lost|shed|cut) (?:(?:about|another|only|just|nearly) )*$"
)


def _is_bare(clause: Clause, figure: Quantity, first: int, last: int) -> bool:
    """Whether neither a verb nor an act of its own, nor what it is compared with, goes with the figure."""
    plain = clause.mask[:first]
    if figure.form not in {"percent", "points", "cardinal", "money", "fraction"} or _has_verb(plain):
        return False
    if _DID.fullmatch(plain) or (_MOVED.search(plain) and _OVER.match(figure.text.lower())):
        return False  # "lost 260 officers and hired 190"
    if _BESIDE.search(plain):
        return False  # "$23 million less than the $244 million of the year before", "the fastest of the 10"
    if figure.form == "cardinal" and _WITH_ITS_OWN.fullmatch(plain) and noun_behind(clause, last)[0]:
        return False  # "by 1,200 votes, with 300 ballots left"
    return not (figure.form == "cardinal" and _ACTS.match(clause.mask, last))  # "and 12 schools closed"


def _leaves_out_unit(clause: Clause, figure: Quantity, previous: Draft) -> bool:
    """Whether a bare number is in percent or points like the change before: "fell 7 percent; thefts, 3"."""
    before = previous.figure
    forms = {before.form, previous.value.unit if previous.value else ""} if before else set()
    if forms.isdisjoint(("percent", "points", "percentage_points")):
        return False
    bare = figure.form == "cardinal" and "," not in figure.text and _ALONE.fullmatch(clause.mask)
    return bool(bare) and figure.number <= _MOST


_DID = expression(r"(?:and |but )?[a-z]{3,12}ed (?:about |only |just |another |nearly )?")
_BESIDE = expression(r"\bthan the $|\b(?:[a-z]{3,12}est|most|least|best|worst) (?:of|among) (?:the )?$")
_WITH_ITS_OWN = expression(r"with (?:[a-z]+ ){0,2}$")
_MOVED = expression(rf"\b(?:{CHANGE_VERB})\s$")
_OVER = expression(r"(?:above|below|over|under|past|beyond)\b")
"""As in "as rates rose above 6 percent", where a bound was crossed."""
_MOST = 100
_ALONE = expression(
    r"(?:and |but |while )?(?:(?!at\b|to\b|from\b|by\b)[a-z’'^-]+,? ){0,4}(?:by )?#+(?:,? (?:and )?#+){0,3}"
    r"(?: (?:in|for|among) [a-z]+(?: [a-z]+)?)?(?: @+)?(?: (?:in|for) @+)?"
)


def _in_the_same_unit(figure: Quantity, previous: Draft) -> Value:
    unit = previous.value.unit if previous.value else "percent"
    return value_of(figure).model_copy(update={"unit": unit})


_ACTS = expression(r"\s(?:[a-z-]+\s){0,3}[a-z]{3,12}ed\b")


def _has_verb(mask: str) -> bool:
    return bool(
        re.search(
            r"\b(?:is|are|was|were|has|have|had|will|would|could|can|may|might|average|averages|stood|"
            r"employs?|holds?|serves?|houses?|covers?|costs?|runs?|operates?|owns?|needs?|handles?|"
            r"reached|hit|totaled|averaged|recorded|finished|ended|got|received|won|"
            r"reported)\b",
            mask,
        )
    )
