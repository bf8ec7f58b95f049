"""What else a change may be measured against, where its own sentence does not say."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from onrecord.checking.phrasing import Phrasing
    from onrecord.claims import Claim
    from onrecord.record import Period

_MEASURED = r"than|since|compared|from (?:a|the|last|[a-z]+ (?:19|20)\d\d|(?:19|20)\d\d)|earlier|before|ago"
_SAID = expression(
    rf"\b(?:{_MEASURED}|over|last|previous|prior|annual(?:ly)?|yearly|year-over-year|within|"
    r"in (?:a|the|one|two|three|[a-z]+) (?:days?|weeks?|months?|years?|decades?))\b",
    re.IGNORECASE,
)
"""Words that say what a change is measured against, or over how long it runs."""
_AGAINST = expression(
    rf"\b(?:{_MEASURED}|versus|over (?:the|a) |"
    r"in (?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:weeks|months|years|decades))\b",
    re.IGNORECASE,
)
"""Words that say so, less those of when it was: "dropped 5.5 percent last year"."""


def baselines_told(claims: Iterable[Claim]) -> dict[str, tuple[Period, ...]]:
    """For each measure what the article's claims are measured against, in order."""
    told: dict[str, dict[Period, None]] = defaultdict(dict)
    for claim in claims:
        if claim.baseline is not None and claim.measure.id:
            told[claim.measure.id][claim.baseline] = None
    return {measure: tuple(periods) for measure, periods in told.items()}


def other_baselines(claim: Claim, phrasing: Phrasing, told: Mapping[str, tuple[Period, ...]]) -> list[Period]:
    """Each other time that the change may be measured against: "Queen Creek is up 93 percent", since 2010.

    None where its sentence says against what, or where it is not measured against the year before.
    """
    period = claim.period
    if claim.kind != "change" or period is None or _SAID.search(phrasing.all):
        return []
    own = period.shifted(-1)
    if claim.baseline not in {None, own}:
        return []
    return [one for one in told.get(claim.measure.id or "", ()) if one != own and one.end < period.start]


def year_before(claim: Claim, phrasing: Phrasing) -> Period | None:
    """The same days of the year before, if a change's sentence does not say against what it is measured.

    What it borrowed from elsewhere may not be meant, nor be in the record.
    """
    period = claim.period
    if claim.kind != "change" or claim.value is None or period is None or _AGAINST.search(phrasing.all):
        return None
    own = period.shifted(-1)
    return own if claim.baseline not in {None, own} else None
