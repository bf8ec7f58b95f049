"""Make the draft of a change, or of a comparison where another place or group is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.spans import draft_span
from onrecord.claims.comparisons.versus import find_versus
from onrecord.claims.draft import Draft, value_of
from onrecord.claims.measures.subjects import measure_or_pointer

if TYPE_CHECKING:
    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.quantities import Quantity


def offsets(clause: Clause, figure: Quantity) -> tuple[int, int]:
    """Where the figure starts and ends in its clause."""
    return figure.start - clause.start, figure.end - clause.start


def before_figure(clause: Clause, figure: Quantity) -> str:
    """The clause before the figure, as far back as a verb can govern it."""
    first = figure.start - clause.start
    return clause.mask[max(0, first - 130) : first]


def against(clause: Clause, figure: Quantity, direction: Direction, named: str, place: int) -> Draft | None:
    """A comparison, if the clause names another place or group behind ``place``."""
    versus = find_versus(clause, place, linked=figure.form not in {"multiple", "fraction"})
    if versus is None:
        return None
    first, last = offsets(clause, figure)
    measure, points_at = measure_or_pointer(named, clause)
    begins, ends = draft_span(clause, first, max(last, versus[1]), hold=first)
    return Draft(
        clause,
        "comparison",
        begins,
        ends,
        figure.start,
        figure,
        value_of(figure),
        direction,
        measure,
        points_at,
        versus[0],
    )


def change(
    clause: Clause, figure: Quantity, direction: Direction, named: str, span: tuple[int, int] | None = None
) -> Draft:
    """A change of what ``named`` says; ``span`` is where its words lie in the clause."""
    first, last = offsets(clause, figure)
    start, end = span or (first, last)
    measure, points_at = measure_or_pointer(named, clause)
    begins, ends = draft_span(clause, start, max(end, last), hold=first)
    value = value_of(figure)
    return Draft(clause, "change", begins, ends, figure.start, figure, value, direction, measure, points_at)
