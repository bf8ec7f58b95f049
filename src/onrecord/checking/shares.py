"""A part of a whole: what one place has of what the place around it has."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.checking.comparisons import by_source
from onrecord.checking.evidence import gather
from onrecord.checking.figures import PERCENT, Figure, Part, computed_of, figure_of, levels
from onrecord.checking.measures_named import part_and_whole
from onrecord.checking.verdict import compare
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.checking.evidence import Answer
    from onrecord.checking.holdings import Holdings
    from onrecord.checking.question import Question
    from onrecord.claims import Value
    from onrecord.record import Measure

_NATION = expression(
    r"\b(?:nation|country|united states|u\.s\.)['’]s\b"
    r"|\ball (?:\w+ )?in the (?:nation|country|united states)\b"
    r"|\bof (?:\w+ ){0,3}(?:nationally|nationwide|in the (?:nation|country|united states|u\.s\.))"
    r"|\bof (?:all )?(?:u\.s\.|american) \w+",
    re.IGNORECASE,
)
_HAS_OF_IT = expression(
    r"\b(?:account(?:s|ed|ing)? for|ma(?:de|kes?|king) up|represent(?:s|ed)?|(?:was|were) home to|had|has|"
    r"have|saw|sees|responsible for|compris\w+)\b",
    re.IGNORECASE,
)
_STATE = expression(r"\bstate['’]s\b|\bin the state\b|\bstatewide\b", re.IGNORECASE)


def shares(question: Question, holdings: Holdings) -> Iterator[Figure]:
    """A measure that is a share itself, a part of what is counted, or a place's part of a wider one."""
    value = question.claim.value
    if question.measure.unit == "percent" or value is None:
        yield from levels(question, holdings)
    elif value.unit == "percent" and question.measure.additive:
        nested = part_and_whole(question.phrasing.all, holdings.catalogue)
        if nested is not None:
            yield from _of_measure(question, value, nested[1], holdings)
        elif whole := whole_of(question, holdings):
            yield from _of_place(question, value, whole, holdings)


def _of_measure(question: Question, value: Value, whole: Measure, holdings: Holdings) -> Iterator[Figure]:
    """What part the narrower measure is of the wider one, where one source counts both in one way."""
    here, there = (
        gather(holdings, measure, question.area, question.period).at(question.period)
        for measure in (question.measure, whole)
    )
    for key, part in here.items():
        if key in there and there[key].value:
            yield _share(question, value, part, there[key])


def _of_place(question: Question, value: Value, whole: str, holdings: Holdings) -> Iterator[Figure]:
    """What part the place has of the wider place's count, by sources that count both."""
    here, there = (
        by_source(gather(holdings, question.measure, area, question.period).at(question.period).values())
        for area in (question.area, whole)
    )
    for source, part in here.items():
        if source in there and there[source].value:
            yield _share(question, value, part, there[source])


def _share(question: Question, value: Value, part: Answer, whole: Answer) -> Figure:
    percent = PERCENT * part.value / whole.value
    verdict = compare(value, "none", percent, change=False)
    return figure_of(
        question, computed_of(percent, "percent"), verdict, Part("period", part), Part("versus", whole)
    )


def _is_place_s_part(question: Question) -> bool:
    """Whether the place is said to have the part ("Chicago had") or to hold it ("happened in Chicago")."""
    place, phrasing = question.claim.place, question.phrasing
    if place is None:
        return False
    lead = phrasing.before + phrasing.own
    if place.text in lead and _HAS_OF_IT.search(lead):
        return True
    return re.search(rf"{_LIES_IN} {re.escape(place.text)}\b", phrasing.all) is not None


_LIES_IN = r"\b(?:happened|occurred|took place|were|was) in"


def whole_of(question: Question, holdings: Holdings) -> str:
    """Id of the place whose part is told of: the claim's own, or the nation or state in its words; else "".

    "12 percent of the nation's victims were children" tells of no place's part: the place must be said to
    have it.
    """
    if question.versus:
        return question.versus[0] if len(question.versus) == 1 else ""
    if not _is_place_s_part(question):
        return ""
    words, place = question.phrasing.behind, holdings.places.by_id.get(question.area)
    places = holdings.places.places
    kind = "country" if _NATION.search(words) else "state" if _STATE.search(words) else ""
    found = (
        p for p in places if p.kind == kind and (kind == "country" or (place and p.state == place.state))
    )
    whole = next((p.id for p in found), "")
    return "" if whole == question.area else whole
