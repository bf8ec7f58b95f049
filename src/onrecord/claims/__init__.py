"""From statements and sentences to claims: parameterised queries that data could settle."""

from onrecord.claims.claim import Act, Claim, Direction, Hedge, Kind, MeasurePhrase, PlacePhrase, Value

__all__ = ["Act", "Claim", "Direction", "Hedge", "Kind", "MeasurePhrase", "PlacePhrase", "Value"]
