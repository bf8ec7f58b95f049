"""Counts of those whom one incident befell: "five people were killed in one attack"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from onrecord.claims.claim import MeasurePhrase
from onrecord.claims.clauses.cued import Cued
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.draft import Draft

_INCIDENTS = (
    "attack shooting stabbing crash collision wreck fire blaze explosion blast accident incident massacre "
    "rampage ambush raid siege robbery standoff brawl bombing"
).split()
_IN_ONE = Cued(
    rf"\bin (?:one|an?|a single|the same|that) (?:[a-z-]+ ){{0,2}}?(?P<incident>{'|'.join(_INCIDENTS)})\b",
    words=_INCIDENTS,
)
_NEAR = 80
"""Characters behind the figure."""


_KILLED = expression(r"(?:[a-z]+ )?(?:were )?killed")
_BY_ACCIDENT = expression(
    r"\b(?:crash|collision|wreck|tornado|hurricane|flood|storm|earthquake|wildfire|blaze|fires?\b|explosion|"
    r"avalanche|derail|bank robber)"
)
_BY_VIOLENCE = expression(r"\b(?:homicid|murder|slay|slain|stabb|shooting|shot|gunned|gunfire|killings?\b)")


def of_violence(measure: MeasurePhrase, draft: Draft) -> MeasurePhrase:
    """The killed as homicides, but where the text tells of accidents or disasters and of no violence."""
    if measure.id != "homicide" or _KILLED.fullmatch(measure.text.lower()) is None:
        return measure
    return MeasurePhrase(text=measure.text) if _tells_of_accidents(draft.clause.marked.low) else measure


@lru_cache(maxsize=4)
def _tells_of_accidents(low: str) -> bool:
    """Whether a text, in lower case, tells of them and of no violence; read once for all its claims."""
    return _BY_ACCIDENT.search(low) is not None and _BY_VIOLENCE.search(low) is None


def of_one_incident(measure: MeasurePhrase, draft: Draft) -> MeasurePhrase:
    """The count as that of the one incident: no statistic of a place and a time would hold it alone."""
    figure, clause = draft.figure, draft.clause
    if measure.id is None or figure is None or draft.kind != "level":
        return measure
    last = figure.end - clause.start
    found = _IN_ONE.search(clause.mask, last, last + _NEAR)
    return MeasurePhrase(text=f"{measure.text} in one {found['incident']}") if found else measure
