"""Read how far one is ahead of another: "won by 318 votes", "leads the mayor by 4 points"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.figures.moves import change, offsets
from onrecord.claims.measures.noun_phrases import noun_behind, subject_before
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft
    from onrecord.claims.quantities import Quantity

_REACH = 120
_MARGIN = expression(
    r"\b(?P<verb>leads?|led|won|wins|win|winning|beats?(?!\s(?:the|its)\s(?:old\s|previous\s)?record)|"
    r"defeated|defeats|approved|rejected|elected|edged out|routed|"
    r"trails?|trailed|trailing|lost|losing|failed|fails|failing|passed|"
    r"(?<!is )(?<!was )(?<!are )(?<!were )(?<!been )(?:favou?r(?:s|ed)?|prefer(?:s|red)?)|"
    r"miss(?:es|ed)?|ahead|behind|fell short|falls short|exceed(?:s|ed)?|outnumber(?:s|ed)?|"
    r"outpace[sd]?|outscore[sd]?|outperform(?:s|ed)?|outdid|out(?:sells?|sold|spends?|spent|gains?|gained|earn(?:s|ed)?)|"
    r"surpass(?:es|ed)?|lag(?:s|ged)?|overspent|overspends?|carried)\b[^;]{0,60}\bby\s+"
    r"(?:(?:an?\s+)?(?:[a-z]+\s+)?margins?\s+of\s+)?(?:(?:an?|about|just|only|some|nearly|more than|"
    r"fewer than|almost)\s+)?$"
)
_DEFEAT_ONLY = ("approved", "rejected", "elected")
"""Verbs that tell of a margin only where it is called one."""


def read_margin(clause: Clause, figure: Quantity) -> Draft | None:
    """How far one is ahead of another: "won by 318 votes", "leads the mayor by 4 points"."""
    first, last = offsets(clause, figure)
    gap = _GAP.search(clause.mask, max(0, first - _REACH), first)
    if gap and figure.form in {"percent", "points"}:
        apart = change(clause, figure, "down", subject_before(clause, gap.start()), (gap.start(), last))
        return apart.but(kind="comparison")
    if led := _at_odds(clause, figure) or _lead(clause, figure):
        return led
    found = _MARGIN.search(clause.mask, max(0, first - _REACH), first)
    if found is None or figure.form not in {"cardinal", "percent", "points", "money"}:
        return None
    if _OF_A_TIME.search(found.group()) or (
        found.group("verb").startswith(_DEFEAT_ONLY) and "margin" not in found.group()
    ):
        return None  # "beat last year's by 15 percent" is a change
    if figure.form == "money" and not found.group("verb").startswith(
        ("miss", "fell", "fall", "exceed", "over", "lag", "trail", "out", "surpass", "beat")
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


def _lead(clause: Clause, figure: Quantity) -> Draft | None:
    """As in "a 10-point lead over the mayor", "an edge of 3,900"."""
    first, last = offsets(clause, figure)
    behind = _LEAD.match(clause.mask, last)
    before = _LEAD_OF.search(clause.mask, max(0, first - _REACH), first)
    if not (behind or before) or figure.form not in {"cardinal", "percent", "points", "money"}:
        return None
    end = behind.end() if behind else last
    begins = before.start() if before else first
    field = _IN_WHAT.match(clause.mask, end)
    noun = noun_behind(clause, field.end())[0] if field else ""
    led = change(clause, figure, "up", noun or subject_before(clause, begins), (begins, end))
    return led.but(kind="comparison")


_LEAD = expression(
    r"[\s-]+(?:[a-z-]+\s)?(?:lead|edge|advantage)\b(?= (?:over|on|against|among|in|with)\b|$|[,.;])"
)
_LEAD_OF = expression(
    r"\b(?:lead|edge|advantage) of (?:about |nearly |almost |just |only |more than |better than |some )?$"
)


def _at_odds(clause: Clause, figure: Quantity) -> Draft | None:
    """So many for each one of the others: "outnumber men two to one", "led by better than 2-to-1"."""
    first, last = offsets(clause, figure)
    each = _TO_ONE.match(clause.low, last)
    if each is None or figure.form != "cardinal":
        return None
    found = _OUTDO.search(clause.mask, max(0, first - _REACH), first)
    if found is None:
        return None
    way: Direction = "down" if found["verb"].startswith(("trail", "los")) else "up"
    subject = subject_before(clause, found.start())
    odds = change(clause, figure, way, subject, (found.start(), each.end()))
    value = odds.value.model_copy(update={"unit": "ratio"}) if odds.value else None
    return odds.but(kind="comparison", value=value)


_TO_ONE = expression(r"(?: to |-to-)(?:one|1)\b")
_OUTDO = expression(
    r"\b(?P<verb>out[a-z]{3,9}|leads?|led|won|wins|beats?|defeated|trails?|trailed|lost|ahead)\b[^;#]{0,60}?"
    r"(?:\b(?:by|nearly|almost|about|roughly|better than|more than|a ratio of|a margin of)\s|[a-z^]\s)$"
)
_IN_WHAT = expression(r"(?: points)? (?:in|on) (?:(?:the|its|their) )?(?=[a-z])(?!average\b)")
"""At what one does better: "outscored boys by 12 points on the reading test"."""
_OF_A_TIME = expression(r"\s@+['’]s(?:\s[a-z]+)?\sby\b")
_GAP = expression(
    r"\bgap\s+(?:of|is|was|(?:that |which )?(?:stands|stood|remains|remained) at|(?:that |"
    r"which )?(?:is|was)|between "
    r"[^;#]{3,50} (?:is|was|of))\s+(?:[a-z]+ly\s+|about\s+|only\s+)?$"
)
