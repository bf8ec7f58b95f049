"""Names that can be no place's, whatever stands around them."""

from __future__ import annotations

from onrecord.claims.places.inhabitants import is_demonym
from onrecord.claims.places.name_words import NO_PLACES, WORKS
from onrecord.expression import expression


def is_ruled_out(base: str) -> bool:
    """Whether the words can be no place: nothing, a letter, a language, "Midwestern"."""
    if " " in base:
        first, last = base.partition(" ")[0], base.rpartition(" ")[2]
        owned = "’ " in base or "' " in base
        return owned or base.endswith("ican") or first in _NEVER_FIRST or last in WORKS
    hyphened = "-" in base and base.rsplit("-", 1)[-1].islower()
    joined = _CONTRACTED.search(base) or _RUN_TOGETHER.search(base) or _INITIALS.fullmatch(base)
    return bool(
        hyphened
        or joined
        or _PARTY.match(base)
        or is_demonym(base)
        or len(base) < len("Ely")
        or base in NO_PLACES
        or base.endswith(_ADJECTIVAL)
    )


_CONTRACTED = expression(r"['’](?:m|ve|re|d|ll|t)$")
_RUN_TOGETHER = expression(r"(?!Ma?c|De|La|Le|Du|Fitz|O['’])^[A-Z][a-z]+[A-Z]")
"""A brand's name in one word: "HuffPost"."""
_PARTY = expression(r"[RDI]-[A-Z]")
"""A lawmaker's party and seat: "R-Tarrow"."""
_INITIALS = expression(r"[A-Z]{2,5}[a-z]{1,2}")
"""A unit, or initials with an ending: "GWh", "ADUs"."""
_NEVER_FIRST = frozenset(
    "Mr. Mrs. Ms. Dr. Sen. Rep. Gov. Sens. Reps. Sgt. Lt. Operation Project Hurricane Storm Team Camp "
    "National International Statistics Federal Global World American".split()
)
"""What opens names of people, of works and of weather."""
_ADJECTIVAL = ("ish", "ese", "ern", "ian", "ican", "ians", "icans", "ism", "ist", "ists", "crat", "crats")
