"""Read a share: "41 percent of voters cast ballots by mail", "one in five children"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.draft import Draft, value_of
from onrecord.claims.measures import measure_of
from onrecord.claims.moves import offsets
from onrecord.claims.noun_phrases import subject_before
from onrecord.claims.spans import draft_span

if TYPE_CHECKING:
    from onrecord.claims.clauses import Clause
    from onrecord.claims.quantities import Quantity


_PART_OF = re.compile(r"\s+of\s+(?!@|a point|the way|the time)(?P<whole>[^;]{1,140})")
_LONGEST = 14
"""Words of a share's measure: what the part is a part of, and what it does."""
_OF_PEOPLE = re.compile(r"\s+(?:[a-z]+\s+){0,2}(?:[a-z]{3,}s|people|children|men|women)\b")


def read_share(clause: Clause, figure: Quantity) -> Draft | None:
    """As in "41 percent of voters cast ballots", "one in five children"."""
    if figure.form not in {"percent", "fraction", "ratio"} or figure.text.lower() == "no":
        return None
    first, last = offsets(clause, figure)
    found = _PART_OF.match(clause.mask, last)
    if found is None and (figure.form == "percent" or not _OF_PEOPLE.match(clause.mask, last)):
        return None
    start, end = last, len(clause.mask)
    text = clause.text[start:end].strip()
    if text.lower().startswith("of "):
        text = text[3:]
    if not text:
        text = subject_before(clause, first)
    measure = measure_of(" ".join(text.split(" ")[:_LONGEST]))
    begins, ends = draft_span(clause, _share_start(clause, first), end, hold=first)
    return Draft(
        clause,
        "share",
        begins,
        ends,
        figure.start,
        figure,
        value_of(figure),
        measure=measure,
    )


def _share_start(clause: Clause, first: int) -> int:
    """A share that its clause leads up to ("guns were used in 62 percent") takes the clause's start."""
    return first if re.fullmatch(r"(?:[a-z]+\s){0,2}", clause.mask[:first]) else 0
