"""Ranks and trends that no rule reads, where the words of a part make one likely."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.parts import parts
from onrecord.claims.clauses.spans import draft_span
from onrecord.claims.comparisons.degrees import SUPERLATIVES
from onrecord.claims.draft import Draft, rank_value
from onrecord.claims.likelihood.parted import DOWN, RANK, TREND
from onrecord.claims.measures.noun_phrases import VERB, topic_of
from onrecord.claims.measures.subjects import measure_or_pointer
from onrecord.claims.trends.nouns import trend_of
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.likelihood.parted import Parted

_LIKELY = {RANK: 0.3, TREND: 0.45}
"""How likely the words must make a rank or a trend, in a part that else tells nothing."""
_FIRST_OF_ALL = expression(r"\b(?:[a-z]{2,}est|most|least|best|worst|first|last|record|top|only|never|no)\b")
"""Where a rank stands, if it is told by one of these words."""


def likely_moves_and_ranks(drafts: Sequence[Draft], clause: Clause, parted: Parted) -> Iterator[Draft]:
    """What parts of the clause likely tell in which no draft lies."""
    for part in parts(clause):
        if any(one.start < part.end and part.start < one.end for one in drafts):
            continue
        above = {of: parted.chance(part, of) / bound for of, bound in _LIKELY.items()}
        surest = max(above, key=above.__getitem__)
        if above[surest] > 1 and not (surest == RANK and _ONE_OF_A_ROW.match(part.mask)):
            way: Direction = "down" if parted.chance(part, DOWN) > _EVEN else "up"
            yield (_rank if surest == RANK else _trend)(part, way).but(clause=clause)


_ONE_OF_A_ROW = expression(
    r"(?:on )?(?:the|its) (?:first|last|second|final) (?:(?:full|two|three) )?(?:day|night|week|weekend|"
    r"round|phase|half)s? of\b"
)
"""A day or a round by its number, which ranks nothing: "the first day of early voting"."""
_EVEN = 0.5


def _rank(part: Clause, way: Direction) -> Draft:
    found = _FIRST_OF_ALL.search(part.mask)
    start, end = draft_span(part, 0, len(part.mask))
    at = part.start + (found.start() if found else 0)
    way = SUPERLATIVES.get(found.group(), way) if found else way
    return Draft(part, "rank", start, end, at, value=rank_value(1), direction=way)


def _trend(part: Clause, way: Direction) -> Draft:
    verb = VERB.search(part.mask)
    named = measure_or_pointer(topic_of(part), part)
    return trend_of(part, (0, len(part.mask)), verb.start() if verb else 0, way, named)
