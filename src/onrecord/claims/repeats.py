"""Read a bare figure that goes on with the change before it: "and car thefts 33%", "or 2.1 percent"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.draft import Draft, value_of
from onrecord.claims.moves import offsets
from onrecord.claims.noun_phrases import noun_behind, subject_before
from onrecord.claims.spans import draft_span
from onrecord.claims.subjects import measure_or_pointer

if TYPE_CHECKING:
    from onrecord.claims.clauses import Clause
    from onrecord.claims.quantities import Quantity


def read_repeat(clause: Clause, figure: Quantity, previous: Draft | None) -> Draft | None:
    """A bare figure, read as the change before it was: "and car thefts 33%", "or 2.1 percent"."""
    if (
        previous is None
        or previous.kind not in {"change", "comparison"}
        or previous.clause.sentence != clause.sentence
    ):
        return None
    first, last = offsets(clause, figure)
    plain = clause.mask[:first]
    if figure.form not in {"percent", "points", "cardinal", "money"} or _has_verb(plain):
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
    alike = previous.figure is not None and (
        figure.form == previous.figure.form or clause.joint == "including"
    )
    joined = clause.joint in {",", ";", "and", "or", "including", "while"}
    if not alike or not joined:
        return None
    stop = last
    if clause.joint == "including":
        behind, stop = noun_behind(clause, last)
        named = behind
    else:
        named = subject_before(clause, first)
    measure, _ = measure_or_pointer(named, clause)
    begins, ends = draft_span(clause, 0, stop, hold=first)
    return previous.but(
        clause=clause,
        start=begins,
        end=ends,
        at=figure.start,
        figure=figure,
        value=value_of(figure),
        measure=measure or previous.measure,
        kind="change",
    )


def _has_verb(mask: str) -> bool:
    return bool(
        re.search(
            r"\b(?:is|are|was|were|has|have|had|will|would|stood|reached|hit|totaled|averaged|recorded|"
            r"reported)\b",
            mask,
        )
    )
