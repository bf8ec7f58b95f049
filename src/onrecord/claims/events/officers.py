"""Find those in office by their names: with the office in full, and by the surname thereafter."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from onrecord.claims.clauses.cut import Clause


def officers(clause: Clause) -> Iterator[int]:
    """The offsets where the names end of those in office: "Sheriff Ora Lund", and "Lund" thereafter."""
    text = clause.text
    surnames = {one.surname for one in clause.marked.places.holders} | _titled(clause.marked.text)
    for name in (*surnames, *_OFFICES):
        if name in text:
            break
    else:
        return
    for found in _OFFICER.finditer(text):
        if found.group("office") or found.group("last") in surnames:
            yield found.end()


@lru_cache(maxsize=8)
def _titled(text: str) -> frozenset[str]:
    """The surnames of those whom the text names with their office in full: "Mayor Jenny Durkan"."""
    named = _OFFICER.finditer(text)
    return frozenset(one.group("last") for one in named if one.group("office") and one.group("first"))


_OFFICES = (
    "Mayor", "Governor", "Gov.", "Sheriff", "President", "Commissioner", "Chief", "Superintendent",
    "Attorney General", "Judge", "Secretary", "Minister", "Premier", "Prime Minister", "Chancellor",
    "District Attorney",
)  # fmt: skip
_OFFICER = re.compile(
    rf"\b(?P<office>(?:{'|'.join(map(re.escape, _OFFICES))}) )?"
    r"(?P<first>(?:(?:[A-Z]\.|[A-Z][\w’'-]+) ){0,2})"
    r"(?P<last>[A-Z][\w-]+)"
)
