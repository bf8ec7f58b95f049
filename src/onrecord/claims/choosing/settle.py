"""Settle the period of every claim, once all claims of the article are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from onrecord.claims.choosing.claim_features import claim_features
from onrecord.claims.choosing.days import days_of, period_of
from onrecord.claims.choosing.trees import Asked, trees
from onrecord.claims.timing import usual_baseline, why_open

if TYPE_CHECKING:
    from onrecord.claims.choosing.days import Days
    from onrecord.claims.choosing.period_candidates import Reading
    from onrecord.claims.choosing.told import Told
    from onrecord.claims.claim import Claim


FEW = 4
"""Claims: a text that makes fewer has too little to weigh, and the rules' reading stands."""


def choose(reading: Reading) -> list[Claim]:
    """The claims, each with the period that most speaks for."""
    if len(reading.told) < FEW:
        return [one.claim for one in reading.told]
    offers = reading.offers()
    asked = [
        Asked(claim_features(one), offer.values()) for one, offer in zip(reading.told, offers, strict=True)
    ]
    return [
        _settled(told, list(offer)[int(np.argmax(scores))])
        for told, offer, scores in zip(reading.told, offers, trees().scores(asked), strict=True)
    ]


def _settled(told: Told, days: Days | None) -> Claim:
    claim = told.claim
    if days == days_of(claim.period):
        return claim
    period = period_of(days)
    changed: dict[str, object] = {"period": period, "open_because": why_open(told.draft, period)}
    if claim.baseline is not None and claim.baseline == usual_baseline(claim.period):
        changed["baseline"] = usual_baseline(period)
    return claim.model_copy(update=changed)
