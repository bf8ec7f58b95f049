"""Settle the period and the place of every claim, once all claims of the article are read."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from onrecord.claims.choosing.claim_features import claim_features
from onrecord.claims.choosing.days import days_of, period_of
from onrecord.claims.choosing.period_candidates import Periods
from onrecord.claims.choosing.place_candidates import Placings
from onrecord.claims.choosing.trees import trees
from onrecord.claims.timing import usual_baseline, why_open

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from onrecord.claims.choosing.days import Days
    from onrecord.claims.choosing.named_places import NamedPlaces
    from onrecord.claims.choosing.named_times import NamedTimes
    from onrecord.claims.choosing.told import Told
    from onrecord.claims.claim import Claim, PlacePhrase

T = TypeVar("T")

MARGIN = 0.5
"""By how much a score must be above that of the rules' choice; docs/choosing.md has the reason."""

Offer = list[tuple[T, dict[str, float]]]
"""What a claim may have, each with what speaks for it."""


@dataclass(frozen=True)
class Reading:
    """The claims of an article as the rules read them, with the times and places that it names."""

    told: Sequence[Told]
    times: NamedTimes
    places: NamedPlaces

    def periods(self) -> list[Offer[Days | None]]:
        """The periods that each claim may have."""
        periods = Periods(self.told, self.times)
        return [list(periods.of(place).items()) for place in range(len(self.told))]

    def placings(self) -> list[Offer[PlacePhrase | None]]:
        """The places that each claim may have."""
        placings = Placings(self.told, self.places)
        return [placings.of(place) for place in range(len(self.told))]


def choose(reading: Reading) -> list[Claim]:
    """The claims, each with the period and the place that most speaks for."""
    likes = [claim_features(one) for one in reading.told]
    periods = _best("period", reading.periods(), likes)
    places = _best("place", reading.placings(), likes)
    return [
        _settled(told, period, place)
        for told, period, place in zip(reading.told, periods, places, strict=True)
    ]


def _best(name: str, offers: Sequence[Offer[T]], likes: Sequence[Mapping[str, float]]) -> list[T]:
    """Of each offer the one with the highest score; the rules' own unless another is clearly above it."""
    rows = [{**like, **features} for offer, like in zip(offers, likes, strict=True) for _, features in offer]
    if not rows:
        return []
    scores = trees(name).scores(rows)
    edges = np.cumsum([0, *map(len, offers)]).tolist()
    return [
        offer[_clearly(offer, scores[first:last])][0]
        for offer, (first, last) in zip(offers, pairwise(edges), strict=True)
    ]


def _clearly(offer: Offer[T], scores: NDArray[np.float32]) -> int:
    best = int(np.argmax(scores))
    rules = next((place for place, (_, features) in enumerate(offer) if "rules" in features), best)
    return best if scores[best] - scores[rules] > MARGIN else rules


def _settled(told: Told, days: Days | None, place: PlacePhrase | None) -> Claim:
    claim = told.claim
    changed: dict[str, object] = {} if told.placed else {"place": place}
    if days != days_of(claim.period):
        period = period_of(days)
        changed |= {"period": period, "open_because": why_open(told.draft, period)}
        if claim.baseline is not None and claim.baseline == usual_baseline(claim.period):
            changed["baseline"] = usual_baseline(period)
    return claim.model_copy(update=changed)
