"""From statements and sentences to claims: parameterised queries that data could settle."""

from onrecord.claims.claim import (
    Act,
    Claim,
    Direction,
    Hedge,
    Kind,
    MeasurePhrase,
    PlacePhrase,
    Value,
    Worth,
)
from onrecord.claims.find import find_claims

__all__ = [
    "Act",
    "Claim",
    "Direction",
    "Hedge",
    "Kind",
    "MeasurePhrase",
    "PlacePhrase",
    "Value",
    "Worth",
    "find_claims",
]
