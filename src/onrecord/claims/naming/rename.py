"""Choose what each claim measures among what may name it."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from onrecord.claims.choosing.settle import FEW
from onrecord.claims.choosing.trees import Asked, Trees
from onrecord.claims.measures.narrower import narrowed
from onrecord.claims.naming.candidates import Naming
from onrecord.claims.naming.likely import Likelihood, weights
from onrecord.claims.recast import in_its_unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from onrecord.claims.choosing import Reading
    from onrecord.claims.choosing.told import Told
    from onrecord.claims.claim import Claim, MeasurePhrase
    from onrecord.claims.naming.candidates import Candidate

_UNLIKELY = 0.0
"""Logarithm of odds: a measure of the rules that is likelier right than not stands."""
_AT_ONCE = 64
"""Claims that are weighed at once, so that a long text takes no more memory than a short one."""


def renamed(reading: Reading, claims: Sequence[Claim]) -> list[Claim]:
    """The claims, in the reading's order, each of the measure that most speaks for.

    Text with few claims is left to the rules: there is nothing to weigh.
    """
    if len(claims) < FEW:
        return list(claims)
    naming = Naming(reading, claims, Likelihood(weights()))
    offered = ((place, naming.offer(place)) for place in range(len(claims)))
    kept = list(claims)
    for place, measure in _chosen(naming, offered):
        kept[place] = _of_measure(reading.told[place], claims[place], measure)
    return kept


def _chosen(
    naming: Naming, offered: Iterator[tuple[int, list[Candidate]]]
) -> Iterator[tuple[int, MeasurePhrase]]:
    """The claims that another measure suits better, with that."""
    weighed = (one for one in offered if len(one[1]) > 1)
    while part := list(islice(weighed, _AT_ONCE)):
        asked = [Asked(naming.like(place), [one.features for one in offer]) for place, offer in part]
        for (place, offer), scores in zip(part, _trees().scores(asked), strict=True):
            if (best := better(scores)) is not None:
                yield place, offer[best].measure


def better(scores: NDArray[np.float32]) -> int | None:
    """The likeliest candidate, where that is not the rules' choice, the first, and this is unlikely."""
    best = int(np.argmax(scores))
    return best if best and scores[0] < _UNLIKELY else None


def _of_measure(told: Told, claim: Claim, measure: MeasurePhrase) -> Claim:
    """The claim of another measure, whose value may then have another unit."""
    named = narrowed(measure, told.draft)
    # What comes after another has its place in the order from that one, and not from its own words.
    value = claim.value if told.draft.follows else in_its_unit(told.draft, named, told.context)
    return claim.model_copy(update={"measure": named, "value": value})


@cache
def _trees() -> Trees:
    """The trees that come with the package, loaded once."""
    return Trees(str(files("onrecord.claims.naming").joinpath("measure.onnx")))
