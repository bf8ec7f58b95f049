"""Make two claims of a range: "815 to 880 wolves" tells of the one figure and of the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.claims.choosing import Told
    from onrecord.claims.claim import Claim


def by_ends(claims: Sequence[Claim], told: Sequence[Told]) -> Iterator[Claim]:
    """The claims, one for either end where a range is told; both keep the bounds of the whole range."""
    ranges = {
        (one.claim.start, one.claim.end, one.claim.value.number): one.draft.figure.ends
        for one in told
        if one.claim.value and one.claim.kind != "rank" and one.draft.figure and one.draft.figure.ends
    }
    for claim in claims:
        value = claim.value
        ends = ranges.get((claim.start, claim.end, value.number)) if value else None
        if value is None or ends is None or not ends[0] <= value.number <= ends[1]:
            yield claim
            continue
        for end in ends:
            yield claim.model_copy(update={"value": value.model_copy(update={"number": end})})
