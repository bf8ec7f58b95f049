"""Bodies and officers that act for a place of another tier than the home: a city's news of "the Legislature"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.places.mentions import PlaceMention

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_BODIES = re.compile(
    r"\b(?:"
    r"(?P<state>(?:[Tt]he )?(?:[Gg]overnor|Gov\.|Lt\. Gov\.|[Ll]egislature|[Ll]egislators?|[Ll]awmakers|"
    r"General Assembly|[Ss]tatehouse|[Ss]tate (?:Sen\.|Rep\.|[Ss]enat(?:e|ors?)|[Hh]ouse|"
    r"[Rr]epresentatives?|[Ss]upreme [Cc]ourt|[Aa]ttorney [Gg]eneral|[Tt]reasurer|[Aa]uditor|officials|"
    r"regulators|agenc(?:y|ies)|inspectors|prosecutors|lawmakers|law|rules|guidelines|target|standards?|"
    r"grant|aid|support|money|[a-z]+ (?:department|agency|board|commission|office|program|grant|law))))"
    r"|(?P<county>[Tt]he (?:[Ss]heriff|deputies|county (?:board|commission|council|jail|executive|clerk))|"
    r"[Ss]heriff['’]s (?:deputies|[Oo]ffice)|[Cc]ounty (?:commissioners|supervisors|officials))"
    r"|(?P<city>(?:[Tt]he )?(?:[Mm]ayor|[Cc]ity [Cc]ouncil|[Cc]ity (?:officials|workers|crews)|"
    r"[Pp]olice [Cc]hief|[Aa]lderm[ae]n|[Cc]ouncil ?members?))"
    r")(?!\w)(?! of [A-Z])"
)


def find_tier_bodies(
    text: str, home: PlaceMention | None, likeliest: Mapping[str, PlaceMention]
) -> Iterator[PlaceMention]:
    """Each as the likeliest place of its tier, where that is not the tier of ``home``."""
    tier = _tier(home) if home else ""
    if home is None or tier not in _TIERS:
        return
    for found in _BODIES.finditer(text):
        told = found.lastgroup or ""
        place = likeliest.get(told)
        if place and told != tier:
            phrase = place.place.model_copy(update={"text": found.group()})
            yield PlaceMention(found.start(), found.end(), phrase, told, named=False)


_TIERS = frozenset(("city", "county", "state"))


def _tier(spot: PlaceMention) -> str:
    return {"": "city", "province": "state", "unnamed": "state"}.get(spot.kind, spot.kind)
