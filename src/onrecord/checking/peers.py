"""Ranks over places: which others a claim ranks a place among, and its rank there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from onrecord.checking.evidence import Evidence
from onrecord.checking.figures import Figure, Part, figure_of
from onrecord.checking.finding import Computed
from onrecord.checking.verdict import compare
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from onrecord.checking.evidence import Answer
    from onrecord.checking.holdings import Holdings, Series
    from onrecord.checking.question import Question
    from onrecord.claims import Direction
    from onrecord.record import Jurisdiction

# What "big cities" leaves open is read as the size from which the FBI and the Crime Index list cities.
BIG = 250_000
# Fewer peers than this are no field to rank in.
FEWEST = 5
# A rank among places of some size is borne out where this share of them is counted.
MOST = 0.8
_KINDS = {"city": "cities", "county": "counties", "state": "states"}
_PEOPLE = {"million": 1_000_000, "": 1}
_SIZE = expression(
    r"\b(?:cities|counties|places|jurisdictions|municipalities|communities)\b[^.;\d]{0,40}?"
    r"\b(?:over|above|than|least|of|exceeding)\s+(?P<size>\d[\d,.]*\d|\d|a|one|half a)"
    r"(?:\s+(?P<scale>million))?",
    re.IGNORECASE,
)
_BIG = expression(
    r"\b(?:big|bigger|biggest|large|larger|largest|major)\s+(?:\S+\s)?(?:cities|city)\b", re.IGNORECASE
)
_TOP = expression(
    r"\b(?P<n>\d{1,3}|ten|twenty|thirty|fifty)\s+(?:largest|biggest|most populous)\s+(?:\S+\s)?"
    r"(?:cities|counties)\b",
    re.IGNORECASE,
)
_NATION = expression(
    r"\b(?:in|of|across|among) (?:all |any )?(?:the )?(?:nation|country|united states|u\.s\.|america)\b"
    r"|\bnationwide\b|\bnationally\b|\b(?:nation|country)['’]s\b"
    r"|\b(?:u\.s\.|american) (?:cities|city|counties|states?)\b|\bof (?:all |any )?(?:the )?states\b",
    re.IGNORECASE,
)
_STATE = expression(
    r"\bin the state\b|\bstatewide\b|\bstate['’]s\b|\bof any (?:city|county) in the state\b", re.IGNORECASE
)
_OF_SOME = expression(
    r"\b(?:cit(?:y|ies)|count(?:y|ies)|states?|places?|jurisdictions?|municipalit(?:y|ies)|communit(?:y|ies))\b"
    r"[^.,;:—]{0,50}?\b(?:without|that|which|whose|where|to (?!date\b)[a-z]+|led by|run by"
    r"|with(?! (?:an? |the |about |some |nearly |only |just ){0,2}(?:\d|rate|total))"
    r"|(?:its|that|this|the same|similar|comparable|like) size)\b(?! (?:year|month|week|day|time)\b)",
    re.IGNORECASE,
)
"""What leaves only some places in the field, by something that the record does not know of them."""
_WORDS = {"ten": 10, "twenty": 20, "thirty": 30, "fifty": 50}


@dataclass(frozen=True)
class Field:
    """The places that a rank is among: of one kind, of so many people, in a state ("" for the nation)."""

    kind: str
    least: int = 0
    top: int = 0
    state: str = ""

    @property
    def by_size(self) -> bool:
        """Whether only places of some size are in it."""
        return bool(self.least or self.top)


def field_of(question: Question, holdings: Holdings) -> Field | None:
    """The field that the claim's words name; None where they leave it open."""
    place, words = holdings.places.by_id.get(question.area), question.phrasing.behind
    if place is None or place.kind not in _KINDS or (_OF_SOME.search(words) and not _SIZE.search(words)):
        return None
    state = place.state if _STATE.search(words) or _names_state(words, place, holdings) else ""
    if top := _TOP.search(words):
        number = _WORDS.get(top["n"].lower()) or int(top["n"])
        return Field(place.kind, top=number, state=state)
    if size := _SIZE.search(words):
        return Field(place.kind, least=_people(size), state=state)
    if _BIG.search(words) and place.kind == "city":
        return Field(place.kind, least=BIG, state=state)
    if state or _NATION.search(words):
        return Field(place.kind, state=state)
    return None


def _names_state(words: str, place: Jurisdiction, holdings: Holdings) -> bool:
    """Whether "in Florida" follows, or "Florida's" is in it, for a place in Florida."""
    state = _state_name(place.state, holdings).lower()
    low = words.lower().replace("’", "'")
    return bool(state) and place.kind != "state" and (f"in {state}" in low or f"{state}'s" in low)


def _state_name(letters: str, holdings: Holdings) -> str:
    states = (p for p in holdings.places.places if p.kind == "state")
    return next((p.name for p in states if p.state == letters), "")


def _people(size: re.Match[str]) -> int:
    word = size["size"].lower()
    number = {"a": 1.0, "one": 1.0, "half a": 0.5}.get(word)
    number = float(word.replace(",", "")) if number is None else number
    return round(number * _PEOPLE[(size["scale"] or "").lower()])


def peer_ranks(question: Question, holdings: Holdings) -> Iterator[Figure]:
    """The place's rank among its field, by each source that counts about as much of the field as any does.

    Places that the source leaves out could only make the rank worse: it may be contradicted without them, and
    is borne out no more than roughly unless most of a field of some size is counted.
    """
    field, value = field_of(question, holdings), question.claim.value
    if field is None or value is None or question.measure.denominator not in {"", "population"}:
        return
    members, by_source = _counted(question, field, holdings)
    widest = max(map(len, by_source.values()), default=0)
    for answers in by_source.values():
        own = answers.pop(question.area, None)
        if own is None or len(answers) < max(FEWEST, MOST * widest - 1):
            continue
        others = _best_first(answers.values(), question.claim.direction)
        rank = 1 + _ahead(own, others, question.claim.direction)
        verdict = compare(value, "none", rank, change=False)
        if verdict == "holds" and not (field.by_size and len(others) >= MOST * members):
            verdict = "holds_roughly"
        parts = [Part("period", own), *(Part("versus", one) for one in others[: max(rank, 2)])]
        among = _described(field, len(others) + 1, holdings)
        yield figure_of(question, Computed(number=rank, unit="other"), verdict, *parts, among=among)


def _best_first(answers: Iterable[Answer], way: Direction) -> list[Answer]:
    return sorted(answers, key=lambda one: (one.value if way == "down" else -one.value, one.area))


def _ahead(own: Answer, others: Iterable[Answer], way: Direction) -> int:
    """How many come before the place."""
    return sum(one.value < own.value if way == "down" else one.value > own.value for one in others)


def _described(field: Field, number: int, holdings: Holdings) -> str:
    """The field in words, with how many of it have figures."""
    kind = _KINDS[field.kind]
    where = f" in {_state_name(field.state, holdings)}" if field.state else ""
    if field.top:
        return f"among the {number} of the {field.top} largest {kind}{where} that the source counts"
    if field.least:
        return f"among the {number} {kind}{where} of {field.least:,} people or more that the source counts"
    return f"among the {number} {kind}{where} that the source counts"


def _counted(
    question: Question, field: Field, holdings: Holdings
) -> tuple[int, dict[str, dict[str, Answer]]]:
    """How many places the field has, and what each source says of each; none where the place is not in it."""
    measure = question.measure
    counted = measure.numerator or measure.id
    found = holdings.everywhere((counted, "population"), field.kind, question.period)
    people = {area: _inhabitants(shelf.get("population", []), question) for area, shelf in found.items()}
    members = _members(field, people, holdings)
    if question.area not in members:
        return 0, {}
    by_source: dict[str, dict[str, Answer]] = {}
    for area in sorted(members & found.keys()):
        shelf = found[area]
        below = shelf.get(measure.denominator, [])
        evidence = Evidence(measure, area, shelf.get(counted, []), below, denominator_additive=False)
        for answer in evidence.at(question.period).values():
            by_source.setdefault(answer.source, {}).setdefault(area, answer)
    return len(members), by_source


def _inhabitants(series: Sequence[Series], question: Question) -> float:
    """The number of people in the year of the claim by the first source that has it; 0 where none has."""
    rows = (row for one in series for row in one.rows if row.period.overlap_days(question.period))
    return next((row.value for row in rows), 0.0)


def _members(field: Field, people: Mapping[str, float], holdings: Holdings) -> set[str]:
    inside = {
        area
        for area in people
        if not field.state or ((place := holdings.places.by_id.get(area)) and place.state == field.state)
    }
    if field.top:
        return set(sorted(inside, key=lambda area: (-people[area], area))[: field.top])
    return {area for area in inside if people[area] >= field.least}
