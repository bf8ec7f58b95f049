"""A claim under one reading: what is measured, where, and when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.claims.claim import TOGETHER

if TYPE_CHECKING:
    from onrecord.checking.phrasing import Phrasing
    from onrecord.claims import Claim
    from onrecord.record import Measure, Period


@dataclass(frozen=True)
class Question:
    """One reading. ``claim`` has the period and baseline of this reading; ``weight`` is its share, 0 to 1."""

    claim: Claim
    measure: Measure
    area: str
    period: Period
    phrasing: Phrasing
    weight: float = 1.0

    @property
    def baseline(self) -> Period:
        """What a change is measured against: the claimed baseline, or the same days of the year before."""
        return self.claim.baseline or self.period.shifted(-1)

    @property
    def versus(self) -> list[str]:
        """Ids of the places that are compared with."""
        versus = self.claim.versus
        return versus.id.split(TOGETHER) if versus is not None and versus.id else []
