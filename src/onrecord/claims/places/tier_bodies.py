"""Bodies and officers of a tier: "the Legislature", in a city's news or after a town of a state's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from onrecord.claims.places.mentions import PlaceMention, mention
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from onrecord.claims.places.index import PlaceIndex
_BODIES = expression(
    r"\b(?:"
    r"(?P<state>(?:[Tt]he )?(?:[Gg]overnor|Gov\.|Lt\. Gov\.|[Ll]egislature|[Ll]egislators?|[Ll]awmakers|"
    r"General Assembly|[Ss]tatehouse|(?:Senate|House|Assembly) [Bb]ill(?= \d)|[Ss]ecretary of [Ss]tate|"
    r"(?:Democratic|Republican) (?:Sen|Rep)\.|[Ss]tate (?:Sen\.|Rep\.|[Ss]enat(?:e|ors?)|[Hh]ouse|"
    r"[Rr]epresentatives?|[Ss]upreme [Cc]ourt|[Aa]ttorney [Gg]eneral|[Tt]reasurer|[Aa]uditor|officials|"
    r"regulators|agenc(?:y|ies)|inspectors|prosecutors|lawmakers|law|rules|guidelines|target|standards?|"
    r"grant|aid|support|money|[a-z]+ (?:department|agency|board|commission|office|program|grant|law))))"
    r"|(?P<county>[Ss]heriff(?= [A-Z])|[Tt]he (?:[Ss]heriff|deputies|county (?:board|commission|council|"
    r"jail|executive|clerk))|"
    r"[Ss]heriff['’]s (?:deputies|[Oo]ffice)|[Cc]ounty (?:commissioners|supervisors|officials))"
    r"|(?P<city>(?:[Tt]he )?(?:[Mm]ayor|[Cc]ity [Cc]ouncil|[Cc]ity (?:officials|workers|crews)|"
    r"[Pp]olice [Cc]hief|[Aa]lderm[ae]n|[Cc]ouncil ?members?))"
    r")(?!\w)(?! of [A-Z])"
)


_OFFICES = expression(
    r"\b(?:(?P<state>governor|gov\.|state (?:senator|representative|treasurer|auditor|attorney general|"
    r"[a-z]+ (?:secretary|commissioner|director)))|(?P<county>(?:under)?sheriff|county [a-z]+|coroner)"
    r"|(?P<city>mayor|city (?:council[a-z]*|manager|attorney|clerk)|police chief|alderm[ae]n))(?!\w)",
    re.IGNORECASE,
)
"""Offices that say of what tier they are."""


def places_of_tiers(
    home: PlaceMention | None, likeliest: Mapping[str, PlaceMention], index: PlaceIndex
) -> dict[str, PlaceMention]:
    """``home``, if it is a state, and the likeliest places of the tiers that a home of some tier is not of.

    The state is that which holds the home, where the text names none.
    """
    tier = _tier(home) if home else ""
    if home is None or tier not in _TIERS:
        return {}
    found = {one: spot for one, spot in likeliest.items() if one != tier}
    if tier == "state":  # a mayor told of after another city is likelier of that
        found[tier] = home
    holder = index.holder(home.place.id, "state")
    if holder and tier != "state":
        found["state"] = mention(0, 0, "", holder)
    return found


def find_tier_bodies(text: str, tiers: Mapping[str, PlaceMention]) -> Iterator[PlaceMention]:
    """Each as the place of its tier."""
    for found in _BODIES.finditer(text) if tiers else ():
        told = found.lastgroup or ""
        place = tiers.get(told)
        if place:
            phrase = place.place.model_copy(update={"text": found.group()})
            yield PlaceMention(found.start(), found.end(), phrase, told, named=False)


def of_office(role: str, tiers: Mapping[str, PlaceMention]) -> PlaceMention | None:
    """The place of the tier that the role says its holder is of."""
    found = _OFFICES.search(role)
    return tiers.get(found.lastgroup or "") if found else None


_TIERS = frozenset(("city", "county", "state"))


def _tier(spot: PlaceMention) -> str:
    return {"": "city", "province": "state", "unnamed": "state"}.get(spot.kind, spot.kind)
