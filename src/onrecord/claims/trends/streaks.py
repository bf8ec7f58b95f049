"""Read the run of moves that a noun tells: "ended four years of decline", "a three-year streak of gains"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.figures.directions import CHANGE_NOUN, NOUN_DIRECTION
from onrecord.claims.trends.nouns import in_what, trend_of
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft

_YEARS_OF = Cued(
    r"(?:#+|\b(?:(?:several|many|long|recent|more) )?(?:straight |consecutive )?(?:years|decades|months|"
    r"generations)|\b(?:(?:half )?a|(?:the|this|last|past) [a-z]+) (?:decade|year|"
    r"century)) of (?:[a-z-]+ ){0,2}?"
    rf"(?P<noun>{CHANGE_NOUN})\b(?! of #)",
    words=NOUN_DIRECTION,
)
_YEARS = expression(r"(?:years?|decades?|months?|century|generations)$")


def read_streaks(clause: Clause) -> list[Draft]:
    """The clause's run, of what its sentence told of."""
    drafts = []
    for found in _YEARS_OF.finditer(clause.mask):
        length = clause.text[: found.start() + clause.mask[found.start() :].find(" of ")]
        way = NOUN_DIRECTION[found.group("noun")]
        if _YEARS.search(length) and way != "none" and found.group("noun") not in _DECIDED:
            named, end = in_what(clause, found.end())
            named = named if named[0] else (None, found.group("noun"))
            drafts.append(trend_of(clause, (found.start(), end), found.start(), way, named))
    return drafts


_DECIDED = frozenset("cut cuts hike hikes raise boost".split())
"""What somebody does: it tells of no run of moves."""
