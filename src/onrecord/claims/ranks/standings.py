"""Find standings told by succession or from an end: "Norman came next", "third from the bottom"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.measures.noun_phrases import noun_behind
from onrecord.claims.quantities.ranks import ORDINALS
from onrecord.claims.ranks.ranked import Ranked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.clauses.cut import Clause

_BE = (
    r"(?:is|are|was|were|came|comes?|ranks?|ranked|stands?|stood|stays?|stayed|finish(?:es|ed)|remains?|"
    r"remained|sits?)"
)
_NEXT = Cued(
    rf"\b(?:{_BE}\s(?:in\s)?(?:next|(?:right|just|close|not far|immediately)\sbehind)\b(?!\s(?:to|year|"
    rf"month|week|door)\b)"
    r"|(?<!has )(?<!have )(?<!had )(?:followed|follows?)(?=$|[,.;]|\s(?:with|at)\s(?:[a-z]+\s){0,2}#))",
    words="next behind followed follow follows",
)
"""Behind its subject: it stands one place below what was ranked last."""
_THEN = Cued(
    rf"(?:^(?:and\s)?(?:next|then)\s(?:{_BE}\s|(?=\^))|\bfollowed\s(?:closely\s)?by\s)",
    words="next then followed",
)
"""Before what stands one place below."""
_NAME = re.compile(r"\^+(?:['’]s)?(?:,\s\^+,?)?|")
_NTH = r"(?:next|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"
_FROM_END = Cued(
    rf"\b(?:(?P<nth>{_NTH})[\s-](?P<end>to[\s-]last|from\sthe\s(?:bottom|top|last)|from\s(?:bottom|top|"
    rf"last))|"
    rf"(?:dead|{_BE})\slast(?=\s(?:in\sthe\s(?:nation|country|state|league|world)|among\s|nationally)))\b",
    "last",
    "bottom",
    "top",
)
_PUT = Cued(
    r"\b(?:puts?|putting|rank(?:s|ed|ing)?|rated|rates|plac(?:es|ed|ing)|list(?:s|ed)|named|names)\s"
    rf"(?!{_NTH}\b)(?:[\w^’'.-]+\s){{1,5}}?(?P<nth>first|last|{_NTH}|\d{{1,4}}(?:st|nd|rd|th))"
    r"(?=$|[,.;]|\s(?:among|in|of|for|nationally|nationwide|statewide|on|out|behind|overall)\b)",
    words="put puts putting rank ranked rated rates places placed placing lists listed names named",
)


def find_standings(clause: Clause) -> Iterator[Ranked]:
    """Each standing of the clause; one that follows another gets its number from that one."""
    for found in _NEXT.finditer(clause.mask):
        if clause.mask[: found.start()].strip():
            yield Ranked(found.start(), found.end(), 0.0, "up", (0, found.end()), follows=True)
    for found in _THEN.finditer(clause.mask):
        _, behind = noun_behind(clause, found.end())
        name = _NAME.match(clause.mask, found.end())
        end = max(behind, name.end() if name else 0)
        if end > found.end():
            yield Ranked(found.start(), end, 0.0, "up", (found.start(), end), follows=True)
    for found in _FROM_END.finditer(clause.low):
        top = "top" in (found.group("end") or "")
        yield Ranked(found.start(), found.end(), _number(found.group("nth")), "up" if top else "down")
    for found in _PUT.finditer(clause.low):
        nth = found.group("nth")
        yield Ranked(
            found.start(), found.end(), _number(nth), "down" if nth == "last" else "up", borrows=True
        )


def _number(nth: str | None) -> float:
    if nth is None or nth == "last":
        return 1.0
    digits = nth.rstrip("stndrh")
    return 2.0 if nth == "next" else float(ORDINALS.get(nth) or digits)
