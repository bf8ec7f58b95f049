"""Tell parts that only say where figures come from, or when a record stood; they tell no act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause

_PUBLISHED = expression(
    r"(?:that|which) (?:[^,;]{1,60} )?(?:(?:was|were) )?(?:released|published|posted|put out|made public|"
    r"came out)\b"
)
_FIGURES = expression(
    r"\b(?:figures|data|numbers|results|statistics|reports?|stud(?:y|ies)|surveys?|estimates?|analysis|"
    r"records|census|polls?|index|counts?)\b[^.!?]{0,50}$"
)
_NEAR = 80
_RECORD_SET = Cued(
    r"(?:\A|\b(?:record|high|low|mark|peak) )(?:was|were) (?:set|reached|hit) (?:in )?@",
    words="set reached hit",
)


_COUNTS_SINCE = expression(
    r"(?:when|since) (?:[a-z^]+ ){1,4}?(?:first )?(?:began|started|begun) (?:to )?"
    r"(?:keep|track|count|record|collect|measur|gather|compil|monitor|report|log)(?:ing)?\b"
)
"""How far back the figures go: "since 1994, when it began to keep such records"."""


def tells_source(part: Clause) -> bool:
    """Whether it goes on about a report or a record: "figures that the state released"."""
    if _RECORD_SET.search(part.mask) or _COUNTS_SINCE.match(part.mask):
        return True
    if not _PUBLISHED.match(part.mask):
        return False
    before = part.marked.mask[max(0, part.start - _NEAR) : part.start]
    return _FIGURES.search(before) is not None or "number" in part.mask or "figures" in part.mask
