"""What a figure measures, and which words of the clause tell it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.claims.claim import MeasurePhrase


@dataclass(frozen=True)
class Measured:
    """A measure, or the word that points back at one, and the offsets in the clause of the words for it."""

    measure: MeasurePhrase | None
    points_at: str
    start: int
    end: int
