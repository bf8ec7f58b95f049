"""Figures so far from the record's that they are likelier of something else than wrong.

Who gets a figure wrong seldom gets it wrong by half, and a report says of what it tells sentences before. So
a claim is held to its words where they say what is counted, where and when; where they leave it out and the
record is far off, the reading is likelier wrong than the claim, and no verdict is given.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.checking.verdict import FAILED, FAR
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Collection

    from onrecord.checking.finding import Finding
    from onrecord.checking.phrasing import Phrasing
    from onrecord.claims import Claim

_TENTH = 0.1
_OF_PART = (
    "more than ten times the claimed figure, which seems to be of a part that the record does not count apart"
)
_OF_OTHERS = "so far from the claim that it seems to be of others than all the people there"
_OF_ELSEWHERE = (
    "but the sentence names no place and the article tells of several: the claim may be of another"
)
_TIME = expression(
    r"\b(?:(?:19|20)\d\d|year|month|quarter|decade|january|february|march|april|may|june|july|august|september"
    r"|october|november|december)\b",
    re.IGNORECASE,
)
_NAME = expression(r"(?!(?:The|This|That|Our|Its?|Their|Here|There)\b)\b[A-Z]")


def of_what_else(claim: Claim, phrasing: Phrasing, found: Finding, places: Collection[str]) -> str:
    """Why a verdict that the claim fails is not to be trusted; "" where it is held to its words.

    ``places`` are those that the article's claims are about, none where there is no article to be read.
    """
    if found.verdict not in FAILED or claim.stance == "denied" or not _is_far(claim, found):
        return ""
    where = _says_where(claim, phrasing)
    of_what = where and claim.measure.text.lower() in phrasing.all.lower()
    people = claim.measure.id == "population"
    if _is_tenth(claim, found) and (people or not (of_what and _TIME.search(phrasing.all))):
        return _OF_PART
    if people and places and not of_what:
        return _OF_OTHERS
    return _OF_ELSEWHERE if len(places) > 1 and not where else ""


def _is_far(claim: Claim, found: Finding) -> bool:
    """Whether the record has it the other way, or more than twice or less than half of it."""
    if found.verdict == "contradicted" or claim.value is None or found.computed is None:
        return found.verdict == "contradicted"
    claimed, counted = abs(claim.value.number), abs(found.computed.number)
    return max(claimed, counted) > FAR * min(claimed, counted)


def _is_tenth(claim: Claim, found: Finding) -> bool:
    """Whether a count is less than a tenth of the record's: "nearly 800 residents" are not the population."""
    value, computed = claim.value, found.computed
    if claim.kind != "level" or value is None or value.unit != "count" or computed is None:
        return False
    high = value.number if value.high is None else max(value.number, value.high)
    return high < _TENTH * computed.number


def _says_where(claim: Claim, phrasing: Phrasing) -> bool:
    """Whether the sentence names the place, and not only as "the city"."""
    place, words = claim.place, phrasing.all
    if place is None:
        return False
    called = bool(_NAME.search(place.text)) and place.text.lower() in words.lower()
    return called or place.name.lower() in words.lower()
