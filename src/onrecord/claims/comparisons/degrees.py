"""Adjectives of measure in their degrees: "higher", "cheapest", and the pole that they tell of."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.claims.claim import Direction

_HIGH = (
    "high great large big long wide broad deep tall thick heavy old late fast quick swift hot warm wet rich "
    "strong steep sharp costly dear busy loud bright full deadly bloody wealthy healthy dense harsh tough "
    "rainy windy stormy snowy sunny dusty dirty sick severe hard rough smoky foggy lengthy "
    "hefty pricy fat"
).split()
_LOW = (
    "low small slight short slow cheap poor weak cold cool dry light thin narrow mild quiet calm rare scarce "
    "young new early close near tight slim lean shallow empty safe faint soft few meager sparse"
).split()
_DOUBLED = frozenset("big hot wet thin slim fat".split())
_IRREGULAR = {
    "more": "most",
    "worse": "worst",
    "better": "best",
    "further": "furthest",
    "farther": "farthest",
}
_LONG_HIGH = (
    "expensive populous populated common frequent violent crowded active productive dangerous segregated "
    "unequal polluted congested profitable valuable visited watched diverse educated competitive destructive "
    "lethal intense extensive prevalent numerous widespread lucrative affected overcrowded indebted damaging "
    "prolific lopsided punishing impoverished affordable unaffordable hazardous traveled walkable burdened"
).split()
"""Adjectives too long for an ending whose degree can be counted or measured."""


def _degree(adjective: str, ending: str) -> str:
    """The adjective with "er" or "est", as English spells it."""
    if adjective in _DOUBLED:
        return adjective + adjective[-1] + ending
    if adjective.endswith("e"):
        return adjective[:-1] + ending
    return (adjective[:-1] + "i" if adjective.endswith("y") else adjective) + ending


def _degrees(ending: str) -> dict[str, Direction]:
    high: dict[str, Direction] = dict.fromkeys((_degree(one, ending) for one in _HIGH), "up")
    return high | dict.fromkeys((_degree(one, ending) for one in _LOW), "down")


COMPARATIVES: dict[str, Direction] = {
    **_degrees("er"),
    **dict.fromkeys(_IRREGULAR, "up"),
    "less": "down",
}
"""Comparatives of what can be measured, with the pole that they tell of."""

SUPERLATIVES: dict[str, Direction] = {
    **_degrees("est"),
    **dict.fromkeys(_IRREGULAR.values(), "up"),
    "least": "down",
}
"""Their superlatives."""

LONG = frozenset(_LONG_HIGH)
