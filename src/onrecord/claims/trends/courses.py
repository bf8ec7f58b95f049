"""Read trends told by the course that something is on: "is in a slump", "heads in the wrong direction"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.measures.noun_phrases import subject_before
from onrecord.claims.measures.subjects import measure_or_pointer
from onrecord.claims.trends.matters import is_matter
from onrecord.claims.trends.nouns import trend_of
from onrecord.claims.trends.words import ILL, SUPPOSED
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft

_BE = (
    r"(?:(?:is|are|was|were|been|remains?|remained|stays?|stayed)|['’](?:s|re|m))"
    r"(?: (?:still|now|already|also|all|[a-z]+ly))?"
)
_COURSE = Cued(
    rf"\b(?:(?:{_BE}|fell|slid|slipped|sank|plunged|went|entered) (?:in|into|through|on) (?:an? |"
    rf"the )?(?:[a-z]+ ){{0,2}}?"
    r"(?:(?P<down>recession|depression|downturn|slump|free[- ]?fall|tailspin|decline|nosedive|"
    r"downward spiral)|"
    r"(?P<up>boom|upturn|upswing|upward spiral|rebound))"
    rf"|(?:{_BE} (?:mov|head|trend|go)(?:ed|ing)|went|goes|moved|headed) in the (?P<way>right|"
    rf"wrong) direction)\b",
    words="recession depression downturn slump free freefall tailspin decline nosedive spiral boom upturn "
    "upswing rebound "
    "direction",
)
_WE = expression(
    r"(?:we|it|they|things|numbers|the (?:numbers|figures|rate|trend|city|county|state))", re.IGNORECASE
)
_FAR = 200
"""Characters before, in which the matter was named."""


def read_course(clause: Clause) -> list[Draft]:
    """The clause's trend, if what is on the course is measured; its matter tells which way is right."""
    found = _COURSE.search(clause.mask)
    if found is None or SUPPOSED.search(clause.mask, 0, found.start()):
        return []
    subject = subject_before(clause, found.start())
    points = found.group("way") and (not subject or _WE.fullmatch(subject))
    if not (is_matter(subject) or points):
        return []
    direction: Direction = "up" if found.group("up") else "down"
    if found.group("way"):
        direction = _way_of(clause, found)
    named = measure_or_pointer(subject, clause) if is_matter(subject) else (None, "")
    return [trend_of(clause, (0, found.end()), found.start(), direction, named)]


def _way_of(clause: Clause, found: re.Match[str]) -> Direction:
    """Less of an ill, or more of a good, is the right direction."""
    ill = ILL.search(clause.marked.low, max(0, clause.start - _FAR), clause.end) is not None
    return "down" if ill == (found.group("way") == "right") else "up"
