"""Names of which a sentence tells figures as it does of known places: "$9 for Denver, $4 for Tarrow"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.measures.catalogue import STATISTICS
from onrecord.claims.places.home_towns import home_towns
from onrecord.claims.places.known_places import known_places
from onrecord.claims.places.name_evidence import is_typed
from onrecord.claims.places.name_words import TITLES
from onrecord.claims.places.proper_names import CALENDAR, MAY_OPEN
from onrecord.claims.places.ruled_out import is_ruled_out
from onrecord.expression import expression

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from onrecord.claims.places.index import PlaceIndex
    from onrecord.claims.places.name_evidence import Evidence

_NAME = r"(?P<name>(?:St\. )?[A-Z][\w’'-]{2,20}(?: [A-Z][\w’'-]{2,20}){0,2}(?: High School)?)"
_AMOUNT = (
    r"[$£€]?\d[\d,.]*(?:%| percent| per cent)?(?: (?:million|billion))?"
    r"(?: (?:points|votes|cases|people|jobs))?"
)
_BEHIND = Cued(rf"(?<![\w.,]){_AMOUNT} (?:in|for|at|to|from) {_NAME}(?![\w-])", words="in for at to from")
_AHEAD = Cued(
    rf"(?<![\w’'-]){_NAME},? (?:[a-z]{{2,12}} ){{0,4}}?(?:with|at|had|by) "
    rf"(?:(?:about|only|just|nearly) )?{_AMOUNT}(?=[\s,.;])",
    words="with at had by",
)
_BEFORE = Cued(rf"\bat {_NAME} {_AMOUNT}(?=[\s,.;])", words="at")
_GAPPED = expression(
    rf"(?<![\w’'-]){_NAME}(?: (?:had|added|reported|recorded|counted|logged|saw|got))? {_AMOUNT}"
    r"(?=[,;]| and\b|\.(?!\d))"
)
"""A name behind its figure, before it, before it with a preposition, and where only the first has a verb."""
_PARTS = expression(
    r"\b(?:all|any|every|each|the|six|five|four|three|seven|eight|nine|ten|twelve|\d{1,2}|other) "
    r"(?:of )?(?:the )?(?:city['’]s |county['’]s |police |patrol |council |school |most |[a-z]+ )?"
    r"(?:districts|precincts|neighbou?rhoods|boroughs|wards|campuses|townships|villages|parishes|divisions|communities|suburbs|"
    r"counties|towns|cities|schools)\b|\bany (?:other )?(?:precinct|district|neighborhood|ward|township)\b"
)
"""Words of what a text goes through, so that names in a row are of those."""
_PARAGRAPH = expression(r"\n")
_STOP = expression(r"[.!?][\"”]? (?=[A-Z“\"])|\n")


def told_alike(text: str, index: PlaceIndex, evidence: Evidence) -> Iterator[str]:
    """The unknown names that stand in a row with one of a known place or a school, in one sentence.

    Where the text goes through districts or the like, two names in a row need no known one.
    """
    parted = _PARTS.search(text) is not None
    for pattern in (_BEHIND, _AHEAD, _BEFORE, _GAPPED):
        row: list[re.Match[str]] = []
        for found in pattern.finditer(text):
            stop = _PARAGRAPH if parted else _STOP
            if row and stop.search(text, row[-1].end(), found.start("name")):
                yield from _unknown_of(row, index, evidence, parted=parted)
                row = []
            row.append(found)
        yield from _unknown_of(row, index, evidence, parted=parted)


def _unknown_of(
    row: list[re.Match[str]], index: PlaceIndex, evidence: Evidence, *, parted: bool
) -> Iterator[str]:
    names = [found["name"] for found in row]
    known = [name for name in names if _is_known(name, index, evidence)]
    if known or (parted and len(set(names)) > 1):
        yield from (name for name in names if name not in known and _may_be_place(name, evidence))


def _is_known(name: str, index: PlaceIndex, evidence: Evidence) -> bool:
    known = known_places().get(name)
    named = index.names.whole(name) is not None or (known is not None and known.speaks_for_itself)
    school = name.endswith(" School")
    return school or ((named or evidence.is_place(name)) and not evidence.people[name])


def _may_be_place(name: str, evidence: Evidence) -> bool:
    words = name.split(" ")
    if (
        name.isupper()
        or evidence.people[name]
        or evidence.people[words[-1]]
        or evidence.companies[name] > 0
        or is_ruled_out(name)
        or name.lower() in STATISTICS
    ):
        return False
    if len(words) == 1:
        return words[0] not in TITLES | CALENDAR and words[0].lower() not in MAY_OPEN
    return name in home_towns() or is_typed(words)
