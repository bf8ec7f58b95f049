"""Read a percentage that somebody is paid more: "will give teachers 4 percent", "nurses will get 3"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.small_words import SMALL
from onrecord.claims.figures.moves import change, offsets
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft
    from onrecord.claims.quantities import Quantity

_WHO = (
    r"(?P<who>(?:(?!(?:and|but|while|that|the) )[a-z-]+ )?(?:teachers|workers|employees|staff|officers|"
    r"nurses|drivers|firefighters|"
    r"deputies|faculty|"
    r"troopers|guards|paramedics|janitors|clerks|retirees|pensioners|soldiers|civil servants))"
)
_GIVEN = expression(
    rf"\b(?:giv(?:es?|en|ing)|gave|offer(?:s|ed|ing)?|grant(?:s|ed|ing)?|award(?:s|ed|ing)?|promis(?:es|ed))\s"
    rf"(?:(?:its|their|the|all|most|these) )*{_WHO} (?:{SMALL} )*$"
)
_GOT = expression(
    rf"\b{_WHO} (?:(?:will|would|are to|also|then|each|all) )*(?:gets?|got|receives?|received) (?:{SMALL} )*$"
)
_ENDS = expression(r"$|[,.;]| (?:more|raises?|in|over|this|next|each|a year|and|for|on|starting|@)")
_REACH = 90


def read_raise(clause: Clause, figure: Quantity) -> Draft | None:
    """The percentage as a rise in pay, where those who work are given or get it."""
    first, last = offsets(clause, figure)
    if figure.form != "percent" or not _ENDS.match(clause.mask, last):
        return None
    lead = clause.mask[max(0, first - _REACH) : first]
    found = _GIVEN.search(lead) or _GOT.search(lead)
    return change(clause, figure, "up", f"pay of {found.group('who')}", (0, last)) if found else None
