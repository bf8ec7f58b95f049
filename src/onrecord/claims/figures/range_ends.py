"""Tell both figures of a range: "between 150 and 200 families", "a deficit of $8 million to $11 million"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.claims.claim import Claim
    from onrecord.claims.draft import Draft

_MEASURED = frozenset(("level", "share", "change", "comparison"))


def of_each_end(draft: Draft, claims: list[Claim]) -> list[Claim]:
    """The claims, each once for either end of the draft's range; the true figure lies between for both."""
    ends = draft.figure.ends if draft.figure else None
    if ends is None:
        return claims
    return [told for claim in claims for told in _parted(claim, ends)]


def _parted(claim: Claim, ends: tuple[float, float]) -> list[Claim]:
    value = claim.value
    if value is None or claim.kind not in _MEASURED:
        return [claim]
    return [claim.model_copy(update={"value": value.model_copy(update={"number": abs(end)})}) for end in ends]
