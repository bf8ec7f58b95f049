"""Read how far one is ahead of another: "won by 318 votes", "leads the mayor by 4 points"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.figures.moves import change, offsets
from onrecord.claims.measures.noun_phrases import noun_behind, subject_before

if TYPE_CHECKING:
    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft
    from onrecord.claims.quantities import Quantity

_REACH = 120
_MARGIN = re.compile(
    r"\b(?P<verb>leads?|led|won|wins|win|winning|beats?(?!\s(?:the|its)\s(?:old\s|previous\s)?record)|"
    r"defeated|"
    r"defeats|trails?|trailed|trailing|lost|losing|failed|fails|failing|passed|"
    r"(?<!is )(?<!was )(?<!are )(?<!were )(?<!been )(?:favou?r(?:s|ed)?|prefer(?:s|red)?)|"
    r"miss(?:es|ed)?|ahead|behind|fell short|falls short|exceed(?:s|ed)?|outnumber(?:s|ed)?|"
    r"outpace[sd]?|outscore[sd]?|outperform(?:s|ed)?|outdid|out(?:sells?|sold|spends?|spent|gains?|gained|earn(?:s|ed)?)|"
    r"surpass(?:es|ed)?|lag(?:s|ged)?|overspent|overspends?|carried)\b[^;]{0,60}\bby\s+"
    r"(?:an?\s+|about\s+|just\s+|only\s+|some\s+|nearly\s+)?$"
)


def read_margin(clause: Clause, figure: Quantity) -> Draft | None:
    """How far one is ahead of another: "won by 318 votes", "leads the mayor by 4 points"."""
    first, last = offsets(clause, figure)
    gap = _GAP.search(clause.mask, max(0, first - _REACH), first)
    if gap and figure.form in {"percent", "points"}:
        apart = change(clause, figure, "down", subject_before(clause, gap.start()), (gap.start(), last))
        return apart.but(kind="comparison")
    found = _MARGIN.search(clause.mask, max(0, first - _REACH), first)
    if found is None or figure.form not in {"cardinal", "percent", "points", "money"}:
        return None
    if _OF_A_TIME.search(found.group()):
        return None  # "beat last year's by 15 percent" is a change
    if figure.form == "money" and not found.group("verb").startswith(
        ("miss", "fell", "fall", "exceed", "over")
    ):
        return None
    noun, end = noun_behind(clause, last)
    if found.group("verb").startswith(("exceed", "out", "surpass", "lag")):
        field = _IN_WHAT.match(clause.mask, last)
        noun, end = noun_behind(clause, field.end()) if field else ("", last)
        noun = noun or subject_before(clause, found.start())
    direction: Direction = (
        "down"
        if found.group("verb").startswith(("trail", "lag", "los", "fail", "behind", "miss", "fell", "falls"))
        else "up"
    )
    margin = change(clause, figure, direction, noun, (found.start(), max(end, last)))
    return margin.but(kind="comparison")


_IN_WHAT = re.compile(r"(?: points)? (?:in|on) (?:(?:the|its|their) )?(?=[a-z])(?!average\b)")
"""At what one does better: "outscored boys by 12 points on the reading test"."""
_OF_A_TIME = re.compile(r"\s@+['’]s(?:\s[a-z]+)?\sby\b")
_GAP = re.compile(
    r"\bgap\s+(?:of|is|was|(?:that |which )?(?:stands|stood|remains|remained) at|(?:that |"
    r"which )?(?:is|was)|between "
    r"[^;#]{3,50} (?:is|was|of))\s+(?:[a-z]+ly\s+|about\s+|only\s+)?$"
)
