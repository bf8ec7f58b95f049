"""Which places named in a text say what it is about, and which only say where another is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.claims.places.descriptions import OUTDONE
from onrecord.claims.places.mentions import is_of_firm
from onrecord.claims.places.superlatives import owners
from onrecord.claims.places.tiers import tiers_told_of
from onrecord.expression import expression

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from onrecord.claims.places.mentions import PlaceMention


def told_of(named: Sequence[PlaceMention], text: str) -> Iterator[PlaceMention]:
    """The mentions less those that only say where it lies: "Oregon's Teller County", "an Ohio town"."""
    owning = owners(text)
    for before, spot, after in zip([None, *named], named, [*named[1:], None], strict=False):
        aside = (
            spot.end in owning
            or _only_holds(text, before, spot, after)
            or _is_compared(text, spot)
            or _is_scene(text, spot)
            or _only_ranks(text, spot, named)
            or _is_seat(text, spot, named)
            or is_of_firm(text, spot)
        )
        if not aside:
            yield spot


def _only_holds(
    text: str, before: PlaceMention | None, spot: PlaceMention, after: PlaceMention | None
) -> bool:
    """Whether it is wide and only says where the next, or the one before, lies."""
    if spot.kind not in _WIDE:
        return False
    owns = after and after.kind not in _STATES and text[spot.end : after.start] in {"'s ", "’s "}
    lies = before and before.kind not in _WIDE and _LIES.fullmatch(text, before.end, spot.start)
    return bool(_HOLDS.match(text, spot.end) or owns or lies)


def _is_compared(text: str, spot: PlaceMention) -> bool:
    """Whether something is only compared with what is there."""
    compared = _COMPARED.search(text, max(0, spot.start - _REACH), spot.start)
    return bool(compared) and not OUTDONE.search(text, max(0, spot.start - _FAR), spot.start)


def _is_scene(text: str, spot: PlaceMention) -> bool:
    """Whether somebody only spoke there, money came from there, or it is a fire, no place."""
    if spot.kind == "region" and spot.place.name.lower().endswith((" fire", " fires")):
        return True
    back = max(0, spot.start - _REACH)
    branch = spot.kind == "state" and _BRANCH.search(text, back, spot.start)
    return bool(branch or _VISITED.search(text, back, spot.start))


def _only_ranks(text: str, spot: PlaceMention, named: Sequence[PlaceMention]) -> bool:
    """Whether a state only holds what stands out, beside a town in the same paragraph."""
    back = max(0, spot.start - _REACH)
    if spot.kind != "state" or not _MOST_IN.search(text, back, spot.start):
        return False
    return any(
        one.kind in _TOWNS and "\n" not in text[min(one.end, spot.end) : max(one.start, spot.start)]
        for one in named
    )


def _is_seat(text: str, spot: PlaceMention, named: Sequence[PlaceMention]) -> bool:
    """Whether a court sits there or a source is from there, in a text that tells of more places."""
    back = max(0, spot.start - _REACH)
    sits = _COURT_IN.search(text, back, spot.start)
    speaks = _SEATED.search(text, back, spot.start) and _SPEAKS.match(text, spot.end)
    if not (sits or speaks):
        return False
    several = len({one.place.name for one in named if one.kind in {"city", "county", "state"}}) > 1
    return several or bool(speaks and tiers_told_of(text)["country"])


_COURT_IN = expression(
    r"\b(?:judges?|[Cc]ourts?|[Cc]ourthouse|panel)(?: of [a-z -]+)? (?:in|at|sitting in|based in) $"
)
"""Before where a court sits, that may rule on what another place does."""
_MOST_IN = expression(r"\b(?:[a-z]{2,12}est|worst)\b [^,.;\n]{0,40}?\b(?:in|that) $")
"""Before the state in which something stands out: "the deadliest fire that California has seen"."""
_SEATED = expression(r"[A-Z][\w.&’-]+,? (?:of|in) $")
_SPEAKS = expression(
    r"\.?(?:, [A-Z][\w.]+)?,? (?:said|says|reports|reported|found|estimates|expects|forecasts|predicts|"
    r"announced)\b"
)
"""Around where a source is from: "Kell Growers of Quillan, Ohio, says"."""
_BRANCH = expression(
    r"\b[A-Z][a-z]+ (?:Union|League|Federation|Coalition|Alliance|Society|Chapter|Farm Bureau) of $"
)
"""Before the state of a branch of some body, which says nothing of where things happen."""
_STATES = frozenset(("state", "country", "province"))
_WIDE = _STATES | {"region"}
_TOWNS = frozenset(("city", "county"))
_LIES = expression(
    r", |,? in (?:the )?(?:[a-z-]+ )?"
    r"|, an? (?:[a-z-]+ ){0,2}(?:town|city|village|suburb|community|county) (?:in|on|along|of|near) (?:the )?"
)
"""Between a place and the wider one that it lies in."""
_COMPARED = expression(
    r"\b(?:than|unlike|below|above|(?<!lay )(?<!lies )(?<!lie )(?<!reasons )(?<!reason )"
    r"(?<!factors )(?<!factor )(?<!forces )(?<!force )behind|against|compared (?:with|to))"
    r"(?: (?:in|those (?:of|in)|that (?:of|in)))? $"
)
_VISITED = expression(
    r"\b(?:(?i:money|[\d.]+ (?:million|billion)(?: a year)?|dollars|aid|funds|funding|grants?|help|"
    r"support|subsidies) from|came to|visit to|"
    r"tour(?:ed|ing)|(?:stopp(?:ed|ing) (?:in|at|by)|stops? (?:in|at))|"
    r"(?:spoke|speaking|appeared|appearing) (?:in|at)|(?:rally|speech|news conference|press conference|"
    r"event) (?:in|at)"
    r"|(?:round ?table|panel|summit|conference|convention|luncheon|lunch|forum|ceremony|briefing|gathering|"
    r"appearance|remarks|audience|crowd|supporters|reporters)(?: [a-z-]+){0,4} (?:in|at|near|outside)"
    r"|told (?:an?|the)|spoke to (?:an?|the)|(?:[Aa]t )?the University of (?:[A-Z]\w+ ){1,2}at) (?:the )?$"
)
"""Before where somebody only came and spoke."""
_REACH, _FAR = 48, 120
_HOLDS = expression(r"\.?['’]?s? (?:county|city|town|village|borough|parish|suburb)\b")
