"""Figures so far below the record's that they can only be of a part of what it counts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.checking.finding import Finding
    from onrecord.checking.phrasing import Phrasing
    from onrecord.claims import Claim

TENTH = 0.1
_TIME = expression(
    r"\b(?:(?:19|20)\d\d|year|month|quarter|decade|january|february|march|april|may|june|july|august|september"
    r"|october|november|december)\b",
    re.IGNORECASE,
)


def is_of_part(claim: Claim, phrasing: Phrasing, found: Finding) -> bool:
    """Whether a count is less than a tenth of the record's: "nearly 800 residents" are not the population.

    Who gets a count wrong gets it wrong by less; a text often says elsewhere of whom it tells (men under 30,
    a holiday weekend). A sentence that says itself what is counted, where and when is held to its words, and
    a figure that is far too high is a false claim all the same.
    """
    value, computed = claim.value, found.computed
    if claim.kind != "level" or value is None or value.unit != "count" or computed is None:
        return False
    high = value.number if value.high is None else max(value.number, value.high)
    far = found.verdict == "contradicted" and high < TENTH * computed.number
    return far and not _says_all(claim, phrasing)


def _says_all(claim: Claim, phrasing: Phrasing) -> bool:
    words = phrasing.all.lower()
    place = claim.place is not None and (
        claim.place.text.lower() in words or claim.place.name.lower() in words
    )
    return place and claim.measure.text.lower() in words and _TIME.search(words) is not None


def of_part(found: Finding) -> str:
    """What the record has, and why that does not judge the claim."""
    told, _, _ = found.explanation.rpartition(" — ")
    return (
        f"{told} — more than ten times the claimed figure, which seems to be of a part that the record does "
        "not count apart"
    )
