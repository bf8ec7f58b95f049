"""Find a rank that something moved from and to: "climbed from 41st to 37th", "is 12th, up from 15th"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.cued import Cued
from onrecord.claims.quantities.ranks import ORDINALS
from onrecord.claims.ranks.ranked import Ranked
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.clauses.cut import Clause

_NTH = (
    r"(?:\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|"
    r"twelfth|last)"
)
_MOVED = Cued(
    rf"\bfrom (?P<old>{_NTH})(?: place| in [a-z]+)? to (?P<new>{_NTH})\b"
    r"(?! (?:grades?|graders?|floors?|century|centuries|streets?|avenues?|quarters?|inning|round|base|"
    r"person|gear))",
    words="from",
)
_LED_BY_VERB = expression(r"\b[a-z]{3,12}(?: [a-z]{3,10}ly)? $")


def find_moved(clause: Clause) -> Iterator[Ranked]:
    """The rank of before and the one since, each in its own words."""
    for found in _MOVED.finditer(clause.low):
        verb = _LED_BY_VERB.search(clause.mask, max(0, found.start() - _REACH), found.start())
        start = verb.start() if verb else found.start()
        until = found.end("old")
        yield Ranked(start, until, _place(found["old"]), "up", (start, until), earlier=True, borrows=True)
        yield Ranked(
            until + 1, found.end(), _place(found["new"]), "up", (until + 1, found.end()), borrows=True
        )


_REACH = 24


def _place(nth: str) -> float | None:
    return None if nth == "last" else float(ORDINALS.get(nth) or nth.rstrip("stndrh"))
