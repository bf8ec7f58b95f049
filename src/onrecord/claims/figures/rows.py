"""Read counts that only the words before them say anything about.

They go on with a row ("12 robberies in the Flats, eight on Main Street"), tell parts of the whole that their
sentence opens with ("Of the infants who died, two lived here"), or stand in brackets behind what they count
("assault (164) and trespassing (97)").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.spans import draft_span
from onrecord.claims.draft import Draft, value_of
from onrecord.claims.figures.counted import is_counted
from onrecord.claims.figures.moves import offsets
from onrecord.claims.figures.parts_of_told import is_part_of_opening
from onrecord.claims.measures.catalogue import is_statistic, measure_of
from onrecord.claims.measures.subjects import is_actor
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.quantities import Quantity


def read_bracketed(clause: Clause, figure: Quantity) -> Draft | None:
    """The figure in brackets, of what stands before them."""
    if clause.joint != "(" or figure.form != "cardinal" or not _IN_BRACKETS.fullmatch(clause.mask):
        return None
    named = _BEFORE_BRACKETS.search(clause.marked.text, max(0, clause.start - _REACH), clause.start)
    noun = named["noun"] if named else ""
    if named is None or not (is_counted(noun) or is_statistic(noun) or figure.number >= _MANY):
        return None
    start = named.start("noun")
    measure = measure_of(noun)
    return Draft(clause, "level", start, figure.end, figure.start, figure, value_of(figure), measure=measure)


_IN_BRACKETS = expression(r"#+(?: (?:in all|in total|altogether|so far))?")
_BEFORE_BRACKETS = expression(
    r"(?:(?<=[,;:] )|\b(?:and|or|by|of|with|in|for|was|were|are|is|filled|had|the) )"
    r"(?P<noun>(?!and\b|the\b|or\b)(?:[a-z-]+ ){0,2}[a-z-]{3,}) \($"
)
_REACH = 80
_MANY = 10


def read_in_row(clause: Clause, figure: Quantity, previous: Draft | None) -> Draft | None:
    """The count as one more of those told before it in the sentence; None where it is none."""
    if figure.form != "cardinal" or figure.unit != "count" or not figure.number:
        return None
    first, last = offsets(clause, figure)
    begins, ends = draft_span(clause, 0, last, hold=first)
    draft = Draft(clause, "share", begins, ends, figure.start, figure, value_of(figure))
    if (
        _ACTS.match(clause.mask, last)
        and _ONLY.fullmatch(clause.mask, 0, first)
        and is_part_of_opening(draft)
    ):
        return draft
    if previous is None or previous.figure is None or previous.kind not in {"level", "share"}:
        return None
    alike = previous.figure.form == "cardinal" and previous.figure.unit == "count"
    near = previous.clause.sentence == clause.sentence and clause.joint in {",", ";", "and", "or", "but"}
    if not (alike and near and _ONLY.fullmatch(clause.mask, 0, first) and _WHERE.match(clause.mask, last)):
        return None
    return draft.but(kind=previous.kind, measure=previous.measure, points_at=previous.points_at)


def read_priced(clause: Clause, figure: Quantity, previous: Draft | None) -> Draft | None:
    """A sum that goes on with sums: of what stands before it ("milk $1.32"), or of the same elsewhere."""
    told = previous.figure if previous and previous.kind == "level" else None
    if previous is None or told is None or told.form != "money" or figure.form != "money":
        return None
    if previous.clause.sentence != clause.sentence or clause.joint not in {",", ";", "and", "but"}:
        return None
    first, last = offsets(clause, figure)
    named = _PRICED.fullmatch(clause.text, 0, first)
    start, measure = first, previous.measure
    if named and not is_actor(named["noun"]) and _ENDS.match(clause.mask, last):
        start, measure = named.start("noun"), measure_of(named["noun"])
    elif not (_ONLY.fullmatch(clause.mask, 0, first) and _ELSEWHERE.match(clause.mask, last)):
        return None
    begins, ends = draft_span(clause, start, last, hold=first)
    return Draft(clause, "level", begins, ends, figure.start, figure, value_of(figure), measure=measure)


_PRICED = expression(
    r"(?:(?:and|while|but) )?(?:(?:an?|the) )?(?P<noun>[a-z][a-z-]{2,}(?: [a-z-]{2,}){0,4}?) "
    r"(?:(?:at|another|about|only|just) )?"
)
_ENDS = expression(r"$| (?:an?|per|each|every) [a-z]+$|\s?@")
_ELSEWHERE = expression(r"\s(?:in|at|outside|inside|near|across|around)\s(?:(?:the|its)\s[a-z^]|\^)")
_ONLY = expression(
    r"(?:(?:and|or|but|then|with|only|just|about|some|nearly|almost|another|at least|"
    r"a further|as many as)\s)*"
)
_ACTS = expression(
    r"\s(?:[a-z]+ly\s)?(?:is|are|was|were|has|have|had|did|do|died|survived|lived?|worked?|came|went|got|took|"
    r"said|made|gave|sold|held|met|lost|won|led|kept|left|ran|[a-z]{3,14}ed)\b"
)
_WHERE = expression(
    r"(?:\s(?:each|more))?\s(?:(?:in|at|on|from|to|for|by|with|near|along|among|around|outside|inside)\s"
    r"(?!(?:all|total)\b)[a-z#@^]|@|"
    r"(?:an?|per|each|every)\s(?:hour|day|night|week|month|year)\b|downtown\b|elsewhere\b|there\b|here\b)"
)
