"""What to check first: an order of the claims for a reader with ten minutes, with the reason in a word.

Nothing is left out. The points below are added for each claim; the claim with most comes first, and of equal
ones the earlier in the text. ``docs/claims.md`` gives the reasons.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.claim import Worth
from onrecord.claims.measures.catalogue import catalogued

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.claims.claim import Claim, Kind, WorthReason

_OF_KIND: dict[Kind, tuple[int, WorthReason]] = {
    "rank": (5, "record"),
    "change": (5, "change"),
    "comparison": (4, "comparison"),
    "share": (3, "figure"),
    "level": (3, "figure"),
    "trend": (2, "trend"),
    "causal": (2, "cause"),
    "event": (1, "event"),
    "opinion": (-10, "opinion"),
}
"""Records and changes depend on what they are measured against, and so go wrong, or are chosen, most
often."""
_IN_THE_RECORD, _SAID, _DATED, _LARGE, _LEADING = 6, 2, 1, 1, 1
"""What the catalogue of measures knows can be settled at once; words that somebody else put his name to,
and that
say when, are worth more than others; so is much money, and what the article opens with."""
_LARGE_SUM = 1_000_000.0
_LEAD = 0.15
"""Of the text: what an article opens with, it stands for."""


def worth_of(claims: Sequence[Claim], length: int) -> list[Worth]:
    """The place of each claim in the order; ``length`` is that of the text, in characters."""
    scored = [sorted(_points(claim, length), key=lambda point: -point[0]) for claim in claims]
    order = sorted(range(len(claims)), key=lambda i: (-sum(points for points, _ in scored[i]), i))
    place_of = {i: place for place, i in enumerate(order, start=1)}
    return [Worth(place=place_of[i], reason=points[0][1]) for i, points in enumerate(scored)]


def _points(claim: Claim, length: int) -> Iterator[tuple[int, WorthReason]]:
    """What speaks for checking the claim, and by how much; the first of the largest is the reason given."""
    yield _OF_KIND[claim.kind]
    if claim.kind == "opinion":
        return
    known = catalogued(claim.measure)
    if known is not None and known.unit != "other":
        yield _IN_THE_RECORD, "on record"
    if claim.statement is not None:
        yield _SAID, "said"
    if claim.period is not None and (claim.value is None or claim.value.hedge == "exact"):
        yield _DATED, "dated"
    if claim.value is not None and claim.value.unit == "usd" and claim.value.number >= _LARGE_SUM:
        yield _LARGE, "money"
    if claim.start < _LEAD * length:
        yield _LEADING, "lead"
