"""Read the trends of a clause's parts: "figures show that fewer people ride and more people drive"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.clauses.parts import parts
from onrecord.claims.measures.noun_phrases import noun_behind
from onrecord.claims.measures.subjects import measure_or_pointer
from onrecord.claims.trends.comings_and_goings import read_comings
from onrecord.claims.trends.comparatives import COUNTS, read_comparative, read_count
from onrecord.claims.trends.nouns import trend_of
from onrecord.expression import expression

if TYPE_CHECKING:
    from onrecord.claims.claim import Direction
    from onrecord.claims.clauses.cut import Clause
    from onrecord.claims.draft import Draft


def count_told(clause: Clause) -> Draft | None:
    """The trend of a part that begins with its count: "figures show that fewer people ride"."""
    if not COUNTS.stand_in(clause.mask):
        return None
    counts = (
        read_count(part)
        for part in parts(clause)
        if not _WHETHER.search(clause.mask, 0, part.start - clause.start)
    )
    return next((draft.but(clause=clause) for draft in counts if draft), None)


_WHETHER = expression(r"\b(?:whether|if) $")


def told_behind(clause: Clause, first: Draft) -> list[Draft]:
    """What the next parts go on with: "The economy got better and people started to travel more"."""
    behind = [part for part in parts(clause) if part.start >= first.end]
    drafts = (read_comparative(part) or read_comings(part) for part in behind)
    told = [draft.but(clause=clause) for draft in drafts if draft]
    return told or _and_more(clause, first.end - clause.start)


def _and_more(clause: Clause, behind: int) -> list[Draft]:
    """The second of "fewer shootings and more carjackings"."""
    found = _AND_MORE.match(clause.mask, behind)
    noun, end = noun_behind(clause, found.end()) if found else ("", 0)
    named = measure_or_pointer(noun, clause) if noun else (None, "")
    if found is None or named[0] is None:
        return []
    way: Direction = "up" if found.group("way") == "more" else "down"
    return [trend_of(clause, (found.start("way"), end), found.start("way"), way, named)]


_AND_MORE = expression(
    r" (?:and|but) (?:also )?(?:far |many |much )?(?P<way>more|fewer|less) (?!than\b)(?=[a-z])"
)


def is_unsure(clause: Clause, place: int) -> bool:
    """Whether what stands at the offset is told as unknown: "it is not certain that thefts have grown"."""
    until = clause.start + place
    return _UNSURE.search(clause.marked.mask, max(0, until - _NEAR), until) is not None


_UNSURE = expression(
    r"\b(?:(?:not|n['’]t|far from) (?:certain|clear|known|sure) (?:that|whether|if)|"
    r"unclear (?:whether|if))\b[^,;.]*$"
)
_NEAR = 100
