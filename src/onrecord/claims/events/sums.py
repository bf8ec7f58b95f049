"""Tell money that somebody granted, fined or sued for from money that was merely counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.claim import Act
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.quantities import Quantity

_SUM = (
    r"(?:grants?|fines?|settlements?|penalt(?:y|ies)|bailouts?|loans?|donations?|damages|subsid(?:y|ies)|"
    r"rewards?|bail|bond|endowments?|fund|packages?)"
)
_SUM_OF = expression(rf"\b{_SUM}\s+(?:of|worth|totall?ing)\s+$")
_FINED = expression(
    r"\b(?:fined|awarded|granted|donated|pledged|sue[sd]?\s+[^;#]{0,40}for|suing\s+[^;#]{0,40}for|"
    r"settled for|"
    r"ordered\s+(?:[a-z^]+\s+){0,4}?to\s+pay|agreed\s+(?:(?:(?:on|in|late|early)\s+)?@+\s+)?to\s+pay|gave|gives|giving|"
    r"given)(?:\s+[a-z^]+){0,4}\s+$"
)
_OFFERED = expression(
    r"\b(?:award(?:s|ed)?|grant(?:s|ed)?|offer(?:s|ed)?|announced?|announces|pledge[sd]?|promised?|promises|"
    r"approved?|paid|pays|approves|provided?|provides|gave|gives?|proposed?|proposes|"
    r"secured|won|accept(?:s|ed)?|distribut(?:es?|ed)|(?:hand(?:s|ed)|dol(?:es|ed)|parcel(?:s|ed)|pa(?:ys|"
    r"id)) out)\b"
)
_IN_SUMS = expression(
    rf"\s+(?:(?:[a-z]+\s+){{0,2}}(?:grant|fine|settlement|penalty|bailout|donation|pledge|gift|lawsuit|"
    rf"suit)\b|(?:in|"
    rf"worth of)\s+(?:[a-z]+\s+){{0,2}}(?:{_SUM}|incentives|tax breaks|aid|compensation|restitution|"
    rf"relief|funding)|to\s+(?:settle|resolve)\b)"
)
_REACH = 80


_OPENS = expression(
    r"\b(?:open(?:s|ed|ing)?|reopen(?:s|ed|ing)?|clos(?:e|es|ed|ing)|shut(?:s|ting)?|shutter(?:s|ed|ing)?|"
    r"launch(?:es|ed|ing)?|unveil(?:s|ed|ing)?)\s+(?:down\s+)?$"
)
_OPENED = expression(
    r"(?:\s+[a-z#-]+){1,7}?\s+(?:have|has|had|will|would|were|are|was|is)\s+(?:be\s+|been\s+|"
    r"[a-z]+ly\s+){0,2}"
    r"(?:open(?:ed)?|reopen(?:ed)?|close[d]?|shut|shuttered|launched)\b"
)


_NO_PLACES = expression(r"\s+(?:[a-z]+\s+){0,2}?(?:sales|deals|cases|accounts|investigations|complaints)\b")


def is_opened_or_closed(clause: Clause, figure: Quantity) -> bool:
    """Whether the figure counts what somebody opened or closed: that is an act, not a count."""
    if figure.form != "cardinal" or figure.unit != "count":
        return False
    first, last = figure.start - clause.start, figure.end - clause.start
    if _NO_PLACES.match(clause.mask, last) or clause.mask.endswith((" of its ", " of their "), 0, first):
        return False
    before = _OPENS.search(clause.mask, max(0, first - _REACH), first)
    return before is not None or _OPENED.match(clause.mask, last) is not None


def act_of_sum(clause: Clause, figure: Quantity) -> tuple[Act, int] | None:
    """What was done with the sum, and the offset of the words for it; None where it is only a level."""
    if figure.form != "money":
        return None
    first, last = figure.start - clause.start, figure.end - clause.start
    back = max(0, first - _REACH)
    given = _SUM_OF.search(clause.mask, back, first) or _FINED.search(clause.mask, back, first)
    if given:
        return "filed" if "su" in given.group()[:3] else "awarded", given.start()
    offered = _OFFERED.search(clause.mask, back, first)
    return ("awarded", offered.start()) if offered and _IN_SUMS.match(clause.mask, last) else None
