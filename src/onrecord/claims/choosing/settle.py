"""Settle the period of every claim, once all claims of the article are read."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from onrecord.claims.choosing.claim_features import claim_features
from onrecord.claims.choosing.days import days_of, period_of
from onrecord.claims.choosing.period_candidates import FIGURES
from onrecord.claims.choosing.trees import Asked, trees
from onrecord.claims.timing import TimeFrame, at_its_end, moved, rebased, why_open
from onrecord.claims.timing.look_back import is_of_a_move

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from numpy.typing import NDArray

    from onrecord.claims.choosing.days import Days
    from onrecord.claims.choosing.period_candidates import Candidates, Reading
    from onrecord.claims.choosing.told import Told
    from onrecord.claims.claim import Claim


FEW = 4
"""Claims: a text that makes fewer has too little to weigh, and the rules' reading stands."""
_COST_OF_NONE = 0.5
"""What it costs, in the logits of the trees, to leave a figure without a period.

Reporters rarely give a figure that has none; most of the articles that the trees were grown on are invented,
and leave more of them open than real reports do (docs/choosing.md).
"""
_FIGURES = frozenset(f"kind {kind}" for kind in FIGURES)
_STANDING = frozenset(("kind level", "tense present"))
_AT_ONCE = 64
"""Claims that are weighed at once, so that a long text takes no more memory than a short one."""


def choose(reading: Reading) -> list[Claim]:
    """The claims, each with the period that most speaks for."""
    if len(reading.told) < FEW:
        return [
            one.claim.model_copy(update={"period": at_its_end(one.case, one.claim.period)})
            for one in reading.told
        ]
    likeliest = _likeliest(zip(reading.told, reading.offers(), strict=True))
    measured = TimeFrame()
    return [_settled(told, days, measured) for told, days in zip(reading.told, likeliest, strict=True)]


def _likeliest(offered: Iterator[tuple[Told, Candidates]]) -> Iterator[Days | None]:
    """For each claim with its candidates the period that scores highest, or the only one."""
    while part := list(islice(offered, _AT_ONCE)):
        weighed = [Asked(claim_features(told), offer.values()) for told, offer in part if len(offer) > 1]
        scored = iter(zip(weighed, trees().scores(weighed), strict=True)) if weighed else iter(())
        for _, offer in part:
            yield _highest(offer, *next(scored)) if len(offer) > 1 else next(iter(offer))


def _highest(offer: Candidates, asked: Asked, scores: NDArray[np.float32]) -> Days | None:
    return list(offer)[int(np.argmax(scores - costs(asked.like, asked.candidates)))]


def costs(like: Collection[str], candidates: Iterable[Mapping[str, float]]) -> NDArray[np.float64]:
    """What each candidate of a claim like that costs, to be taken from its score.

    A level told in the present may well stand as it is, without a time.
    """
    timely = _FIGURES.intersection(like) and not _STANDING.issubset(like)
    cost = _COST_OF_NONE if timely else 0.0
    return np.array([cost if "none" in features else 0.0 for features in candidates])


def _settled(told: Told, days: Days | None, measured: TimeFrame) -> Claim:
    """The claim with the period, and measured against what belongs to that and to the changes before it."""
    claim, draft = told.claim, told.draft
    period = claim.period if days == days_of(claim.period) else period_of(days)
    told.context.frame.go_on_from(measured)
    changed: dict[str, object] = {}
    if period != claim.period:
        changed = {"period": period, "open_because": why_open(draft, period)}
    baseline = claim.baseline if draft.repeats else rebased(told.as_claimed, period)
    if baseline != claim.baseline:
        changed["baseline"] = baseline
    settled = claim.model_copy(update=changed) if changed else claim
    if claim.kind in {"change", "trend"}:
        measured.note_change(moved(told.case, period, settled.baseline))
    elif claim.kind == "rank" and is_of_a_move(told.case):
        measured.keep_measured(period, draft.clause.sentence)
    return settled.model_copy(update={"period": at_its_end(told.case, period)})
