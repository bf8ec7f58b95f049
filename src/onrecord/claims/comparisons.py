"""Read comparisons without a figure: "below the national average", "more homicides than Boston"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.draft import Draft
from onrecord.claims.noun_phrases import VERB, noun_behind, subject_before
from onrecord.claims.spans import draft_span
from onrecord.claims.subjects import measure_or_pointer
from onrecord.claims.versus import find_versus

if TYPE_CHECKING:
    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses import Clause

_COMPARED = re.compile(
    r"\b(?:(?:far|well|just|slightly|still|much|even|once again)\s+){0,2}(?P<way>above|below|higher|lower|"
    r"more|fewer|less|greater|smaller|larger|"
    r"worse|better|exceeds|exceeded|outpaced|trails|trailed|outpaces)\b"
)
_DOWN = frozenset("below lower fewer less smaller trails trailed".split())


def read_comparisons(clause: Clause) -> list[Draft]:
    """The clause's comparison with another place or group, if it makes one."""
    for found in _COMPARED.finditer(clause.mask):
        way = found.group("way")
        versus = find_versus(clause, found.start("way"))
        if versus is None or versus[1] - found.start() > _REACH:
            continue
        if versus[0].text in {"it", "them", "theirs"}:
            continue
        direction: Direction = "down" if way in _DOWN else "up"
        noun, _ = noun_behind(clause, found.end())
        verb = VERB.search(clause.mask, 0, found.start())
        subject = subject_before(clause, verb.start() if verb else found.start())
        measure, points_at = measure_or_pointer(noun or subject, clause)
        if measure is None and not points_at and not clause.places:
            continue
        own = bool(noun)
        begins, ends = draft_span(
            clause, found.start() if own or not subject else 0, versus[1], hold=found.start()
        )
        at = clause.start + found.start()
        return [
            Draft(
                clause, "comparison", begins, ends, at, None, None, direction, measure, points_at, versus[0]
            )
        ]
    return []


_REACH = 160
