"""Find those in office by their names: with the office in full, and by the surname thereafter."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING

from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.claims.clauses.cut import Clause


def officers(clause: Clause) -> Iterator[int]:
    """The offsets where the names end of those in office: "Sheriff Ora Lund", and "Lund" thereafter."""
    text = clause.marked.text
    surnames = clause.marked.places.surnames | titled(text)
    named = _named(text, surnames)
    first, last = (bisect_left(named, (at, 0)) for at in (clause.start, clause.end))
    if all(end > clause.end for _, end in named[first:last]):
        return
    for found in _OFFICER.finditer(clause.text):
        if found.group("office") or found.group("last") in surnames:
            yield found.end()


@lru_cache(maxsize=8)
def _named(text: str, surnames: frozenset[str]) -> Sequence[tuple[int, int]]:
    """Where an office or one of the surnames stands: few clauses hold any."""
    return sorted(
        found.span() for name in (*surnames, *_OFFICES) for found in re.finditer(re.escape(name), text)
    )


@lru_cache(maxsize=8)
def titled(text: str) -> frozenset[str]:
    """The surnames of those whom the text names with their office in full: "Mayor Jenny Durkan"."""
    named = _OFFICER.finditer(text)
    return frozenset(one.group("last") for one in named if one.group("office") and one.group("first"))


_OFFICES = (
    "Mayor", "Governor", "Gov.", "Sheriff", "President", "Commissioner", "Chief", "Superintendent",
    "Attorney General", "Judge", "Secretary", "Minister", "Premier", "Prime Minister", "Chancellor",
    "District Attorney", "Justice", "Chairman", "Chairwoman", "Councilman", "Councilwoman", "Administrator",
    "Supervisor", "Magistrate", "Comptroller", "Rep.", "Sen.", "Alderman",
)  # fmt: skip
_OFFICE = rf"(?:{'|'.join(map(re.escape, _OFFICES))}) (?!(?:Department|Office|Ministry|General)\b)"
_OFFICER = expression(
    rf"\b(?P<office>{_OFFICE})?"
    rf"(?P<first>(?:(?!{_OFFICE})(?:[A-Z]\.|[A-Z][\w’'-]+) ){{0,2}})"
    rf"(?!{_OFFICE})(?P<last>[A-Z][\w-]+)"
)
